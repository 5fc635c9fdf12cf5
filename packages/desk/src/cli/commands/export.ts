import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { ExportRequest } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly out?: string
  readonly what?: string
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<format>', word('export.argument.format'))
    .option('-o, --out <file>', word('export.option.out'))
    .option('--what <table>', word('export.option.what'))
  addCaseOptions(command, terminal).action(async (format: string, options: Options) => {
    const request = ExportRequest.safeParse({ format, ...(options.what === undefined ? {} : { what: options.what }) })
    if (!request.success)
      throw new CliError('VALUE_REFUSED', 'not a form of export', { option: 'format', other: format })
    await withCatalogue(terminal, options, 'writes', async (catalogue) => {
      const { name, bytes, withheld } = await catalogue.export(request.data)
      if (options.out === '-') terminal.raw(bytes)
      else {
        const path = options.out ?? name
        await writeFile(path, bytes, { flag: 'wx' })
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-exported/1', path, size: bytes.length, withheld })
        else terminal.say(word('export.written', { path }))
      }
      if (withheld > 0) terminal.warn(word('export.withheld', { count: withheld }))
    })
  })
}
