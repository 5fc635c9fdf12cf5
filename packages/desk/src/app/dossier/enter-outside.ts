import { parseNote, type Verdict } from '@isnad/proof'
import type { CaseDesk } from '../case/case-desk.ts'
import { AppError } from '../error.ts'
import type { Brought, Cosigned } from './outside.ts'

/**
 * Enters in the ledger that an outside proof of time was brought for a checkpoint of ours.
 * @param verdict - of the dossier with the token in it
 * @throws {AppError} NOT_WRITABLE; NOT_OF_THIS_CASE when the dossier is of another ledger
 */
export async function enterAnchor(
  desk: CaseDesk,
  checkpoint: string,
  { name, bytes }: Pick<Brought, 'name' | 'bytes'>,
  verdict: Verdict,
): Promise<number> {
  requireOwn(desk, checkpoint)
  const [told] = verdict.anchors.flatMap((one) => (one.kind === 'rfc3161' && one.name === name ? [one] : []))
  const token = Buffer.from(bytes).toString('base64')
  const by = told?.by ?? name
  const [n = -1] = await desk.record([
    {
      type: 'anchor',
      payload: { kind: 'rfc3161', checkpoint, by, ...(told === undefined ? {} : { at: told.at }), token },
    },
  ])
  return n
}

/** Enters that another newsroom signed a checkpoint of ours. @throws {AppError} NOT_WRITABLE, NOT_OF_THIS_CASE */
export async function enterCosigned(desk: CaseDesk, checkpoint: string, note: Uint8Array): Promise<number> {
  requireOwn(desk, checkpoint)
  const text = Buffer.from(note).toString('utf8')
  const ours = new Set(parseNote(Buffer.from(checkpoint)).signatures.map(({ name }) => name))
  const theirs = parseNote(note).signatures.find(({ name }) => !ours.has(name))
  const [n = -1] = await desk.record([{ type: 'cosign', payload: { checkpoint, key: theirs?.name ?? '', note: text } }])
  return n
}

/** Enters that we signed a checkpoint of another newsroom. @throws {AppError} NOT_WRITABLE */
export async function enterCosignGiven(desk: CaseDesk, { note }: Pick<Cosigned, 'note'>): Promise<number> {
  const [origin = ''] = note.split('\n')
  const [n = -1] = await desk.record([{ type: 'cosign-given', payload: { origin, note } }])
  return n
}

function requireOwn(desk: CaseDesk, checkpoint: string): void {
  const { origin } = desk.context.ledger
  if (checkpoint.startsWith(`${origin}\n`)) return
  throw new AppError('NOT_OF_THIS_CASE', 'the dossier is of another ledger', { origin })
}
