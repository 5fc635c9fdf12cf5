import { inflateSync } from 'node:zlib'
import type { EngineInput, EngineSink } from '#reading'
import type { Pdfium } from './pdfium.ts'

const INFO_KEYS = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate'] as const

/** What the document says about itself: never more than its own word. */
export function readTestimony(pdfium: Pdfium, document: number, sink: EngineSink): void {
  const { call, scratch } = pdfium
  if (call.FPDF_GetFileVersion(document, scratch) !== 0) {
    const version = pdfium.int(scratch)
    sink.meta('PDF', `${Math.floor(version / 10)}.${version % 10}`)
  }
  for (const key of INFO_KEYS) {
    const value = pdfium.withKey(key, (pointer) =>
      pdfium.text((buffer, length) => call.FPDF_GetMetaText(document, pointer, buffer, length)),
    )
    if (value !== '') sink.meta(key, value)
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

const MOST_STREAM = 16 * 1024 * 1024
const MOST_INFLATED = 128 * 1024 * 1024

/** The file's own text and that of its object streams, where the names that we look for may be packed away (ISO 32000-1, 7.5.7). */
function* nameBearingText(bytes: Uint8Array): Generator<string> {
  const raw = latin1(bytes)
  let budget = MOST_INFLATED
  let skeleton = ''
  let from = 0
  const stream = /stream\r?\n/g
  for (let match = stream.exec(raw); match !== null; match = stream.exec(raw)) {
    const start = match.index + match[0].length
    const end = raw.indexOf('endstream', start)
    const dictionary = raw.slice(Math.max(from, match.index - 2048), match.index)
    skeleton += raw.slice(from, match.index)
    if (end < 0) {
      from = raw.length
      break
    }
    if (
      /\/ObjStm\b/.test(dictionary.slice(dictionary.lastIndexOf(' obj'))) &&
      end - start < MOST_STREAM &&
      budget > 0
    ) {
      try {
        const inflated = inflateSync(bytes.subarray(start, end), { maxOutputLength: Math.min(budget, MOST_STREAM) })
        budget -= inflated.length
        yield latin1(inflated)
      } catch {
        // A damaged or over-large object stream hides its names; PDFium may still read the rest.
      }
    }
    from = end
    stream.lastIndex = end
  }
  yield skeleton + raw.slice(from)
}

/** Names may write any character as #xx (ISO 32000-1, 7.3.5), which is how some hide. */
function plainNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

const ACTIONS = [
  { pattern: /\/OpenAction\b/g, code: 'pdf-open-action' },
  { pattern: /\/AA\b/g, code: 'pdf-open-action' },
  { pattern: /\/S\s*\/Launch\b/g, code: 'pdf-launch' },
  { pattern: /\/S\s*\/(?:GoToR|GoToE|ImportData)\b/g, code: 'pdf-remote-target' },
  { pattern: /\/S\s*\/SubmitForm\b/g, code: 'pdf-submit-form' },
  { pattern: /\/S\s*\/JavaScript\b/g, code: 'pdf-javascript' },
  { pattern: /\/Type\s*\/OCG\b/g, code: 'pdf-hidden-layer' },
] as const

/**
 * Actions, by their names in the file as pdfid counts them: nothing is run to find them. Where it says what it would do, the target is quoted.
 */
export function findActions(pdfium: Pdfium, document: number, input: EngineInput, sink: EngineSink): void {
  const counts = new Map<(typeof ACTIONS)[number]['code'], number>()
  const targets: string[] = []
  for (const text of nameBearingText(input.bytes)) {
    const plain = plainNames(text)
    for (const { pattern, code } of ACTIONS) {
      const count = plain.match(pattern)?.length ?? 0
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count)
    }
    for (const match of plain.matchAll(
      /\/S\s*\/(?:GoToR|GoToE|Launch|SubmitForm)\b[\s\S]{0,400}?\/F\s*(?:<<[\s\S]{0,200}?\/F\s*)?\(([^)]{0,300})\)/g,
    )) {
      if (targets.length < 20) targets.push(match[1]!)
    }
  }
  for (const [code, count] of counts) {
    if (code === 'pdf-javascript') continue
    const target = /launch|remote|submit/.test(code) ? targets.join(' ') : ''
    sink.finding(code, target === '' ? { count } : { count, target })
  }
  const scripts = call(pdfium, document, sink)
  const named = counts.get('pdf-javascript') ?? 0
  if (named > 0 && scripts === 0) sink.finding('pdf-javascript', { count: named })
}

