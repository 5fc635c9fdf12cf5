import { readFileSync } from 'node:fs'

/** Reads a file of `packages/proof/vectors`. */
export function readVectors<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as T
}

/** Bytes of a hexadecimal string. */
export function hex(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'hex'))
}

/** The code of the error a call throws, or undefined where it throws none. */
export function codeOf(call: () => unknown): unknown {
  try {
    call()
    return undefined
  } catch (error) {
    return (error as { code?: unknown }).code ?? error
  }
}
