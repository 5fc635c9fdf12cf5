import type { Command } from 'commander'
import { ClaimQuery } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { readCount, showLines, showSentence, showWording, withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly lines?: string
  readonly through?: string
  readonly contradicted?: boolean
  readonly ungraded?: boolean
  readonly sort?: string
  readonly limit?: string
}

const LIMIT = 30
const MOST = 500

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('[words...]', word('claims.argument.words'))
    .option('--lines <n>', word('claims.option.lines'))
    .option('--through <agent>', word('claims.option.through'))
    .option('--contradicted', word('claims.option.contradicted'))
    .option('--ungraded', word('claims.option.ungraded'))
    .option('--sort <by>', word('claims.option.sort'))
    .option('--limit <n>', word('claims.option.limit'))
  addCaseOptions(command, terminal).action(async (words: string[], options: Options) => {
    const query = ClaimQuery.safeParse({
      ...(words.length > 0 ? { q: words.join(' ') } : {}),
      ...(options.lines === undefined ? {} : { lines: options.lines }),
      ...(options.through === undefined ? {} : { through: options.through }),
      ...(options.contradicted ? { contradiction: 'yes' } : {}),
      ...(options.ungraded ? { graded: 'no' } : {}),
      ...(options.sort === undefined ? {} : { sort: options.sort }),
      limit: readCount('--limit', options.limit, LIMIT, MOST),
    })
    if (!query.success) {
      const option = String(query.error.issues[0]?.path[0] ?? '')
      throw new CliError('VALUE_REFUSED', 'not a filter of the board', { option: `--${option}`, other: '' })
    }
    await withCatalogue(terminal, options, 'reads', async (catalogue) => {
      const list = await catalogue.claims(query.data)
      if (terminal.wantsJson) return terminal.json(list)
      terminal.say(word('claims.found', { count: list.total }))
      for (const row of list.rows) {
        terminal.say()
        const notes = [
          showLines(row.lines, terminal),
          word('claims.places', { count: row.occurrences }),
          ...(row.contradictions > 0 ? [word('claims.contradictions', { count: row.contradictions })] : []),
          ...(row.grade === null ? [] : [row.grade]),
          word(`catalogue.state.${row.state}`),
        ]
        terminal.say(`${terminal.style('bold', row.ref)}  ${showWording(row.wording, row.quoted, terminal)}`)
        terminal.say(`  ${showSentence(row.sentence, terminal)}`)
        terminal.say(`  ${terminal.style('dim', notes.join(' · '))}`)
      }
      const more = list.total - list.rows.length
      if (more > 0) terminal.note(word('claims.more', { count: more }))
    })
  })
}
