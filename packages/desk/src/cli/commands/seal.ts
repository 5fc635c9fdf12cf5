import type { Command } from 'commander'
import { readDescriptor } from '../ask.ts'
import { addCaseOptions, type CaseOptions, readFd, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly whoFd?: string
}

export function define(command: Command, terminal: Terminal): void {
  command.argument('<id>', terminal.word('seal.argument.id')).option('--who-fd <n>', terminal.word('seal.option.whoFd'))
  addCaseOptions(command, terminal).action(async (id: string, options: Options) => {
    await withCase(terminal, options, 'writes', async (desk) => {
      const made = await desk.seal(id, await readIdentity(terminal, options))
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-seal/1', ...made })
      else terminal.say(terminal.word('seal.done', { seal: made.id, id }))
    })
  })
}

/** Never an argument: it would stay in the shell's history. */
async function readIdentity(terminal: Terminal, options: Options): Promise<string> {
  const fd = readFd(options.whoFd)
  const text =
    fd !== undefined
      ? readDescriptor(fd)
      : terminal.canAsk
        ? await terminal.ask(`${terminal.word('seal.ask.who')} `)
        : (await terminal.readInput()).toString('utf8')
  const trimmed = text.trim()
  if (trimmed === '') throw new CliError('NO_ANSWER', 'nothing to seal', { question: terminal.word('seal.ask.who') })
  return trimmed
}
