import { readFileSync } from 'node:fs'
import { formatLeaf } from '#custody'
import {
  type BagFile,
  type Box,
  type Composed,
  writeAnnotations,
  writeCrate,
  writeTagManifest,
  writeTags,
} from '#dossier'
import type { FileId } from '#model'
import { printStoryPage } from '#print'
import type { CaseDesk } from '../case/case-desk.ts'
import { redactedExhibit } from '../redaction/exhibit.ts'
import type { DossierWriter } from './writer.ts'

/** What every dossier carries along besides its own files. */
const PARTS = ['HOWTO-VERIFY.ar.txt', 'HOWTO-VERIFY.txt', 'verify.html', 'verify.py']
const PARTS_FOLDER = new URL('../../dossier/parts/', import.meta.url)

/** A page as it is drawn for readers. */
export type DrawPage = (file: FileId, page: number) => Promise<Uint8Array>

/**
 * Writes the bag of a dossier, or works out its digests where the writer has no place.
 * @returns the tag manifest
 */
export async function writeBag(
  desk: CaseDesk,
  writer: DossierWriter,
  { dossier, texts, originals, redacted, pictures, discloses }: Composed,
  draw: DrawPage,
): Promise<string> {
  const payload: BagFile[] = []
  const add = async (path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> => {
    payload.push(await writer.add(path, content))
  }
  await add('data/dossier.json', `${JSON.stringify(dossier, undefined, 1)}\n`)
  await add('data/story.html', printStoryPage(mutable(dossier)))
  await add('data/annotations.json', writeAnnotations(dossier))
  for (const [path, text] of texts) await add(path, text)
  for (const [path, { file, page }] of pictures) await add(path, await draw(file as FileId, page))
  for (const [path, file] of redacted) {
    const exhibit = await redactedExhibit(desk, file)
    if (exhibit.state !== 'ready') throw new TypeError(`the redacted file of ${file} is gone`)
    await add(path, await exhibit.read())
  }
  for (const n of discloses) {
    await add(`data/entries/${n}.json`, formatLeaf((await desk.context.ledger.readEntry(n)).leaf))
  }
  for (const [path, file] of originals) await add(path, (await desk.openOriginal(file as FileId)).chunks())
  await add('data/ro-crate-metadata.json', writeCrate(dossier, payload))
  const tags: BagFile[] = []
  // The program's name without its version: the same evidence gives the same bytes on another machine.
  for (const [path, text] of writeTags(payload, { day: dossier.day, tool: 'isnad' })) {
    tags.push(await writer.add(path, text))
  }
  for (const name of PARTS) tags.push(await writer.add(name, readFileSync(new URL(name, PARTS_FOLDER))))
  const tagManifest = writeTagManifest(tags)
  await writer.add('tagmanifest-sha256.txt', tagManifest)
  return tagManifest
}

type Mutable<T> = T extends Box
  ? [number, number, number, number]
  : T extends readonly (infer U)[]
    ? Mutable<U>[]
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T

/** The wire shape has no `readonly`; the value is handed over, not copied. */
function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>
}
