import { makeNote, nameSigner, signNote } from '@isnad/proof'
import { describe, expect, it } from 'vitest'
import { noteSigner } from '#storage'

describe('signing by the platform', () => {
  it('gives the key and the signatures that the proof package gives', () => {
    for (const fill of [0, 1, 7, 200, 255]) {
      const seed = new Uint8Array(32).fill(fill)
      const theirs = nameSigner('isnad/test', seed)
      const ours = noteSigner('isnad/test', seed)
      expect(ours.key).toEqual(theirs.key)
      const note = makeNote(`a note ${fill}\n`)
      expect(ours.sign(note.text)).toEqual(signNote(note, theirs).signatures[0]!.signature)
    }
  })
})
