import { readFileSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import type { RedactionView } from '#api'
import type { CaseDesk } from '#app'
import {
  type Applied,
  applyRedaction,
  changePlan,
  checkRedaction,
  findElsewhere,
  listRedactions,
  type PlanChange,
  previewRedaction,
  redactedExhibit,
  reviewRedaction,
  undoPlan,
  viewRedaction,
  withdrawRedaction,
} from '#app/redaction'
import { addCaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import { type ReadOptions, wallOfCase } from '../read-case.ts'
import { tellRedaction } from '../tell-redaction.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends ReadOptions {
  readonly names?: string
  readonly phrases?: string
  readonly forget?: string
  readonly accept?: string
  readonly region: readonly string[]
  readonly ground?: string
  readonly wholeRow?: boolean
  readonly drop?: string
  readonly letStand?: string
  readonly reason?: string
  readonly colours?: string
  readonly widths?: string
  readonly dpi?: string
  readonly undo?: boolean
  readonly elsewhere?: boolean
  readonly preview?: string
  readonly agree?: string
  readonly sendBack?: string
  readonly apply?: boolean
  readonly check?: boolean
  readonly save?: string
  readonly withdraw?: boolean
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

export function define(command: Command, terminal: Terminal): void {
  const about = (option: string): string => terminal.word(`redact.option.${option}`)
  command
    .argument('[document]', terminal.word('redact.argument.document'))
    .option('--names <file>', about('names'))
    .option('--phrases <file>', about('phrases'))
    .option('--forget <file>', about('forget'))
    .option('--accept <numbers|all>', about('accept'))
    .option('--region <page:box>', about('region'), collect, [])
    .option('--ground <words>', about('ground'))
    .option('--whole-row', about('wholeRow'))
    .option('--drop <numbers>', about('drop'))
    .option('--let-stand <number>', about('letStand'))
    .option('--reason <words>', about('reason'))
    .option('--colours <which>', about('colours'))
    .option('--widths <which>', about('widths'))
    .option('--dpi <number>', about('dpi'))
    .option('--undo', about('undo'))
    .option('--elsewhere', about('elsewhere'))
    .option('--preview <file>', about('preview'))
    .option('--agree <digest>', about('agree'))
    .option('--send-back <file>', about('sendBack'))
    .option('--apply', about('apply'))
    .option('--check', about('check'))
    .option('--save <file>', about('save'))
    .option('--withdraw', about('withdraw'))
    .option('--weak-wall', terminal.word('read.option.weakWall'))
  addCaseOptions(command, terminal).action(async (document: string | undefined, options: Options) => {
    if (document === undefined) await list(terminal, options)
    else await work(document, options, terminal)
  })
}

async function list(terminal: Terminal, options: Options): Promise<void> {
  await withCase(terminal, options, 'reads', async (desk) => {
    const rows = await listRedactions(desk)
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-redactions/1', redactions: rows })
    else if (rows.length === 0) terminal.say(terminal.word('redact.none'))
    for (const { file, name, state, marks } of rows)
      terminal.say(
        terminal.word('redact.row', {
          file,
          name,
          marks,
          state: terminal.word(`redact.state.${state.replace(' ', '-')}`),
        }),
      )
  })
}

async function work(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { undo, elsewhere, preview, agree, sendBack, apply, check, save, withdraw } = options
  const changes = await readChanges(options, terminal)
  const reads = changes.length === 0 && options.letStand === undefined && options.accept === undefined
  const acts = [undo, agree, sendBack, apply, check, withdraw].some((one) => one !== undefined)
  await withCase(terminal, options, reads && !acts ? 'reads' : 'writes', async (desk) => {
    if (undo === true) {
      await undoPlan(desk, file)
      tell(terminal, { schema: 'isnad-redact-undo/1', file }, 'undone')
    } else if (preview !== undefined) await showPreview(desk, file, preview, options, terminal)
    else if (agree !== undefined) {
      await reviewRedaction(desk, await wallOfCase(desk, terminal, options), file, { answer: 'agreed', shown: agree })
      tell(terminal, { schema: 'isnad-redact-review/1', file, answer: 'agreed' }, 'agreed', { file })
    } else if (sendBack !== undefined) {
      const words = (await readFrom(sendBack, terminal)).trim()
      await reviewRedaction(desk, await wallOfCase(desk, terminal, options), file, { answer: 'sent back', words })
      tell(terminal, { schema: 'isnad-redact-review/1', file, answer: 'sent back' }, 'sentBack')
    } else if (apply === true || check === true) await makeOrCheck(desk, file, apply === true, options, terminal)
    else if (save !== undefined) await saveRedacted(desk, file, save, terminal)
    else if (withdraw === true) {
      await withdrawRedaction(desk, file, requireReason(options))
      tell(terminal, { schema: 'isnad-redact-withdraw/1', file }, 'withdrawn')
    } else if (elsewhere === true) await showElsewhere(desk, file, terminal)
    else await plan(desk, file, changes, options, terminal)
  })
}

async function plan(
  desk: CaseDesk,
  file: string,
  changes: readonly PlanChange[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const all = [...changes, ...(await chosen(desk, file, options))]
  if (all.length > 0) {
    const id = await changePlan(desk, file, all)
    if (!terminal.wantsJson) terminal.say(terminal.word('redact.planned', { plan: id }))
  }
  tellRedaction(await viewRedaction(desk, file), terminal)
}

/** Changes that name proposals by the numbers that the list showed. */
async function chosen(desk: CaseDesk, file: string, options: Options): Promise<PlanChange[]> {
  const { accept, letStand, ground = '', wholeRow } = options
  if (accept === undefined && letStand === undefined) return []
  const { proposals } = await viewRedaction(desk, file)
  const at = (option: string, number: number): RedactionView['proposals'][number] => {
    const found = proposals[number - 1]
    if (found !== undefined) return found
    throw new CliError('VALUE_REFUSED', 'no such proposal', { option, other: String(number) })
  }
  const wide = wholeRow === true ? { wide: true } : {}
  return [
    ...(accept === undefined
      ? []
      : [
          {
            kind: 'accept' as const,
            starts:
              accept === 'all' ? ('all' as const) : readNumbers('--accept', accept).map((n) => at('--accept', n).start),
            ground,
            ...wide,
          },
        ]),
    ...(letStand === undefined
      ? []
      : readNumbers('--let-stand', letStand).map((n) => ({
          kind: 'let stand' as const,
          form: at('--let-stand', n).exact,
          reason: requireReason(options),
        }))),
  ]
}

async function readChanges(options: Options, terminal: Terminal): Promise<PlanChange[]> {
  const lines = async (from: string | undefined): Promise<string[]> =>
    from === undefined
      ? []
      : (await readFrom(from, terminal)).split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const ground = options.ground ?? ''
  const making = {
    ...(options.colours === undefined
      ? {}
      : { colours: choose('--colours', options.colours.replaceAll('-', ' '), ['black and white', 'grey', 'colour']) }),
    ...(options.widths === undefined ? {} : { widths: choose('--widths', options.widths, ['steps', 'common']) }),
    ...(options.dpi === undefined ? {} : { dpi: readDpi(options.dpi) }),
  }
  return [
    ...(await lines(options.names)).map((text): PlanChange => ({ kind: 'term', term: { text, as: 'name' } })),
    ...(await lines(options.phrases)).map((text): PlanChange => ({ kind: 'term', term: { text, as: 'words' } })),
    ...(await lines(options.forget)).map((text): PlanChange => ({ kind: 'drop term', text })),
    ...options.region.map((text): PlanChange => ({ kind: 'region', ...readRegion(text), ground })),
    ...(options.drop === undefined
      ? []
      : [{ kind: 'drop marks' as const, marks: readNumbers('--drop', options.drop) }]),
    ...(Object.keys(making).length === 0 ? [] : [{ kind: 'making' as const, making }]),
  ]
}

async function showPreview(
  desk: CaseDesk,
  file: string,
  path: string,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const made = await previewRedaction(desk, await wallOfCase(desk, terminal, options), file)
  writeFileSync(path, made.bytes, { flag: 'wx', mode: 0o600 })
  const shown = made.shown.slice(0, 16)
  tell(terminal, { schema: 'isnad-redact-preview/1', file, plan: made.plan, path, shown: made.shown }, 'previewed', {
    path,
    file,
    shown,
  })
}

async function makeOrCheck(
  desk: CaseDesk,
  file: string,
  isNew: boolean,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const wall = await wallOfCase(desk, terminal, options)
  const progress = terminal.progress('redact.applying')
  let done: Applied
  try {
    const work = {
      signal: terminal.stopsOnRequest(),
      onPage: (count: number, total: number) => progress.update(count, String(total)),
    }
    done = isNew ? await applyRedaction(desk, wall, file, work) : await checkRedaction(desk, wall, file, work)
  } finally {
    progress.finish()
  }
  if (done.outcome === 'held back') terminal.endsAs('findings')
  if (terminal.wantsJson) {
    terminal.json({ schema: 'isnad-redact-apply/1', file, ...done })
    return
  }
  for (const { check, tool, version, result, note = 'none' } of done.checks) {
    const row = { check, tool, version, note, result: terminal.word(`redact.check.result.${result.replace(' ', '-')}`) }
    terminal.say(`- ${terminal.word('redact.check.row', row)}`)
  }
  terminal.say(terminal.word(`redact.outcome.${done.outcome.replace(' ', '-')}`, { redacted: done.redacted ?? '' }))
  if (done.redacted !== undefined) terminal.say(terminal.word(`redact.text.${done.text}`))
  const missing = done.checks.flatMap(({ check, result }) => (result === 'not run' ? [check] : []))
  if (missing.length > 0) terminal.warn(terminal.word('redact.missing', { tools: missing.join(', ') }))
}

async function saveRedacted(desk: CaseDesk, file: string, path: string, terminal: Terminal): Promise<void> {
  const exhibit = await redactedExhibit(desk, file)
  if (exhibit.state !== 'ready')
    throw new CliError('VALUE_REFUSED', 'nothing that may leave', { option: '--save', other: file })
  writeFileSync(path, await exhibit.read(), { flag: 'wx', mode: 0o600 })
  tell(terminal, { schema: 'isnad-redact-save/1', file, redacted: exhibit.redacted, path }, 'saved', { path })
}

async function showElsewhere(desk: CaseDesk, file: string, terminal: Terminal): Promise<void> {
  const found = await findElsewhere(desk, file)
  if (terminal.wantsJson) terminal.json({ schema: 'isnad-redact-elsewhere/1', file, elsewhere: found })
  else if (found.length === 0) terminal.say(terminal.word('redact.elsewhere.none'))
  for (const { kind, ...row } of found) terminal.say(terminal.word(`redact.elsewhere.${kind}`, row))
}

function tell(terminal: Terminal, value: object, word: string, params: Record<string, string> = {}): void {
  if (terminal.wantsJson) terminal.json(value)
  else terminal.say(terminal.word(`redact.${word}`, params))
}

/** Words that are to be gone are never arguments: those stay in the shell's history and every program of the machine sees them. */
async function readFrom(from: string, terminal: Terminal): Promise<string> {
  return from === '-' ? (await terminal.readInput()).toString('utf8') : readFileSync(from, 'utf8')
}

function requireReason({ reason }: Options): string {
  if (reason !== undefined && reason.trim() !== '') return reason
  throw new CliError('OPTION_REQUIRED', 'a reason', { option: '--reason' })
}

function readNumbers(option: string, text: string): number[] {
  return text.split(',').map((one) => {
    const number = Number(one)
    if (Number.isInteger(number) && number > 0) return number
    throw new CliError('VALUE_REFUSED', 'not a number', { option, other: one })
  })
}

function readRegion(text: string): { page: number; box: [number, number, number, number] } {
  const [, page, list = ''] = /^([1-9]\d{0,5}):([\d.,]+)$/.exec(text) ?? []
  const [left, top, right, bottom, ...more] = list.split(',').map(Number)
  if (
    page === undefined ||
    left === undefined ||
    top === undefined ||
    right === undefined ||
    bottom === undefined ||
    more.length > 0
  )
    throw new CliError('VALUE_REFUSED', 'not a page and a box', { option: '--region', other: text })
  return { page: Number(page), box: [left, top, right, bottom] }
}

function readDpi(text: string): number {
  const dpi = Number(text)
  if (Number.isInteger(dpi) && dpi >= 72 && dpi <= 400) return dpi
  throw new CliError('VALUE_REFUSED', 'not a resolution', { option: '--dpi', other: text })
}

function choose<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new CliError('VALUE_REFUSED', 'not one of the choices', { option, other: value })
}
