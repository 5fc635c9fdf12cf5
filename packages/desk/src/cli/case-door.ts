import type { Command } from 'commander'
import {
  type CaseDesk,
  type CaseEnvironment,
  configFolder,
  findCase,
  findLocks,
  type OpenCaseOptions,
  openCase,
} from '#app'
import type { Terminal } from './terminal.ts'
import { readVersion } from './version.ts'

/** Options that every command about a case has. */
export interface CaseOptions {
  readonly case?: string
  readonly passphraseFd?: string
  readonly keyPassphraseFd?: string
}

export function addCaseOptions(command: Command, terminal: Terminal): Command {
  return command
    .option('--case <folder>', terminal.word('custody.option.case'))
    .option('--passphrase-fd <n>', terminal.word('custody.option.passphraseFd'))
    .option('--key-passphrase-fd <n>', terminal.word('custody.option.keyPassphraseFd'))
}

export function caseEnvironment(terminal: Terminal): CaseEnvironment {
  return { configFolder: configFolder(terminal.env), version: readVersion() }
}

/** A descriptor number from the command line. */
export function readFd(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/**
 * Opens the case a command is about, says what opening found, and closes it whatever happens.
 * @param writes - whether the person's signing key is needed; only then is its passphrase asked for
 */
export async function withCase<T>(
  terminal: Terminal,
  options: CaseOptions,
  writes: 'writes' | 'reads',
  act: (desk: CaseDesk) => Promise<T>,
): Promise<T> {
  const desk = await openCase(caseEnvironment(terminal), await chooseCase(terminal, options, writes))
  try {
    tellNotices(desk, terminal)
    return await act(desk)
  } finally {
    await desk.close()
  }
}

/** Which case, and what opens it. */
export async function chooseCase(
  terminal: Terminal,
  options: CaseOptions,
  writes: 'writes' | 'reads',
): Promise<OpenCaseOptions> {
  const folder = findCase(options.case, terminal.env, process.cwd())
  return { folder, ...(await askPassphrases(terminal, options, writes, folder)) }
}

async function askPassphrases(
  terminal: Terminal,
  options: CaseOptions,
  writes: 'writes' | 'reads',
  folder: string,
): Promise<{ passphrase?: string; keyPassphrase?: string }> {
  const { caseIsLocked, keyIsLocked } = findLocks(caseEnvironment(terminal), folder)
  const passphrase = caseIsLocked
    ? await terminal.askSecret(`${terminal.word('custody.ask.passphrase')} `, { fd: readFd(options.passphraseFd) })
    : undefined
  const keyPassphrase =
    writes === 'writes' && keyIsLocked
      ? await terminal.askSecret(`${terminal.word('custody.ask.keyPassphrase')} `, {
          fd: readFd(options.keyPassphraseFd),
        })
      : undefined
  return {
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(keyPassphrase === undefined ? {} : { keyPassphrase }),
  }
}

/** What opening found. That a case lies open is said by every command. */
export function tellNotices(desk: CaseDesk, terminal: Terminal): void {
  for (const { code, params } of desk.notices) {
    const text = terminal.word(`custody.notice.${code}`, params)
    if (code === 'ROLLBACK' || code === 'SPLIT_VIEW') terminal.warn(text)
    else terminal.note(text)
  }
}

/** A file's name with the folders above it, as it came. */
export function showGiven(given: { readonly name: string; readonly path?: string }, terminal: Terminal): string {
  return terminal.show(given.path === undefined ? given.name : `${given.path}/${given.name}`, 'name')
}
