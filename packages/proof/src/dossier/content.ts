import { fromUtf8, parseBase64 } from '../bytes.ts'
import { readFormat } from './bag.ts'
import { checkClaims, checkPicture, checkRedacted } from './claims.ts'
import type { DossierFiles } from './files.ts'
import { asCount, asList, asObject, asText, type JsonObject, readJson } from './json.ts'
import { isBase64Of, type Publication } from './publication.ts'
import type { Faults } from './verdict.ts'

const PLACE = 'data/dossier.json'

/**
 * Checks that what the dossier says holds together: every sentence's references are there, every quotation stands in
 * its text at its place, every original is the one that the ledger commits to.
 */
export function checkContent(files: DossierFiles, publication: Publication, faults: Faults): void {
  const present = new Set(files.entries.map(({ path }) => path))
  const dossier = present.has(PLACE) ? asObject(readJson(files.read(PLACE))) : undefined
  const documents = rows(dossier, 'documents')
  const sentences = rows(dossier, 'sentences')
  const references = rows(dossier, 'references')
  const format = readFormat(files)
  const claims = format === 'isnad-dossier/1' ? NONE : rows(dossier, 'claims')
  if (dossier === undefined || dossier.schema !== format || !documents || !sentences || !references || !claims) {
    faults.add('DOSSIER_MALFORMED', PLACE)
    return
  }
  if (asObject(dossier.ledger)?.origin !== publication.checkpoint.origin) faults.add('ORIGIN_MISMATCH', PLACE)
  if (dossier.day !== publication.day) faults.add('DAY_MISMATCH', PLACE)
  for (const [id, sentence] of sentences) {
    const named = asList(sentence.references)
    if (named === undefined || named.some((name) => typeof name !== 'string' || !references.has(name))) {
      faults.add('REFERENCE_BROKEN', `${PLACE}#${id}`)
    }
  }
  for (const [id, document] of documents) checkDocument(files, present, publication, id, document, faults)
  const texts = new Map<string, readonly string[] | undefined>()
  for (const [id, reference] of references) {
    if (!documents.has(asText(reference.document) ?? '')) faults.add('REFERENCE_BROKEN', `${PLACE}#${id}`)
    if (reference.quote !== null) checkQuote(files, present, texts, id, asObject(reference.quote), faults)
  }
  if (format === 'isnad-dossier/1') return
  checkClaims(PLACE, sentences, references, claims, faults)
  for (const [id, reference] of references) checkPicture(`${PLACE}#${id}`, present, reference, faults)
  for (const [id, document] of documents) checkRedacted(`${PLACE}#${id}`, present, document, faults)
}

const NONE: ReadonlyMap<string, JsonObject> = new Map()

/** Rows of a list by their id; undefined when one has none, or two share one. */
function rows(dossier: JsonObject | undefined, name: string): ReadonlyMap<string, JsonObject> | undefined {
  const list = asList(dossier?.[name])
  if (list === undefined) return undefined
  const found = new Map<string, JsonObject>()
  for (const value of list) {
    const row = asObject(value)
    const id = asText(row?.id)
    if (row === undefined || id === undefined || found.has(id)) return undefined
    found.set(id, row)
  }
  return found
}

function checkDocument(
  files: DossierFiles,
  present: ReadonlySet<string>,
  publication: Publication,
  id: string,
  document: JsonObject,
  faults: Faults,
): void {
  const place = `${PLACE}#${id}`
  const before = faults.list.length
  const file = document.file ?? null
  if (file !== null && !present.has(asText(file) ?? '')) faults.add('REFERENCE_BROKEN', place)
  const original = asObject(document.original)
  const commitment = asText(original?.commitment)
  if (original === undefined || commitment === undefined) {
    faults.add('DOSSIER_MALFORMED', place)
    return
  }
  if (original.entry !== null) {
    const entry = publication.entries.get(asCount(original.entry) ?? -1)
    if (entry === undefined) faults.add('REFERENCE_BROKEN', place)
    else if (asText(asObject(entry.commits)?.original) !== commitment) faults.add('COMMITMENT_MISMATCH', place)
  }
  if (file === null || faults.list.length > before) return
  const key = readKey(asText(original.key))
  if (key === undefined || !isBase64Of(commitment, files.hmac(key, asText(file) ?? ''))) {
    faults.add('ORIGINAL_NOT_COMMITTED', place)
  }
}

function readKey(text: string | undefined): Uint8Array | undefined {
  try {
    const key = parseBase64(text ?? '')
    return key.length === 32 ? key : undefined
  } catch {
    return undefined
  }
}

/** Positions count Unicode code points of the text, end exclusive. */
function checkQuote(
  files: DossierFiles,
  present: ReadonlySet<string>,
  texts: Map<string, readonly string[] | undefined>,
  id: string,
  quote: JsonObject | undefined,
  faults: Faults,
): void {
  const place = `${PLACE}#${id}`
  const [path, exact, prefix, suffix] = ['text', 'exact', 'prefix', 'suffix'].map((name) => asText(quote?.[name]))
  const start = asCount(quote?.start)
  const end = asCount(quote?.end)
  if (path === undefined || exact === undefined || prefix === undefined || suffix === undefined) {
    faults.add('DOSSIER_MALFORMED', place)
    return
  }
  if (start === undefined || end === undefined) {
    faults.add('DOSSIER_MALFORMED', place)
    return
  }
  if (!present.has(path) || !path.startsWith('data/text/')) {
    faults.add('REFERENCE_BROKEN', place)
    return
  }
  if (!texts.has(path)) {
    const text = fromUtf8(files.read(path))
    texts.set(path, text === undefined ? undefined : Array.from(text))
  }
  const letters = texts.get(path)
  const holds =
    letters !== undefined &&
    start <= end &&
    end <= letters.length &&
    letters.slice(start, end).join('') === exact &&
    letters.slice(Math.max(0, start - Array.from(prefix).length), start).join('') === prefix &&
    letters.slice(end, end + Array.from(suffix).length).join('') === suffix
  if (!holds) faults.add('QUOTE_MISMATCH', place)
}
