import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { bringTo, cosign, enterCosigned, enterCosignGiven, readCheckpointOf } from '#app/dossier'
import { addCaseOptions, type CaseOptions, caseEnvironment, readFd, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly out?: string
  readonly add?: string
  readonly name?: string
}

export function define(command: Command, terminal: Terminal): void {
  const described = command
    .argument('<folder>', terminal.word('cosign.argument.folder'))
    .option('--out <file>', terminal.word('cosign.option.out'))
    .option('--add <file>', terminal.word('cosign.option.add'))
    .option('--name <name>', terminal.word('cosign.option.name'))
  addCaseOptions(described, terminal).action(async (folder: string, options: Options) => {
    if (options.add === undefined) await sign(terminal, folder, options)
    else await take(terminal, folder, options.add, options)
  })
}

async function sign(terminal: Terminal, folder: string, options: Options): Promise<void> {
  const { out, keyPassphraseFd } = options
  if (out === undefined) throw new CliError('OPTION_REQUIRED', 'where to', { option: '--out' })
  const fd = readFd(keyPassphraseFd)
  const passphrase = fd === undefined ? undefined : await terminal.askSecret('', { fd })
  const signed = await cosign(caseEnvironment(terminal), folder, Date.now(), passphrase)
  if (out === '-') terminal.raw(signed.note)
  else await writeFile(out, signed.note, { flag: 'wx' })
  if (options.case !== undefined) {
    const entry = await withCase(terminal, options, 'writes', (desk) => enterCosignGiven(desk, signed))
    terminal.note(terminal.word('cosign.entered', { entry }))
  }
  if (terminal.wantsJson) {
    if (out !== '-') terminal.json({ schema: 'isnad-cosign/1', ...signed })
    return
  }
  terminal.note(terminal.word(`cosign.seen.${signed.seen.replace(' ', '-')}`))
  terminal.note(terminal.word('cosign.key', { key: signed.key }))
}

async function take(terminal: Terminal, folder: string, path: string, options: Options): Promise<void> {
  const { name } = options
  if (name === undefined) throw new CliError('OPTION_REQUIRED', 'what to call it', { option: '--name' })
  const bytes = new Uint8Array(await readFile(path))
  const verdict = bringTo(folder, { kind: 'cosignature', name, bytes })
  if (options.case !== undefined) {
    const entry = await withCase(terminal, options, 'writes', (desk) =>
      enterCosigned(desk, readCheckpointOf(folder), bytes),
    )
    terminal.note(terminal.word('cosign.entered', { entry }))
  }
  if (terminal.wantsJson) terminal.json(verdict)
  else terminal.say(terminal.word('cosign.added', { name }))
}
