import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  leafHash,
  parseKey,
  parseNote,
  parseProof,
  toHex,
  toUtf8,
  treeHash,
  verifyCheckpoint,
  verifyProof,
} from '../src/index.ts'

const read = (name: string) => readFileSync(new URL(`../../../docs/formats/${name}.md`, import.meta.url), 'utf8')

describe('the examples on the pages about formats', () => {
  const page = read('checkpoint')
  const blocks = [...page.matchAll(/^```\n([\s\S]*?^)```$/gm)].map((match) => match[1]!)
  const [checkpoint, keyText, cosigned, proof] = blocks as [string, string, string, string]
  const leaves = ['a', 'received'].map((entry) => leafHash(toUtf8(entry)))
  const expected = { origin: 'ledger.example/date-palm', keys: [parseKey(keyText.trim())] }

  it('are verified like any other', () => {
    expect(blocks).toHaveLength(4)
    expect(verifyCheckpoint(toUtf8(checkpoint), expected)).toMatchObject({
      state: 'signed',
      checkpoint: { size: 2, root: treeHash(leaves) },
    })
    expect(verifyProof(leaves[1]!, parseProof(toUtf8(proof)), expected).state).toBe('included')
    expect(toUtf8(checkpoint)).toHaveLength(195)
    expect(parseNote(toUtf8(checkpoint)).text).toHaveLength(72)
    expect(toUtf8(cosigned.split('\n').slice(2).join('\n'))).toEqual(parseNote(toUtf8(checkpoint)).text)
  })

  it('print the hashes that the tree has', () => {
    const tiles = read('tiles')
    for (const hash of [...leaves, treeHash(leaves)]) expect(tiles).toContain(toHex(hash))
    expect(page).toContain(toHex(leaves[1]!))
  })
})
