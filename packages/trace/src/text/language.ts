import type { Language } from '../model.ts'
import type { Token } from './tokens.ts'

const ENGLISH = new Set(
  'the of and to in a is that was for it on with as he she they be by at are this have from or had not but which his her'.split(
    ' ',
  ),
)

/** As many words as tell the language; a longer text is not read further. */
const ENOUGH = 4000
/** A shorter text is too small for word counts: its script decides. */
const FEW = 25

/**
 * Tells Arabic, English or another language: the script that holds most words, then how often the Arabic article or the
 * commonest English words occur. Persian and Urdu are written in Arabic letters but hardly ever begin a word with ال.
 */
export function tellLanguage(tokens: readonly Token[]): Language {
  let arabic = 0
  let article = 0
  let latin = 0
  let english = 0
  let other = 0
  let seen = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (++seen > ENOUGH) break
    if (token.script === 'arabic') {
      arabic++
      if (/^[وف]?[بك]?ال|^[وف]?لل/.test(token.folded)) article++
    } else if (token.script === 'latin') {
      latin++
      if (ENGLISH.has(token.folded)) english++
    } else other++
  }
  if (other > arabic + latin) return 'other'
  if (arabic >= latin) {
    if (arabic === 0) return 'other'
    return arabic < FEW || article / arabic >= 0.06 ? 'ar' : 'other'
  }
  return latin < FEW || english / latin >= 0.1 ? 'en' : 'other'
}
