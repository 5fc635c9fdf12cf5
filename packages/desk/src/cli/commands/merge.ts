import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { showAgent, withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly reason?: string
  readonly different?: boolean
  readonly mayBe?: boolean
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<agent...>', word('merge.argument.agent'))
    .option('--different', word('merge.option.different'))
    .option('--may-be', word('merge.option.mayBe'))
    .option('--reason <words>', word('merge.option.reason'))
  addCaseOptions(command, terminal).action(async (agents: string[], options: Options) => {
    const [a, b] = agents
    if (a === undefined || b === undefined)
      throw new CliError('ARGUMENT_MISSING', 'two agents are needed', { argument: 'agent' })
    const reason = options.reason === undefined ? {} : { reason: options.reason }
    const answer = options.different ? 'different' : options.mayBe ? 'may be the same' : undefined
    await withCatalogue(terminal, options, 'writes', async (catalogue) => {
      const done = await catalogue.act(
        answer === undefined
          ? [{ act: 'merge', agents, ...reason }]
          : [{ act: 'identity', agents: [a, b], answer, ...reason }],
      )
      const { row } = await catalogue.agent(done.refs[0]!)
      const entry = done.entries.at(-1) ?? 0
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-act/1', ...done })
      else
        terminal.say(
          word(answer === undefined ? 'merge.merged' : 'merge.told', {
            agent: showAgent(row.agent, terminal),
            ref: row.agent.ref,
            entry,
          }),
        )
    })
  })
}
