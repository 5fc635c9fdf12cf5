import { trace } from '../../packages/trace/src/index.ts'
import { matchNames } from '../../packages/trace/src/names/index.ts'
import type { Table } from '../areas/area.ts'
import { chainAgrees, close, itemsOf, type Place, pairUp, type Scored } from './attribution-score.ts'

/** What `isnad corrections --export` writes: only what people set or struck out is asked for. */
export interface MendedCase {
  readonly id: string
  readonly text: string
  /** All that stood when it was exported; places in UTF-16 code units. */
  readonly attributions: readonly (Scored & { readonly note?: string; readonly speaker?: string })[]
  readonly removed: readonly { readonly cue: readonly Place[]; readonly content: readonly Place[] }[]
  readonly voices: readonly { readonly sentence: Place; readonly voice: string }[]
}

/** Tries the engine, without the corrections, on what people mended: how much of it comes out right by itself now. */
export function mendedTable(cases: readonly MendedCase[]): Table {
  const rows = new Map<string, { asked: number; right: number }>(
    ['reported', 'cue', 'source', 'whole chain', 'speaker', 'struck out', 'voice'].map((k) => [
      k,
      { asked: 0, right: 0 },
    ]),
  )
  const count = (what: string, isRight: boolean) => {
    const row = rows.get(what)!
    row.asked++
    if (isRight) row.right++
  }
  for (const { text, attributions, removed, voices } of cases) {
    const traced = trace(text)
    const names = new Map(traced.agents.map((a) => [a.id, a.name]))
    const gold = itemsOf(text, attributions)
    const found = itemsOf(text, traced.attributions)
    const pairs = new Map(pairUp(gold, found, 0.3))
    for (const [i, g] of gold.entries()) {
      const { note, speaker } = attributions[i]!
      if (note !== 'corrected') continue
      const f = pairs.get(g)
      count('reported', f !== undefined)
      count('cue', f !== undefined && close(g.cue, f.cue))
      count('source', f !== undefined && close(g.source, f.source))
      count('whole chain', f !== undefined && chainAgrees(g, f))
      if (speaker === undefined) continue
      const agent = traced.attributions.find((a) => a.id === f?.of.id)?.agent
      const name = agent ? names.get(agent) : undefined
      count('speaker', name !== undefined && (name === speaker || matchNames(name, speaker).answer === 'same'))
    }
    const struck = removed.map((r, id) => ({ id, source: [], within: null, ...r }))
    for (const s of itemsOf(text, struck)) {
      const back = found.some((f) => close(f.content, s.content) && close(f.cue, s.cue))
      count('struck out', !back)
    }
    for (const { sentence, voice } of voices) {
      const now = traced.sentences.find((s) => s.span.start <= sentence.start && sentence.start < s.span.end)
      count('voice', now?.voice === voice)
    }
  }
  return {
    title: `What people mended, without their corrections (${cases.length} documents)`,
    columns: ['what', 'set by a person', 'right by itself', 'share'],
    rows: [...rows].map(([what, { asked, right }]) => [what, asked, right, asked === 0 ? null : right / asked]),
    notes: [
      'Only what a person set is asked for: nobody said that the rest of these documents is right, so it makes no figure.',
    ],
  }
}
