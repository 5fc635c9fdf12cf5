import { CustodyError, type DerivedRecord, type NewEntry, type RefusedBlob, type StagedBlob } from '#custody'
import { type EngineStamp, type FileId, mintId, readId } from '#model'
import type { ChildInput, DerivedInput } from '../desk.ts'
import { append, type CaseContext, requireWriter } from './context.ts'
import { isMadeOfFile, requireFile, toDerived } from './look.ts'

/** A derivative is made by our own engines, which have limits of their own. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER

/** Keeps what engines made: one append for all of it. */
export async function keepDerived(
  context: CaseContext,
  inputs: readonly DerivedInput[],
): Promise<readonly DerivedRecord[]> {
  requireWriter(context)
  if (inputs.length === 0) return []
  const batch = context.stores.derived.begin()
  const keys = inputs.map(() => context.random(32))
  const withBytes = inputs.flatMap(({ bytes }, i) => (bytes === undefined ? [] : [{ bytes, i }]))
  try {
    const staged = await batch.stage(
      withBytes.map(({ bytes, i }) => ({
        source: { kind: 'bytes', bytes },
        commitmentKey: keys[i]!,
        maxBytes: NO_LIMIT,
      })),
    )
    await batch.settle()
    const contents = new Map(withBytes.map(({ i }, at) => [i, requireStaged(staged[at])] as const))
    const entries = await append(context, async () => {
      for (const { of } of inputs) await requireFile(context, of)
      await batch.place()
      return inputs.map((input, i) => derivedEntry(input, contents.get(i), keys[i]!))
    })
    await batch.end()
    const rows = await Promise.all(entries.map(({ leaf }) => context.index.findDerived(leaf.n)))
    return rows.flatMap((row) => (row !== undefined && isMadeOfFile(row) ? [toDerived(row)] : []))
  } catch (error) {
    // What may lie in place already is left to the next sweep, which knows what the ledger refers to.
    context.stores.leaveBench()
    throw error
  }
}

function derivedEntry(input: DerivedInput, content: StagedBlob | undefined, key: Uint8Array): NewEntry {
  const { engine, of } = input
  const tool = stampOf(engine)
  const commits = content === undefined ? {} : { commits: { output: { key, commitment: content.commitment } } }
  const kept = content && { size: content.size, sha256: content.sha256, derived: content.name }
  if (input.kind === 'tracing') {
    const from = readId(input.from)?.n ?? -1
    return {
      type: 'trace',
      tool,
      of: [numberOf(of), from],
      ...commits,
      payload: { file: of, reading: input.from, engine: plain(engine), content: requireContent(kept) },
    }
  }
  return {
    type: 'read',
    tool,
    of: [numberOf(of)],
    ...commits,
    payload: {
      file: of,
      engine: plain(engine),
      state: input.state,
      ...(input.because === undefined ? {} : { because: input.because }),
      ...(kept === undefined ? {} : { content: kept }),
    },
  }
}

/** Keeps files found inside a file as files of the case. */
export async function keepChildren(
  context: CaseContext,
  parent: FileId,
  children: readonly ChildInput[],
  engine: EngineStamp,
): Promise<readonly FileId[]> {
  requireWriter(context)
  if (children.length === 0) return []
  const batch = context.stores.objects.begin()
  const keys = children.map(() => context.random(32))
  try {
    const staged = await batch.stage(
      children.map(({ bytes }, i) => ({
        source: { kind: 'bytes', bytes },
        commitmentKey: keys[i]!,
        maxBytes: NO_LIMIT,
      })),
    )
    await batch.settle()
    const entries = await append(context, async () => {
      const { accession } = await requireFile(context, parent)
      await batch.place()
      return children.map((child, i): NewEntry => {
        const { commitment, size, sha256, name } = requireStaged(staged[i])
        return {
          type: 'extract',
          tool: stampOf(engine),
          of: [accession, numberOf(parent)],
          commits: { original: { key: keys[i]!, commitment } },
          payload: {
            parent,
            accession: mintId('accession', accession),
            role: child.role,
            index: child.index,
            engine: plain(engine),
            given: { ...child.given, name: child.given.name.toWellFormed() },
            size,
            sha256,
            object: name,
          },
        }
      })
    })
    await batch.end()
    return entries.map(({ leaf }) => mintId('file', leaf.n))
  } catch (error) {
    context.stores.leaveBench()
    throw error
  }
}

function numberOf(id: FileId): number {
  return readId(id)?.n ?? -1
}

function plain({ name, version }: EngineStamp): { name: string; version: string } {
  return { name, version }
}

function stampOf({ name, version }: EngineStamp): string {
  return `${name}/${version}`
}

function requireStaged(one: StagedBlob | RefusedBlob | undefined): StagedBlob {
  if (one?.outcome === 'staged') return one
  throw new CustodyError('DIGEST_MISMATCH', 'a derivative could not be staged')
}

function requireContent<T>(content: T | undefined): T {
  if (content === undefined) throw new CustodyError('DERIVED_UNKNOWN', 'a tracing has content')
  return content
}
