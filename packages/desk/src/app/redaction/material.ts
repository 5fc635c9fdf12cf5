import { findAnchor, type Range } from '#catalogue'
import type { FileKept } from '#custody'
import type { FileToRedact, PageToRedact } from '#jobs/redaction'
import type { FileId } from '#model'
import { ProtectionError } from '#protection'
import {
  foldRedactions,
  type Making,
  type Mark,
  REDACTION_TYPES,
  type Redaction,
  type RedactionPlan,
} from '#protection/redaction'
import { decodeReading, joinPages, type Kind, type Page, type Reading, toPages, type WholeText } from '#reading'
import type { Desk } from '../desk.ts'

/** A file with what is known of its text, as redaction needs it. */
export interface Material {
  readonly file: FileKept
  readonly readingId: string
  readonly reading: Reading
  readonly whole: WholeText
  /** `pages`: drawn and covered. `text`: a kind without pages of its own; its words are written anew with gaps. */
  readonly as: 'pages' | 'text'
}

const DRAWN: ReadonlySet<Kind> = new Set(['pdf', 'jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp'])
const POINTS_AN_INCH = 72
const WIDEST = 4000
/** A4, where a page does not tell its size. */
const USUAL_POINTS = 595

/** @throws {ProtectionError} FILE_NOT_READ */
export async function openMaterial(desk: Desk, id: string): Promise<Material> {
  const file = await desk.findFile(id as FileId)
  if (file?.kept !== true || file.state.state === 'received')
    throw new ProtectionError('FILE_NOT_READ', 'the file was not read yet, or is not here', { id })
  const reading = decodeReading(await desk.readDerived(file.state.reading))
  const as = DRAWN.has(reading.kind) ? 'pages' : 'text'
  return { file, readingId: file.state.reading, reading, whole: joinPages(reading), as }
}

export async function findRedaction(desk: Desk, id: string): Promise<Redaction | undefined> {
  return foldRedactions(await desk.listStanding(REDACTION_TYPES)).get(id)
}

/** @throws {ProtectionError} NO_PLAN */
export async function requireRedaction(desk: Desk, id: string): Promise<Redaction> {
  const found = await findRedaction(desk, id)
  if (found === undefined) throw new ProtectionError('NO_PLAN', 'nothing of this file is to be redacted yet', { id })
  return found
}

/** Where a mark on words stands in the text as it is read now; undefined for a region, and for words that are found no more. */
export function spanOf({ at }: Mark, { whole }: Material): Range | undefined {
  return 'exact' in at ? findAnchor(at, whole.text) : undefined
}

/**
 * What is to be drawn and covered, page by page.
 * @throws {ProtectionError} PLAN_EMPTY; MARK_LOST when marked words are not in the text any more; MARK_UNPLACED when no box is known for some
 */
export async function planPages(desk: Desk, material: Material, plan: RedactionPlan): Promise<FileToRedact> {
  requireMarks(plan)
  const { file, reading, whole } = material
  const spans = plan.marks.flatMap((mark, i) => {
    if (!('exact' in mark.at)) return []
    const span = requireSpan(mark, material, i)
    return toPages(whole, span).map((piece) => ({ ...piece, wide: mark.wide === true }))
  })
  const usual = reading.pages.find((page) => page.how !== 'unread' && page.language !== undefined)
  const pages = reading.pages
    .filter((page) => page.how === 'unread' || page.aside === undefined)
    .map((page): PageToRedact => {
      const own = spans.filter((span) => span.page === page.number)
      requirePlaces(page, own)
      return {
        number: page.number,
        width: pixelsWide(page, reading.kind, plan.making.dpi),
        words: page.how === 'unread' ? [] : (page.words ?? []),
        marks: {
          spans: own,
          regions: plan.marks.flatMap(({ at }) => ('box' in at && at.page === page.number ? [at.box] : [])),
        },
        ...languageOf(page, usual),
      }
    })
  const numbers = new Set(pages.map(({ number }) => number))
  const lost = plan.marks.find(({ at }) => 'box' in at && !numbers.has(at.page))
  if (lost !== undefined)
    throw new ProtectionError('MARK_LOST', 'a marked page is not there', { mark: plan.marks.indexOf(lost) + 1 })
  return { source: { bytes: await desk.openOriginal(file.id), name: file.given.name }, pages, making: plan.making }
}

/** The pages of a file with nothing covered. */
export async function barePages(desk: Desk, { file, reading }: Material, making: Making): Promise<FileToRedact> {
  const pages = reading.pages.map((page) => ({
    number: page.number,
    width: pixelsWide(page, reading.kind, making.dpi),
    words: [],
    marks: { spans: [], regions: [] },
  }))
  return { source: { bytes: await desk.openOriginal(file.id), name: file.given.name }, pages, making }
}

/** Spans of the text to be taken out of a file without pages. */
export function planText(material: Material, plan: RedactionPlan): Range[] {
  requireMarks(plan)
  return plan.marks.map((mark, i) => requireSpan(mark, material, i))
}

function requireMarks({ marks }: RedactionPlan): void {
  if (marks.length === 0) throw new ProtectionError('PLAN_EMPTY', 'the plan marks nothing')
}

function requireSpan(mark: Mark, material: Material, i: number): Range {
  const span = spanOf(mark, material)
  if (span === undefined) throw new ProtectionError('MARK_LOST', 'marked words are not there any more', { mark: i + 1 })
  return span
}

/** Every letter of a span must lie in a word whose place is known: what has no box cannot be covered. */
function requirePlaces(page: Page, spans: readonly Range[]): void {
  if (page.how === 'unread') return
  for (const { start, end } of spans) {
    for (let i = start; i < end; i += 1) {
      if (page.text[i]!.trim() === '') continue
      if (!(page.words ?? []).some((word) => word.start <= i && i < word.end))
        throw new ProtectionError('MARK_UNPLACED', 'the place of marked words on the page is not known', {
          page: page.number,
        })
    }
  }
}

/** Of a page whose letters do not tell, the language of the others: its picture is read by that. */
function languageOf(page: Page, usual: Page | undefined): { readonly language?: string } {
  const language = [page, usual]
    .map((one) => (one === undefined || one.how === 'unread' ? undefined : one.language))
    .find(Boolean)
  return language === undefined ? {} : { language }
}

function pixelsWide(page: Page, kind: Kind, dpi: number): number {
  // A photograph keeps its own pixels.
  if (kind !== 'pdf') return WIDEST
  return Math.min(WIDEST, Math.max(16, Math.round(((page.width ?? USUAL_POINTS) * dpi) / POINTS_AN_INCH)))
}
