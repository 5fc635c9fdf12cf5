import { readFileSync } from 'node:fs'
import type { Act, ClaimDetail, TextPlace } from '#api'
import type { CaseDesk } from '#app'
import { CaseCatalogue } from '#app/catalogue'
import { Workspace } from '#app/workspace'
import type { FileId } from '#model'

const samples = new URL('../../../../samples/', import.meta.url)

interface SampleText {
  readonly file: string
  readonly outlet: string
  readonly published: string
  readonly language: 'ar' | 'en'
}

const noWall = (): never => {
  throw new TypeError('nothing here is read behind a wall')
}

export interface SampleDesk {
  readonly ws: Workspace
  readonly catalogue: CaseCatalogue
  /** Files by the number their name begins with: the report is 1, retellings 2 to 4, the separate report 5. */
  readonly file: (number: number) => FileId
}

/** The texts of the sample case, pasted one by one with what is known of them. */
export async function pasteSample(desk: CaseDesk, wanted: readonly number[] = [1, 2, 3, 4, 5, 6]): Promise<SampleDesk> {
  const ws = new Workspace(desk, noWall)
  const { texts } = JSON.parse(readFileSync(new URL('case.json', samples), 'utf8')) as { texts: readonly SampleText[] }
  const files = new Map<number, FileId>()
  for (const { file, outlet, published, language } of texts) {
    const number = Number(file.replace('texts/', '')[0])
    if (!wanted.includes(number)) continue
    const text = readFileSync(new URL(file, samples), 'utf8')
    files.set(number, await ws.paste(text, { outlet, published, language }, file))
  }
  return { ws, catalogue: CaseCatalogue.of(ws), file: (number) => files.get(number)! }
}

/** Takes up a case that is on disk already. */
export function workOn(desk: CaseDesk): { readonly ws: Workspace; readonly catalogue: CaseCatalogue } {
  const ws = new Workspace(desk, noWall)
  return { ws, catalogue: CaseCatalogue.of(ws) }
}

/** Where words stand in a document of a case. */
export async function placeOf(ws: Workspace, document: FileId, exact: string): Promise<TextPlace> {
  const text = (await ws.findDocument(document))?.text ?? ''
  const start = text.indexOf(exact)
  if (start < 0) throw new TypeError(`not in ${document}: ${exact}`)
  return { document, start, end: start + exact.length, exact }
}

export async function act(catalogue: CaseCatalogue, ...acts: readonly Act[]) {
  return await catalogue.act(acts)
}

/** Merges every agent of these names into the first, as a person does who knows them to be one. */
export async function mergeNamed(catalogue: CaseCatalogue, names: readonly string[]): Promise<string> {
  const { rows } = await catalogue.agents({ limit: 500 })
  const agents = rows.filter((row) => row.names.some((name) => names.includes(name))).map((row) => row.agent.ref)
  const { refs } = await act(catalogue, { act: 'merge', agents })
  return refs[0]!
}

/** The documents of a claim, and whether each of its places counts by itself. */
export function documentsOf(claim: ClaimDetail): readonly string[] {
  return [...new Set(claim.occurrences.map(({ quotation }) => quotation.document))].sort()
}

/** Refs of the agents that bear one of these names. */
export async function agentsNamed(catalogue: CaseCatalogue, ...wanted: readonly string[]): Promise<string[]> {
  const { rows } = await catalogue.agents({ limit: 500 })
  return rows.filter((row) => row.names.some((name) => wanted.includes(name))).map((row) => row.agent.ref)
}
