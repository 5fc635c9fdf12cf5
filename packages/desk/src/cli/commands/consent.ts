import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly how?: string
  readonly covers?: string
  readonly on?: string
  readonly withdrawn?: boolean
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<id>', terminal.word('consent.argument.id'))
    .option('--how <text>', terminal.word('consent.option.how'))
    .option('--covers <text>', terminal.word('consent.option.covers'))
    .option('--on <date>', terminal.word('consent.option.on'))
    .option('--withdrawn', terminal.word('consent.option.withdrawn'))
  addCaseOptions(command, terminal).action(async (id: string, options: Options) => {
    await withCase(terminal, options, 'writes', async (desk) => {
      const how = await answer(terminal, 'how', options.how)
      const covers = await answer(terminal, 'covers', options.covers)
      const [entry] = await desk.bind(id, {
        kind: options.withdrawn ? 'consent-withdrawn' : 'consent',
        how,
        covers,
        ...(options.on === undefined ? {} : { on: options.on }),
      })
      if (terminal.wantsJson) return terminal.json({ schema: 'isnad-consent/1', entry, id })
      terminal.say(terminal.word(options.withdrawn ? 'consent.withdrawn' : 'consent.given', { id, entry: entry ?? 0 }))
    })
  })
}

async function answer(terminal: Terminal, field: 'how' | 'covers', given: string | undefined): Promise<string> {
  const text = given ?? (terminal.canAsk ? await terminal.ask(`${terminal.word(`consent.ask.${field}`)} `) : '')
  if (text.trim() === '')
    throw new CliError('OPTION_REQUIRED', 'consent says how and to what', { option: `--${field}` })
  return text
}
