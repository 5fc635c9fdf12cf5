import type { Command } from 'commander'
import { Workspace } from '#app/workspace'
import { readId } from '#model'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { readCount } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly page?: string
  readonly nth?: string
}

type FileIdOf = Parameters<Workspace['outline']>[0]

const MOST = 999_999

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('<document>', word('correct.argument.document'))
    .argument('[was]', word('correct.argument.was'))
    .argument('[words]', word('correct.argument.words'))
    .option('--page <n>', word('correct.option.page'))
    .option('--nth <n>', word('correct.option.nth'))
  addCaseOptions(command, terminal).action(
    async (document: string, was: string | undefined, words: string | undefined, options: Options) => {
      if (readId(document)?.kind !== 'file')
        throw new CliError('VALUE_REFUSED', 'no document', { option: 'document', other: document })
      const id = document as FileIdOf
      if (was === undefined) return await list(id, terminal, options)
      if (words === undefined) throw new CliError('OPTION_REQUIRED', 'what stands there', { option: 'words' })
      await set(id, was, words, terminal, options)
    },
  )
}

async function set(id: FileIdOf, was: string, value: string, terminal: Terminal, options: Options): Promise<void> {
  const page = readCount('--page', options.page, 1, MOST)
  const nth = options.nth === undefined ? undefined : readCount('--nth', options.nth, 1, MOST)
  await withCase(terminal, options, 'writes', async (desk) => {
    const workspace = new Workspace(desk, noWall)
    const view = await workspace.page(id, page)
    if (view === undefined)
      throw new CliError('VALUE_REFUSED', 'there is no such page', { option: '--page', other: String(page) })
    const places = [...view.text.matchAll(new RegExp(escaped(was), 'gu'))].map((m) => m.index)
    if (places.length === 0) throw new CliError('VALUE_REFUSED', 'not on the page', { option: 'was', other: was })
    if (places.length > 1 && nth === undefined) {
      terminal.note(terminal.word('correct.several', { count: places.length, page }))
      throw new CliError('OPTION_REQUIRED', 'which of them', { option: '--nth' })
    }
    const start = places[(nth ?? 1) - 1]
    if (start === undefined)
      throw new CliError('VALUE_REFUSED', 'not so often', { option: '--nth', other: String(nth) })
    const entry = await workspace.setWords(id, page, { start, end: start + was.length, exact: was, value })
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-correct/1', document: id, page, entry, was, value })
    else terminal.say(terminal.word('correct.done', { entry, page }))
  })
}

async function list(id: FileIdOf, terminal: Terminal, options: Options): Promise<void> {
  await withCase(terminal, options, 'reads', async (desk) => {
    const workspace = new Workspace(desk, noWall)
    const outline = await workspace.outline(id)
    if (outline === undefined) throw new CliError('VALUE_REFUSED', 'no document', { option: 'document', other: id })
    const touched = outline.pages.filter((page) => page.set > 0)
    const views = await Promise.all(touched.map(({ number }) => workspace.page(id, number)))
    const words = views.flatMap((view) => (view?.set ?? []).map((one) => ({ page: view?.page ?? 0, ...one })))
    const { orphaned } = outline
    if (terminal.wantsJson) return terminal.json({ schema: 'isnad-correct-list/1', document: id, words, orphaned })
    terminal.say(terminal.word('correct.found', { count: words.length + orphaned.length }))
    for (const { entry, page, was, value } of [...words, ...orphaned.map((o) => ({ ...o, was: o.exact }))]) {
      const changed = terminal.word('correct.line', { page, was: terminal.show(was), value: terminal.show(value) })
      terminal.say(`${String(entry).padStart(6)}  ${changed}`)
      if (orphaned.some((o) => o.entry === entry)) terminal.say(`        ${terminal.word('correct.orphaned')}`)
    }
    return undefined
  })
}

function noWall(): never {
  throw new TypeError('setting words reads no file')
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
