import { PLACES_CLDR } from './places-cldr.ts'
import { PLACES_LEVANT } from './places-levant.ts'
import { PLACES_WORLD } from './places-world.ts'
import { readTable } from './table.ts'

/** Arabic and English names of places, one pair a line, from three tables, each under its own licence. */
export const PLACE_TABLE = [PLACES_LEVANT, PLACES_WORLD, PLACES_CLDR].join('\n')

type Place = readonly [arabic: string, english: string]

let read: readonly Place[] | undefined

/** The pairs of `PLACE_TABLE`, read when first asked for. */
export function listPlaces(): readonly Place[] {
  read ??= readTable(PLACE_TABLE).map(([arabic = '', english = '']): Place => [arabic, english])
  return read
}
