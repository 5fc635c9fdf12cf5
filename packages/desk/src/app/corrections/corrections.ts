import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Correction, type TestCase, type Tracing, toTestCase } from '@isnad/trace'
import type { FileId } from '#model'
import { decodeReading, joinPages } from '#reading'
import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'
import { traceText } from '../text/index.ts'
import { factsFrom } from '../workspace/facts.ts'
import { carryCorrections, type Mended, mendedFrom } from '../workspace/mended.ts'

/** What of a desk is needed here. */
type Mends = Pick<Desk, 'listStanding' | 'listFiles' | 'readDerived'>

export interface CorrectionRow {
  /** Number of the act in the ledger. */
  readonly entry: number
  readonly what: Correction['what']
  /** The words it is anchored to. */
  readonly exact: string
  /** False where the text no longer bears it: its words are gone, or no report answers to them. */
  readonly holds: boolean
}

export interface CorrectedDocument {
  readonly document: FileId
  readonly name: string
  readonly corrections: readonly CorrectionRow[]
}

export interface ExportedCorrections {
  readonly folder: string
  /** The act that records it. */
  readonly entry: number
  readonly documents: readonly { readonly document: FileId; readonly case: string; readonly orphaned: number }[]
  readonly bytes: number
}

/** What people mended in a case and nobody took back, document by document. Nothing is read for it. */
export async function listCorrections(desk: Mends): Promise<CorrectedDocument[]> {
  return (await mendedDocuments(desk)).map(({ file, name, mended, testCase }) => ({
    document: file,
    name,
    corrections: mended.map(({ entry, correction }, i) => ({
      entry,
      what: correction.what,
      exact: wordsOf(correction),
      holds: !testCase.orphaned.includes(i),
    })),
  }))
}

/**
 * Writes what people mended as test cases into a new folder: the text of each mended document and its annotation, in the
 * shape of the attribution data. The act is recorded before a byte is written. Neither the names of files nor who gave
 * them go along.
 * @param only - documents to export; all that were mended where it is left out
 * @throws {AppError} EXPORT_TARGET_EXISTS, NOTHING_CORRECTED, WORDS_SEALED, NOT_WRITABLE
 */
export async function exportCorrections(
  desk: Mends & Pick<Desk, 'record'>,
  folder: string,
  only?: readonly string[],
): Promise<ExportedCorrections> {
  const documents = (await mendedDocuments(desk)).filter((d) => only === undefined || only.includes(d.file))
  if (documents.length === 0) throw new AppError('NOTHING_CORRECTED', 'no document was mended')
  // A sealed word lies sealed: which pages it stands on is not known here, so no page may leave.
  if ((await desk.listStanding(['seal-word'])).length > 0)
    throw new AppError('WORDS_SEALED', 'words of this case are sealed')
  const cases = documents.map(({ file, text, testCase }) => ({
    document: file,
    case: `m-${sha256(text).slice(0, 12)}-${file}`,
    text,
    annotation: testCase,
  }))
  const files = cases.flatMap(({ case: doc, text, annotation: { orphaned: _, ...annotation } }) => [
    { path: join('text', `${doc}.${annotation.lang}.txt`), content: text },
    { path: join('ann', `${doc}.${annotation.lang}.json`), content: `${JSON.stringify({ doc, ...annotation })}\n` },
  ])
  const bytes = files.reduce((sum, f) => sum + Buffer.byteLength(f.content), 0)
  await makeFolder(folder)
  const sums = files.map((f) => `${sha256(f.content)}  ${f.path}\n`).join('')
  const [entry = -1] = await desk.record([
    {
      type: 'export',
      payload: {
        format: 'isnad-corrections/1',
        covers: cases.map((c) => c.document).join(' '),
        size: bytes,
        sha256: sha256(sums),
      },
    },
  ])
  for (const { path, content } of files) await writeFile(join(folder, path), content, { mode: 0o600, flag: 'wx' })
  return {
    folder,
    entry,
    documents: cases.map((c) => ({ document: c.document, case: c.case, orphaned: c.annotation.orphaned.length })),
    bytes,
  }
}

interface MendedDocument {
  readonly file: FileId
  readonly name: string
  readonly text: string
  /** In the order they were made. */
  readonly mended: readonly Mended[]
  readonly testCase: TestCase
}

/** In the order they were received; an erased file is gone with what was mended in it. */
async function mendedDocuments(desk: Mends): Promise<MendedDocument[]> {
  const mended = mendedFrom(await desk.listStanding(['correct']))
  const facts = factsFrom(await desk.listStanding(['describe']))
  const documents: MendedDocument[] = []
  for (const file of await desk.listFiles()) {
    const of = mended.get(file.id)
    if (!of || !file.kept || file.state.state === 'received') continue
    const reading = decodeReading(await desk.readDerived(file.state.reading))
    const { text } = joinPages(reading)
    const made = of.map((m) => m.correction)
    const corrections = carryCorrections(reading, made)
    const document = traceText({ content: text, bytes: file.sha256, plain: false, ...facts.get(file.id), corrections })
    const tracing = { ...document, language: document.text.language } as Tracing
    const testCase = toTestCase(text, tracing, corrections)
    documents.push({ file: file.id, name: file.given.name, text, mended: of, testCase })
  }
  return documents
}

function wordsOf(c: Correction): string {
  const spans =
    c.what === 'voice' ? [c.sentence] : c.what === 'add' ? [...c.cue, ...c.content] : [...c.at.cue, ...c.at.content]
  return spans.map((s) => s.exact).join(' … ')
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 })
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw new AppError('EXPORT_TARGET_EXISTS', 'the folder exists', { path: folder }, { cause })
    throw cause
  }
  await mkdir(join(folder, 'text'), { mode: 0o700 })
  await mkdir(join(folder, 'ann'), { mode: 0o700 })
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
