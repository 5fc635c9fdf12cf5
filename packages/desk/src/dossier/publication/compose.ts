import { createHash } from 'node:crypto'
import type { Bound } from '#protection'
import { forbids } from '#protection'
import { DossierError, type DossierFault } from '../error.ts'
import { findWords } from '../story/find-words.ts'
import type { Reference, Story } from '../story/parse-story.ts'
import type { DossierDocument, DossierReference, Exhibit, Quote, ShownChain } from './document.ts'

/** How much of a document the dossier shows. */
export type Showing = 'quotations' | 'text' | 'file'

/** A document of the case, as far as a dossier needs it. */
export interface Source {
  readonly file: string
  /** Text of its own pages; empty where nothing was read. */
  readonly text: string
  readonly pages: readonly { readonly number: number; readonly start: number; readonly end: number }[]
  readonly unread: readonly { readonly page: number; readonly because: string }[]
  readonly pageCount: number
  readonly mediaType: string
  /** What readers may call it; undefined where nobody said. */
  readonly label: string | undefined
  readonly showing: Showing
  readonly bound: Bound
  /** Somebody sealed or at risk gave it: nothing may tell that two sentences rest on the same document. */
  readonly isProtected: boolean
  readonly entry: number
  /** Base64. */
  readonly commitment: string
  readonly key: string
  /** The chain at a stretch of its text. */
  readonly chainAt: (start: number, end: number) => ShownChain
  /** A commitment of this reference's own over the original, Base64, and a handle; both say nothing about the file. */
  readonly commitAs: (reference: string) => Promise<string>
  readonly handleAs: (reference: string) => string
}

export interface Composed {
  readonly dossier: DossierDocument
  /** Text files by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Originals to be published, by path. */
  readonly originals: ReadonlyMap<string, string>
  /** Entries to be disclosed. */
  readonly discloses: readonly number[]
  readonly withholds: readonly { readonly what: string; readonly reason: string }[]
}

/** Finds what a claim of the catalogue rests on. Without a catalogue no claim is known. */
export type ClaimResolver = (claim: string) => readonly Reference[] | undefined

/** Letters before and after a quotation that are kept beside it, so that its place is found again. */
const AROUND = 24
const BETWEEN = '\n[…]\n'

/**
 * Composes a dossier from a story and the documents it names. Nothing is chosen by chance and nothing depends on the
 * machine: the same arguments give the same dossier.
 * @param day - UTC day, `2031-05-01`
 * @throws {DossierError} STORY_UNSUPPORTED, TERMS_FORBID_IT, each with every fault by the line of the story
 */
export async function composeDossier(
  story: Story,
  sources: ReadonlyMap<string, Source>,
  resolve: ClaimResolver,
  ledger: { readonly origin: string },
  day: string,
): Promise<Composed> {
  const named = nameReferences(story, resolve)
  const faults = [...named.faults, ...unsupported(named.all, sources)]
  if (faults.length > 0)
    throw new DossierError('STORY_UNSUPPORTED', 'the story names what is not there', {}, { faults })
  const forbidden = findForbidden(named.all, sources, day)
  if (forbidden.length > 0) {
    throw new DossierError('TERMS_FORBID_IT', 'terms or consent forbid it', {}, { faults: forbidden })
  }
  const exhibits = await chooseExhibits(named.all, sources)
  const { texts, quotes } = writeTexts(named.all, sources, exhibits.of)
  const references = named.all.map(({ id, reference }): DossierReference => {
    const source = sources.get(reference.file)!
    const found = quotes.get(id)
    const withheld = reference.kind === 'withheld' ? { withheld: reference.reason } : {}
    return {
      id,
      document: exhibits.of.get(id)!.id,
      quote: found?.quote ?? null,
      page: source.isProtected || found === undefined ? null : pageAt(source, found.start),
      chain: found === undefined ? { state: 'none' } : chainOf(source, found.start, found.end),
      ...withheld,
    }
  })
  return {
    dossier: {
      schema: 'isnad-dossier/1',
      title: story.title,
      language: story.language,
      day,
      ledger,
      blocks: named.blocks,
      sentences: named.sentences,
      references,
      documents: exhibits.list,
    },
    texts,
    ...disclosure(exhibits.list, named.all, sources),
  }
}

type Named = { readonly id: string; readonly line: number; readonly reference: Exclude<Reference, { kind: 'claim' }> }

