import type { Command } from 'commander'
import { produce } from '#app/production'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly to: string
  readonly recipient: string
  readonly ground: string
  readonly out: string
  readonly prefix?: string
  readonly claim?: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<file...>', word('produce.argument.files'))
    .requiredOption('--to <whom>', word('produce.option.to'))
    .requiredOption('--recipient <key>', word('produce.option.recipient'))
    .requiredOption('--ground <words>', word('produce.option.ground'))
    .requiredOption('--out <folder>', word('produce.option.out'))
    .option('--prefix <letters>', word('produce.option.prefix'))
    .option('--claim <claim...>', word('produce.option.claim'))
  addCaseOptions(command, terminal).action(async (files: string[], options: Options) => {
    const { to, recipient, ground, out, prefix, claim } = options
    await withCase(terminal, options, 'writes', async (desk) => {
      const produced = await produce(desk, {
        ...{ files, to, recipient, ground, out },
        ...(prefix === undefined ? {} : { prefix }),
        ...(claim === undefined ? {} : { claims: claim }),
      })
      if (terminal.wantsJson) return terminal.json({ schema: 'isnad-produce/1', ...produced })
      for (const { number, file, sha256 } of produced.exhibits) terminal.say(`${number}  ${file}  ${sha256}`)
      terminal.say(word('produce.done', { folder: produced.folder, entry: produced.entry }))
      terminal.note(word('produce.key'))
    })
  })
}
