import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type CorrectedDocument, exportCorrections, listCorrections } from '#app/corrections'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly export?: string
  readonly document?: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  command
    .option('--export <folder>', terminal.word('corrections.option.export'))
    .option('--document <id...>', terminal.word('corrections.option.document'))
  addCaseOptions(command, terminal).action(async (options: Options) => {
    const { export: folder, document: only } = options
    if (folder !== undefined) await writeCases(terminal, options, resolve(folder), only)
    else if (only !== undefined) throw new CliError('OPTION_REQUIRED', 'what for', { option: '--export' })
    else await withCase(terminal, options, 'reads', async (desk) => show(await listCorrections(desk), terminal))
  })
}

async function writeCases(
  terminal: Terminal,
  options: Options,
  folder: string,
  only: readonly string[] | undefined,
): Promise<void> {
  await withCase(terminal, options, 'writes', async (desk) => {
    const done = await exportCorrections(desk, folder, only)
    if (terminal.wantsJson) {
      terminal.json({ schema: 'isnad-corrections-export/1', ...done })
      return
    }
    const { documents, entry } = done
    terminal.say(terminal.word('corrections.exported', { documents: documents.length, path: folder, entry }))
    for (const { document, orphaned } of documents)
      if (orphaned > 0) terminal.warn(terminal.word('corrections.unborne', { document, count: orphaned }))
    terminal.note(terminal.word('corrections.leaves'))
  })
}

function show(documents: readonly CorrectedDocument[], terminal: Terminal): void {
  if (terminal.wantsJson) {
    terminal.json({ schema: 'isnad-corrections/1', documents })
    return
  }
  const corrections = documents.reduce((sum, d) => sum + d.corrections.length, 0)
  if (corrections === 0) {
    terminal.say(terminal.word('corrections.none'))
    return
  }
  terminal.say(terminal.word('corrections.found', { corrections, documents: documents.length }))
  for (const { document, name, corrections: of } of documents) {
    terminal.say()
    terminal.say(`${terminal.style('underline', terminal.show(name, 'name'))}  ${document}`)
    for (const { entry, what, exact, holds } of of) {
      const words = exact.replace(/\s+/g, ' ')
      terminal.say(
        `${String(entry).padStart(6)}  ${terminal.word(`corrections.what.${what}`)}: ${terminal.show(words)}`,
      )
      if (!holds) terminal.say(`        ${terminal.word('corrections.orphaned')}`)
    }
  }
}
