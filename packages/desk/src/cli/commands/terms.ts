import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly publish?: string
  readonly attribute?: string
  readonly embargo?: string
  readonly words?: string
}

const PUBLISH = ['nothing', 'facts', 'quotations', 'pictures', 'everything', 'not settled'] as const
const ATTRIBUTE = ['not at all', 'in general words', 'by role', 'by name', 'not settled'] as const

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<id>', terminal.word('terms.argument.id'))
    .option('--publish <what>', terminal.word('terms.option.publish'))
    .option('--attribute <how>', terminal.word('terms.option.attribute'))
    .option('--embargo <date>', terminal.word('terms.option.embargo'))
    .option('--words <->', terminal.word('terms.option.words'))
  addCaseOptions(command, terminal).action(async (id: string, options: Options) => {
    const publish = choose('--publish', options.publish, PUBLISH)
    const attribute = choose('--attribute', options.attribute, ATTRIBUTE)
    if (options.words !== undefined && options.words !== '-') {
      throw new CliError('VALUE_REFUSED', '--words takes - only', { option: '--words', other: options.words })
    }
    const words = options.words === '-' ? (await terminal.readInput()).toString('utf8').trim() : undefined
    await withCase(terminal, options, 'writes', async (desk) => {
      const [entry] = await desk.bind(id, {
        kind: 'terms',
        publish,
        attribute,
        ...(options.embargo === undefined ? {} : { embargo: options.embargo }),
        ...(words === undefined || words === '' ? {} : { words }),
      })
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-terms/1', entry, id })
      else terminal.say(terminal.word('terms.done', { id, entry: entry ?? 0 }))
    })
  })
}

function choose<T extends string>(option: string, value: string | undefined, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === (value ?? 'not settled'))
  if (found !== undefined) return found
  throw new CliError('VALUE_REFUSED', 'not one of the choices', { option, other: value ?? '' })
}
