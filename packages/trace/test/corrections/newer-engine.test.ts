import { describe, expect, it } from 'vitest'
import { applyCorrections, type Correction } from '../../src/corrections/index.ts'
import type { Span } from '../../src/index.ts'
import { findAttributions, type RawAttribution } from '../../src/speech/index.ts'
import { analyse } from '../../src/text/index.ts'

const TEXTS = {
  ar: {
    text: 'قال نزار الشهاوي إن الرافعات نُقلت للصيانة. وأضافت الشبكة أن الانسحاب جرى تحت النار.\n',
    cue: 'قال',
    content: 'الرافعات نُقلت للصيانة',
    source: 'نزار',
  },
  en: {
    text: 'Nizar Shahawi said the cranes had gone for repair. The network added that nobody had asked for them.\n',
    cue: 'said',
    content: 'the cranes had gone for repair',
    source: 'Nizar',
  },
} as const

describe.each(['ar', 'en'] as const)('a correction made with one engine and read by another (%s)', (language) => {
  const { text, cue, content, source } = TEXTS[language]
  const span = (exact: string): Span => {
    const start = text.indexOf(exact)
    return { start, end: start + exact.length, exact }
  }
  const found = findAttributions(analyse(text))
  const target = found.findIndex((a) => text.slice(a.cue[0]!.start, a.cue[0]!.end) === cue)
  const correction: Correction = {
    what: 'source',
    at: { cue: [span(cue)], content: [span(content)] },
    source: [span(source)],
  }
  const mended = (list: readonly RawAttribution[]) => {
    const { attributions, orphaned } = applyCorrections(text, list, [correction])
    return { orphaned, of: attributions.filter((a) => a.rule === 'corrected') }
  }

  it('was made on what the first engine found', () => {
    expect(target).toBeGreaterThanOrEqual(0)
    expect(mended(found).of).toMatchObject([{ source: [{ start: span(source).start, end: span(source).end }] }])
  })

  it('is found again where the other engine drew content and source otherwise, in another order, by another rule', () => {
    const other = found
      .map((a, i): RawAttribution => {
        if (i !== target) return a
        const [c] = a.content
        return { ...a, source: [], content: [{ start: c!.start, end: c!.end - 5 }], rule: 'another-rule' }
      })
      .reverse()
      .map((a) => ({ ...a, within: null }))
    const { of, orphaned } = mended(other)
    expect(orphaned).toEqual([])
    expect(of).toMatchObject([{ source: [{ start: span(source).start, end: span(source).end }], confidence: 1 }])
    expect(of[0]!.cue).toEqual(found[target]!.cue)
  })

  it('is said to hold no more where the other engine finds no such report', () => {
    const { of, orphaned } = mended(found.filter((_, i) => i !== target).map((a) => ({ ...a, within: null })))
    expect(of).toEqual([])
    expect(orphaned).toEqual([0])
  })
})
