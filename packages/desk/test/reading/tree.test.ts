import { describe, expect, it } from 'vitest'
import { DEFAULT_TREE_LIMITS, FileTree, type TreeFile } from '#reading'

const limits = { ...DEFAULT_TREE_LIMITS, depth: 3, files: 10, bytes: 10_000, ratio: 20, ratioFrom: 500 }
const file = (id: string, parent?: string, size = 10, sha256 = id): TreeFile => ({
  id,
  size,
  sha256,
  ...(parent === undefined ? {} : { parent }),
})

describe('files within files', () => {
  it('what was received is always opened, whatever it holds', () => {
    const tree = new FileTree(limits, [file('f1', undefined, 1), file('f2', 'f1', 1_000_000)])
    expect(tree.judge('f1')).toBeUndefined()
    expect(tree.judge('unheard of')).toBeUndefined()
  })

  it('D7: not deeper than the limit', () => {
    const tree = new FileTree(limits, [
      file('f1'),
      file('f2', 'f1'),
      file('f3', 'f2'),
      file('f4', 'f3'),
      file('f5', 'f4'),
    ])
    expect(['f2', 'f3', 'f4', 'f5'].map((id) => tree.judge(id))).toEqual([undefined, undefined, undefined, 'too-deep'])
  })

  it('D9: a file that holds its own bytes stops there; the same bytes beside it do not', () => {
    const tree = new FileTree(limits, [
      file('f1', undefined, 10, 'x'),
      file('f2', 'f1', 10, 'y'),
      file('f3', 'f2', 10, 'x'),
      file('f4', 'f1', 10, 'y'),
    ])
    expect(tree.judge('f3')).toBe('contains-itself')
    expect(tree.judge('f4')).toBeUndefined()
  })

  it('D13: not more of them than the limit', () => {
    const many = Array.from({ length: 11 }, (_, i) => file(`c${i}`, 'f1'))
    expect(new FileTree(limits, [file('f1'), ...many]).judge('c0')).toBe('over-limit')
    expect(new FileTree(limits, [file('f1'), ...many.slice(1)]).judge('c1')).toBeUndefined()
  })

  it('D7: not more bytes than the limit, nor than the ratio to what was received', () => {
    expect(new FileTree(limits, [file('f1', undefined, 5000), file('f2', 'f1', 10_001)]).judge('f2')).toBe('over-limit')
    expect(new FileTree(limits, [file('f1', undefined, 10), file('f2', 'f1', 600)]).judge('f2')).toBe('bomb')
    expect(new FileTree(limits, [file('f1', undefined, 10), file('f2', 'f1', 400)]).judge('f2')).toBeUndefined()
  })

  it('counts each received file for itself', () => {
    const tree = new FileTree(limits, [
      file('f1', undefined, 10),
      file('a', 'f1', 600),
      file('g1', undefined, 1000),
      file('b', 'g1', 600),
    ])
    expect([tree.judge('a'), tree.judge('b')]).toEqual(['bomb', undefined])
  })
})
