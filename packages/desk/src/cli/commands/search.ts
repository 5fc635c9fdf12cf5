import type { Command } from 'commander'
import { type SearchHit, searchCase } from '#app/workspace'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly limit?: string
}

const LIMIT = 20
const MOST = 200

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<query...>', terminal.word('search.argument.query'))
    .option('--limit <n>', terminal.word('search.option.limit'))
  addCaseOptions(command, terminal).action(async (words: string[], options: Options) => {
    const limit = limitOf(options.limit)
    await withCase(terminal, options, 'reads', async (desk) => {
      const { total, hits } = await searchCase(desk, { q: words.join(' '), offset: 0, limit })
      if (terminal.wantsJson) {
        terminal.json({ schema: 'isnad-search/1', total, hits })
        return
      }
      terminal.say(terminal.word('search.found', { count: total }))
      for (const hit of hits) show(hit, terminal)
      if (total > hits.length) terminal.note(terminal.word('search.more', { count: total - hits.length }))
    })
  })
}

function limitOf(text: string | undefined): number {
  const limit = text === undefined ? LIMIT : Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit
  throw new CliError('VALUE_REFUSED', 'not a number of results', { option: '--limit', other: String(text) })
}

function show(hit: SearchHit, terminal: Terminal): void {
  terminal.say()
  const page = terminal.word('read.page', { page: hit.page })
  terminal.say(`${terminal.style('underline', terminal.show(hit.name, 'name'))}  ${page}  ${hit.document}`)
  terminal.say(`  ${marked(hit, terminal)}`)
}

/** The snippet on one line. What answered is bold, and in brackets where there are no styles. */
function marked({ snippet, marks }: SearchHit, terminal: Terminal): string {
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    const word = terminal.show(oneLine(snippet.slice(start, end)))
    const bold = terminal.style('bold', word)
    shown += terminal.show(oneLine(snippet.slice(at, start))) + (bold === word ? `[${word}]` : bold)
    at = end
  }
  return shown + terminal.show(oneLine(snippet.slice(at)))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
