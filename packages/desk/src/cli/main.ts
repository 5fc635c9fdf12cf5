import { Command, CommanderError } from 'commander'
import { type CommandSource, FOLDER_OF_COMMANDS } from './commands.ts'
import { CliError } from './error.ts'
import { EXIT } from './exit.ts'
import { fromCommander, presentFault, toFault } from './fault.ts'
import { addAllCommands, addCommand, configureProgram } from './help.ts'
import { chooseLocale } from './locale.ts'
import { type OpenTerminal, openTerminal, type Streams } from './terminal.ts'
import { readVersion } from './version.ts'

/**
 * Runs the command line as this process and sets how the process ends.
 * @param commands - as for `run`
 */
export async function main(argv: readonly string[], commands: CommandSource = FOLDER_OF_COMMANDS): Promise<void> {
  const { stdin, stdout, stderr, env } = process
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? process.exitCode : EXIT.storage),
  )
  const connectSignals = (terminal: OpenTerminal): void => {
    const hear = (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => (): void => {
      if (terminal.interrupt() === 'end') process.exit(signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted)
    }
    process.on('SIGINT', hear('SIGINT'))
    process.on('SIGTERM', hear('SIGTERM'))
    process.on('SIGHUP', hear('SIGHUP'))
    // Without this an error that no promise carries would end as code 1, which means that a check found something.
    const fail = (thrown: unknown): void => process.exit(tell(thrown, terminal, env))
    process.on('uncaughtException', fail)
    process.on('unhandledRejection', fail)
  }
  const streams: Streams = { stdin, stdout, stderr, env, now: () => performance.now() }
  process.exitCode = await run(argv, streams, commands, connectSignals)
}

/**
 * Runs one command line.
 * @param argv - the arguments after the program's name
 * @param commands - where commands come from; the folder `commands/`, but for tests
 * @param ready - called once the terminal is open, for the process to connect its signals
 * @returns the exit code, one of EXIT
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  commands: CommandSource,
  ready: (terminal: OpenTerminal) => void = () => undefined,
): Promise<number> {
  const asked = argv[0] === 'help' ? [...argv.slice(1), '--help'] : argv
  const globals = readGlobals(asked)
  const options = { json: globals.json, quiet: globals.quiet, color: globals.color }
  let terminal = openTerminal(streams, { ...options, locale: chooseLocale('en', {}) })
  try {
    terminal = openTerminal(streams, { ...options, locale: chooseLocale(globals.locale, streams.env) })
    ready(terminal)
    await dispatch(asked, globals, commands, terminal)
    return terminal.end()
  } catch (thrown) {
    return tell(thrown, terminal, streams.env)
  } finally {
    terminal.dispose()
  }
}

async function dispatch(
  argv: readonly string[],
  globals: Globals,
  commands: CommandSource,
  terminal: OpenTerminal,
): Promise<void> {
  const program = new Command()
  configureProgram(program, terminal, readVersion())
  const names = commands.list()
  const { command: name } = globals
  if (name !== undefined && names.includes(name)) {
    const command = addCommand(program, name, terminal)
    const file = await commands.load(name)
    file.define(command, terminal)
  } else {
    addAllCommands(program, names, terminal)
    if (name === undefined && !globals.version) {
      program.outputHelp()
      return
    }
  }
  await program.parseAsync([...argv], { from: 'user' })
}

function tell(thrown: unknown, terminal: OpenTerminal, env: Streams['env']): number {
  if (thrown instanceof CommanderError && thrown.exitCode === 0) return terminal.end()
  const error = thrown instanceof CommanderError ? fromCommander(thrown) : thrown
  if (error instanceof CliError && error.code === 'INTERRUPTED') return EXIT.interrupted
  const fault = toFault(error)
  presentFault(fault, terminal)
  if (env.ISNAD_DEBUG === '1' && error instanceof Error) terminal.warn(error.stack ?? error.message)
  return EXIT[fault.end]
}

interface Globals {
  readonly command: string | undefined
  readonly locale: string | undefined
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean | undefined
  readonly version: boolean
}

/**
 * What must be known before the parser is built: the language it is to speak, and which command to load. Flags that
 * stand for the whole program are taken wherever they stand, up to `--`.
 */
function readGlobals(argv: readonly string[]): Globals {
  const end = argv.indexOf('--')
  const seen = end === -1 ? argv : argv.slice(0, end)
  const at = seen.indexOf('--locale')
  const skipped = at === -1 ? -1 : at + 1
  return {
    command: seen.find((arg, index) => !arg.startsWith('-') && index !== skipped),
    locale: seen.find((arg) => arg.startsWith('--locale='))?.slice('--locale='.length) ?? seen[skipped],
    json: seen.includes('--json'),
    quiet: seen.includes('--quiet') || seen.includes('-q'),
    color: seen.includes('--no-color') ? false : undefined,
    version: seen.includes('--version') || seen.includes('-V'),
  }
}
