import { PLACES_CLDR } from './places-cldr.ts'
import { PLACES_LEVANT } from './places-levant.ts'
import { PLACES_WORLD } from './places-world.ts'
import { readTable } from './table.ts'

/** Arabic and English names of places, from three tables, each under its own licence. */
export const PLACES: readonly (readonly [arabic: string, english: string])[] = [
  PLACES_LEVANT,
  PLACES_WORLD,
  PLACES_CLDR,
].flatMap((table) => readTable(table).map(([arabic = '', english = '']) => [arabic, english] as const))
