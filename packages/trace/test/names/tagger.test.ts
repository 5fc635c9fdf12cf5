import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/names/find-names.ts'
import spelling from '../../src/names/match/spelling.weights.json' with { type: 'json' }
import evidence from '../../src/names/tagger/evidence.weights.json' with { type: 'json' }
import { decodeBase64, encodeBase64, Sieve } from '../../src/names/tagger/hash.ts'
import { openTagger } from '../../src/names/tagger/index.ts'
import tagger from '../../src/names/tagger/tagger.weights.json' with { type: 'json' }
import { analyse } from '../../src/text/index.ts'

const names = (text: string) => {
  const analysed = analyse(text, 'ar')
  return findNames(analysed).map(
    (n) => `${n.label} ${text.slice(analysed.tokens[n.first]!.start, analysed.tokens[n.last - 1]!.end)}`,
  )
}

describe('the Arabic name tagger', () => {
  it('finds people and places', () => {
    expect(names('وصل جورج هاملتون إلى باريس يوم الاثنين.')).toEqual(['PER جورج هاملتون', 'LOC باريس'])
  })
  it('finds nothing where nothing is named', () => {
    expect(names('كانت الليلة باردة وكان الطريق طويلا.')).toEqual([])
  })
  it('leaves an adjective of nation before a name out', () => {
    expect(names('سجل البرتغالي جورج هاملتون هدفين.').join()).not.toContain('البرتغالي')
  })
  it('gives the same labels whatever was read before', () => {
    const sentences = [['وصل', 'جورج', 'هاملتون', 'إلى', 'باريس', '.']]
    const first = openTagger().tag(sentences)[0]!.labels
    openTagger().tag([['قال', 'سامر', 'الخطيب', 'ذلك']])
    expect(openTagger().tag(sentences)[0]!.labels).toEqual(first)
  })
  it('bears an empty and a very long sentence', () => {
    expect(openTagger().tag([[]])[0]!.labels).toEqual([])
    expect(openTagger().tag([new Array<string>(5_000).fill('كلمة')])[0]!.labels).toHaveLength(5_000)
  })
})

describe('learnt artefacts', () => {
  it('each carry a notice and a licence', () => {
    for (const model of [evidence, tagger, spelling]) {
      expect(model.notice.length).toBeGreaterThan(40)
      expect(model.licence).toMatch(/^(CC-BY-SA-4\.0|Apache-2\.0)$/)
    }
  })
  it('survive their own encoding', () => {
    for (const size of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 37) & 255)
      expect([...decodeBase64(encodeBase64(bytes))]).toEqual([...bytes])
    }
  })
  it('never forget a member', () => {
    const members = Array.from({ length: 500 }, (_, i) => `اسم${i}`)
    const sieve = Sieve.of(members, members.length)
    expect(members.every((m) => sieve.has(m))).toBe(true)
    const strangers = Array.from({ length: 500 }, (_, i) => `غريب${i}`).filter((m) => sieve.has(m))
    expect(strangers.length).toBeLessThan(25)
  })
})
