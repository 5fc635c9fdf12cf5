import type { Finding } from './finding.ts'
import type { Reading } from './reading.ts'
import { joinPages } from './whole-text.ts'

/** What another reading of the same bytes says otherwise. Nothing here is called better or worse: a person can look at both. */
export interface ReadingChange {
  readonly same: boolean
  readonly state: { readonly before: Reading['state']; readonly after: Reading['state'] }
  readonly because: { readonly before?: string; readonly after?: string }
  readonly engine: { readonly before: string; readonly after: string }
  /** Pages with text. */
  readonly pages: { readonly before: number; readonly after: number }
  /** Words by white space, as often as they occur: how many only one of the two has. */
  readonly words: { readonly gone: number; readonly come: number }
  readonly findings: { readonly gone: readonly string[]; readonly come: readonly string[] }
  readonly files: { readonly before: number; readonly after: number }
}

function countWords(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of joinPages(reading, { asides: true }).text.matchAll(/\S+/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** How many words, each as often as it occurs, `a` has and `b` has not. */
function surplus(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [word, count] of a) sum += Math.max(0, count - (b.get(word) ?? 0))
  return sum
}

const wordOf = ({ code, params, place }: Finding): string => JSON.stringify([code, params, place ?? null])

function onlyIn(a: readonly Finding[], b: readonly Finding[]): string[] {
  const held = new Set(b.map(wordOf))
  return [...new Set(a.filter((one) => !held.has(wordOf(one))).map(({ code }) => code))].sort()
}

const textPages = ({ pages }: Reading): number => pages.filter(({ how }) => how !== 'unread').length
const becauseOf = (reading: Reading): string | undefined => (reading.state === 'read' ? undefined : reading.because)
const stampOf = ({ engine }: Reading): string => `${engine.name}/${engine.version}`

export function compareReadings(before: Reading, after: Reading): ReadingChange {
  const [old, now] = [countWords(before), countWords(after)]
  const words = { gone: surplus(old, now), come: surplus(now, old) }
  const findings = {
    gone: onlyIn(before.findings, after.findings),
    come: onlyIn(after.findings, before.findings),
  }
  const pages = { before: textPages(before), after: textPages(after) }
  const files = { before: before.children.length, after: after.children.length }
  const [was, is] = [becauseOf(before), becauseOf(after)]
  const same =
    before.state === after.state &&
    was === is &&
    words.gone + words.come === 0 &&
    findings.gone.length + findings.come.length === 0 &&
    pages.before === pages.after &&
    files.before === files.after
  return {
    same,
    state: { before: before.state, after: after.state },
    because: { ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) },
    engine: { before: stampOf(before), after: stampOf(after) },
    pages,
    words,
    findings,
    files,
  }
}
