import { plainText, wordRecall } from '../text-distance.ts'

const NUMBER = /[\u0660-\u0669](?:[\u0660-\u0669/٫٬.,:،-]*[\u0660-\u0669])?/g

/** Numbers in Arabic-Indic digits; whatever parts thousands is the same mark. */
function numbersOf(text: string): string[] {
  return (plainText(text).match(NUMBER) ?? []).map((number) =>
    number.replace(/[٬,،.](?=[\u0660-\u0669]{3}(?![\u0660-\u0669]))/g, '٬'),
  )
}

/** How many numbers of the source are found exactly, each as often as it stands there, and how many were read that are not there. */
export function compareNumbers(
  source: string,
  found: string,
): { readonly wanted: number; readonly found: number; readonly invented: number } {
  const left = numbersOf(found)
  const wanted = numbersOf(source)
  let hits = 0
  for (const number of wanted) {
    const at = left.indexOf(number)
    if (at < 0) continue
    hits += 1
    left.splice(at, 1)
  }
  return { wanted: wanted.length, found: hits, invented: left.length }
}

/** Share of the words that hold no digit and are found. */
export function proseRecall(source: string, found: string): number {
  const prose = (text: string): string => text.replace(/\S*[0-9\u0660-\u0669]\S*/g, ' ')
  return wordRecall(prose(source), prose(found))
}
