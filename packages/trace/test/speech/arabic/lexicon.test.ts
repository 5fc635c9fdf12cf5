import { describe, expect, it } from 'vitest'
import { CUE_VERBS } from '../../../src/lexicon/arabic/index.ts'
import { readVerb } from '../../../src/speech/arabic/verb-forms.ts'
import { foldWord } from '../../../src/text/index.ts'
import { find } from './reports.ts'

// «فهم» is read as «so they», and after «لخص» stands an object before the colon.
const UNREAD = new Set(['فهم', 'لخص'])

describe('the tables of cue verbs', () => {
  it.each(CUE_VERBS.filter((v) => !UNREAD.has(v.lemma)).map((v) => [v.lemma, v.example]))(
    'finds a report in the example of %s',
    (_lemma, example) => {
      expect(find(`${example}.`)).not.toEqual([])
    },
  )

  it('explains every verb with an example and something that may follow it', () => {
    for (const verb of CUE_VERBS) {
      expect(verb.example.split(' ').length, verb.lemma).toBeGreaterThan(2)
      expect(verb.frames.size + verb.prepositions.size, verb.lemma).toBeGreaterThan(0)
    }
  })
})

describe('forms of verbs', () => {
  const lemmas = (word: string) => readVerb(foldWord(word)).map((r) => r.verb?.lemma ?? '-')

  it.each([
    ['قالت', 'قال'],
    ['يقولون', 'قال'],
    ['سيقول', 'قال'],
    ['قالوه', 'قال'],
    ['أشرت', 'أشار'],
    ['ينفون', 'نفى'],
    ['نفاه', 'نفى'],
    ['دعت', 'دعا'],
    ['يدعو', 'دعا'],
    ['رددت', 'رد'],
    ['أخبروني', 'أخبر'],
    ['وصفوها', 'وصف'],
    ['ادعت', 'ادعى'],
    ['يرون', 'رأى'],
  ])('%s is a form of %s', (word, lemma) => {
    expect(lemmas(word)).toContain(lemma)
  })

  it.each(['البيت', 'مدينة', 'قلم'])('%s is no verb', (word) => {
    expect(lemmas(word)).toEqual([])
  })
})
