import { JUDGEMENTS } from '#catalogue'
import { ENTRY_TYPES, type EntryRecord, type EntryType, isEntryType, type NewEntry } from '#custody'
import { ID_LETTERS, readId } from '#model'
import type { Desk } from '../desk.ts'

/** What people said, mended, judged and agreed: everything that stands for itself, in whichever ledger. */
export const CARRIED: readonly EntryType[] = [
  ...JUDGEMENTS,
  'describe',
  'correct',
  'settle',
  'terms',
  'consent',
  'consent-withdrawn',
  'setting',
  'request-comment',
  'answer',
  'tie',
  'waive',
]

/** Text that people wrote or that was quoted: what looks like an id in it is none. */
const TEXT: ReadonlySet<string> = new Set([
  'words',
  'reason',
  'name',
  'value',
  'exact',
  'prefix',
  'suffix',
  'ar',
  'en',
  'how',
  'outlet',
  'link',
  'covers',
  'kind',
  'foreign',
])

/**
 * Says acts again in another ledger, one after the other, with the ids that things have there: a later act may speak of
 * what an earlier one brought into being. An act that speaks of something that was not carried over stays behind.
 * @param ids - new ids by old ones; grows by what the acts bring into being
 * @returns how many were carried
 */
export async function carryActs(acts: readonly EntryRecord[], to: Desk, ids: Map<string, string>): Promise<number> {
  let carried = 0
  for (const act of acts) {
    if (!isEntryType(act.type) || act.payload === undefined) continue
    const payload = rewrite(act.payload, ids)
    if (payload === undefined) continue
    const [n] = await to.record([{ type: act.type, payload } as NewEntry])
    carried++
    const { mints } = ENTRY_TYPES[act.type]
    if (mints !== undefined && n !== undefined) ids.set(`${ID_LETTERS[mints]}${act.n}`, `${ID_LETTERS[mints]}${n}`)
  }
  return carried
}

/** The payload with new ids; undefined where one of them is unknown. */
function rewrite(payload: unknown, ids: ReadonlyMap<string, string>): unknown {
  let lost = false
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((v) => walk(v, key))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        // Time is the ledger's own; a proposal's tracing is of the old case, what was shown of it stays.
        Object.entries(value)
          .filter(([k]) => k !== 'time' && k !== 'tracing')
          .map(([k, v]) => [k, walk(v, k)]),
      )
    }
    if (typeof value === 'string' && key === 'shown') return rewriteShown(value, walk)
    if (typeof value !== 'string' || TEXT.has(key) || readId(value) === undefined) return value
    const next = ids.get(value)
    if (next === undefined) lost = true
    return next ?? value
  }
  const result = walk(payload, '')
  return lost ? undefined : result
}

/**
 * What a proposal showed is text, but for two that name things: an imported agent its import (`i12 NK-7`), a pair kept apart its other side (JSON).
 */
function rewriteShown(shown: string, walk: (value: unknown, key: string) => unknown): string {
  const [, imported, foreign] = /^(i\d{1,15}) ([\s\S]*)$/.exec(shown) ?? []
  if (imported !== undefined) return `${walk(imported, '')} ${foreign}`
  if (!/^["{]/.test(shown)) return shown
  try {
    return JSON.stringify(walk(JSON.parse(shown), ''))
  } catch {
    return shown
  }
}
