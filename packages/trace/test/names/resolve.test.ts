import { describe, expect, it } from 'vitest'
import { findMentions, resolveAgents } from '../../src/names/index.ts'
import type { RawAttribution } from '../../src/speech/types.ts'
import { analyse } from '../../src/text/index.ts'

/** An attribution whose source and cue are given by their words. */
function said(text: string, source: string, cue: string, more: Partial<RawAttribution> = {}): RawAttribution {
  const range = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  return {
    source: source === '' ? [] : [range(source)],
    cue: cue === '' ? [] : [range(cue)],
    content: [],
    within: null,
    sourceKind: source === '' ? 'pronoun' : 'person',
    cueKind: 'say',
    quote: 'indirect',
    polarity: '+',
    form: 'verb',
    hedges: [],
    confidence: 1,
    rule: 'test',
    ...more,
  }
}

function resolved(text: string, attributions: readonly RawAttribution[] = []) {
  const analysed = analyse(text)
  const result = resolveAgents(analysed, findMentions(analysed), attributions)
  const agentWith = (words: string) => result.agents.find((a) => a.mentions.some((m) => m.exact.includes(words)))
  return { ...result, agentWith }
}

describe('joining mentions', () => {
  it('knows a person again by family name and by title', () => {
    const r = resolved('قال الوزير سامر الخطيب إن الجسر أُغلق. وأضاف الخطيب أن الوزير غادر.')
    expect(r.agents.filter((a) => a.kind === 'person')).toHaveLength(1)
    expect(r.agentWith('سامر')?.mentions.length).toBeGreaterThanOrEqual(2)
  })
  it('knows a network again by its noun and across scripts', () => {
    const r = resolved('بثت محطة Sky news تقريراً. وقالت "سكاي" إن الوثائق أصلية. وتحدثت الشبكة عن وثيقة.')
    expect(r.agentWith('الشبكة')?.id).toBe(r.agentWith('Sky')?.id)
    expect(r.agentWith('سكاي')?.id).toBe(r.agentWith('Sky')?.id)
  })
  it('does not take a newspaper for a network', () => {
    const r = resolved('ذكرت صحيفة "مرايا الساحل" الخبر. وتحدثت الشبكة عن وثيقة.')
    expect(r.agentWith('الشبكة')?.id).not.toBe(r.agentWith('مرايا')?.id)
  })
  it('keeps unnamed sources apart and says that they may be one', () => {
    const r = resolved('قال مصدر أمني إن الجسر أُغلق. وقال مصدر أمني إن الطريق مفتوح.')
    const sources = r.agents.filter((a) => a.kind === 'anonymous')
    expect(sources).toHaveLength(2)
    expect(sources[0]!.mayBe).toEqual([sources[1]!.id])
  })
  it('does not say so of another', () => {
    const r = resolved('A witness saw the car. Another witness saw nothing.')
    expect(r.agents.filter((a) => a.kind === 'anonymous').map((a) => a.mayBe)).toEqual([[], []])
  })
  it('makes of "the defector, or perhaps another" one uncertain identity', () => {
    const r = resolved('سأل أحد المنشقين عن الطريق. المنشق، أو ربما غيره، ذكر أن الشاحنة غادرت.')
    const one = r.agentWith('أحد المنشقين')!
    const doubtful = r.agentWith('أو ربما غيره')!
    expect(doubtful.id).not.toBe(one.id)
    expect(doubtful.mayBe).toEqual([one.id])
    expect(r.agents.filter((a) => a.kind === 'anonymous')).toHaveLength(2)
  })
  it('takes the definite word for the one met before', () => {
    const r = resolved('سأل أحد المنشقين عن الطريق. ورد المنشق بكلمة واحدة.')
    expect(r.agents.filter((a) => a.kind === 'anonymous')).toHaveLength(1)
  })
  it('numbers agents by first mention', () => {
    const r = resolved('قالت رويترز إن دمشق هادئة. ونفت وزارة الصحة ذلك.')
    expect(r.agents.map((a) => a.id)).toEqual(r.agents.map((_, i) => `a${i + 1}`))
    const starts = r.agents.map((a) => a.mentions[0]!.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
  it('lists places with their mentions', () => {
    const r = resolved('وصلوا إلى دمشق ثم غادروا دمشق إلى حلب.')
    expect(r.places.map((p) => [p.name, p.mentions.length])).toEqual([
      ['دمشق', 2],
      ['حلب', 1],
    ])
  })
})

describe('speakers', () => {
  it('puts the outlet above its correspondent', () => {
    const text = 'وأفاد سامر الخطيب، مراسل "سكاي" في المدينة، بأن الجسر أُغلق.'
    const r = resolved(text, [said(text, 'سامر الخطيب، مراسل "سكاي" في المدينة', 'وأفاد')])
    expect(r.agentOf(0)).toBe(r.agentWith('سامر')?.id)
    expect(r.conduitsAbove(0)).toEqual(r.agents.filter((a) => a.kind === 'outlet').map((a) => a.id))
    expect(r.conduitsAbove(0)).toHaveLength(1)
  })
  it('gives a dropped subject to the speaker before, where gender agrees', () => {
    const text = 'قالت الوزيرة هالة الخطيب إن الجسر أُغلق. وأضافت أن الطريق مفتوح.'
    const r = resolved(text, [
      said(text, 'الوزيرة هالة الخطيب', 'قالت', { agrees: { gender: 'f', number: 'sg' } }),
      said(text, '', 'وأضافت', { agrees: { gender: 'f', number: 'sg', person: 3 } }),
    ])
    expect(r.agentOf(1)).toBe(r.agentOf(0))
    expect(r.agentOf(1)).not.toBeNull()
  })
  it('does not give it to one who disagrees', () => {
    const text = 'قالت الوزيرة هالة الخطيب إن الجسر أُغلق. وأضاف أن الطريق مفتوح.'
    const r = resolved(text, [
      said(text, 'الوزيرة هالة الخطيب', 'قالت', { agrees: { gender: 'f', number: 'sg' } }),
      said(text, '', 'وأضاف', { agrees: { gender: 'm', number: 'sg', person: 3 } }),
    ])
    expect(r.agentOf(1)).not.toBe(r.agentOf(0))
  })
  it('gives a pronoun inside a report to its speaker', () => {
    const text = 'Lina Haddad said that she believed the report.'
    const r = resolved(text, [
      said(text, 'Lina Haddad', 'said'),
      said(text, 'she', 'believed', {
        within: 0,
        sourceKind: 'pronoun',
        agrees: { gender: 'f', number: 'sg', person: 3 },
      }),
    ])
    expect(r.agentOf(1)).toBe(r.agentOf(0))
  })
  it('never gives she to an outlet nor it to a person', () => {
    const text = 'Lina Haddad met Reuters. It said so. She denied it.'
    const r = resolved(text, [
      said(text, 'It', 'said', { sourceKind: 'pronoun', agrees: { number: 'sg', person: 3 } }),
      said(text, 'She', 'denied', { sourceKind: 'pronoun', agrees: { gender: 'f', number: 'sg', person: 3 } }),
    ])
    expect(r.agentOf(0)).toBe(r.agentWith('Reuters')?.id)
    expect(r.agentOf(1)).toBe(r.agentWith('Lina')?.id)
  })
  it('does not take the name inside an unnamed group for the group', () => {
    const text = "A majority of Haddad's voters disagreed. Lina Haddad left."
    const r = resolved(text, [said(text, "A majority of Haddad's voters", 'disagreed', { sourceKind: 'group' })])
    expect(r.agents.find((a) => a.id === r.agentOf(0))?.kind).toBe('group')
  })
  it('leaves a hearsay report without a speaker', () => {
    const text = 'يقال إن الجسر أُغلق.'
    const r = resolved(text, [said(text, '', 'يقال', { sourceKind: 'impersonal' })])
    expect(r.agentOf(0)).toBeNull()
  })
})

describe('a headline', () => {
  it('is named by the body: the minister above is the one minister below', () => {
    const r = resolved('الوزير ينفي الخبر\nقال الوزير سامر الحداد إن الجسر أُغلق ولم يتأخر أحد عن موعده.')
    expect(r.agents.filter((a) => a.kind === 'person')).toHaveLength(1)
  })
  it('is said again by the body: papers above are the papers below', () => {
    const r = resolved('وثائق تكشف الصفقة\nحصلت الصحيفة على وثائق مهمة، وتوضح الوثائق أن الجسر أُغلق.')
    expect(r.agents.filter((a) => a.kind === 'document')).toHaveLength(1)
  })
})
