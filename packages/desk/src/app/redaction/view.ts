import type { RedactionElsewhere, RedactionRow, RedactionView } from '#api'
import type { FileId } from '#model'
import {
  findMentions,
  findRedactedIn,
  foldRedactions,
  isLetStand,
  proposeMarks,
  REDACTION_TYPES,
  termsOf,
  tooShort,
} from '#protection/redaction'
import { decodeReading, joinPages } from '#reading'
import type { Desk } from '../desk.ts'
import { findRedaction, openMaterial, requireRedaction, spanOf } from './material.ts'
import { pageOf } from './page-of.ts'

/** Letters of the text that are shown on each side of a place. */
const AROUND = 30

/** The plan of a file with everything that a person needs to go on with it. Where there is none yet, an empty one. */
export async function viewRedaction(desk: Desk, id: string): Promise<RedactionView> {
  const material = await openMaterial(desk, id)
  const found = await findRedaction(desk, id)
  const { file, reading, whole, as } = material
  const { text } = whole
  const plan = found?.plan
  const spans = (plan?.marks ?? []).map((mark) => spanOf(mark, material))
  const marked = spans.filter((span) => span !== undefined)
  const around = (start: number, end: number) => ({
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  })
  const state = found?.state
  return {
    schema: 'isnad-redaction/1',
    file: id,
    name: file.given.name,
    as,
    plan: plan?.id ?? null,
    state: state?.state ?? 'none',
    words: state?.state === 'sent back' ? (state.words ?? null) : state?.state === 'withdrawn' ? state.reason : null,
    mayReview: plan !== undefined && desk.writing.can && !plan.by.has(desk.writing.as),
    making: { colours: 'grey', widths: 'steps', dpi: 200, ...plan?.making },
    terms: (plan?.terms ?? []).map((term) => ({ ...term })),
    tooShort: tooShort(plan?.terms ?? []).map((term) => term.text),
    stays: (plan?.stays ?? []).map((stay) => ({ ...stay })),
    marks: (plan?.marks ?? []).map(({ at, ground, wide = false }, i) => {
      const span = spans[i]
      const page = 'box' in at ? at.page : span === undefined ? null : pageOf(whole, span.start)
      return {
        number: i + 1,
        page,
        box: 'box' in at ? [...at.box] : null,
        exact: 'exact' in at ? at.exact : null,
        start: span?.start ?? null,
        end: span?.end ?? null,
        ground,
        wide,
        isLost: 'exact' in at && span === undefined,
      }
    }),
    proposals:
      plan === undefined
        ? []
        : proposeMarks(text, plan, marked).map((one) => ({
            ...one,
            page: pageOf(whole, one.start),
            ...around(one.start, one.end),
          })),
    pages: reading.pages.flatMap((page) =>
      page.how !== 'unread' && page.aside !== undefined
        ? []
        : [{ number: page.number, start: whole.starts.find((one) => one.page === page.number)?.start ?? null }],
    ),
    unreadPages: reading.pages.flatMap((page) => (page.how === 'unread' ? [page.number] : [])),
    checks: state?.state === 'applied' || state?.state === 'held back' ? state.checks.map((one) => ({ ...one })) : [],
    made: (found?.made ?? []).map(({ id: redacted, plan: by, size, sha256, pages, text: layer }) => ({
      id: redacted,
      plan: by,
      size,
      sha256,
      pages,
      text: layer,
    })),
  }
}

/** Every file that a plan was ever made for. */
export async function listRedactions(desk: Desk): Promise<RedactionRow[]> {
  const redactions = foldRedactions(await desk.listStanding(REDACTION_TYPES))
  const rows: RedactionRow[] = []
  for (const [file, { plan, state }] of redactions) {
    const kept = await desk.findFile(file as FileId)
    if (kept?.kept !== true) continue
    rows.push({ file, name: kept.given.name, plan: plan.id, state: state.state, marks: plan.marks.length })
  }
  return rows
}

/**
 * Where else in the case a file's terms stand: other documents, and wordings of claims. A warning, since a name that is covered here and stands
 * there is not gone.
 */
export async function findElsewhere(desk: Desk, id: string): Promise<RedactionElsewhere[]> {
  const { plan } = await requireRedaction(desk, id)
  const terms = termsOf(plan)
  const stays = plan.stays.map(({ form }) => form)
  const found: RedactionElsewhere[] = []
  for (const file of await desk.listFiles()) {
    if (!file.kept || file.id === id || file.state.state === 'received') continue
    const { text } = joinPages(decodeReading(await desk.readDerived(file.state.reading)), { asides: true })
    const mentions = findMentions(`${file.given.name}\n${text}`, terms).filter((one) => !isLetStand(one, stays))
    if (mentions.length > 0)
      found.push({
        kind: 'document',
        id: file.id,
        name: file.given.name,
        count: mentions.length,
        sure: mentions.filter((one) => one.isSure).length,
      })
  }
  for (const { n, type, payload } of await desk.listStanding(['claim', 'reword'])) {
    const { wording = {}, claim = `c${n}` } = payload as { wording?: Record<string, string>; claim?: string }
    const texts = Object.values(wording).map((text) => ({ place: type === 'claim' ? `c${n}` : claim, text }))
    const exposed = findRedactedIn(texts, plan)
    if (exposed.length > 0)
      found.push({
        kind: 'claim',
        id: exposed[0]!.place,
        name: '',
        count: exposed.length,
        sure: exposed.filter(({ mention }) => mention.isSure).length,
      })
  }
  return found
}
