const DIGIT = /[\u0660-\u0669]/
/** Stays in place between two digits (UAX 9: CS between AN): dates, times, thousands and decimals. */
const BETWEEN = /[/٫.٬,:،]/
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(' }

/**
 * Turns what stands on paper from left to right into the order in which it is written and stored. Digits and the marks between them run left to right;
 * whatever else stands there runs right to left with the text (UAX 9, rules N1 and L2), and brackets show their mirror images.
 * @param seen - signs from left to right
 * @returns undefined when no digit is in it
 */
export function toLogical(seen: string): string | undefined {
  if (!DIGIT.test(seen)) return undefined
  const runs: string[] = []
  for (let at = 0; at < seen.length; ) {
    const char = seen[at]!
    if (!DIGIT.test(char)) {
      runs.push(MIRRORED[char] ?? char)
      at += 1
      continue
    }
    let end = at + 1
    while (end < seen.length) {
      if (DIGIT.test(seen[end]!)) end += 1
      else if (BETWEEN.test(seen[end]!) && end + 1 < seen.length && DIGIT.test(seen[end + 1]!)) end += 2
      else break
    }
    runs.push(seen.slice(at, end))
    at = end
  }
  return runs.reverse().join('')
}

const value = (digits: string): number => Number([...digits].map((digit) => digit.charCodeAt(0) - 0x660).join(''))

/** Whether a number has the form of a date and yet names no day of any calendar year. Either order of day, month and year counts. */
export function isNoDate(text: string): boolean {
  const parts = /^([\u0660-\u0669]{1,4})\/([\u0660-\u0669]{1,2})\/([\u0660-\u0669]{1,4})$/.exec(text)
  if (parts === null) return false
  const [first, month, last] = [value(parts[1]!), value(parts[2]!), value(parts[3]!)]
  const day = parts[1]!.length > 2 ? last : first
  return month < 1 || month > 12 || day < 1 || day > 31
}
