import { describe, expect, it } from 'vitest'
import { type TraceOptions, trace } from '../../src/index.ts'

const voices = (text: string, options?: TraceOptions) => trace(text, options).sentences.map((s) => s.voice)

describe('the voice of a sentence', () => {
  it.each([
    'لا يحتاج الأمر إلى دليل، فالواقع على الأرض يتحدث عن نفسه.',
    'ولا شك أن اللجنة تأخرت كثيراً في فتح الملف.',
    'Needless to say, nobody was ever asked about the missing file.',
    'The matter needs no evidence, and reality proves it every single day.',
  ])("is the writer's own in: %s", (text) => expect(voices(text)).toEqual(['editorial']))

  it.each([
    'قال المدير إن المخزن أُغلق في أيار لأسباب فنية.',
    'The director said that the depot had been closed for repairs.',
  ])('is attributed in: %s', (text) => expect(voices(text)).toEqual(['attributed']))

  it.each(['حصلت الصحيفة على نسخة من المحضر عبر محامٍ.', 'The paper obtained a copy of the minutes from a lawyer.'])(
    'tells how material was obtained in: %s',
    (text) => expect(voices(text)).toEqual(['provenance']),
  )

  it('is not editorial for a loaded word alone', () => {
    expect(voices('وصلت الميليشيا إلى الجسر مساء الأحد.')).not.toContain('editorial')
  })

  it("follows the newsroom's own list of loaded words", () => {
    const text = 'The depot was empty when the wagons came.'
    const loaded = (list: string[]) =>
      trace(text, { loaded: list }).occurrences.flatMap((o) => o.loaded.map((l) => l.exact))
    expect(loaded(['wagons'])).toEqual(['wagons'])
    expect(loaded([])).toEqual([])
  })
})

describe('a hedge', () => {
  const hedges = (text: string) => trace(text).occurrences.flatMap((o) => o.hedges.map((h) => [h.span.exact, h.target]))
  it('weakens a number where one follows, and is none where none does', () => {
    expect(hedges('He said about 200 lorries left the port.')).toContainEqual(['about', 'quantity'])
    expect(hedges('He said they talked about lorries all night.')).toEqual([])
    expect(hedges('قال إن نحو أربعين شاحنة غادرت الميناء.')).toContainEqual(['نحو', 'quantity'])
  })
  it('weakens who said it between the speaker and the verb', () => {
    expect(hedges('الموظف، أو ربما غيره، قال إن الشاحنات غادرت ليلاً.')).toContainEqual(['ربما', 'source-identity'])
  })
  it('weakens what is said elsewhere', () => {
    expect(hedges('قال إن الشاحنات ربما غادرت ليلاً.')).toContainEqual(['ربما', 'content'])
  })
})

describe('an unnamed speaker', () => {
  it('is told of through the report that brought them in', () => {
    const text =
      'ذكرت قناة المدى أن مراسلها سأل أحد الموظفين عن القافلة. وقال الموظف إن القافلة غادرت ليلاً وعادت صباحاً.\n'
    const last = trace(text, { outlet: 'صحيفة المرسى' }).occurrences.findLast((o) => o.voice === 'attributed')!
    const names = last.chain.map((l) => l.agent)
    const tracing = trace(text, { outlet: 'صحيفة المرسى' })
    const network = tracing.agents.find((a) => a.name.includes('المدى'))
    expect(names).toContain(network?.id)
    expect(last.chain.find((l) => l.agent === network?.id)?.explicit).toBe(false)
  })
})

describe('a chain', () => {
  it('begins with the narrator and names nobody twice', () => {
    const tracing = trace('Al-Madar reported on Monday, according to Al-Madar, that the port was closed.', {
      outlet: 'The Gazette',
    })
    for (const o of tracing.occurrences) {
      expect(o.chain[0]?.role).toBe('narrator')
      const known = o.chain.flatMap((l) => l.agent ?? [])
      expect(new Set(known).size).toBe(known.length)
    }
  })
  it('is not asserted where its speaker is not known', () => {
    const tracing = trace('He said that the port was closed for repairs.')
    for (const o of tracing.occurrences.filter((x) => x.voice === 'attributed'))
      if (o.chain.some((l) => l.agent === null && l.role !== 'narrator')) expect(o.asserted).toBe(false)
  })
})

describe('spans', () => {
  it('slice to what they say, whatever the text', () => {
    const text = 'قال «مصدر» 😀 إن newsالتلفزيونية نشرت ذلك., والواقع يثبت.\n"Yes," he said.'
    const tracing = trace(text)
    const spans = [
      ...tracing.sentences.map((s) => s.span),
      ...tracing.attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content]),
      ...tracing.occurrences.flatMap((o) => [...o.content, ...o.loaded, ...o.hedges.map((h) => h.span)]),
      ...tracing.agents.flatMap((a) => a.mentions),
      ...tracing.dates.map((d) => d.span),
      ...tracing.cited.map((c) => c.span),
    ]
    for (const s of spans) expect(text.slice(s.start, s.end)).toBe(s.exact)
  })
})
