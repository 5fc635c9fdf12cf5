import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { CustodianKey } from '#app'
import { readDescriptor } from '../ask.ts'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly reason?: string
  readonly key: readonly string[]
  readonly keyFd: readonly string[]
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<seal>', terminal.word('unseal.argument.seal'))
    .option('--reason <text>', terminal.word('unseal.option.reason'))
    .option('--key <file>', terminal.word('unseal.option.key'), collect, [])
    .option('--key-fd <n>', terminal.word('unseal.option.keyFd'), collect, [])
  addCaseOptions(command, terminal).action(async (seal: string, options: Options) => {
    const keys = [
      ...(await Promise.all(options.key.map((path) => readKeyFile(terminal, path)))),
      ...options.keyFd.map((fd) => ({ text: readDescriptor(Number(fd)) })),
    ]
    await withCase(terminal, options, 'writes', async (desk) => {
      const opened = await desk.unseal(seal, await readReason(terminal, options), keys)
      if (terminal.wantsJson) return terminal.json({ schema: 'isnad-unseal/1', ...opened })
      terminal.say(terminal.show(opened.text))
      terminal.note(terminal.word('unseal.recorded', { entry: opened.entry, id: opened.about }))
    })
  })
}

/** A key file as it lies there; one under a passphrase is opened in memory. */
async function readKeyFile(terminal: Terminal, path: string): Promise<CustodianKey> {
  const file = await readFile(path)
  if (!file.subarray(0, 22).toString('latin1').startsWith('age-encryption.org/v1'))
    return { text: file.toString('utf8') }
  return { file, passphrase: await terminal.askSecret(`${terminal.word('unseal.ask.passphrase', { path })} `) }
}

async function readReason(terminal: Terminal, options: Options): Promise<string> {
  if (options.reason !== undefined) return options.reason
  if (terminal.canAsk) return await terminal.ask(`${terminal.word('unseal.ask.reason')} `)
  throw new CliError('OPTION_REQUIRED', 'unsealing needs a reason', { option: '--reason' })
}
