import type { Command } from 'commander'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { readCount, withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly reason?: string
  readonly limit?: string
}

const LIMIT = 20
const MOST = 1000

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('[entry]', word('undo.argument.entry'))
    .option('--reason <words>', word('undo.option.reason'))
    .option('--limit <n>', word('undo.option.limit'))
  addCaseOptions(command, terminal).action(async (text: string | undefined, options: Options) => {
    const limit = readCount('--limit', options.limit, LIMIT, MOST)
    if (text === undefined) {
      await withCatalogue(terminal, options, 'reads', async (catalogue) => {
        const history = await catalogue.history({ limit })
        if (terminal.wantsJson) return terminal.json(history)
        terminal.say(word('undo.acts', { count: history.total }))
        for (const act of history.acts) {
          const what = word(`catalogue.act.${act.type}`, {
            name: '',
            answer: '',
            kind: '',
            value: '',
            reason: '',
            entry: 0,
            ...act.params,
          })
          const undone = act.undoneBy === null ? '' : `  ${word('undo.undone', { entry: act.undoneBy })}`
          const idle = act.idle ? `  ${word('undo.idle')}` : ''
          terminal.say(
            `${String(act.entry).padStart(6)}  ${act.time.slice(0, 10)}  ${act.by.slice(0, 8)}  ${what}  ${act.refs.join(' ')}${undone}${idle}`,
          )
        }
        return undefined
      })
      return
    }
    const entry = Number(text)
    if (!Number.isSafeInteger(entry) || entry < 0)
      throw new CliError('VALUE_REFUSED', 'not a number of an entry', { option: 'entry', other: text })
    await withCatalogue(terminal, options, 'writes', async (catalogue, desk) => {
      const { isDraftAct, undoDraftAct } = await import('#app/check')
      if (await isDraftAct(desk, entry)) {
        const by = await undoDraftAct(desk, entry)
        if (terminal.wantsJson) terminal.json({ schema: 'isnad-act/1', entries: [by], refs: [], undo: [by] })
        else terminal.say(word('undo.done', { entry, by }))
        return
      }
      const done = await catalogue.act([
        { act: 'undo', entry, ...(options.reason === undefined ? {} : { reason: options.reason }) },
      ])
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-act/1', ...done })
      else terminal.say(word('undo.done', { entry, by: done.entries[0] ?? 0 }))
    })
  })
}
