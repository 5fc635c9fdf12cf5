import { asList, asObject, asText, type Json, type JsonObject } from './json.ts'
import type { Faults } from './verdict.ts'

type Rows = ReadonlyMap<string, JsonObject>

/** Version 2: every sentence's claims are there, and every claim's places and contradictions lead to references. */
export function checkClaims(place: string, sentences: Rows, references: Rows, claims: Rows, faults: Faults): void {
  const isIn = (rows: Rows, value: Json | undefined): boolean => typeof value === 'string' && rows.has(value)
  for (const [id, sentence] of sentences) {
    const joined = asList(sentence.claims)
    if (joined === undefined || !joined.every((one) => isIn(claims, asObject(one)?.claim))) {
      faults.add('REFERENCE_BROKEN', `${place}#${id}`)
    }
  }
  for (const [id, claim] of claims) {
    const at = `${place}#${id}`
    const basis = asObject(claim.basis)
    const named = asList(claim.references)
    const against = basis?.state === 'shown' ? asList(basis.contradictions) : []
    if (named === undefined || against === undefined || (basis?.state !== 'shown' && basis?.state !== 'withheld')) {
      faults.add('DOSSIER_MALFORMED', at)
      continue
    }
    const sides = against.flatMap((one) => [asObject(one)?.here, asObject(one)?.there])
    if (![...named, ...sides].every((one) => isIn(references, one))) faults.add('REFERENCE_BROKEN', at)
  }
}

/** A picture of the page is there, and what is marked on it lies inside: fractions of the page from its top left. */
export function checkPicture(place: string, present: ReadonlySet<string>, reference: JsonObject, faults: Faults): void {
  if (reference.picture === null) return
  const picture = asObject(reference.picture)
  const file = asText(picture?.file)
  const boxes = asList(picture?.boxes)
  if (file === undefined || boxes === undefined) {
    faults.add('DOSSIER_MALFORMED', place)
    return
  }
  if (!present.has(file) || !file.startsWith('data/pictures/')) faults.add('REFERENCE_BROKEN', place)
  if (boxes.length === 0 || !boxes.every(isInside)) faults.add('BOX_MISPLACED', place)
}

function isInside(value: Json): boolean {
  const box = asList(value)
  if (box?.length !== 4 || !box.every((one) => typeof one === 'number' && one >= 0 && one <= 1)) return false
  const [left, top, right, bottom] = box as readonly number[]
  return left! < right! && top! < bottom!
}

/** The file that is published in place of the original. */
export function checkRedacted(place: string, present: ReadonlySet<string>, document: JsonObject, faults: Faults): void {
  const { redacted } = document
  if (redacted === undefined) return
  const path = asText(redacted) ?? ''
  if (!present.has(path) || !path.startsWith('data/redacted/')) faults.add('REFERENCE_BROKEN', place)
}
