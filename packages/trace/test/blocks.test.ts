import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBlocks } from '../src/text/index.ts'
import { trace, traceInBlocks } from '../src/trace.ts'

/** Paragraphs that speak of nobody else's people. */
const PARAGRAPHS = [
  'قال نزار الشهاوي إن الرافعات نُقلت في 2 آذار 2031 من المرفأ القديم إلى المستودع.',
  'وذكرت ليان حدّاد: «لا نعرف من وقّع الأمر». وأضافت أن المخازن فارغة منذ الشتاء.',
  'وتشير المذكرة إلى أن الشاحنات غادرت ليلاً، بحسب سامر البكري، مدير المستودع السابق.',
  'ونفت شركة الموانئ الشرقية أن تكون قد باعت الرافعات، وقالت إنها أعارتها للبلدية.',
]

const places = (text: string, size: number | undefined) =>
  traceInBlocks(text, size, { language: 'ar', published: '2031-04-14' }).attributions.map((a) =>
    [a.rule, ...[a.source, a.cue, a.content].map((spans) => spans.map((s) => `${s.start}-${s.end}`).join())].join(' '),
  )

describe('the blocks of a text', () => {
  it('follow each other without a gap and part no letter from its marks', () => {
    const piece = fc.constantFrom('كلمة ', '\n', '\n\n', '«', '»', '. ', 'م\u064e\u0651', '🙂', 'word', '\u202b', '"')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), fc.integer({ min: 12, max: 90 }), (pieces, size) => {
        const text = pieces.join('')
        let end = 0
        for (const block of cutBlocks(text, size)) {
          expect(block.start).toBe(end)
          expect(block.lead).toBeLessThanOrEqual(block.start)
          expect(block.end - block.start).toBeLessThanOrEqual(size * 1.5)
          end = block.end
        }
        expect(end).toBe(text.length)
      }),
      { seed: 11, numRuns: 200 },
    )
    const [first] = cutBlocks('م\u064e\u0651\u064e\u0651\u064e\u0651'.repeat(30), 50)
    expect(first?.end).toBeGreaterThan(0)
    expect(['م']).toContain('م\u064e\u0651\u064e\u0651\u064e\u0651'.repeat(30)[first!.end])
  })

  it('end where a line ends and no quotation is open', () => {
    const text = `${'كلمة '.repeat(8)}\n\nقال: «كلمة\n\nكلمة»\n\n${'كلمة '.repeat(40)}`
    const [first] = cutBlocks(text, 70)
    expect(text.slice(0, first!.end)).toBe(`${'كلمة '.repeat(8)}\n\n`)
  })

  it('are one for a text of ordinary length', () => {
    expect([...cutBlocks('كلمة '.repeat(50_000))]).toHaveLength(1)
    expect([...cutBlocks('كلمة '.repeat(70_000))].length).toBeGreaterThan(1)
  })
})

describe('a text that is read in blocks', () => {
  const text = Array.from({ length: 24 }, (_, k) => PARAGRAPHS[k % PARAGRAPHS.length]).join('\n\n')

  it('gives the reports that it gives when read whole', () => {
    expect(places(text, 500)).toEqual(places(text, undefined))
    expect([...cutBlocks(text, 500)].length).toBeGreaterThan(3)
  })

  it('knows whom an earlier block named in full', () => {
    const { agents } = traceInBlocks(text, 500, { language: 'ar' })
    const whole = trace(text, { language: 'ar' }).agents
    const named = (list: typeof agents) =>
      list.filter((a) => a.kind === 'person').map((a) => [a.name, a.mentions.length])
    expect(named(agents)).toEqual(named(whole))
  })

  it('numbers everything once, in the order of the text', () => {
    const { attributions, occurrences, sentences, agents, dates } = traceInBlocks(text, 500, { language: 'ar' })
    for (const list of [attributions, occurrences, agents]) {
      const ids = list.map(({ id }) => Number(id.slice(1)))
      expect(ids).toEqual(ids.map((_, k) => k + 1))
    }
    for (const spans of [sentences.map((s) => s.span), dates.map((d) => d.span), occurrences.map((o) => o.content[0]!)])
      expect(spans.map((s) => s.start)).toEqual(spans.map((s) => s.start).sort((a, b) => a - b))
    const known = new Set(agents.map((a) => a.id))
    for (const { chain } of occurrences)
      for (const { agent } of chain) if (agent !== null) expect(known.has(agent)).toBe(true)
  })

  it('finds again what people mended, in whichever block it stands', () => {
    const last = trace(text, { language: 'ar' }).attributions.at(-1)!
    const at = { cue: last.cue, content: last.content }
    const gone = { what: 'remove', at: { cue: [{ start: 9, end: 13, exact: 'مفقود' }], content: [] } } as const
    const { attributions, agents, findings } = traceInBlocks(text, 500, { language: 'ar' }, [
      { what: 'agent', at, name: 'رنا قاسم' },
      gone,
    ])
    const mended = attributions.filter((a) => a.rule === 'corrected')
    expect(mended.map((a) => a.cue[0]?.start)).toEqual([last.cue[0]?.start])
    expect(agents.find((a) => a.id === mended[0]?.agent)?.name).toBe('رنا قاسم')
    expect(findings.filter((f) => f.code === 'correction-orphaned').map((f) => f.params)).toEqual([{ index: 1 }])
  })

  it('quotes the text with every span', () => {
    const tracing = traceInBlocks(text, 500, { language: 'ar', outlet: 'شبكة المدار' })
    const spans = tracing.occurrences.flatMap((o) => [...o.content, ...o.chain.flatMap((l) => l.cue)])
    for (const s of [...spans, ...tracing.agents.flatMap((a) => a.mentions)])
      expect(text.slice(s.start, s.end)).toBe(s.exact)
  })
})

describe('whatever a text repeats', () => {
  it('its chains grow no longer', () => {
    const piece =
      'وذكرت مراسلة شبكة محلية ليان حدّاد أن الشبكة حصلت على وثائق من موظف سابق. وقالت ليان حدّاد إن الأمر قديم.\n'
    const longest = (times: number) => Math.max(...trace(piece.repeat(times)).occurrences.map((o) => o.chain.length))
    expect(longest(120)).toBe(longest(40))
  })

  it('one letter may stand under any number of marks', () => {
    const { sentences } = trace(`قال سامر: م${'\u0651\u064e'.repeat(40_000)}`)
    expect(sentences).toHaveLength(1)
  })
})