function call(pdfium: Pdfium, document: number, sink: EngineSink): number {
  const { call: calls } = pdfium
  const count = calls.FPDFDoc_GetJavaScriptActionCount(document)
  for (let i = 0; i < Math.min(count, 100); i += 1) {
    const action = calls.FPDFDoc_GetJavaScriptAction(document, i)
    if (action === 0) continue
    const name = pdfium.text((buffer, length) => calls.FPDFJavaScriptAction_GetName(action, buffer, length))
    const script = pdfium.text((buffer, length) => calls.FPDFJavaScriptAction_GetScript(action, buffer, length))
    calls.FPDFDoc_CloseJavaScriptAction(action)
    sink.finding('pdf-javascript', { name, script })
  }
  return Math.max(0, count)
}

/** Signatures are reported, never judged: what range they claim to cover, and whether anything was added behind it. */
export function findSignatures(pdfium: Pdfium, document: number, input: EngineInput, sink: EngineSink): void {
  const { call: calls, scratch } = pdfium
  const count = calls.FPDF_GetSignatureCount(document)
  for (let i = 0; i < Math.min(count, 50); i += 1) {
    const signature = calls.FPDF_GetSignatureObject(document, i)
    if (signature === 0) continue
    const numbers = Math.min(32, calls.FPDFSignatureObj_GetByteRange(signature, 0, 0))
    calls.FPDFSignatureObj_GetByteRange(signature, scratch, numbers)
    let covered = 0
    for (let k = 0; k + 1 < numbers; k += 2) {
      covered = Math.max(covered, pdfium.int(scratch + 4 * k) + pdfium.int(scratch + 4 * k + 4))
    }
    sink.finding('pdf-signature', {
      covers: covered,
      size: input.bytes.length,
      after: Math.max(0, input.bytes.length - covered),
    })
  }
}

const MOST_REVISIONS = 20

/** Every `%%EOF` that ends a trailer ends a revision; what the file was before its last update is handed out as a file of its own. */
export function handOutRevisions(pdfium: Pdfium, document: number, input: EngineInput, sink: EngineSink): void {
  const { call: calls } = pdfium
  const count = calls.FPDF_GetTrailerEnds(document, 0, 0)
  if (count < 2 || count > 10_000) return
  const buffer = pdfium.allocate(count * 4)
  const ends: number[] = []
  try {
    calls.FPDF_GetTrailerEnds(document, buffer, count)
    for (let i = 0; i < count; i += 1) ends.push(pdfium.uint(buffer + 4 * i))
  } finally {
    pdfium.free(buffer)
  }
  const ordered = [...new Set(ends)].sort((a, b) => a - b)
  // The first trailer of a linearized file ends near its beginning and is no revision (ISO 32000-1, annex F).
  if (/\/Linearized\b/.test(latin1(input.bytes.subarray(0, 2048)))) ordered.shift()
  const last = ordered.at(-1) ?? 0
  const earlier = ordered.filter((end) => end < last && end <= input.bytes.length)
  for (const [i, end] of earlier.slice(-MOST_REVISIONS).entries()) {
    sink.finding('pdf-earlier-revision', { revision: i + 1, of: earlier.length + 1, size: end })
    if (!sink.child({ role: 'revision', claimedType: 'application/pdf' })) return
    if (!sink.childBytes(input.bytes.subarray(0, end))) return
  }
}
