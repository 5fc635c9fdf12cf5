import { CustodyError, type NewEntry } from '#custody'
import { type DraftId, mintId } from '#model'
import type { CheckRun, DraftInput } from '../desk.ts'
import { append, type CaseContext, requireWriter } from './context.ts'
import { requireThing } from './known.ts'

/** Bytes. A draft is what a person writes. */
const LONGEST = 64 << 20

/** Keeps a version of a draft: staged and read back before its entry, like whatever the case holds. */
export async function keepDraft(context: CaseContext, draft: DraftInput): Promise<DraftId> {
  requireWriter(context)
  const { bytes, name, language, replaces } = draft
  const key = context.random(32)
  const batch = context.stores.derived.begin()
  try {
    const [staged] = await batch.stage([{ source: { kind: 'bytes', bytes }, commitmentKey: key, maxBytes: LONGEST }])
    if (staged?.outcome !== 'staged') throw new CustodyError('PAYLOAD_MALFORMED', 'the draft is too long to be kept')
    await batch.settle()
    const [entry] = await append(context, async (): Promise<NewEntry[]> => {
      const of = replaces === undefined ? [] : [await requireThing(context, replaces)]
      await batch.place()
      return [
        {
          type: 'draft',
          ...(of.length === 0 ? {} : { of }),
          commits: { output: { key, commitment: staged.commitment } },
          payload: {
            ...(replaces === undefined ? {} : { replaces }),
            name: name.toWellFormed(),
            language,
            content: { size: staged.size, sha256: staged.sha256, derived: staged.name },
          },
        },
      ]
    })
    await batch.end()
    return mintId('draft', entry?.leaf.n ?? -1)
  } catch (error) {
    // What may lie in place already is left to the next sweep, which knows what the ledger refers to.
    context.stores.leaveBench()
    throw error
  }
}

/** Enters what a run of the check found. The words stand in the draft and the case; only codes are counted here. */
export async function recordCheck(context: CaseContext, { draft, found, ...run }: CheckRun): Promise<void> {
  await append(context, async (): Promise<NewEntry[]> => {
    const n = await requireThing(context, draft)
    const payload = { draft, found: { ...found }, ...run, notChecked: [...run.notChecked] }
    return [{ type: 'check', of: [n], tool: `isnad/${context.version}`, payload }]
  })
}
