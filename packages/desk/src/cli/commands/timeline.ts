import type { Command } from 'commander'
import type { Timeline } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { showQuotation, showWording, withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly event?: string
  readonly when?: string
  readonly claim?: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .option('--event <words>', word('timeline.option.event'))
    .option('--when <time>', word('timeline.option.when'))
    .option('--claim <claim...>', word('timeline.option.claim'))
  addCaseOptions(command, terminal).action(async (options: Options) => {
    const { event, when, claim } = options
    if (event !== undefined && when === undefined)
      throw new CliError('OPTION_REQUIRED', 'an event has a time', { option: '--when' })
    await withCatalogue(terminal, options, event === undefined ? 'reads' : 'writes', async (catalogue) => {
      if (event !== undefined && when !== undefined) {
        const wording = /[\u0621-\u064a]/.test(event) ? { ar: event } : { en: event }
        await catalogue.act([{ act: 'event', wording, when, claims: [...(claim ?? [])], known: [] }])
      }
      const timeline = await catalogue.timeline()
      if (terminal.wantsJson) terminal.json(timeline)
      else show(timeline, terminal)
    })
  })
}

const NONE = { ar: null, en: null }

function show({ items, findings }: Timeline, terminal: Terminal): void {
  const { word } = terminal
  for (const { kind, when, ref, wording, quotation } of items) {
    const what = wording.ar === null && wording.en === null ? '' : `  ${showWording(wording, NONE, terminal)}`
    const where =
      quotation === null
        ? `  ${ref}`
        : `  ${terminal.show(quotation.outlet ?? quotation.name, 'name')}  ${quotation.document}`
    const span =
      quotation !== null && quotation.spans.length > 0
        ? `  ${showQuotation({ ...quotation, name: '', outlet: null, document: '' }, terminal)}`
        : ''
    terminal.say(
      `${(when ?? word('catalogue.time.unknown')).padEnd(12)}  ${word(`catalogue.time.${kind}`)}${what}${where}${span}`,
    )
  }
  if (findings.length === 0) return
  terminal.say()
  terminal.say(terminal.style('underline', word('timeline.heading.findings')))
  for (const { code, params } of findings) terminal.say(`- ${word(`catalogue.order.${code}`, params)}`)
}
