import { describe, expect, it } from 'vitest'
import { type Correction, type Span, trace } from '../../src/index.ts'

const TEXT = 'قال نزار الشهاوي إن الرافعات نُقلت للصيانة. وأضاف أن الانسحاب جرى تحت النار.\n'

function span(exact: string, text = TEXT): Span {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`the text has no ${exact}`)
  return { start, end: start + exact.length, exact }
}

const first = { cue: [span('قال')], content: [span('الرافعات نُقلت للصيانة')] }

describe('a correction', () => {
  it('changes the source and marks the attribution as set by a person', () => {
    const mended = trace(TEXT, {}, [{ what: 'source', at: first, source: [span('نزار')] }])
    const a = mended.attributions.find((x) => x.cue[0]?.exact === 'قال')
    expect(a).toMatchObject({ source: [span('نزار')], confidence: 1, rule: 'corrected' })
  })

  it('removes an attribution, and adds one that was missed', () => {
    const removed = trace(TEXT, {}, [{ what: 'remove', at: first }])
    expect(removed.attributions.some((x) => x.cue[0]?.exact === 'قال')).toBe(false)
    const added = trace(TEXT, {}, [
      { what: 'remove', at: first },
      {
        what: 'add',
        source: [span('نزار الشهاوي')],
        cue: [span('قال')],
        content: first.content,
        sourceKind: 'person',
        cueKind: 'say',
      },
    ])
    expect(added.attributions.find((x) => x.cue[0]?.exact === 'قال')?.source).toEqual([span('نزار الشهاوي')])
  })

  it('names the speaker, and the chain follows', () => {
    const name = 'موظفة سابقة'
    const mended = trace(TEXT, {}, [{ what: 'agent', at: first, name }])
    const agent = mended.agents.find((a) => a.name === name)
    expect(agent).toBeDefined()
    const occurrence = mended.occurrences.find((o) => o.content[0]?.exact.includes('الرافعات'))
    expect(occurrence?.chain.at(-1)?.agent).toBe(agent?.id)
  })

  it('nests one attribution in another, and takes it out again', () => {
    const second = { cue: [span('وأضاف')], content: [span('الانسحاب جرى تحت النار')] }
    const nest: Correction = { what: 'nesting', at: second, outer: first }
    const idOf = (r: ReturnType<typeof trace>, cue: string) => r.attributions.find((x) => x.cue[0]?.exact === cue)
    const inside = trace(TEXT, {}, [nest])
    expect(idOf(inside, 'وأضاف')?.within).toBe(idOf(inside, 'قال')?.id)
    const outside = trace(TEXT, {}, [nest, { what: 'nesting', at: second, outer: null }])
    expect(idOf(outside, 'وأضاف')?.within).toBeNull()
  })

  it('holds where words were put before it, and says so where its own are gone', () => {
    const longer = `تقديم جديد للنصّ.\n${TEXT}`
    const correction: Correction = { what: 'source', at: first, source: [span('نزار')] }
    const moved = trace(longer, {}, [correction])
    expect(moved.attributions.find((x) => x.cue[0]?.exact === 'قال')?.source).toEqual([span('نزار', longer)])
    const gone = trace('لا شيء هنا ممّا كان.', {}, [correction])
    expect(gone.findings).toContainEqual({ code: 'correction-orphaned', params: { index: 0 }, spans: [] })
  })

  it('undone, leaves what there was', () => {
    expect(trace(TEXT, {}, [])).toEqual(trace(TEXT))
  })
})