/** Numbers sentences and references in the order of the story. */
function nameReferences(story: Story, resolve: ClaimResolver) {
  const all: Named[] = []
  const faults: DossierFault[] = []
  const sentences: { id: string; text: string; references: string[] }[] = []
  const blocks = story.blocks.map(({ kind, level, sentences: said }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    sentences: said.map(({ text, line, references }) => {
      const ids = references.flatMap((one) => {
        const found = one.kind === 'claim' ? resolve(one.claim) : [one]
        if (found === undefined) {
          const claim = one.kind === 'claim' ? one.claim : ''
          faults.push({ place: String(line), code: 'CLAIM_UNKNOWN', params: { claim } })
        }
        return (found ?? []).flatMap((reference) => {
          if (reference.kind === 'claim') return []
          const id = `r${all.length + 1}`
          all.push({ id, line, reference })
          return [id]
        })
      })
      const id = `s${sentences.length + 1}`
      sentences.push({ id, text, references: ids })
      return id
    }),
  }))
  return { all, faults, sentences, blocks }
}

function unsupported(all: readonly Named[], sources: ReadonlyMap<string, Source>): DossierFault[] {
  return all.flatMap(({ line, reference }): DossierFault[] => {
    const { file } = reference
    const source = sources.get(file)
    const at = { place: String(line), params: { file } }
    if (source === undefined) return [{ ...at, code: 'DOCUMENT_UNKNOWN' }]
    if (reference.kind === 'withheld' || reference.words === undefined) return []
    if (source.text.trim() === '') return [{ ...at, code: 'DOCUMENT_UNREAD' }]
    const found = findWords(source.text, reference.words, reference.nth)
    return found === undefined ? [{ ...at, code: 'WORDS_NOT_FOUND' }] : []
  })
}

function findForbidden(all: readonly Named[], sources: ReadonlyMap<string, Source>, day: string): DossierFault[] {
  return all.flatMap(({ line, reference }): DossierFault[] => {
    const source = sources.get(reference.file)!
    if (reference.kind === 'withheld') return []
    const use = source.showing === 'file' ? 'everything' : reference.words === undefined ? 'facts' : 'quotations'
    const why = forbids(source.bound, source.showing === 'text' ? 'everything' : use, day)
    // As received it carries whatever its author put into it: that is published on settled terms only.
    const unsettled = source.showing === 'file' && source.bound.publish !== 'everything'
    if (why === undefined && !unsettled) return []
    return [{ place: String(line), code: why ?? 'FILE_NEEDS_TERMS', params: { file: reference.file } }]
  })
}

async function chooseExhibits(all: readonly Named[], sources: ReadonlyMap<string, Source>) {
  const of = new Map<string, Exhibit>()
  const shared = new Map<string, Exhibit>()
  const list: Exhibit[] = []
  for (const { id, reference } of all) {
    const source = sources.get(reference.file)!
    const known = source.isProtected ? undefined : shared.get(source.file)
    const exhibit = known ?? (await makeExhibit(`d${list.length + 1}`, id, source, all))
    if (known === undefined) list.push(exhibit)
    if (!source.isProtected) shared.set(source.file, exhibit)
    of.set(id, exhibit)
  }
  return { of, list }
}

async function makeExhibit(id: string, reference: string, source: Source, all: readonly Named[]): Promise<Exhibit> {
  if (source.isProtected) {
    const own = all.find((one) => one.id === reference)
    return {
      id,
      label: source.handleAs(reference),
      published: own?.reference.kind === 'document' && own.reference.words !== undefined ? 'quotations' : 'nothing',
      original: { commitment: await source.commitAs(reference), entry: null },
      unread: null,
    }
  }
  const uses = all.filter(({ reference: { file } }) => file === source.file)
  const quoted = uses.some(({ reference }) => reference.kind === 'document' && reference.words !== undefined)
  const shown = uses.some(({ reference }) => reference.kind === 'document')
  const published = !shown
    ? 'nothing'
    : source.showing !== 'quotations'
      ? source.showing
      : quoted
        ? 'quotations'
        : 'nothing'
  const isFile = published === 'file'
  return {
    id,
    label: source.label ?? id,
    published,
    ...(isFile ? { file: `data/files/${id}`, mediaType: source.mediaType } : {}),
    original: { commitment: source.commitment, entry: source.entry, ...(isFile ? { key: source.key } : {}) },
    unread: { pages: source.pageCount, list: source.unread.map(({ page, because }) => ({ page, because })) },
  }
}

