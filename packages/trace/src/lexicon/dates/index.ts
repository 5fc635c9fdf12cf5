export {
  ARABIC_DAYS,
  ARABIC_DIRECTIONS,
  ARABIC_FEASTS,
  ARABIC_MODS,
  ARABIC_OTHER,
  ARABIC_PARTS,
  ARABIC_RELATIONS,
  ARABIC_SEASONS,
  ARABIC_UNITS,
  ARABIC_WEEKDAYS,
} from './arabic.ts'
export { ENGLISH_WORDS } from './english.ts'
export {
  EGYPTIAN_MONTHS,
  ENGLISH_HIJRI_MONTHS,
  ENGLISH_MONTHS,
  HIJRI_MONTHS,
  LEVANTINE_MONTHS,
  LIBYAN_MONTHS,
  MAGHREBI_MONTHS,
} from './months.ts'
export { ARABIC_NUMBERS, ENGLISH_NUMBERS } from './numbers.ts'
export { ARABIC_TENSE, ENGLISH_TENSE, type TenseRow } from './tense.ts'
export type { DateRow, DateWord, NumberRow, NumberWord, Relation, Season, Unit } from './types.ts'
