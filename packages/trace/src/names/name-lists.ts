/** Whether a folded Latin word is a name that people bear. */
export function isPersonName(_word: string): boolean {
  return false
}
/** Whether a Latin form, as written, names a place of the gazetteer. */
export function isPlaceName(_form: string): boolean {
  return false
}
