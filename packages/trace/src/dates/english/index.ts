import type { Reading } from '../expression.ts'
import type { Reader } from '../reader.ts'
export function readEnglishDate(_r: Reader, _i: number): Reading | undefined {
  return undefined
}