/** A text file for each exhibit: the whole text, or the quoted passages one below the other. */
function writeTexts(all: readonly Named[], sources: ReadonlyMap<string, Source>, of: ReadonlyMap<string, Exhibit>) {
  const texts = new Map<string, string>()
  const quotes = new Map<string, { quote: Quote; start: number; end: number }>()
  const byExhibit = new Map<Exhibit, Named[]>()
  for (const one of all) {
    const exhibit = of.get(one.id)!
    byExhibit.set(exhibit, [...(byExhibit.get(exhibit) ?? []), one])
  }
  for (const [exhibit, uses] of byExhibit) {
    if (exhibit.published === 'nothing') continue
    const source = sources.get(uses[0]!.reference.file)!
    const places = uses.flatMap(({ id, reference }) => {
      if (reference.kind !== 'document' || reference.words === undefined) return []
      return [{ id, ...findWords(source.text, reference.words, reference.nth)! }]
    })
    const whole = exhibit.published !== 'quotations'
    const { text, starts } = whole ? { text: source.text, starts: undefined } : excerpt(source.text, places)
    if (text.trim() === '') continue
    const path = `data/text/${createHash('sha256').update(text).digest('hex')}.txt`
    texts.set(path, text)
    for (const { id, start, end } of places) {
      const at = starts?.get(`${start}-${end}`) ?? start
      quotes.set(id, { start, end, quote: quoteAt(path, text, at, at + end - start, whole) })
    }
  }
  return { texts, quotes }
}

/** Passages in the order of the document; none tells how far it stands from the next. */
function excerpt(text: string, places: readonly { readonly start: number; readonly end: number }[]) {
  const starts = new Map<string, number>()
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  for (const { start, end } of sorted) {
    const name = `${start}-${end}`
    if (starts.has(name)) continue
    if (out !== '') out += BETWEEN
    starts.set(name, out.length)
    out += text.slice(start, end)
  }
  return { text: out === '' ? '' : `${out}\n`, starts }
}

function quoteAt(path: string, text: string, start: number, end: number, whole: boolean): Quote {
  const points = (to: number): number => Array.from(text.slice(0, to)).length
  const before = whole ? Array.from(text.slice(Math.max(0, start - 2 * AROUND), start)).slice(-AROUND) : []
  const after = whole ? Array.from(text.slice(end, end + 2 * AROUND)).slice(0, AROUND) : []
  // Half a character at the edge of what is kept around would not be text.
  const clean = (letters: readonly string[]): string => letters.join('').replaceAll(/\p{Surrogate}/gu, '')
  const from = points(start)
  return {
    text: path,
    start: from,
    end: from + Array.from(text.slice(start, end)).length,
    exact: text.slice(start, end),
    prefix: clean(before),
    suffix: clean(after),
  }
}

function pageAt(source: Source, at: number): number | null {
  return source.pages.find(({ start, end }) => start <= at && at < end)?.number ?? null
}

function chainOf(source: Source, start: number, end: number): ShownChain {
  if (source.isProtected) return { state: 'withheld', because: 'PERSON_AT_RISK' }
  if (source.bound.attribute === 'not at all') return { state: 'withheld', because: 'TERMS' }
  return source.chainAt(start, end)
}

function disclosure(list: readonly Exhibit[], all: readonly Named[], sources: ReadonlyMap<string, Source>) {
  const originals = new Map<string, string>()
  const discloses = new Set<number>()
  const withholds = new Map<string, { what: string; reason: string }>()
  for (const { reference } of all) {
    const source = sources.get(reference.file)!
    const exhibit = list.find(({ original }) => original.entry === source.entry)
    if (!source.isProtected) discloses.add(source.entry)
    if (exhibit?.file !== undefined) originals.set(exhibit.file, source.file)
    else {
      const reason = source.isProtected
        ? 'PERSON_AT_RISK'
        : reference.kind === 'withheld'
          ? reference.reason
          : 'QUOTED_ONLY'
      withholds.set(source.file, { what: source.file, reason })
    }
  }
  return {
    originals,
    discloses: [...discloses].sort((a, b) => a - b),
    withholds: [...withholds.values()],
  }
}
