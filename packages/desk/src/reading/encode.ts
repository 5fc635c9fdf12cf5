import { ReadingError } from './error.ts'
import { type Finding, isFindingCode, type Place } from './finding.ts'
import { isKind, MEDIA_TYPES } from './kind/kinds.ts'
import type { Box, Child, CorrectedPage, Encoding, Page, Reading, SpokenAt, Testimony, Word } from './reading.ts'
import { ASIDES, type Aside } from './reading.ts'
import { parseRecognition, storeRecognition } from './recognition.ts'
import { isUnreadReason } from './unread.ts'

/** Boxes are kept as whole hundred-thousandths, so that equal readings are equal bytes on every machine. */
const BOX_UNIT = 100_000

export function toBoxUnit(fraction: number): number {
  return Math.min(1, Math.max(0, Math.round(fraction * BOX_UNIT) / BOX_UNIT))
}

interface StoredPage {
  number: number
  how: string
  because?: string
  before?: string
  mended?: object[]
  label?: string
  aside?: string
  width?: number
  height?: number
  language?: string
  text?: string
  /** start, end, left, top, right, bottom of one word after the other; boxes in hundred-thousandths. */
  words?: number[]
  /** start, end, from, to of one stretch after the other. */
  times?: number[]
  recognition?: object
}

function storePage(page: Page): StoredPage {
  const frame: StoredPage = { number: page.number, how: page.how }
  if (page.how === 'unread') frame.because = page.because
  if (page.label !== undefined) frame.label = page.label
  if (page.aside !== undefined) frame.aside = page.aside
  if (page.width !== undefined) frame.width = page.width
  if (page.height !== undefined) frame.height = page.height
  if (page.how === 'unread') return frame
  if (page.how === 'corrected') {
    frame.before = page.before
    frame.mended = page.mended.map(({ start, end, was }) => ({ start, end, was }))
  }
  if (page.language !== undefined) frame.language = page.language
  frame.text = page.text
  if (page.words !== undefined) frame.words = flattenWords(page.words)
  if (page.times !== undefined) frame.times = page.times.flatMap(({ start, end, from, to }) => [start, end, from, to])
  if (page.recognition !== undefined) frame.recognition = storeRecognition(page.recognition)
  return frame
}

export function flattenWords(words: readonly Word[]): number[] {
  const flat: number[] = []
  for (const { start, end, box } of words) {
    flat.push(start, end)
    for (const side of box) flat.push(Math.round(side * BOX_UNIT))
  }
  return flat
}

function storeFinding(finding: Finding): object {
  const params: Record<string, string | number> = {}
  for (const name of Object.keys(finding.params).sort()) params[name] = finding.params[name]!
  if (finding.place === undefined) return { code: finding.code, params }
  const { page, start, end, part } = finding.place
  return {
    code: finding.code,
    params,
    place: {
      ...(page === undefined ? {} : { page }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(part === undefined ? {} : { part }),
    },
  }
}

function storeChild(child: Child): object {
  return {
    index: child.index,
    role: child.role,
    ...(child.name === undefined ? {} : { name: child.name }),
    ...(child.shownName === undefined ? {} : { shownName: child.shownName }),
    ...(child.claimedType === undefined ? {} : { claimedType: child.claimedType }),
    size: child.size,
    sha256: child.sha256,
  }
}

/**
 * The reading as it is kept: JSON in UTF-8, members in one fixed order, no white space. Equal readings give equal bytes.
 * Lone surrogates are escaped by JSON itself and come back as they were.
 */
export function encodeReading(reading: Reading): Uint8Array {
  const { encoding } = reading
  return new TextEncoder().encode(
    JSON.stringify({
      schema: reading.schema,
      state: reading.state,
      ...(reading.state === 'read' ? {} : { because: reading.because }),
      kind: reading.kind,
      mediaType: reading.mediaType,
      engine: { name: reading.engine.name, version: reading.engine.version },
      ...(encoding === undefined
        ? {}
        : {
            encoding: {
              name: encoding.name,
              confidence: encoding.confidence,
              by: encoding.by,
              ...(encoding.otherwise === undefined ? {} : { otherwise: encoding.otherwise }),
            },
          }),
      meta: reading.meta.map(({ name, value }) => ({ name, value })),
      findings: reading.findings.map(storeFinding),
      children: reading.children.map(storeChild),
      pages: reading.pages.map(storePage),
    }),
  )
}

/**
 * The reading that `encodeReading` wrote.
 * @throws {ReadingError} READING_MALFORMED, with the place of the first fault
 */
export function decodeReading(bytes: Uint8Array): Reading {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new ReadingError('READING_MALFORMED', 'not JSON in UTF-8', { cause })
  }
  const top = asRecord(value, '')
  if (top.schema !== 'isnad-reading/1') fail('schema')
  const engine = asRecord(top.engine, 'engine')
  const kind = isKind(top.kind) ? top.kind : fail('kind')
  const frame = {
    schema: 'isnad-reading/1' as const,
    kind,
    mediaType: MEDIA_TYPES[kind],
    engine: { name: asString(engine.name, 'engine/name'), version: asString(engine.version, 'engine/version') },
    ...(top.encoding === undefined ? {} : { encoding: parseEncoding(top.encoding, 'encoding') }),
    meta: asList(top.meta, 'meta').map((entry, i) => parseTestimony(entry, `meta/${i}`)),
    findings: asList(top.findings, 'findings').map((finding, i) => parseFinding(finding, `findings/${i}`)),
    children: asList(top.children, 'children').map((child, i) => parseChild(child, `children/${i}`)),
  }
  const pages = asList(top.pages, 'pages').map((page, i) => parsePage(page, `pages/${i}`))
  if (top.state === 'read') return { ...frame, state: 'read', pages }
  const because = isUnreadReason(top.because) ? top.because : fail('because')
  if (top.state === 'partial') return { ...frame, state: 'partial', because, pages }
  if (top.state !== 'unread') return fail('state')
  return {
    ...frame,
    state: 'unread',
    because,
    pages: pages.map((page, i) => (page.how === 'unread' ? page : fail(`pages/${i}/how`))),
  }
}

