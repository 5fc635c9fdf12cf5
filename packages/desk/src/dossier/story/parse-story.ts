import { analyse } from '@isnad/trace/text'
import { DossierError, type DossierFault } from '../error.ts'

/** What a sentence rests on, as the story names it. */
export type Reference =
  | { readonly kind: 'document'; readonly file: string; readonly words?: string; readonly nth: number }
  | { readonly kind: 'withheld'; readonly file: string; readonly reason: string }
  /** `not`: the sentence does not rest on it, whatever is proposed. */
  | { readonly kind: 'claim'; readonly claim: string; readonly not: boolean }

export interface StorySentence {
  readonly text: string
  /** Line of the story, counted from 1. */
  readonly line: number
  readonly references: readonly Reference[]
}

export interface StoryBlock {
  readonly kind: 'heading' | 'paragraph' | 'quote' | 'item'
  /** Of a heading, 2 to 4; the title is 1. */
  readonly level?: number
  readonly sentences: readonly StorySentence[]
}

export interface Story {
  readonly title: string
  readonly language: 'ar' | 'en'
  readonly blocks: readonly StoryBlock[]
}

/** `{f12 "words"; f13; c7; not c8}`: between braces, parted by semicolons. */
const BRACES = /[ \t]*\{([^{}\n]*)\}/g
const ONE =
  /^\s*(?:(f(?:0|[1-9][0-9]*))(?:\s+(withheld))?(?:\s+["“«]([^"”»]+)["”»](?:\s+#([1-9][0-9]{0,3}))?)?|(?:(not)\s+)?(c(?:0|[1-9][0-9]*)|f(?:0|[1-9][0-9]*)@[0-9]{1,12}-[0-9]{1,12}))\s*$/u

/**
 * Reads a story: Markdown with headings, paragraphs, quotations and lists, whose sentences name in braces what they rest
 * on. A brace belongs to the sentence it stands in, or to the one that ended just before it. docs/dossier.md has the
 * notation.
 * @throws {DossierError} STORY_MALFORMED, with every fault by its line
 */
export function parseStory(source: string): Story {
  const faults: DossierFault[] = []
  const lines = source
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .toWellFormed()
    .split('\n')
  const { head, first } = readHead(lines)
  const blocks: StoryBlock[] = []
  let title = head.get('title')
  for (const { text, line } of paragraphs(lines, first)) {
    const { kind, level, body } = kindOf(text)
    if (level === 1 && title === undefined) {
      title = body.trim()
      continue
    }
    const language = head.get('language')
    const spoken = language === 'ar' || language === 'en' ? language : undefined
    const sentences = readSentences(body, line, spoken, faults)
    if (sentences.length > 0) {
      blocks.push({ kind, ...(level === undefined ? {} : { level: Math.min(4, Math.max(2, level)) }), sentences })
    }
  }
  if (title === undefined || title === '') faults.push({ place: '1', code: 'TITLE_MISSING' })
  const said = head.get('language')
  if (said !== undefined && said !== 'ar' && said !== 'en') faults.push({ place: '1', code: 'LANGUAGE_UNKNOWN' })
  if (!blocks.some(({ sentences }) => sentences.some(({ references }) => references.length > 0))) {
    faults.push({ place: '1', code: 'NO_REFERENCES' })
  }
  if (faults.length > 0 || title === undefined) {
    throw new DossierError('STORY_MALFORMED', 'the story cannot be read', {}, { faults })
  }
  const whole = blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('\n')
  const language = said === 'ar' || said === 'en' ? said : analyse(whole).language === 'ar' ? 'ar' : 'en'
  return { title, language, blocks }
}

/** Lines `name: value` between two lines of three hyphens, at the beginning. */
function readHead(lines: readonly string[]): { head: ReadonlyMap<string, string>; first: number } {
  const head = new Map<string, string>()
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end === -1) return { head, first: 0 }
  for (const line of lines.slice(1, end)) {
    const [, name, value] = /^([a-z]+):\s*(.+?)\s*$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) head.set(name, value)
  }
  return { head, first: end + 1 }
}

function* paragraphs(lines: readonly string[], first: number): Generator<{ text: string; line: number }> {
  let text = ''
  let line = first
  for (const [i, one] of [...lines.slice(first), ''].entries()) {
    const begins = /^(?:#{1,6} |> ?|[-*] )/.test(one)
    const goesOn = text.startsWith('>') && one.startsWith('>')
    if (text !== '' && (one.trim() === '' || (begins && !goesOn))) {
      yield { text, line: line + 1 }
      text = ''
    }
    if (one.trim() === '') continue
    if (text === '') line = first + i
    // A heading is one line; whatever follows begins anew.
    text += text === '' ? one : `\n${goesOn ? one.replace(/^> ?/, '') : one}`
    if (/^#{1,6} /.test(text)) {
      yield { text, line: line + 1 }
      text = ''
    }
  }
}

function kindOf(text: string): { kind: StoryBlock['kind']; level?: number; body: string } {
  const [, marks, heading] = /^(#{1,6}) ([\s\S]*)$/.exec(text) ?? []
  if (marks !== undefined && heading !== undefined) return { kind: 'heading', level: marks.length, body: heading }
  if (text.startsWith('>')) return { kind: 'quote', body: text.replace(/^> ?/, '') }
  if (/^[-*] /.test(text)) return { kind: 'item', body: text.slice(2) }
  return { kind: 'paragraph', body: text }
}

function readSentences(
  body: string,
  line: number,
  language: 'ar' | 'en' | undefined,
  faults: DossierFault[],
): StorySentence[] {
  const marks: { at: number; references: Reference[] }[] = []
  let prose = ''
  let end = 0
  const flat = body.replaceAll('\n', ' ')
  for (const match of flat.matchAll(BRACES)) {
    prose += flat.slice(end, match.index)
    end = match.index + match[0].length
    marks.push({ at: prose.length, references: readBraces(match[1] ?? '', line, faults) })
  }
  prose += flat.slice(end)
  const ranges = analyse(prose, language).sentences
  return ranges.map((range, i): StorySentence => {
    const from = i === 0 ? -1 : range.start
    // Up to where the next one begins: what stands right behind a full stop still belongs to it.
    const to = ranges[i + 1]?.start ?? Number.POSITIVE_INFINITY
    const references = marks.flatMap(({ at, references }) => (at > from && at <= to ? references : []))
    return { text: prose.slice(range.start, range.end), line, references }
  })
}

function readBraces(text: string, line: number, faults: DossierFault[]): Reference[] {
  return text.split(/;(?=\s*(?:not\s+)?[fc][0-9])/).flatMap((part): Reference[] => {
    const [, file, withheld, words, nth, not, claim] = ONE.exec(part) ?? []
    if (claim !== undefined) return [{ kind: 'claim', claim, not: not !== undefined }]
    if (file === undefined) {
      faults.push({ place: String(line), code: 'REFERENCE_MALFORMED' })
      return []
    }
    if (withheld !== undefined) {
      if (words === undefined) faults.push({ place: String(line), code: 'WITHHELD_WITHOUT_REASON', params: { file } })
      return [{ kind: 'withheld', file, reason: words ?? '' }]
    }
    return [{ kind: 'document', file, ...(words === undefined ? {} : { words }), nth: Number(nth ?? 1) }]
  })
}
