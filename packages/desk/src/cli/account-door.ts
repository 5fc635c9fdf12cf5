import { type Account, parseAccountText } from '#app'
import { readDescriptor } from './ask.ts'
import { readFd } from './case-door.ts'
import { CliError } from './error.ts'
import type { Terminal } from './terminal.ts'

/** Where a person, or a program for her, tells how material came. None of it is ever an argument. */
export interface AccountOptions {
  readonly from?: string
  readonly fromFd?: string
  readonly account?: string
  readonly accountFd?: string
}

/**
 * The account that standard input or a descriptor holds; undefined when neither was named.
 * @throws {CliError} VALUE_REFUSED, OPTION_CONFLICT, FD_UNREADABLE; {CustodyError} ACCOUNT_MALFORMED
 */
export async function readAccount(terminal: Terminal, options: AccountOptions): Promise<Account | undefined> {
  const given = (['from', 'fromFd', 'account', 'accountFd'] as const).filter((name) => options[name] !== undefined)
  const [first, second] = given.map((name) => `--${name.replace('Fd', '-fd')}`)
  if (first !== undefined && second !== undefined) {
    throw new CliError('OPTION_CONFLICT', 'how it came is told once', { option: first, other: second })
  }
  for (const name of ['from', 'account'] as const) {
    const value = options[name]
    // A name on the command line would stay in the shell's history and be seen by every program of the machine.
    if (value !== undefined && value !== '-')
      throw new CliError('VALUE_REFUSED', `--${name} takes - only`, { option: `--${name}`, other: value })
  }
  const fd = readFd(options.fromFd ?? options.accountFd)
  if (fd === undefined && options.from === undefined && options.account === undefined) return undefined
  // At a terminal the questions are asked; a name is not typed into a pipe that nobody reads.
  if (fd === undefined && terminal.canAsk) return undefined
  const text = fd === undefined ? (await terminal.readInput()).toString('utf8') : readDescriptor(fd)
  if (options.account !== undefined || options.accountFd !== undefined) return parseAccountText(text)
  const from = text.trim()
  return from === '' ? {} : { from }
}

/** Asks how it came, one question at a time; Enter leaves a question out. */
export async function askAccount(terminal: Terminal): Promise<Account> {
  const account: Record<string, unknown> = {}
  for (const field of ['from', 'through', 'where', 'original', 'testifies', 'how', 'when'] as const) {
    const answer = (await terminal.ask(`${terminal.word(`add.ask.${field}`)} `)).trim()
    if (answer !== '') account[field] = answer
  }
  const publish = await askChoice(terminal, 'publish', ['nothing', 'facts', 'quotations', 'pictures', 'everything'])
  if (publish !== undefined) {
    const choices = ['not at all', 'in general words', 'by role', 'by name']
    const attribute = (await askChoice(terminal, 'attribute', choices)) ?? 'not settled'
    const embargo = (await terminal.ask(`${terminal.word('add.ask.embargo')} `)).trim()
    account.terms = { publish, attribute, ...(embargo === '' ? {} : { embargo }) }
  }
  return parseAccountText(JSON.stringify(account))
}

/** A choice by its number or by its beginning; anything else asks again, Enter leaves it out. */
async function askChoice(
  terminal: Terminal,
  question: 'publish' | 'attribute',
  choices: readonly string[],
): Promise<string | undefined> {
  const named = choices.map((choice) => terminal.word(`protection.terms.${question}.${choice.replaceAll(' ', '-')}`))
  const list = named.map((name, i) => `${i + 1} ${name}`).join(' · ')
  for (;;) {
    const answer = (await terminal.ask(`${terminal.word(`add.ask.${question}`)} (${list}) `)).trim()
    if (answer === '') return undefined
    const at = Number(answer)
    const choice = Number.isInteger(at) ? choices[at - 1] : choices[named.findIndex((name) => name.startsWith(answer))]
    if (choice !== undefined) return choice
  }
}
