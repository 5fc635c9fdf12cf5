import type { EntryRecord } from '#custody'
import type { Asked, Code, SentenceKind, Tie, Waiver } from '#dossier/draft'
import type { Desk } from '../desk.ts'
import { findChains } from './drafts.ts'

/** Acts of a case that a draft is held against besides its documents. */
export interface CaseRecords {
  readonly asked: readonly Asked[]
  readonly observations: readonly { readonly id: string; readonly words: string }[]
  /** Acts about terms and consent. */
  readonly bindings: readonly EntryRecord[]
  readonly ties: readonly Tie[]
  readonly waivers: readonly Waiver[]
  readonly withdrawn: ReadonlySet<string>
}

const TYPES = [
  'request-comment',
  'answer',
  'record',
  'terms',
  'consent',
  'consent-withdrawn',
  'tie',
  'waive',
  'withdraw',
] as const

const BINDING: ReadonlySet<string> = new Set(['terms', 'consent', 'consent-withdrawn'])

/**
 * Reads the acts that nobody took back.
 * @param draft - id of a version of the kept draft whose ties and waivers count; none do without one
 * @param namesOf - all names of an agent of the catalogue
 */
export async function readCaseRecords(
  desk: Pick<Desk, 'listStanding'>,
  namesOf: (agent: string) => readonly string[],
  draft?: string,
): Promise<CaseRecords> {
  const acts = await desk.listStanding(TYPES)
  // What was said of an earlier version still holds where its words still stand.
  const versions = new Set<string>(
    draft === undefined ? [] : (await findChains(desk)).get(draft)?.versions.map((v) => v.id),
  )
  const of = <T>(type: (typeof TYPES)[number]) =>
    acts.filter((a) => a.type === type && a.payload !== undefined).map((a) => ({ n: a.n, ...(a.payload as T) }))
  const answers = new Map(
    of<{ request: string; answer: 'answered' | 'refused' | 'no answer' }>('answer').map((a) => [a.request, a.answer]),
  )
  return {
    asked: of<{ whom: string | { words: string } }>('request-comment').map(({ n, whom }) => ({
      names: typeof whom === 'string' ? namesOf(whom) : [whom.words],
      state: answers.get(`q${n}`) ?? 'asked',
    })),
    observations: of<{ kind: string; words: string }>('record')
      .filter((r) => r.kind === 'observation')
      .map(({ n, words }) => ({ id: `k${n}`, words })),
    bindings: acts.filter(({ type }) => BINDING.has(type)),
    ties: of<{ draft: string; remove?: boolean } & Omit<Tie, 'entry' | 'kind'> & { kind: SentenceKind }>('tie')
      .filter((t) => versions.has(t.draft))
      .map(({ n, start, exact, kind, claims, records, remove }) => ({
        ...{ start, exact, kind, claims, records, entry: n },
        ...(remove === true ? { removed: true } : {}),
      })),
    waivers: of<{ draft: string; code: Code; start: number; exact: string; reason: string }>('waive')
      .filter((w) => versions.has(w.draft))
      .map(({ n, code, start, exact, reason }) => ({ code, start, exact, reason, entry: n })),
    withdrawn: new Set(of<{ about: string }>('withdraw').map((w) => w.about)),
  }
}
