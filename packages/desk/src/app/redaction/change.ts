import { anchorAt } from '#catalogue'
import { ProtectionError } from '#protection'
import {
  type Box,
  type Making,
  type Mark,
  proposeMarks,
  type RedactionPlan,
  type Stay,
  type Term,
  USUAL_MAKING,
} from '#protection/redaction'
import type { Desk } from '../desk.ts'
import { findRedaction, type Material, openMaterial, requireRedaction, spanOf } from './material.ts'

/** One step of work on a plan. Several are one act. */
export type PlanChange =
  /** A name or words that are to be gone; where they stand is proposed, not marked. */
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'drop term'; readonly text: string }
  /** Marks proposals, by where they begin in the text; `all` marks every one that is open and sure. */
  | {
      readonly kind: 'accept'
      readonly starts: readonly number[] | 'all'
      readonly ground: string
      readonly wide?: boolean
    }
  | {
      readonly kind: 'words'
      readonly start: number
      readonly end: number
      readonly ground: string
      readonly wide?: boolean
    }
  | { readonly kind: 'region'; readonly page: number; readonly box: Box; readonly ground: string }
  /** Takes marks away, by their place in the plan counted from 1. */
  | { readonly kind: 'drop marks'; readonly marks: readonly number[] }
  /** A form that may stand wherever it does, with the reason. */
  | { readonly kind: 'let stand'; readonly form: string; readonly reason: string }
  | { readonly kind: 'making'; readonly making: Partial<Making> }

/**
 * Changes the plan of a file, or begins one. The plan as it stands afterwards is a new one, which nobody has reviewed.
 * @returns its id
 * @throws {ProtectionError} FILE_NOT_READ, MARK_REFUSED, PROPOSAL_UNKNOWN; {AppError} NOT_WRITABLE
 */
export async function changePlan(desk: Desk, file: string, changes: readonly PlanChange[]): Promise<string> {
  const material = await openMaterial(desk, file)
  const before = (await findRedaction(desk, file))?.plan
  let plan: Draft = before ?? { marks: [], terms: [], stays: [], making: USUAL_MAKING }
  for (const change of changes) plan = changed(plan, change, material)
  const [entry] = await desk.record([
    {
      type: 'redact',
      of: before === undefined ? [numberOf(file)] : [numberOf(file), before.entry],
      payload: {
        file,
        ...(before === undefined ? {} : { replaces: before.id }),
        marks: plan.marks.map(({ at, ...rest }) => ({ at: 'box' in at ? { ...at, box: [...at.box] } : at, ...rest })),
        terms: plan.terms.map((term) => ({ ...term })),
        stays: plan.stays.map((stay) => ({ ...stay })),
        making: plan.making,
      },
    },
  ])
  return `x${entry}`
}

/** Takes the latest step on a plan back. @throws {ProtectionError} NO_PLAN */
export async function undoPlan(desk: Desk, file: string): Promise<void> {
  const { plan } = await requireRedaction(desk, file)
  await desk.record([{ type: 'undo', of: [plan.entry], payload: { entry: plan.entry } }])
}

type Draft = Pick<RedactionPlan, 'marks' | 'terms' | 'stays' | 'making'>

function changed(plan: Draft, change: PlanChange, material: Material): Draft {
  switch (change.kind) {
    case 'term': {
      const text = change.term.text.trim()
      if (text === '') throw refused('nowords')
      const others = plan.terms.filter((term) => term.text !== text)
      return { ...plan, terms: [...others, { text, as: change.term.as }] }
    }
    case 'drop term':
      return { ...plan, terms: plan.terms.filter(({ text }) => text !== change.text) }
    case 'accept':
      return { ...plan, marks: [...plan.marks, ...accepted(plan, change, material)] }
    case 'words': {
      const { start, end, ground, wide } = change
      if (!(start >= 0 && start < end && end <= material.whole.text.length)) throw refused('no such place')
      return { ...plan, marks: [...plan.marks, markAt(material, { start, end }, ground, wide)] }
    }
    case 'region': {
      const { page, box, ground } = change
      if (material.as === 'text') throw refused('no pages')
      if (!material.reading.pages.some(({ number }) => number === page)) throw refused('no such page')
      const [left, top, right, bottom] = box
      const isOnPage = [left, top, right, bottom].every((side) => side >= 0 && side <= 1)
      if (!isOnPage || left >= right || top >= bottom) throw refused('no box')
      return { ...plan, marks: [...plan.marks, { at: { file: material.file.id, page, box }, ground }] }
    }
    case 'drop marks':
      for (const place of change.marks) if (plan.marks[place - 1] === undefined) throw refused('no such mark')
      return { ...plan, marks: plan.marks.filter((_, i) => !change.marks.includes(i + 1)) }
    case 'let stand': {
      const stay: Stay = { form: change.form, reason: change.reason }
      if (stay.form.trim() === '' || stay.reason.trim() === '') throw refused('no reason')
      return { ...plan, stays: [...plan.stays.filter(({ form }) => form !== stay.form), stay] }
    }
    case 'making':
      return { ...plan, making: { ...plan.making, ...change.making } }
  }
}

function accepted(plan: Draft, change: Extract<PlanChange, { kind: 'accept' }>, material: Material): Mark[] {
  const marked = plan.marks.flatMap((mark) => spanOf(mark, material) ?? [])
  const proposals = proposeMarks(material.whole.text, plan, marked)
  const { starts } = change
  const chosen =
    starts === 'all'
      ? proposals.filter(({ answer, isSure }) => answer === 'open' && isSure)
      : starts.map((start) => {
          const found = proposals.find((one) => one.start === start)
          if (found === undefined) throw new ProtectionError('PROPOSAL_UNKNOWN', 'nothing is proposed there', { start })
          return found
        })
  return chosen
    .filter(({ answer }) => answer !== 'marked')
    .map((one) => markAt(material, one, change.ground, change.wide))
}

function markAt(
  material: Material,
  { start, end }: { start: number; end: number },
  ground: string,
  wide = false,
): Mark {
  const { file, readingId, whole } = material
  const at = anchorAt({ file: file.id, reading: readingId }, whole.text, { start, end })
  return { at, ground, ...(wide ? { wide } : {}) }
}

function refused(because: string): ProtectionError {
  return new ProtectionError('MARK_REFUSED', 'this cannot be marked', { because })
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}
