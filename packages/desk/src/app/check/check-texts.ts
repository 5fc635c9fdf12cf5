import type { Tracing } from '@isnad/trace'
import type { CheckResult, TraceDocument } from '#api'
import { checkDraft, type Draft, type DraftReport, type Holding, type House, type Known } from '#dossier/draft'
import { compareAll } from '../text/compare.ts'
import { ENGINE_VERSION } from '../text/engine-version.ts'

/** A text that a draft may rest on, with its tracing. */
export interface HeldText {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly tracing: TraceDocument
  readonly outlet?: string
  readonly published?: string
  /** Left out: all of it was read. */
  readonly complete?: boolean
}

export interface DraftToCheck {
  readonly name: string
  readonly draft: Draft
  readonly house?: House
  /** UTC day, ISO 8601. */
  readonly today: string
}

/** Texts compared with each other to learn who retells whom; a case with more asks its catalogue. */
const COMPARED = 40

/** Holds a draft against some texts, with nothing of any case: what only a case knows is listed as not checked. */
export function checkAgainstTexts(asked: DraftToCheck, texts: readonly HeldText[]): CheckResult {
  return toResult(
    asked,
    texts,
    check(asked, texts.map(holdingOf), { retells: findRetellings(texts), terms: false }),
    [],
  )
}

export function check({ draft, house, today }: DraftToCheck, holdings: readonly Holding[], known: Known): DraftReport {
  return checkDraft({ draft, holdings, known, today, ...(house === undefined ? {} : { house }) })
}

export function holdingOf(text: HeldText): Holding {
  const { id, name, outlet, published, complete = true } = text
  return {
    id,
    name,
    text: text.text,
    // The document is a tracing and what was made of it.
    tracing: { ...text.tracing, language: text.tracing.text.language } as Tracing,
    complete,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  }
}

/** Which of the texts repeats which: a retelling, a near copy, or long shared runs with a known direction. */
export function findRetellings(texts: readonly HeldText[]): { by: string; of: string }[] {
  if (texts.length > COMPARED) return []
  const { pairs } = compareAll(
    texts.map(({ id, name, text, tracing, outlet, published }) => ({
      id,
      name,
      text,
      tracing,
      ...(outlet === undefined ? {} : { outlet }),
      ...(published === undefined ? {} : { published }),
    })),
  )
  return pairs.flatMap((p) => {
    const copies = p.relation === 'retells' || p.relation === 'near-copy' || p.relation === 'shares-text'
    return copies && p.upstream !== null ? [{ by: p.upstream === p.a ? p.b : p.a, of: p.upstream }] : []
  })
}

export function toResult(
  { name }: DraftToCheck,
  texts: readonly HeldText[],
  report: DraftReport,
  claims: CheckResult['claims'],
): CheckResult {
  const byId = new Map(texts.map((t) => [t.id, t]))
  const words = (document: string, span: { start: number; end: number; exact: string }) => {
    const held = byId.get(document)
    const exact = held?.text.slice(span.start, span.end) ?? span.exact
    return { document, name: held?.name ?? document, outlet: held?.outlet ?? null, span: { ...span, exact } }
  }
  return {
    schema: 'isnad-check/1',
    draft: { name, language: report.language, units: 'utf16' },
    sentences: report.sentences.map((s) => ({
      span: { ...s.span },
      kind: s.kind,
      tie: s.tie && { entry: s.tie.entry, claims: [...s.tie.claims], records: [...s.tie.records] },
      rests: s.rests.map(({ document, span, share, by, claim, echo }) => ({
        ...words(document, span),
        share,
        by,
        claim,
        echo,
      })),
    })),
    findings: report.findings.map((f) => ({
      ...f,
      span: { ...f.span },
      params: { ...f.params },
      evidence: f.evidence.map((e) => words(e.document, e.span)),
    })),
    notChecked: report.notChecked.map(({ code, params }) => ({ code, params: { ...params } })),
    claims,
    engine: { version: ENGINE_VERSION },
  }
}
