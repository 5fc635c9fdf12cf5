import type { CommanderError } from 'commander'
import { hasWord, type WordParams } from '#words'
import { CliError, type CliErrorCode } from './error.ts'
import { EXIT, type ExitName, exitOf } from './exit.ts'
import type { Terminal } from './terminal.ts'

/** An error as this door tells it. */
export interface Fault {
  /** The room it comes from; `system` for the operating system, `cli` for this door, `internal` for a fault of ours. */
  readonly room: string
  readonly code: string
  readonly params: WordParams
  /** For the log and for `--json`; never a sealed name, never the words of a page. */
  readonly detail: string
  readonly end: ExitName
  readonly faults: readonly PlacedFault[]
}

/** One of several things to mend, with its place: `pages/3/spans/0/end`. */
export interface PlacedFault {
  readonly place: string
  readonly code: string
  readonly params: WordParams
}

/** What parser errors mean, and how the offending word is called in the message. */
const COMMANDER: Readonly<Record<string, readonly [code: CliErrorCode, param: string]>> = {
  'commander.unknownCommand': ['UNKNOWN_COMMAND', 'command'],
  'commander.unknownOption': ['UNKNOWN_OPTION', 'option'],
  'commander.missingArgument': ['ARGUMENT_MISSING', 'argument'],
  'commander.optionMissingArgument': ['OPTION_VALUE_MISSING', 'option'],
  'commander.missingMandatoryOptionValue': ['OPTION_REQUIRED', 'option'],
  'commander.conflictingOption': ['OPTION_CONFLICT', 'option'],
  'commander.invalidArgument': ['VALUE_REFUSED', 'option'],
  'commander.excessArguments': ['TOO_MANY_ARGUMENTS', 'command'],
}

/** The parser says what is wrong in an English sentence; its quoted words are the parameters. */
export function fromCommander(error: CommanderError): CliError {
  const known = COMMANDER[error.code]
  if (known === undefined)
    return new CliError('USAGE', error.message, { detail: error.message.replace(/^error: /, '') })
  const [code, param] = known
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  const suggested = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message)?.[1] ?? 'none'
  return new CliError(code, error.message, { [param]: quoted[0] ?? '', other: quoted[1] ?? '', suggested })
}

/** Sorts out what was thrown. Rooms throw `<Room>Error` with a `code`, the system throws errors with an `errno`. */
export function toFault(thrown: unknown): Fault {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if ('syscall' in error || 'errno' in error) {
    const path = 'path' in error && typeof error.path === 'string' ? error.path : ''
    return { room: 'system', code, params: { path }, detail: error.message, end: exitOf('system', code), faults: [] }
  }
  const room = /^([A-Z][A-Za-z]*)Error$/.exec(error.name)?.[1]?.toLowerCase()
  if (room === undefined || code === '' || /^ERR_/.test(code)) {
    return { room: 'internal', code: 'FAULT', params: {}, detail: error.message, end: 'internal', faults: [] }
  }
  return {
    room,
    code,
    params: 'params' in error ? readParams(error.params) : {},
    detail: error.message,
    end: exitOf(room, code),
    faults: 'faults' in error && Array.isArray(error.faults) ? error.faults.flatMap(readPlaced) : [],
  }
}

function readParams(value: unknown): WordParams {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (pair): pair is [string, string | number] => typeof pair[1] === 'string' || typeof pair[1] === 'number',
    ),
  )
}

function readPlaced(value: unknown): readonly PlacedFault[] {
  if (typeof value !== 'object' || value === null || !('code' in value) || typeof value.code !== 'string') return []
  const place = 'place' in value && typeof value.place === 'string' ? value.place : ''
  return [{ place, code: value.code, params: 'params' in value ? readParams(value.params) : {} }]
}

/**
 * Says what went wrong and what to do next. The message of `<room>.error.<CODE>` says both; an error without one is
 * shown by its code, which is better than silence.
 */
export function presentFault(fault: Fault, terminal: Terminal): void {
  const message = wordFault(fault.room, fault.code, fault.params, terminal)
  const placed = fault.faults.map((one) => ({
    ...one,
    message: wordFault(fault.room, one.code, one.params, terminal) ?? one.code,
  }))
  if (terminal.wantsJson) {
    terminal.json({
      schema: 'isnad-error/1',
      error: {
        room: fault.room,
        code: fault.code,
        params: fault.params,
        message: message ?? fault.detail,
        exit: EXIT[fault.end],
        faults: placed,
      },
    })
    return
  }
  terminal.warn(message ?? `${fault.room} ${fault.code}: ${terminal.show(fault.detail)}`)
  for (const one of placed) terminal.warn(`  ${terminal.show(one.place, 'name')}  ${one.message}`)
}

function wordFault(room: string, code: string, params: WordParams, terminal: Terminal): string | undefined {
  const home = room === 'system' || room === 'internal' ? `cli.error.${room}.${code}` : `${room}.error.${code}`
  const [message, values] =
    room === 'system' && !hasWord(terminal.locale, home)
      ? ['cli.error.system.other', { path: '', ...params, code }]
      : [home, params]
  if (!hasWord(terminal.locale, message)) return undefined
  try {
    return terminal.word(message, values)
  } catch {
    // An error thrown without a parameter that its message wants is still told, by its code.
    return undefined
  }
}
