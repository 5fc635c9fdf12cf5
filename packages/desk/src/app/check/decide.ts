import type { CheckResult, TieRequest, WaiveRequest } from '#api'
import { type DraftId, readId } from '#model'
import { CaseCatalogue } from '../catalogue/index.ts'
import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'
import type { Workspace } from '../workspace/workspace.ts'

/**
 * Joins a sentence of a kept draft to what it rests on, or says what kind of sentence it is; returns the number of the act.
 * The tie is to the sentence's words: it holds in later versions as long as they stand there. A claim that nobody has taken
 * over yet is taken over first.
 * @throws {CatalogueError} REF_UNKNOWN; {AppError} NOT_WRITABLE
 */
export async function tieSentence(ws: Workspace, draft: DraftId, tie: TieRequest): Promise<number> {
  const { start, end, exact, kind, records, remove } = tie
  const claims = remove ? [] : await takeOver(ws, tie.claims)
  const payload = { draft, start, end, exact, kind, claims, records: remove ? [] : [...records] }
  const [n = -1] = await ws.desk.record([
    { type: 'tie', of: [numberOf(draft)], payload: remove ? { ...payload, remove } : payload },
  ])
  return n
}

/** Claims with the ids that the ledger gave them. */
async function takeOver(ws: Workspace, refs: readonly string[]): Promise<string[]> {
  const found = refs.filter((ref) => readId(ref)?.kind !== 'claim')
  const catalogue = CaseCatalogue.of(ws)
  // Asked for its own sake: a claim that is not there is refused.
  for (const ref of refs) await catalogue.claim(ref)
  if (found.length === 0) return [...refs]
  const { refs: taken } = await catalogue.act(
    found.map((from) => ({ act: 'claim' as const, from, wording: {}, occurrences: [] })),
  )
  const of = new Map(found.map((ref, i) => [ref, taken[i] ?? ref]))
  return refs.map((ref) => of.get(ref) ?? ref)
}

/** Lets a finding stand, with the reason; returns the number of the act. @throws {AppError} NOT_WRITABLE */
export async function waiveFinding(
  desk: Pick<Desk, 'record'>,
  draft: DraftId,
  { code, span: { start, end, exact }, reason }: WaiveRequest,
): Promise<number> {
  const [n = -1] = await desk.record([
    { type: 'waive', of: [numberOf(draft)], payload: { draft, code, start, end, exact, reason: reason.trim() } },
  ])
  return n
}

/** Whether an entry is a tie, a waiver or a setting that stands. */
export async function isDraftAct(desk: Pick<Desk, 'listStanding'>, entry: number): Promise<boolean> {
  return (await desk.listStanding(['tie', 'waive', 'setting'])).some(({ n }) => n === entry)
}

/** Takes back a tie, a waiver or a setting; returns the number of the act. @throws {AppError} DRAFT_ACT_UNKNOWN */
export async function undoDraftAct(desk: Pick<Desk, 'listStanding' | 'record'>, entry: number): Promise<number> {
  if (!(await isDraftAct(desk, entry))) throw new AppError('DRAFT_ACT_UNKNOWN', 'nothing to be taken back', { entry })
  const [n = -1] = await desk.record([{ type: 'undo', of: [entry], payload: { entry } }])
  return n
}

/** Enters a run of the check over a kept draft: how often each code was found open, and what was not looked for. */
export async function enterCheck(desk: Pick<Desk, 'recordCheck'>, draft: DraftId, result: CheckResult): Promise<void> {
  const found: Record<string, number> = {}
  for (const { code, waived } of result.findings) if (waived === null) found[code] = (found[code] ?? 0) + 1
  const notChecked = result.notChecked.map(({ code }) => code)
  await desk.recordCheck({ draft, found, notChecked, sealedNamesChecked: !notChecked.includes('sealed-names') })
}

function numberOf(draft: DraftId): number {
  return Number(draft.slice(1))
}
