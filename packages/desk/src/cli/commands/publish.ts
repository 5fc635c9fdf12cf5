import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type JoinWish, type Published, publish } from '#app/dossier'
import type { Wall } from '#app/wall'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import { wallOfCase } from '../read-case.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly out?: string
  readonly reviewed?: string
  readonly show: readonly string[]
  readonly openAnyway: readonly string[]
  readonly again?: string
  readonly joins?: string
  readonly review?: boolean
  readonly weakWall?: boolean
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
    .option('--joins <which>', terminal.word('publish.option.joins'))
    .option('--review', terminal.word('publish.option.review'))
    .option('--weak-wall', terminal.word('read.option.weakWall'))
  addCaseOptions(command, terminal).action(async (path: string, options: Options) => {
    const show = new Map(options.show.map(readShow))
    const story = path === '-' ? (await terminal.readInput()).toString('utf8') : await readFile(path, 'utf8')
    const { reviewed, again } = options
    const out = options.review === true ? undefined : options.out
    const joins = readJoins(options.joins)
    await withCase(terminal, options, out === undefined ? 'reads' : 'writes', async (desk) => {
      let wall: Promise<Wall> | undefined
      const published = await publish(desk, {
        wall: () => {
          wall ??= wallOfCase(desk, terminal, options)
          return wall
        },
        story,
        show,
        openAnyway: new Set(options.openAnyway),
        ...(joins === undefined ? {} : { joins }),
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
  const { sentences, references, claims, documents, publication } = published
  terminal.say(terminal.style('bold', terminal.word('publish.review.title')))
  for (const { code, params } of published.review) terminal.say(`- ${terminal.word(`dossier.review.${code}`, params)}`)
  terminal.say(terminal.word('publish.review.counts', { sentences, references, claims, documents }))
  terminal.say()
  if (publication === undefined) {
    terminal.say(terminal.word('publish.review.digest', { story, digest: published.digest.slice(0, 16) }))
    return
  }
  terminal.say(terminal.word('publish.done', { id: publication.id, folder: publication.folder }))
  terminal.note(terminal.word('publish.checkpoint'))
}

const SHOWING = ['quotations', 'pictures', 'redacted', 'text', 'file'] as const

function readShow(text: string): [string, (typeof SHOWING)[number]] {
  const [, file, asked] = /^(f[0-9]+)=([a-z]+)$/.exec(text) ?? []
  const how = SHOWING.find((one) => one === asked)
  if (file !== undefined && how !== undefined) return [file, how]
  throw new CliError('VALUE_REFUSED', 'not a document and how to show it', { option: '--show', other: text })
}

const JOINS = ['all', 'hand', 'none'] as const

function readJoins(text: string | undefined): JoinWish | undefined {
  const wish = JOINS.find((one) => one === text)
  if (text !== undefined && wish === undefined) {
    throw new CliError('VALUE_REFUSED', 'not which joins count', { option: '--joins', other: text })
  }
  return wish
}
