import type { Finding } from './finding.ts'
import type { Kind } from './kind/kinds.ts'
import type { UnreadReason } from './unread.ts'

/** Left, top, right, bottom as fractions of the page from its top-left corner, to five decimals; left <= right, top <= bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** A word as printed: a span of the page's text in UTF-16 code units, end exclusive, and where it stands. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly box: Box
}

/**
 * Text that a file holds beside what it shows as its own: hidden or deleted text, remarks of editors, notes for a speaker, running heads and feet,
 * and what stands around the article of a web page. It is kept like any other, and not taken for the document's words.
 */
export const ASIDES = ['hidden', 'deleted', 'comments', 'notes', 'margin', 'rest'] as const
export type Aside = (typeof ASIDES)[number]

interface PageFrame {
  /** Counted from 1. */
  readonly number: number
  /** The label printed on or given to the page (iv, a sheet's name, a slide's title), as the file says. */
  readonly label?: string
  /** Absent for what the file shows as its own text. */
  readonly aside?: Aside
  /** PDF points, pixels or nothing, as the kind has it. */
  readonly width?: number
  readonly height?: number
}

/**
 * A page. A picture without text is `unread`, which is not the same as a page read and found blank.
 * `embedded`: the file holds the characters. `repaired`: it holds them, and their order or forms had to be mended. `recognised`: read from the
 * picture. `corrected`: a person set words of it right; how it was read before stands beside.
 */
export type Page = ReadPage | UnreadPage

export type ReadPage = EnginePage | CorrectedPage

/** A page as an engine read it. */
export type EnginePage = TextPage & { readonly how: 'embedded' | 'repaired' | 'recognised' }

/** A page with words that a person set right. No engine may hand one over. */
export type CorrectedPage = TextPage & {
  readonly how: 'corrected'
  readonly before: EnginePage['how']
  /** What people set, in the order of the text, and what the engine read there. */
  readonly mended: readonly { readonly start: number; readonly end: number; readonly was: string }[]
}

interface TextPage extends PageFrame {
  readonly text: string
  readonly words?: readonly Word[]
  /** Only of a page that was read from its picture. */
  readonly recognition?: Recognition
  /** BCP 47, by the page's letters and most common words; absent when they do not tell. */
  readonly language?: string
  /** When the words were said or shown, for text that runs along a recording. */
  readonly times?: readonly SpokenAt[]
}

/** A span of a page's text, UTF-16 units, end exclusive, and its time in the recording in milliseconds; the file's own word. */
export interface SpokenAt {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** How a page was read from its picture, and how far that is to be trusted. Confidences are the recogniser's own measure, 0 to 100; no probabilities. */
export interface Recognition {
  /** The recogniser and its version. */
  readonly by: string
  /** Models used, by the recogniser's names. */
  readonly models: readonly string[]
  /** Mean over the words. */
  readonly confidence: number
  /** One for each word, in the order of `words`. */
  readonly wordConfidence: readonly number[]
  /** Numbers that were read twice and not seen alike, or that name an impossible day; `other` is what the second look saw. */
  readonly doubts: readonly { readonly start: number; readonly end: number; readonly other: string }[]
  /** Ink that no word covers: seen, and not read. */
  readonly unread: readonly Box[]
  /** Degrees clockwise that the picture had to be turned. Boxes are those of the picture as it is. */
  readonly turned: 0 | 90 | 180 | 270
}

export type UnreadPage = PageFrame & { readonly how: 'unread'; readonly because: UnreadReason }

export interface EngineStamp {
  readonly name: string
  readonly version: string
}

/** How bytes became characters. `by` says what the choice rests on; `weak` means that another encoding fits nearly as well. */
export interface Encoding {
  readonly name: string
  readonly confidence: 'certain' | 'likely' | 'weak'
  readonly by: 'byte order mark' | 'well-formed' | 'declared' | 'letters' | 'nul pattern'
  /** The runner-up, when there was one. */
  readonly otherwise?: string
}

/** One statement of the file about itself (a header, a property), in the file's own order. It may be false. */
export interface Testimony {
  readonly name: string
  readonly value: string
}

/** A file within the file. Its bytes travel beside the reading; here stand its digest and what the outer file says of it. */
export interface Child {
  /** Counted from 0 in the order met; places of findings name it. */
  readonly index: number
  readonly role: 'attachment' | 'inline' | 'message' | 'member' | 'revision' | 'object' | 'thumbnail'
  /** The name's bytes as stored, base64; a name never becomes a path. */
  readonly name?: string
  /** The same name as characters, by the best guess; shown with its controls made visible. */
  readonly shownName?: string
  readonly claimedType?: string
  readonly size: number
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
}

interface ReadingFrame {
  readonly schema: 'isnad-reading/1'
  readonly kind: Kind
  readonly mediaType: string
  readonly engine: EngineStamp
  readonly encoding?: Encoding
  readonly meta: readonly Testimony[]
  readonly findings: readonly Finding[]
  readonly children: readonly Child[]
}

/**
 * What an engine made of one file. `partial` and `unread` always say why. An unread file has no pages or only unread ones (a scan), which is not
 * "no text".
 */
export type Reading =
  | (ReadingFrame & { readonly state: 'read'; readonly pages: readonly Page[] })
  | (ReadingFrame & { readonly state: 'partial'; readonly because: UnreadReason; readonly pages: readonly Page[] })
  | (ReadingFrame & { readonly state: 'unread'; readonly because: UnreadReason; readonly pages: readonly UnreadPage[] })
