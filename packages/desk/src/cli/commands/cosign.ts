import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { bringTo, cosign } from '#app/dossier'
import { caseEnvironment, readFd } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly out?: string
  readonly add?: string
  readonly name?: string
  readonly keyPassphraseFd?: string
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<folder>', terminal.word('cosign.argument.folder'))
    .option('--out <file>', terminal.word('cosign.option.out'))
    .option('--add <file>', terminal.word('cosign.option.add'))
    .option('--name <name>', terminal.word('cosign.option.name'))
    .option('--key-passphrase-fd <n>', terminal.word('custody.option.keyPassphraseFd'))
    .action(async (folder: string, options: Options) => {
      if (options.add === undefined) await sign(terminal, folder, options)
      else await take(terminal, folder, options.add, options.name)
    })
}

async function sign(terminal: Terminal, folder: string, { out, keyPassphraseFd }: Options): Promise<void> {
  if (out === undefined) throw new CliError('OPTION_REQUIRED', 'where to', { option: '--out' })
  const fd = readFd(keyPassphraseFd)
  const passphrase = fd === undefined ? undefined : await terminal.askSecret('', { fd })
  const signed = await cosign(caseEnvironment(terminal), folder, Date.now(), passphrase)
  if (out === '-') terminal.raw(signed.note)
  else await writeFile(out, signed.note, { flag: 'wx' })
  if (terminal.wantsJson) {
    if (out !== '-') terminal.json({ schema: 'isnad-cosign/1', ...signed })
    return
  }
  terminal.note(terminal.word(`cosign.seen.${signed.seen.replace(' ', '-')}`))
  terminal.note(terminal.word('cosign.key', { key: signed.key }))
}

async function take(terminal: Terminal, folder: string, path: string, name: string | undefined): Promise<void> {
  if (name === undefined) throw new CliError('OPTION_REQUIRED', 'what to call it', { option: '--name' })
  const verdict = bringTo(folder, { kind: 'cosignature', name, bytes: new Uint8Array(await readFile(path)) })
  if (terminal.wantsJson) terminal.json(verdict)
  else terminal.say(terminal.word('cosign.added', { name }))
}
