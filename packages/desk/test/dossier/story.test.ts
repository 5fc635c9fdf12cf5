import { describe, expect, it } from 'vitest'
import { DossierError, parseStory } from '#dossier'
import { findWords } from '../../src/dossier/story/find-words.ts'

const faults = (source: string): string[] => {
  try {
    parseStory(source)
    return []
  } catch (error) {
    if (error instanceof DossierError) return error.faults.map(({ place, code }) => `${place} ${code}`)
    throw error
  }
}
const sentencesOf = (source: string) => parseStory(source).blocks.flatMap(({ sentences }) => sentences)

describe('a story', () => {
  it('gives each sentence the braces that stand in it or right behind its full stop', () => {
    const [first, second, third] = sentencesOf('# T\n\nOne stands. {f1 "a b"} Two {f2} stand. Three stands.\n')
    expect(first).toEqual({
      text: 'One stands.',
      line: 3,
      references: [{ kind: 'document', file: 'f1', words: 'a b', nth: 1 }],
    })
    expect(second).toMatchObject({ text: 'Two stand.', references: [{ kind: 'document', file: 'f2' }] })
    expect(third).toMatchObject({ text: 'Three stands.', references: [] })
  })

  it('reads Arabic sentences, quotation marks and several references', () => {
    const story = parseStory('# عنوان\n\nقال المدير ذلك. {f1 «نُقلت ليلاً» #2؛ f2}\n'.replace('؛', ';'))
    expect(story.language).toBe('ar')
    expect(story.blocks[0]?.sentences[0]).toMatchObject({
      text: 'قال المدير ذلك.',
      references: [
        { kind: 'document', file: 'f1', words: 'نُقلت ليلاً', nth: 2 },
        { kind: 'document', file: 'f2' },
      ],
    })
  })

  it('has headings, quotations, lists, a head, and claims to take up or to leave out', () => {
    const story = parseStory(
      '---\ntitle: Two cranes\nlanguage: en\n---\n## Night\n\n> Said so. {c3; not f2@4-9}\n\n- An item.\n- Another. {f1 withheld "a reason"}\n',
    )
    expect(story).toMatchObject({ title: 'Two cranes', language: 'en' })
    expect(story.blocks.map(({ kind }) => kind)).toEqual(['heading', 'quote', 'item', 'item'])
    expect(story.blocks[1]?.sentences[0]?.references).toEqual([
      { kind: 'claim', claim: 'c3', not: false },
      { kind: 'claim', claim: 'f2@4-9', not: true },
    ])
    expect(story.blocks[3]?.sentences[0]?.references).toEqual([{ kind: 'withheld', file: 'f1', reason: 'a reason' }])
  })

  it('is refused with every fault by its line', () => {
    expect(faults('No title. {f1}\n')).toEqual(['1 TITLE_MISSING'])
    expect(faults('# T\n\nNothing named.\n')).toEqual(['1 NO_REFERENCES'])
    expect(faults('# T\n\nA. {g1}\n\nB. {f1 words}\n\nC. {f2 withheld}\n\nD. {f1}\n')).toEqual([
      '3 REFERENCE_MALFORMED',
      '5 REFERENCE_MALFORMED',
      '7 WITHHELD_WITHOUT_REASON',
    ])
  })
})

describe('quoted words', () => {
  it('are found though a line breaks between them, and nothing in them is a pattern', () => {
    const text = 'He said (twice): a.b\n  c. And again a.b c.'
    expect(text.slice(findWords(text, 'a.b c')?.start, findWords(text, 'a.b c')?.end)).toBe('a.b\n  c')
    expect(findWords(text, 'a.b c', 2)?.start).toBe(text.lastIndexOf('a.b'))
    expect(findWords(text, 'axb')).toBeUndefined()
    expect(findWords(text, '(twice):')?.start).toBe(8)
    expect(findWords(text, '  ')).toBeUndefined()
  })

  it('must have every letter and every mark', () => {
    expect(findWords('نُقِلَت ليلاً', 'نقلت ليلا')).toBeUndefined()
  })
})
