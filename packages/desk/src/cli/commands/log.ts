import type { Command } from 'commander'
import type { EntryRecord } from '#app'
import { hasWord } from '#words'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly checkpoint?: boolean
  readonly last?: string
  readonly first?: string
  readonly all?: boolean
}

const LAST = 50

export function define(command: Command, terminal: Terminal): void {
  command
    .option('--last <n>', terminal.word('log.option.last'))
    .option('--first <n>', terminal.word('log.option.first'))
    .option('--all', terminal.word('log.option.all'))
    .option('--checkpoint', terminal.word('log.option.checkpoint'))
  addCaseOptions(command, terminal).action(async (options: Options) => {
    await withCase(terminal, options, 'reads', async (desk) => {
      const checkpoint = await desk.checkpoint()
      if (options.checkpoint) {
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-checkpoint/1', checkpoint })
        else terminal.raw(checkpoint)
        return
      }
      const entries = await desk.listEntries(rangeOf(options))
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-log/1', entries, checkpoint })
      else for (const entry of entries) terminal.say(describe(entry, terminal))
    })
  })
}

function rangeOf(options: Options): { first?: number; last?: number } {
  const number = (name: string, text: string | undefined): number | undefined => {
    if (text === undefined) return undefined
    const value = Number(text)
    if (Number.isSafeInteger(value) && value >= 0) return value
    throw new CliError('VALUE_REFUSED', 'not a number of an entry', { option: name, other: text })
  }
  const first = number('--first', options.first)
  const last = number('--last', options.last)
  if (options.all) return { first: 0 }
  return {
    ...(first === undefined ? {} : { first }),
    ...(last === undefined && first !== undefined ? {} : { last: last ?? LAST }),
  }
}

function describe(entry: EntryRecord, terminal: Terminal): string {
  const what = `custody.entry.${entry.type}`
  const act = hasWord(terminal.locale, what) ? terminal.word(what) : entry.type
  const of = entry.of.length === 0 ? '' : `  → ${entry.of.slice(0, 8).join(', ')}${entry.of.length > 8 ? '…' : ''}`
  const erased = entry.erasedBy === undefined ? '' : `  ${terminal.word('log.erased', { entry: entry.erasedBy })}`
  return `${String(entry.n).padStart(6)}  ${entry.day}  ${entry.by.slice(0, 8)}  ${act}${of}${detailOf(entry, terminal)}${erased}`
}

/** What of a payload fits a line: a file's name, a reason. */
function detailOf({ payload }: EntryRecord, terminal: Terminal): string {
  if (typeof payload !== 'object' || payload === null) return ''
  if ('given' in payload && typeof payload.given === 'object' && payload.given !== null && 'name' in payload.given) {
    return `  ${terminal.show(String(payload.given.name), 'name')}`
  }
  return 'reason' in payload ? `  ${terminal.show(String(payload.reason))}` : ''
}
