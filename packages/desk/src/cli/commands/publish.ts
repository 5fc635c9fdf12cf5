import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type Published, publish } from '#app/dossier'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly out?: string
  readonly reviewed?: string
  readonly show: readonly string[]
  readonly openAnyway: readonly string[]
  readonly again?: string
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<story>', terminal.word('publish.argument.story'))
    .option('--out <folder>', terminal.word('publish.option.out'))
    .option('--reviewed <digest>', terminal.word('publish.option.reviewed'))
    .option('--show <document=how>', terminal.word('publish.option.show'), collect, [])
    .option('--open-anyway <document>', terminal.word('publish.option.openAnyway'), collect, [])
    .option('--again <publication>', terminal.word('publish.option.again'))
  addCaseOptions(command, terminal).action(async (path: string, options: Options) => {
    const show = new Map(options.show.map(readShow))
    const story = path === '-' ? (await terminal.readInput()).toString('utf8') : await readFile(path, 'utf8')
    const { out, reviewed, again } = options
    await withCase(terminal, options, out === undefined ? 'reads' : 'writes', async (desk) => {
      const published = await publish(desk, {
        story,
        show,
        openAnyway: new Set(options.openAnyway),
        ...(out === undefined ? {} : { out }),
        ...(reviewed === undefined ? {} : { reviewed }),
        ...(again === undefined ? {} : { again }),
      })
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-publish/1', ...published })
      else tell(published, path, terminal)
    })
  })
}

function tell(published: Published, story: string, terminal: Terminal): void {
  const { sentences, references, documents, publication } = published
  terminal.say(terminal.style('bold', terminal.word('publish.review.title')))
  for (const { code, params } of published.review) terminal.say(`- ${terminal.word(`dossier.review.${code}`, params)}`)
  terminal.say(terminal.word('publish.review.counts', { sentences, references, documents }))
  terminal.say()
  if (publication === undefined) {
    terminal.say(terminal.word('publish.review.digest', { story, digest: published.digest.slice(0, 16) }))
    return
  }
  terminal.say(terminal.word('publish.done', { id: publication.id, folder: publication.folder }))
  terminal.note(terminal.word('publish.checkpoint'))
}

function readShow(text: string): [string, 'quotations' | 'text' | 'file'] {
  const [, file, how] = /^(f[0-9]+)=(quotations|text|file)$/.exec(text) ?? []
  if (file !== undefined && (how === 'quotations' || how === 'text' || how === 'file')) return [file, how]
  throw new CliError('VALUE_REFUSED', 'not a document and how to show it', { option: '--show', other: text })
}
