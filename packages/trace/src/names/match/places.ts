import { listPlaces } from '#lexicon/names'
import { foldText } from '#text'
import { isArabic } from './letters.ts'

let english: Map<string, Set<string>> | undefined

const key = (name: string) =>
  foldText(name.trim())
    .text.replace(/['’ʻʼ‘]/g, '')
    .replace(/\s+/g, ' ')

/** Whether the place tables give one as the other's name in the other script. */
export function arePairedPlaces(a: string, b: string): boolean {
  const [arabic, latin] = isArabic(a) ? [a, b] : [b, a]
  if (!isArabic(arabic) || isArabic(latin)) return false
  if (!english) {
    english = new Map()
    for (const [ar, en] of listPlaces()) {
      const names = english.get(key(ar))
      if (names) names.add(key(en))
      else english.set(key(ar), new Set([key(en)]))
    }
  }
  return english.get(key(arabic))?.has(key(latin)) ?? false
}
