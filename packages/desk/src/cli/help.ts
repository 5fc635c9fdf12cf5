import { type Command, type Help, Option } from 'commander'
import { hasWord } from '#words'
import { COMMAND_GROUPS } from './commands.ts'
import type { Terminal } from './terminal.ts'

/** The parser's own headings, which it writes in English. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Global Options:': 'cli.help.globalOptions',
  'Commands:': 'cli.help.commands',
}

export function configureProgram(program: Command, terminal: Terminal, version: string): void {
  const { word } = terminal
  program
    .name('isnad')
    .description(word('cli.help.about'))
    .usage(word('cli.help.usagePattern'))
    .addOption(new Option('--json', word('cli.option.json')))
    .addOption(new Option('--locale <ar|en>', word('cli.option.locale')))
    .addOption(new Option('-q, --quiet', word('cli.option.quiet')))
    .addOption(new Option('--no-color', word('cli.option.noColor')))
    .helpOption('-h, --help', word('cli.option.help'))
    .version(version, '-V, --version', word('cli.option.version'))
    .helpCommand(false)
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      // What the parser has to complain about is worded by the catalogues instead.
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(terminal.columns, 100),
      getOutHasColors: () => true,
    })
    .configureHelp(helpIn(terminal))
    .addHelpText('after', `\n${word('cli.help.more')}`)
}

function helpIn(terminal: Terminal): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => terminal.style('bold', translated(title, terminal)),
    styleCommandText: (text) => terminal.style('bold', text),
    styleSubcommandText: (text) => terminal.style('cyan', text),
    styleOptionText: (text) => terminal.style('cyan', text),
    styleArgumentText: (text) => terminal.style('cyan', text),
    subcommandTerm: (command) => command.name(),
    subcommandDescription: (command) => command.summary() || command.description(),
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
    commandUsage(command) {
      // The parser's "[options] [command]" in the words of the person reading.
      const names: string[] = []
      for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name())
      return command.parent === null
        ? `${names.join(' ')} ${command.usage()}`
        : `${names.join(' ')} ${command.usage().replace('[options]', terminal.word('cli.help.optionsPattern')).replace('[command]', terminal.word('cli.help.commandPattern'))}`
    },
  }
}

function translated(title: string, terminal: Terminal): string {
  const code = HEADINGS[title]
  return code === undefined ? title : terminal.word(code)
}

/** Adds a command by name, with its summary and examples, ready for its file to define the rest. */
export function addCommand(program: Command, name: string, terminal: Terminal): Command {
  const command = program.command(name).helpOption('-h, --help', terminal.word('cli.option.help'))
  const summary = findMessage(terminal, `${name}.command.summary`)
  command.summary(summary).description(findMessage(terminal, `${name}.command.about`) || summary)
  const examples = findMessage(terminal, `${name}.command.examples`)
  if (examples !== '') {
    const indented = examples.replaceAll(/^(?=.)/gm, '  ')
    command.addHelpText('after', `\n${terminal.style('bold', terminal.word('cli.help.examples'))}\n${indented}`)
  }
  return command
}

function findMessage(terminal: Terminal, code: string): string {
  return hasWord(terminal.locale, code) ? terminal.word(code) : ''
}

/** Lists every command by its summary without loading any, in the groups of `COMMAND_GROUPS`. */
export function addAllCommands(program: Command, names: readonly string[], terminal: Terminal): void {
  const order: readonly (readonly [string, string])[] = COMMAND_GROUPS.flatMap(({ group, commands }) =>
    commands.map((name): readonly [string, string] => [name, group]),
  )
  const grouped = new Map(order)
  const sorted = [
    ...order.map(([name]) => name).filter((name) => names.includes(name)),
    ...names.filter((name) => !grouped.has(name)),
  ]
  for (const name of sorted) {
    addCommand(program, name, terminal).helpGroup(terminal.word(`cli.group.${grouped.get(name) ?? 'other'}`))
  }
}
