import { ProofError } from './error.ts'

/**
 * Tells whether a number can be a size, index or time: whole, not negative, at most 2^53 - 1.
 * Plain numbers are used throughout; a tree of 2^53 leaves would take 288 petabytes of hashes alone.
 */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** @throws {ProofError} NUMBER_MALFORMED */
export function requireCount(value: number, what: string): void {
  if (!isCount(value)) throw new ProofError('NUMBER_MALFORMED', `${what} is not a whole number from 0 to 2^53 - 1`)
}

/** Reads an ASCII decimal without leading zeros, or gives undefined. Above 2^53 - 1 it is undefined too. */
export function readDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return undefined
  const value = Number(text)
  return isCount(value) ? value : undefined
}
