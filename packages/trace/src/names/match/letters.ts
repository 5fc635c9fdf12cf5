import { foldWord } from '#text'

const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
}

/** A Latin word for spelling models: a to z only, accents off. */
export function latinLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/[ßøłæœđðþıə]/g, (c) => LATIN[c]!)
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
}

/** An Arabic word for spelling models: folded, letters only. */
export function arabicLetters(word: string): string {
  return foldWord(word).replace(/[^\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a4\u06af]/g, '')
}

export function isArabic(text: string): boolean {
  return /[\u0621-\u06d3]/.test(text)
}