function fail(place: string): never {
  throw new ReadingError('READING_MALFORMED', place === '' ? '/' : place)
}

function asRecord(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place)
  return value as Readonly<Record<string, unknown>>
}

function asList(value: unknown, place: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(place)
}

function asString(value: unknown, place: string): string {
  return typeof value === 'string' ? value : fail(place)
}

function asCount(value: unknown, place: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fail(place)
}

function asMeasure(value: unknown, place: string): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : fail(place)
}

export function parseTestimony(value: unknown, place: string): Testimony {
  const entry = asRecord(value, place)
  return { name: asString(entry.name, `${place}/name`), value: asString(entry.value, `${place}/value`) }
}

const CONFIDENCES: readonly string[] = ['certain', 'likely', 'weak'] satisfies readonly Encoding['confidence'][]
const GROUNDS: readonly string[] = [
  'byte order mark',
  'well-formed',
  'declared',
  'letters',
  'nul pattern',
] satisfies readonly Encoding['by'][]

export function parseEncoding(value: unknown, place: string): Encoding {
  const { name, confidence, by, otherwise } = asRecord(value, place)
  if (typeof confidence !== 'string' || !CONFIDENCES.includes(confidence)) return fail(`${place}/confidence`)
  if (typeof by !== 'string' || !GROUNDS.includes(by)) return fail(`${place}/by`)
  return {
    name: asString(name, `${place}/name`),
    confidence: confidence as Encoding['confidence'],
    by: by as Encoding['by'],
    ...(otherwise === undefined ? {} : { otherwise: asString(otherwise, `${place}/otherwise`) }),
  }
}

export function parseFinding(value: unknown, place: string): Finding {
  const finding = asRecord(value, place)
  if (!isFindingCode(finding.code)) return fail(`${place}/code`)
  const params: Record<string, string | number> = {}
  for (const [name, param] of Object.entries(asRecord(finding.params, `${place}/params`))) {
    if (typeof param !== 'string' && typeof param !== 'number') return fail(`${place}/params/${name}`)
    params[name] = param
  }
  if (finding.place === undefined) return { code: finding.code, params }
  const { page, start, end, part } = asRecord(finding.place, `${place}/place`)
  const where: Place = {
    ...(page === undefined ? {} : { page: asCount(page, `${place}/place/page`) }),
    ...(start === undefined ? {} : { start: asCount(start, `${place}/place/start`) }),
    ...(end === undefined ? {} : { end: asCount(end, `${place}/place/end`) }),
    ...(part === undefined ? {} : { part: asString(part, `${place}/place/part`) }),
  }
  return { code: finding.code, params, place: where }
}

const ROLES: readonly string[] = [
  'attachment',
  'inline',
  'message',
  'member',
  'revision',
  'object',
  'thumbnail',
] satisfies readonly Child['role'][]

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

export function parseChildHead(value: unknown, place: string): Omit<Child, 'index' | 'size' | 'sha256'> {
  const child = asRecord(value, place)
  if (typeof child.role !== 'string' || !ROLES.includes(child.role)) return fail(`${place}/role`)
  if (child.name !== undefined && !BASE64.test(asString(child.name, `${place}/name`))) return fail(`${place}/name`)
  return {
    role: child.role as Child['role'],
    ...(child.name === undefined ? {} : { name: asString(child.name, `${place}/name`) }),
    ...(child.shownName === undefined ? {} : { shownName: asString(child.shownName, `${place}/shownName`) }),
    ...(child.claimedType === undefined ? {} : { claimedType: asString(child.claimedType, `${place}/claimedType`) }),
  }
}

