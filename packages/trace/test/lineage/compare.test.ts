import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ComparedText, compareTexts, type PairComparison } from '../../src/lineage/index.ts'

const NETWORK = `شبكة نورس: وثائق مسربة عن انسحاب من بلدة الوادي
حصلت شبكة نورس على وثائق سلمها منشقون عن التنظيم.
وتشير الوثائق على ما يبدو إلى أن التنظيم سحب نحو 30 شاحنة من بلدة الوادي في 12 آذار/مارس 2015.
وقال ضابطان سابقان إن أوامر الانسحاب صدرت قبل المعركة بيومين.
وقال الناطق سامر الحلو: "لم نوقع أي اتفاق مع أحد في المدينة".
ولم يتسن التحقق من صحة الوثائق من مصدر مستقل.
`
const PAPER = `وثائق خطيرة تفضح الانسحاب من بلدة الوادي
ذكرت شبكة نورس مساء الاثنين أنها حصلت على وثائق سلمها منشقون عن التنظيم.
وقال المنشق إن التنظيم الإرهابي سحب 50 شاحنة من بلدة الوادي في 21 آذار/مارس 2015.
وقال ضابط سابق إن أوامر الانسحاب صدرت قبل المعركة بيومين.
وأكد الناطق سامر الحلو أنهم وقعوا اتفاقا مع أحد في المدينة.
`
const TRIBUNE = `Documents show withdrawal from Wadi
Noras network said on Monday that it had obtained documents that defectors from the group handed over.
The documents show that the group withdrew 30 trucks from the town of Wadi on 12 March 2015.
A former officer said the withdrawal orders were issued two days before the battle.
`
const MARKET = `أسعار الخضار تتراجع في سوق البلدة القديمة
قال تجار إن أسعار البندورة تراجعت إلى النصف بعد وصول محصول الساحل.
ويتوقع المزارعون أن تستمر الوفرة حتى نهاية الموسم.
`

const network: ComparedText = { id: 'network', text: NETWORK, outlet: 'شبكة نورس', published: '2016-05-02' }
const paper: ComparedText = { id: 'paper', text: PAPER, outlet: 'صحيفة النخيل', published: '2016-05-03' }
const tribune: ComparedText = { id: 'tribune', text: TRIBUNE, outlet: 'The Palm Tribune', published: '2016-05-04' }
const market: ComparedText = { id: 'market', text: MARKET, outlet: 'صحيفة الساحل', published: '2016-05-04' }

function pairOf(texts: readonly ComparedText[], a: string, b: string): PairComparison | undefined {
  return compareTexts(texts).pairs.find((p) => (p.a === a && p.b === b) || (p.a === b && p.b === a))
}

const kinds = (p: PairComparison | undefined) => new Set(p?.mutations.map((m) => m.kind))

describe('a paper that retells a network', () => {
  const pair = pairOf([network, paper], 'network', 'paper')!

  it('names it as its source and stands downstream', () => {
    expect(pair.relation).toBe('retells')
    expect(pair.citations).toMatchObject([{ by: 'paper', of: 'network', how: 'attribution' }])
    expect(pair.direction).toEqual({ upstream: 'network', certainty: 'known', because: ['cites', 'published-earlier'] })
  })

  it('changed what it says on the way, with both wordings', () => {
    for (const kind of [
      'hedge-loss',
      'attribution-shift',
      'source-number-shift',
      'number-shift',
      'date-shift',
      'negation-slip',
      'quotation-becomes-paraphrase',
      'caveat-omission',
      'loaded-substitution',
      'intensification',
    ] as const)
      expect(kinds(pair)).toContain(kind)
    const hedge = pair.mutations.find((m) => m.kind === 'hedge-loss')!
    expect(hedge.from[0]!.exact).toBe('على ما يبدو')
    const number = pair.mutations.find((m) => m.kind === 'number-shift')!
    expect(number).toMatchObject({ from: [{ exact: '30' }], to: [{ exact: '50' }], params: { from: 30, to: 50 } })
    const shifts = pair.mutations.filter((m) => m.kind === 'attribution-shift').map((m) => m.params)
    expect(shifts).toContainEqual({ from: 'document', to: 'person' })
  })

  it('turns round with the order of the texts, and the changes do not', () => {
    const turned = pairOf([paper, network], 'network', 'paper')!
    expect(turned.direction).toEqual(pair.direction)
    expect(turned.mutations.map((m) => m.kind).sort()).toEqual(pair.mutations.map((m) => m.kind).sort())
    expect(turned.mutations.find((m) => m.kind === 'number-shift')!.params).toEqual({ from: 30, to: 50 })
  })

  it('quotes every place as it stands there', () => {
    for (const m of pair.mutations) {
      for (const s of m.from) expect(NETWORK.slice(s.start, s.end)).toBe(s.exact)
      for (const s of m.to) expect(PAPER.slice(s.start, s.end)).toBe(s.exact)
    }
    for (const x of pair.aligned) {
      expect(NETWORK.slice(x.a.start, x.a.end)).toBe(x.a.exact)
      expect(PAPER.slice(x.b.start, x.b.end)).toBe(x.b.exact)
    }
  })
})

