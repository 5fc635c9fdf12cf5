import { CustodyError, type NewEntry } from '#custody'
import { mintId, type RedactedId } from '#model'
import type { Inspection, RedactedInput } from '../desk.ts'
import { append, type CaseContext, requireWriter } from './context.ts'
import { requireThing } from './known.ts'
import { requireFile } from './look.ts'

/** Bytes. It is made by ourselves, of pages that have limits of their own. */
const LONGEST = Number.MAX_SAFE_INTEGER

/** Keeps a redacted file: staged and read back before its entry, like whatever the case holds. */
export async function keepRedacted(context: CaseContext, input: RedactedInput): Promise<RedactedId> {
  requireWriter(context)
  const { bytes, plan, file, engine, mediaType, pages, text, pictures } = input
  const key = context.random(32)
  const batch = context.stores.derived.begin()
  try {
    const [staged] = await batch.stage([{ source: { kind: 'bytes', bytes }, commitmentKey: key, maxBytes: LONGEST }])
    if (staged?.outcome !== 'staged') throw new CustodyError('DIGEST_MISMATCH', 'a redacted file could not be staged')
    await batch.settle()
    const [entry] = await append(context, async (): Promise<NewEntry[]> => {
      const of = [(await requireFile(context, file)).n, await requireThing(context, plan)]
      await batch.place()
      return [
        {
          type: 'redacted',
          of,
          tool: `${engine.name}/${engine.version}`,
          commits: { output: { key, commitment: staged.commitment } },
          payload: {
            plan,
            file,
            engine: { name: engine.name, version: engine.version },
            mediaType,
            pages,
            text,
            pictures,
            content: { size: staged.size, sha256: staged.sha256, derived: staged.name },
          },
        },
      ]
    })
    await batch.end()
    return mintId('redacted', entry?.leaf.n ?? -1)
  } catch (error) {
    // What may lie in place already is left to the next sweep, which knows what the ledger refers to.
    context.stores.leaveBench()
    throw error
  }
}

/** Enters what the tests of a redacted file found. */
export async function recordInspection(context: CaseContext, inspection: Inspection): Promise<void> {
  await append(context, async (): Promise<NewEntry[]> => {
    const { plan, redacted } = inspection
    const of = [await requireThing(context, plan)]
    if (redacted !== undefined) of.push(await requireThing(context, redacted))
    return [{ type: 'inspect', of, tool: `isnad/${context.version}`, payload: inspection }]
  })
}