function parseChild(value: unknown, place: string): Child {
  const child = asRecord(value, place)
  const sha256 = asString(child.sha256, `${place}/sha256`)
  if (!/^[0-9a-f]{64}$/.test(sha256)) return fail(`${place}/sha256`)
  return {
    index: asCount(child.index, `${place}/index`),
    ...parseChildHead(value, place),
    size: asCount(child.size, `${place}/size`),
    sha256,
  }
}

/** A page as `encodeReading` writes it and as engines hand it over; spans and boxes are checked against the page. */
export function parsePage(value: unknown, place: string): Page {
  const page = asRecord(value, place)
  const frame = {
    number: asCount(page.number, `${place}/number`),
    ...(page.label === undefined ? {} : { label: asString(page.label, `${place}/label`) }),
    ...(page.aside === undefined ? {} : { aside: asAside(page.aside, `${place}/aside`) }),
    ...(page.width === undefined ? {} : { width: asMeasure(page.width, `${place}/width`) }),
    ...(page.height === undefined ? {} : { height: asMeasure(page.height, `${place}/height`) }),
  }
  if (frame.number === 0) return fail(`${place}/number`)
  if (page.how === 'unread') {
    return { ...frame, how: 'unread', because: isUnreadReason(page.because) ? page.because : fail(`${place}/because`) }
  }
  const how = page.how === 'corrected' ? page.before : page.how
  if (how !== 'embedded' && how !== 'repaired' && how !== 'recognised') return fail(`${place}/how`)
  const text = asString(page.text, `${place}/text`)
  const words = page.words === undefined ? undefined : parseWords(page.words, text.length, `${place}/words`)
  const read = {
    ...frame,
    text,
    ...(words === undefined ? {} : { words }),
    ...(page.recognition === undefined
      ? {}
      : {
          recognition: parseRecognition(page.recognition, { units: text.length, words: words?.length ?? 0 }, (part) =>
            fail(`${place}/recognition/${part}`),
          ),
        }),
    ...(page.language === undefined ? {} : { language: asString(page.language, `${place}/language`) }),
    ...(page.times === undefined ? {} : { times: parseTimes(page.times, text.length, `${place}/times`) }),
  }
  if (page.how !== 'corrected') return { ...read, how }
  return { ...read, how: 'corrected', before: how, mended: parseMended(page.mended, text.length, `${place}/mended`) }
}

function parseMended(value: unknown, length: number, place: string): CorrectedPage['mended'] {
  return asList(value, place).map((one, i) => {
    const { start, end, was } = asRecord(one, `${place}/${i}`)
    const mended = {
      start: asCount(start, `${place}/${i}/start`),
      end: asCount(end, `${place}/${i}/end`),
      was: asString(was, `${place}/${i}/was`),
    }
    // A word that was taken away leaves a place and no letters.
    return mended.start <= mended.end && mended.end <= length ? mended : fail(`${place}/${i}`)
  })
}

function asAside(value: unknown, place: string): Aside {
  return ASIDES.find((aside) => aside === value) ?? fail(place)
}

function parseTimes(value: unknown, length: number, place: string): SpokenAt[] {
  const flat = asList(value, place)
  if (flat.length % 4 !== 0) return fail(place)
  const times: SpokenAt[] = []
  for (let at = 0; at < flat.length; at += 4) {
    const count = (offset: number): number => asCount(flat[at + offset], `${place}/${at + offset}`)
    const spoken = { start: count(0), end: count(1), from: count(2), to: count(3) }
    if (spoken.start >= spoken.end || spoken.end > length) return fail(`${place}/${at}`)
    times.push(spoken)
  }
  return times
}

function parseWords(value: unknown, length: number, place: string): Word[] {
  const flat = asList(value, place)
  if (flat.length % 6 !== 0) return fail(place)
  const words: Word[] = []
  for (let at = 0; at < flat.length; at += 6) {
    const start = asCount(flat[at], `${place}/${at}`)
    const end = asCount(flat[at + 1], `${place}/${at + 1}`)
    if (start >= end || end > length) return fail(`${place}/${at}`)
    const side = (offset: number): number => {
      const units = asCount(flat[at + offset], `${place}/${at + offset}`)
      return units <= BOX_UNIT ? units / BOX_UNIT : fail(`${place}/${at + offset}`)
    }
    const box: Box = [side(2), side(3), side(4), side(5)]
    if (box[0] > box[2] || box[1] > box[3]) return fail(`${place}/${at}`)
    words.push({ start, end, box })
  }
  return words
}

/** A page as it is handed over and kept; the counterpart of `parsePage`. */
export function pageToJson(page: Page): object {
  return storePage(page)
}
