import type { Language } from '../model.ts'
import type { Analysed } from './analysed.ts'
import { tellLanguage } from './language.ts'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * Reads a text once for all later rooms: tokens, quotation marks in pairs, sentences.
 * @param text - as given; nothing is trimmed or normalised
 * @param language - left out: told from scripts and the commonest words
 */
export function analyse(text: string, language?: Language): Analysed {
  const tokens = tokenize(text)
  const spoken = language ?? tellLanguage(tokens)
  const quotes = pairQuotes(text, tokens, spoken)
  return { text, language: spoken, tokens, quotes, sentences: splitSentences(tokens, quotes, spoken) }
}
