import { describe, expect, it } from 'vitest'
import { BASE, ING, PARTICIPLE, PAST, readVerbForm, THIRD, words } from '../../../src/lexicon/english/index.ts'
import { inflectVerb } from '../../../src/lexicon/english/inflect.ts'
import { MIXED, RARE, VERBS } from '../../../src/lexicon/english/word-classes.ts'

describe('a written form of an English verb', () => {
  it('is read as a form of some verb, whichever listed verb it was made from', () => {
    const lost: string[] = []
    for (const lemma of [...words(VERBS), ...words(MIXED), ...words(RARE)]) {
      const { s, past, participle, ing } = inflectVerb(lemma)
      for (const form of [lemma, ...s, ...past, ...participle, ...ing])
        if (readVerbForm(form) === undefined) lost.push(form)
    }
    // What is left is kept out by name: everyday nouns and adjectives such as "bed", "according".
    expect(lost.length).toBeLessThan(60)
    expect(lost).toContain('according')
  })

  it('is an irregular past before it is the base of another verb', () => {
    expect(readVerbForm('found')).toMatchObject({ lemma: 'find', forms: PAST | PARTICIPLE })
    expect(readVerbForm('saw')).toMatchObject({ lemma: 'see', forms: PAST })
    expect(readVerbForm('put')).toMatchObject({ lemma: 'put', forms: BASE | PAST | PARTICIPLE })
  })

  it('regains the letters that its ending changed', () => {
    expect(readVerbForm('denies')).toMatchObject({ lemma: 'deny', forms: THIRD })
    expect(readVerbForm('admitting')).toMatchObject({ lemma: 'admit', forms: ING })
    expect(readVerbForm('lying')).toMatchObject({ lemma: 'lie', forms: ING })
    expect(readVerbForm('labelled')).toMatchObject({ lemma: 'label', forms: PAST | PARTICIPLE })
    expect(readVerbForm('has')).toMatchObject({ lemma: 'have', forms: THIRD })
  })

  it('is none where the word is no verb', () => {
    for (const word of ['evening', 'the', 'xyzzing', '', 's', 'ed', 'ing']) expect(readVerbForm(word)).toBeUndefined()
  })
})
