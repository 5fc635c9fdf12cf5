import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Hash, ProofError, verifyConsistency, verifyInclusion } from '../src/index.ts'

type InclusionCase = { leafIdx: number; treeSize: number; root: string; leafHash: string; proof: string[] | null }
type ConsistencyCase = { size1: number; size2: number; root1: string; root2: string; proof: string[] | null }
type Expectation = { desc: string; wantErr: boolean }

const folder = fileURLToPath(new URL('../../../../shared/data/vectors/merkle', import.meta.url))

// Some cases hold "hashes" of other lengths, to be compared or refused as they are.
const hash = (text: string) => Uint8Array.from(Buffer.from(text ?? '', 'base64')) as Uint8Array as Hash
const hashes = (list: string[] | null) => (list ?? []).map(hash)

function listCases<T>(kind: string): { name: string; value: T & Expectation }[] {
  const root = join(folder, kind)
  if (!existsSync(root)) return []
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => ({ name, value: JSON.parse(readFileSync(join(root, name), 'utf8')) }))
}

/** A verifier accepts, or refuses in one of its two ways; any other error is a fault of ours. */
function accepts(verify: () => boolean): boolean {
  try {
    return verify()
  } catch (error) {
    if (error instanceof ProofError) return false
    throw error
  }
}

describe.skipIf(!existsSync(folder))('the public Merkle vectors (skipped where ../shared is absent)', () => {
  const inclusion = listCases<InclusionCase>('inclusion')
  const consistency = listCases<ConsistencyCase>('consistency')

  it('are 196', () => {
    expect(inclusion.length + consistency.length).toBe(196)
  })

  it.each(inclusion)('inclusion $name', ({ value }) => {
    const head = { size: value.treeSize, root: hash(value.root) }
    const verify = () => verifyInclusion(hash(value.leafHash), value.leafIdx, hashes(value.proof), head) === 'included'
    expect(accepts(verify)).toBe(!value.wantErr)
  })

  it.each(consistency)('consistency $name', ({ value }) => {
    const first = { size: value.size1, root: hash(value.root1) }
    const second = { size: value.size2, root: hash(value.root2) }
    expect(accepts(() => verifyConsistency(first, second, hashes(value.proof)) === 'consistent')).toBe(!value.wantErr)
  })
})