describe('a retelling in the other language', () => {
  const pair = pairOf([network, tribune], 'network', 'tribune')!

  it('is found by the name of the network and by what the sentences say', () => {
    expect(pair.reuse).toBeNull()
    expect(pair.relation).toBe('retells')
    expect(pair.direction.upstream).toBe('network')
    expect(pair.aligned.length).toBeGreaterThanOrEqual(3)
    expect(kinds(pair)).toContain('hedge-loss')
    expect(kinds(pair)).toContain('source-number-shift')
    expect(kinds(pair)).not.toContain('number-shift')
    expect(kinds(pair)).not.toContain('date-shift')
  })
})

describe('two retellings of one report', () => {
  it('need not know each other: what they share they have from it', () => {
    const pair = pairOf([network, paper, tribune], 'paper', 'tribune')!
    expect(pair.direction).toEqual({ upstream: null, certainty: 'unknown', because: ['share-an-upstream'] })
  })
})

describe('two texts of different matters', () => {
  it('are no pair', () => {
    expect(pairOf([network, market], 'network', 'market')).toBeUndefined()
    expect(pairOf([tribune, market], 'tribune', 'market')).toBeUndefined()
  })
})

describe('the same text twice', () => {
  it('is a near copy in which nothing changed, and nothing tells which was first', () => {
    const twice = [network, { ...network, id: 'again', outlet: 'صحيفة الساحل' }].map(({ published: _p, ...t }) => t)
    const pair = pairOf(twice, 'network', 'again')!
    expect(pair.relation).not.toBe('unrelated')
    expect(pair.reuse!.containment).toBe(1)
    expect(pair.mutations).toEqual([])
  })
})

describe('words that say nothing of copying', () => {
  const quotation = '"لن نسمح لأحد بأن يقترب من الميناء قبل أن تنتهي اللجنة من عملها في نهاية هذا الشهر"'
  it('two reporters who quote one speaker share a quotation and no text', () => {
    const a = { id: 'a', text: `قال الناطق سامر الحلو: ${quotation}.\nوغادر بعدها القاعة مع مرافقيه إلى المطار.\n` }
    const b = {
      id: 'b',
      text: `في مؤتمر قصير قال الناطق سامر الحلو: ${quotation}.\nوحضر اللقاء عدد من السفراء والتجار.\n`,
    }
    const reuse = compareTexts([a, b]).pairs[0]?.reuse
    expect(reuse?.flags ?? []).toEqual([])
  })

  it('lines of the page count for nothing', () => {
    const line = 'جميع الحقوق محفوظة للمؤسسة العامة للنشر والتوزيع في المدينة القديمة ولا يجوز النسخ من دون إذن خطي'
    const a = { id: 'a', text: `${MARKET}${line}\n` }
    const b = { id: 'b', text: `وصلت أمس إلى المرفأ باخرة تحمل القمح بعد تأخر دام أسبوعا.\n${line}\n` }
    expect(compareTexts([a, b]).pairs[0]?.reuse?.flags ?? []).toEqual([])
  })
})

