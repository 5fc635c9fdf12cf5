import { readFileSync } from 'node:fs'
import { readDescriptor } from './ask.ts'
import { CliError } from './error.ts'

const MOST = 1_000
const MOST_UNITS = 1_024

/**
 * Passwords to try on what is locked, one a line, from a file or, where a number is given, from that descriptor. Never from an argument: a command line
 * stays in the shell's history and is seen by every program of the machine.
 * @throws {CliError} VALUE_REFUSED
 */
export function readPasswords(from: string | undefined): readonly string[] | undefined {
  if (from === undefined) return undefined
  const refuse = (message: string, cause?: unknown): never => {
    throw new CliError('VALUE_REFUSED', message, { option: '--passwords-from', other: from }, { cause })
  }
  let text: string
  try {
    text = /^\d+$/.test(from) ? readDescriptor(Number(from)) : readFileSync(from, 'utf8')
  } catch (cause) {
    return refuse('no passwords could be read', cause)
  }
  const passwords = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (passwords.length > MOST || passwords.some(({ length }) => length > MOST_UNITS)) {
    return refuse(`more than ${MOST} passwords, or one of more than ${MOST_UNITS} letters`)
  }
  return [...new Set(passwords)]
}
