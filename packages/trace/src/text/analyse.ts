import type { Language, Range } from '../model.ts'
import type { Analysed } from './analysed.ts'
import { tellLanguage } from './language.ts'
import { pairQuotes } from './quotes.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'

/**
 * Reads a text once for all later rooms: tokens, quotation marks in pairs, sentences.
 * @param text - as given; nothing is trimmed or normalised
 * @param language - left out: told from scripts and the commonest words
 * @param stretch - what of the text is read, as if there were no more; places count from the text's own beginning
 */
export function analyse(text: string, language?: Language, stretch: Range = { start: 0, end: text.length }): Analysed {
  const { start, end } = stretch
  const tokens = tokenize(text, start, end)
  const spoken = language ?? tellLanguage(tokens)
  const quotes = pairQuotes(text, tokens, spoken)
  const sentences = splitSentences(tokens, quotes, spoken, start === 0)
  return { text, start, end, language: spoken, tokens, quotes, sentences }
}
