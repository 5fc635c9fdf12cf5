import type { EntryRecord } from '#custody'
import type { Term } from './terms.ts'

/** Left, top, right, bottom as fractions of the page as it is shown, from its top-left corner. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** What a mark covers: words of the text, found again by their quotation, or a piece of a page. */
export type MarkPlace =
  | {
      readonly file: string
      readonly reading: string
      readonly start: number
      readonly end: number
      readonly exact: string
      readonly prefix?: string
      readonly suffix?: string
    }
  | { readonly file: string; readonly page: number; readonly box: Box }

export interface Mark {
  readonly at: MarkPlace
  /** Why, in the words of who marked it; it stays inside the case. */
  readonly ground: string
  /** Covers the whole row of print, so that not even a step of length is told. */
  readonly wide?: boolean
}

/** A form of a term that a person lets stand, with the reason. */
export interface Stay {
  readonly form: string
  readonly reason: string
}

export const COLOURS = ['black and white', 'grey', 'colour'] as const
export type Colours = (typeof COLOURS)[number]
/** `steps`: a box is as many steps wide as its words need. `common`: all boxes of words are as wide as the widest. */
export const WIDTHS = ['steps', 'common'] as const
export type Widths = (typeof WIDTHS)[number]

export interface Making {
  readonly colours: Colours
  readonly widths: Widths
  /** Dots per inch at which pages are drawn. */
  readonly dpi: number
}

/** Grey quantised to sixteen levels: printer dots go, photographs stay. */
export const USUAL_MAKING: Making = { colours: 'grey', widths: 'steps', dpi: 200 }

/** What is to be gone from one file, as it stood at one entry. A later plan of the same file takes its place. */
export interface RedactionPlan {
  readonly id: string
  readonly file: string
  readonly entry: number
  readonly marks: readonly Mark[]
  readonly terms: readonly Term[]
  readonly stays: readonly Stay[]
  readonly making: Making
  /** Pseudonyms of all who wrote this plan or one that it replaces. */
  readonly by: ReadonlySet<string>
}

/** What was found when a produced file was looked at. `not run`: the tool is not here, or could not do it; the note says why. */
export interface CheckResult {
  readonly check: string
  readonly tool: string
  readonly version: string
  readonly result: 'nothing found' | 'found' | 'not run'
  readonly note?: string
}

export interface Made {
  /** `b12`: the redacted file. */
  readonly id: string
  readonly entry: number
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  readonly pages: number
  /** Whether its words can be searched: read from the redacted pixels of all pages or of some, text by nature, or not there. */
  readonly text: 'recognised' | 'partly' | 'text' | 'none'
  readonly pictures: string
}

export type RedactionState =
  | { readonly state: 'drafted' }
  | { readonly state: 'sent back'; readonly by: string; readonly words?: string }
  | { readonly state: 'reviewed'; readonly by: string; readonly shown: string }
  | { readonly state: 'held back'; readonly checks: readonly CheckResult[] }
  | { readonly state: 'applied'; readonly made: Made; readonly checks: readonly CheckResult[] }
  | { readonly state: 'withdrawn'; readonly reason: string }

export interface Redaction {
  readonly plan: RedactionPlan
  readonly state: RedactionState
  /** The review that stands, also after the plan was applied. */
  readonly review: { readonly by: string; readonly shown: string } | undefined
  /** Everything that was ever made for the file, the latest first; what was withdrawn or replaced included. */
  readonly made: readonly (Made & { readonly plan: string })[]
}

export const REDACTION_TYPES = ['redact', 'review', 'redacted', 'inspect', 'withdraw'] as const

type Said = Readonly<Record<string, unknown>>

/**
 * Works out where the redaction of each file stands, from standing acts of `REDACTION_TYPES` in their order. The latest plan of a file that nobody
 * took back is the one that counts; a review, a product and a check count for the plan they name and for no later one. A review by somebody who wrote
 * the plan counts for nothing, and a product only where its pixels are those that a reviewer agreed to.
 */
export function foldRedactions(acts: readonly EntryRecord[]): ReadonlyMap<string, Redaction> {
  const plans = new Map<string, RedactionPlan>()
  const current = new Map<string, RedactionPlan>()
  const states = new Map<string, RedactionState>()
  const reviews = new Map<string, { by: string; shown: string }>()
  const made = new Map<string, (Made & { plan: string })[]>()
  for (const { n, type, by, payload } of acts) {
    const said = (typeof payload === 'object' && payload !== null ? payload : {}) as Said
    if (type === 'redact') {
      const plan = planOf(n, by, said, current.get(String(said.file)))
      plans.set(plan.id, plan)
      current.set(plan.file, plan)
      states.set(plan.id, { state: 'drafted' })
    } else if (type === 'review' && plans.has(String(said.about))) {
      const about = String(said.about)
      // However it came into the ledger: who marked does not review.
      if (plans.get(about)!.by.has(by)) continue
      if (said.answer === 'agreed' && typeof said.shown === 'string') {
        reviews.set(about, { by, shown: said.shown })
        states.set(about, { state: 'reviewed', by, shown: said.shown })
      } else {
        reviews.delete(about)
        states.set(about, { state: 'sent back', by, ...(typeof said.words === 'string' ? { words: said.words } : {}) })
      }
    } else if (type === 'redacted' && plans.has(String(said.plan))) {
      const { file } = plans.get(String(said.plan))!
      made.set(file, [{ ...madeOf(n, said), plan: String(said.plan) }, ...(made.get(file) ?? [])])
    } else if (type === 'inspect' && plans.has(String(said.plan))) {
      const plan = plans.get(String(said.plan))!
      const checks = said.checks as readonly CheckResult[]
      const own = (made.get(plan.file) ?? []).find(({ id }) => id === said.redacted)
      states.set(
        plan.id,
        said.outcome === 'may leave' && own !== undefined && own.pictures === reviews.get(plan.id)?.shown
          ? { state: 'applied', made: own, checks }
          : { state: 'held back', checks },
      )
    } else if (type === 'withdraw' && plans.has(String(said.about))) {
      states.set(String(said.about), { state: 'withdrawn', reason: String(said.reason ?? '') })
    }
  }
  return new Map(
    [...current].map(([file, plan]) => [
      file,
      { plan, state: states.get(plan.id)!, review: reviews.get(plan.id), made: made.get(file) ?? [] },
    ]),
  )
}

function planOf(n: number, by: string, said: Said, before: RedactionPlan | undefined): RedactionPlan {
  return {
    id: `x${n}`,
    file: String(said.file),
    entry: n,
    marks: said.marks as readonly Mark[],
    terms: (said.terms ?? []) as readonly Term[],
    stays: (said.stays ?? []) as readonly Stay[],
    making: (said.making ?? USUAL_MAKING) as Making,
    by: new Set([...(before?.by ?? []), by]),
  }
}

function madeOf(n: number, said: Said): Made {
  const content = said.content as { readonly size: number; readonly sha256: string }
  return {
    id: `b${n}`,
    entry: n,
    sha256: content.sha256,
    size: content.size,
    mediaType: String(said.mediaType),
    pages: Number(said.pages),
    text: said.text as Made['text'],
    pictures: String(said.pictures),
  }
}

/** Everything that a plan wants gone: its terms, and the words of its marks. */
export function termsOf(plan: Pick<RedactionPlan, 'terms' | 'marks'>): readonly Term[] {
  const terms = new Map(plan.terms.map((term) => [term.text, term]))
  for (const { at } of plan.marks) {
    if ('exact' in at && !terms.has(at.exact)) terms.set(at.exact, { text: at.exact, as: 'words' })
  }
  return [...terms.values()]
}
