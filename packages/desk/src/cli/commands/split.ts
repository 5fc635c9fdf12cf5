import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { readPlace, withCatalogue } from '../catalogue-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly at: readonly string[]
  readonly name: string
  readonly reason?: string
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<agent>', word('split.argument.agent'))
    .requiredOption('--at <place...>', word('split.option.at'))
    .requiredOption('--name <name>', word('split.option.name'))
    .option('--reason <words>', word('split.option.reason'))
  addCaseOptions(command, terminal).action(async (agent: string, options: Options) => {
    await withCatalogue(terminal, options, 'writes', async (catalogue) => {
      const mentions = await Promise.all(options.at.map((at) => readPlace(catalogue, at)))
      const reason = options.reason === undefined ? {} : { reason: options.reason }
      const done = await catalogue.act([{ act: 'split', agent, mentions, name: options.name, ...reason }])
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-act/1', ...done })
      else terminal.say(word('split.done', { ref: done.refs[0] ?? '', entry: done.entries.at(-1) ?? 0 }))
    })
  })
}
