import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { bringTo, enterAnchor, readCheckpointOf } from '#app/dossier'
import { printCheckpointPage } from '#print'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly token?: string
  readonly name?: string
  readonly print?: string
}

export function define(command: Command, terminal: Terminal): void {
  const described = command
    .argument('<folder>', terminal.word('anchor.argument.folder'))
    .option('--token <file>', terminal.word('anchor.option.token'))
    .option('--name <name>', terminal.word('anchor.option.name'))
    .option('--print <page>', terminal.word('anchor.option.print'))
  addCaseOptions(described, terminal).action(async (folder: string, options: Options) => {
    const { token, name, print } = options
    if (token === undefined && print === undefined) {
      throw new CliError('OPTION_REQUIRED', 'what to do', { option: '--token | --print' })
    }
    if (token !== undefined) {
      if (name === undefined) throw new CliError('OPTION_REQUIRED', 'what to call it', { option: '--name' })
      const brought = { kind: 'rfc3161', name, bytes: new Uint8Array(await readFile(token)) } as const
      const verdict = bringTo(folder, brought)
      if (options.case !== undefined) {
        const checkpoint = readCheckpointOf(folder)
        const entry = await withCase(terminal, options, 'writes', (desk) =>
          enterAnchor(desk, checkpoint, brought, verdict),
        )
        terminal.note(terminal.word('anchor.entered', { entry }))
      }
      if (terminal.wantsJson) terminal.json(verdict)
      else terminal.say(terminal.word('anchor.added', { name }))
    }
    if (print !== undefined) {
      await writeFile(print, await printCheckpointPage(readCheckpointOf(folder), terminal.locale))
      terminal.note(terminal.word('anchor.printed', { path: print }))
    }
  })
}