describe('errors that both texts have', () => {
  it('a word garbled in both, and right elsewhere in one of them', () => {
    const right = 'وصلت القافلة إلى مدينة الوادي. غادرت القافلة الوادي ليلا. عادت القافلة إلى المستودع.'
    const slip = 'ثم شوهدت القالفة قرب الجسر القديم.'
    const a = { id: 'a', text: `${right} ${slip}\n` }
    const b = { id: 'b', text: `تقول الصحيفة إن الأمر جرى ليلا. ${slip}\n` }
    const pair = compareTexts([a, b]).pairs[0]!
    expect(pair.sharedErrors).toMatchObject([{ kind: 'misspelling', a: { exact: 'القالفة' }, b: { exact: 'القالفة' } }])
  })

  it('words joined across scripts', () => {
    const slip = 'بثت شبكة نورس newsالتلفزيونية تقريرا عن القافلة'
    const texts = ['صباحا', 'مساء'].map((when, i) => ({ id: String(i), text: `${slip} ${when}.\n` }))
    expect(compareTexts(texts).pairs[0]!.sharedErrors.map((e) => e.kind)).toContain('joined-scripts')
  })

  it('a weekday that contradicts its date', () => {
    const texts = ['وصلت', 'عادت'].map((verb, i) => ({
      id: String(i),
      text: `${verb} القافلة يوم الأربعاء 3 مايو 2016.\n`,
    }))
    expect(compareTexts(texts).pairs[0]!.sharedErrors.map((e) => e.kind)).toEqual(['wrong-date'])
  })
})

describe('what tells the direction', () => {
  const copy = (id: string, more: Partial<ComparedText> = {}): ComparedText => ({ id, text: NETWORK, ...more })
  const direction = (a: ComparedText, b: ComparedText) => compareTexts([a, b]).pairs[0]!.direction

  it('the earlier of two days, or of two times', () => {
    expect(direction(copy('a', { published: '2016-05-03' }), copy('b', { published: '2016-05-02' })).upstream).toBe('b')
    expect(
      direction(copy('a', { published: '2016-05-03T10:00Z' }), copy('b', { published: '2016-05-03T12:00Z' })).upstream,
    ).toBe('a')
  })

  it('one day tells nothing: no order is made of the place in the list', () => {
    const same = direction(copy('a', { published: '2016-05-03' }), copy('b', { published: '2016-05-03T12:00Z' }))
    expect(same).toEqual({ upstream: null, certainty: 'unknown', because: ['published-together'] })
  })

  it('what cites an outlet whose text came later has it from elsewhere', () => {
    const pair = pairOf([{ ...network, published: '2016-05-09' }, paper], 'network', 'paper')!
    expect(pair.direction.upstream).toBeNull()
    expect(pair.direction.because).toContain('publication-contradicts-citation')
  })
})

describe('a text that names an outlet as its source and puts everything in its own words', () => {
  it('retells it where the two speak of one matter, though that is only likely', () => {
    const text = (file: string) => readFileSync(new URL(`../../../../samples/texts/${file}`, import.meta.url), 'utf8')
    const marsa: ComparedText = {
      id: 'marsa',
      text: text('2-almarsa-retelling.ar.txt'),
      outlet: 'صحيفة المرسى',
      published: '2031-04-15',
    }
    const difaf: ComparedText = {
      id: 'difaf',
      text: text('4-difaf-retelling.ar.txt'),
      outlet: 'موقع ضفاف',
      published: '2031-04-16',
    }
    const pair = pairOf([marsa, difaf], 'marsa', 'difaf')
    expect(pair?.relation).toBe('retells')
    expect(pair?.direction).toMatchObject({ upstream: 'marsa', because: ['cites', 'published-earlier'] })
    expect(pair?.direction.certainty).toBe(pair?.aligned.length === 0 ? 'likely' : 'known')
  })

  it('does not where it speaks of something else', () => {
    const other: ComparedText = {
      ...market,
      text: `${MARKET}\nونقلت شبكة نورس عن تجار أن الأسعار ستبقى على حالها.\n`,
    }
    expect(pairOf([network, other], 'network', 'market')?.relation).toBe('unrelated')
  })
})
