import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly reason?: string
  readonly yes?: boolean
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<id>', terminal.word('erase.argument.id'))
    .option('--reason <text>', terminal.word('erase.option.reason'))
    .option('-y, --yes', terminal.word('erase.option.yes'))
  addCaseOptions(command, terminal).action(async (id: string, options: Options) => {
    await withCase(terminal, options, 'writes', async (desk) => {
      const reason = await readReason(terminal, options)
      if (!options.yes && terminal.canAsk) {
        const answer = await terminal.ask(`${terminal.word('erase.ask.sure', { id })} `)
        if (answer.trim() !== id) throw new CliError('ANSWERS_DIFFER', 'the id was not repeated')
      }
      const erased = await desk.erase(id, reason)
      if (terminal.wantsJson) return terminal.json({ schema: 'isnad-erase/1', ...erased })
      terminal.say(terminal.word('erase.done', { id, entry: erased.entry, count: erased.gone.length }))
      if (erased.stillHeldAs.length > 0) {
        terminal.say(terminal.word('erase.stillHeld', { ids: erased.stillHeldAs.join(', ') }))
      }
      terminal.note(terminal.word('erase.copies'))
    })
  })
}

async function readReason(terminal: Terminal, options: Options): Promise<string> {
  if (options.reason === '-') return (await terminal.readInput()).toString('utf8').trim()
  if (options.reason !== undefined) return options.reason
  if (terminal.canAsk) return await terminal.ask(`${terminal.word('erase.ask.reason')} `)
  throw new CliError('OPTION_REQUIRED', 'an erasure needs a reason', { option: '--reason' })
}
