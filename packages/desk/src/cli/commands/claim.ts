import type { Command } from 'commander'
import type { Act, ClaimDetail, OccurrenceDetail } from '#api'
import type { CaseCatalogue } from '#app/catalogue'
import { hasWord } from '#words'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import {
  listAgents,
  oneLine,
  readPlace,
  showAgent,
  showLines,
  showQuotation,
  showSentence,
  showWording,
  withCatalogue,
} from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly ar?: string
  readonly en?: string
  readonly at?: readonly string[]
  readonly part?: readonly string[]
  readonly with?: readonly string[]
  readonly apart?: string
  readonly grade?: string
  readonly saw?: string
  readonly when?: string
  readonly reason?: string
}

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('[claim]', word('claim.argument.claim'))
    .option('--ar <words>', word('claim.option.ar'))
    .option('--en <words>', word('claim.option.en'))
    .option('--at <place...>', word('claim.option.at'))
    .option('--part <place...>', word('claim.option.part'))
    .option('--with <claim...>', word('claim.option.with'))
    .option('--apart <claim>', word('claim.option.apart'))
    .option('--grade <grade>', word('claim.option.grade'))
    .option('--saw <words>', word('claim.option.saw'))
    .option('--when <time>', word('claim.option.when'))
    .option('--reason <words>', word('claim.option.reason'))
  addCaseOptions(command, terminal).action(async (ref: string | undefined, options: Options) => {
    const wants =
      options.ar ??
      options.en ??
      options.at ??
      options.part ??
      options.with ??
      options.apart ??
      options.grade ??
      options.saw
    if (ref === undefined && wants === undefined)
      throw new CliError('ARGUMENT_MISSING', 'which claim?', { argument: 'claim' })
    await withCatalogue(terminal, options, wants === undefined ? 'reads' : 'writes', async (catalogue) => {
      let shown = ref
      if (wants !== undefined) {
        const acts = await actsOf(ref, options, catalogue)
        const { refs } = await catalogue.act(acts)
        shown = refs[0]
      }
      const detail = await catalogue.claim(shown ?? '')
      if (terminal.wantsJson) terminal.json(detail)
      else show(detail, terminal)
    })
  })
}

/** What the options ask for. Without a claim a new one is written; every other act is then about it. */
async function actsOf(ref: string | undefined, options: Options, catalogue: CaseCatalogue): Promise<readonly Act[]> {
  const wording = {
    ...(options.ar === undefined ? {} : { ar: options.ar }),
    ...(options.en === undefined ? {} : { en: options.en }),
  }
  const places = await Promise.all((options.at ?? []).map((at) => readPlace(catalogue, at)))
  const reason = options.reason === undefined ? {} : { reason: options.reason }
  if (ref === undefined) return [{ act: 'claim', wording, occurrences: places }]
  const acts: Act[] = []
  if (Object.keys(wording).length > 0) acts.push({ act: 'reword', claim: ref, wording })
  for (const at of places) acts.push({ act: 'join', claim: ref, at })
  for (const part of options.part ?? [])
    acts.push({ act: 'part', claim: ref, at: await readPlace(catalogue, part), ...reason })
  if (options.with !== undefined) acts.push({ act: 'join-claims', claims: [ref, ...options.with], ...reason })
  if (options.apart !== undefined) acts.push({ act: 'keep-apart', claims: [ref, options.apart] })
  if (options.grade !== undefined) acts.push(gradeOf(ref, options.grade, options.reason))
  if (options.saw !== undefined)
    acts.push({
      act: 'record',
      kind: 'observation',
      words: options.saw,
      agents: [],
      files: [],
      claims: [ref],
      ...(options.when === undefined ? {} : { when: options.when }),
    })
  return acts
}

function gradeOf(about: string, text: string, reason: string | undefined): Act {
  const [, letter, number] = /^([A-F])?([1-6])?$/.exec(text.toUpperCase()) ?? []
  if (letter === undefined && number === undefined)
    throw new CliError('VALUE_REFUSED', 'not a grade', { option: '--grade', other: text })
  if (reason === undefined) throw new CliError('OPTION_REQUIRED', 'a grade has a reason', { option: '--reason' })
  return {
    act: 'grade',
    about,
    reason,
    ...(letter === undefined ? {} : { reliability: letter as 'A' | 'B' | 'C' | 'D' | 'E' | 'F' }),
    ...(number === undefined ? {} : { credibility: Number(number) }),
  }
}

function show(claim: ClaimDetail, terminal: Terminal): void {
  const { word } = terminal
  const { row } = claim
  terminal.say(`${terminal.style('bold', row.ref)}  ${showWording(row.wording, row.quoted, terminal)}`)
  terminal.say(showSentence(row.sentence, terminal))
  terminal.say(
    terminal.style(
      'dim',
      `${showLines(row.lines, terminal)} · ${word('claim.ceiling', { ceiling: row.ceiling, grade: row.grade ?? '–' })}: ${claim.ceiling.because
        .map(({ code, params }) => word(`catalogue.ceiling.${code}`, { agents: '', low: 0, ...params }))
        .join(' · ')}`,
    ),
  )
  heading('claim.heading.places', terminal)
  for (const one of claim.occurrences) terminal.say(`- ${describe(one, terminal)}`)
  if (claim.changes.length > 0) heading('claim.heading.changes', terminal)
  for (const { code, from, to } of claim.changes) {
    terminal.say(`- ${hasWord(terminal.locale, `compare.change.${code}`) ? word(`compare.change.${code}`) : code}`)
    if (from.spans.length > 0) terminal.say(`    − ${showQuotation(from, terminal)}`)
    if (to.spans.length > 0) terminal.say(`    + ${showQuotation(to, terminal)}`)
  }
  if (claim.contradictions.length > 0) heading('claim.heading.contradictions', terminal)
  for (const { kind, answer, here, there } of claim.contradictions) {
    terminal.say(`- ${word(`catalogue.contradiction.${kind}`)} (${word(`catalogue.answer.${answer}`)})`)
    terminal.say(`    ${showQuotation(here, terminal)}`)
    terminal.say(`    ${showQuotation(there, terminal)}`)
  }
  if (claim.strengthen.length > 0) heading('claim.heading.strengthen', terminal)
  for (const { code, agents, endangers, worth, quotations } of claim.strengthen) {
    const value =
      worth === null
        ? ''
        : ` ${word('catalogue.suggest.worth', { low: worth.ifSo.low, high: worth.ifSo.high, otherLow: worth.ifNot.low, otherHigh: worth.ifNot.high })}`
    terminal.say(`- ${word(`catalogue.suggest.${code}`, { agents: listAgents(agents, terminal) })}${value}`)
    if (endangers.length > 0)
      terminal.say(`    ${word('catalogue.suggest.endangers', { agents: listAgents(endangers, terminal) })}`)
    for (const quotation of quotations.slice(0, 2)) terminal.say(`    ${showQuotation(quotation, terminal)}`)
  }
  if (claim.proposals.length > 0) heading('claim.heading.proposals', terminal)
  for (const { other, because } of claim.proposals) {
    terminal.say(`- ${other.ref}  ${showWording(other.wording, other.quoted, terminal)}`)
    terminal.say(`    ${because.map(({ code, params }) => word(`catalogue.because.${code}`, params)).join(' · ')}`)
  }
  if (claim.history.length > 0) heading('claim.heading.history', terminal)
  for (const act of claim.history) {
    const undone = act.undoneBy === null ? '' : `  ${word('undo.undone', { entry: act.undoneBy })}`
    terminal.say(
      `- ${act.entry}  ${act.time.slice(0, 10)}  ${act.by.slice(0, 8)}  ${word(`catalogue.act.${act.type}`, { name: '', answer: '', kind: '', value: '', reason: '', entry: 0, ...act.params })}${undone}`,
    )
  }
}

function heading(code: string, terminal: Terminal): void {
  terminal.say()
  terminal.say(terminal.style('underline', terminal.word(code)))
}

function describe(one: OccurrenceDetail, terminal: Terminal): string {
  const { word } = terminal
  const chain = one.chain
    .map(({ agent }) => (agent === null ? word('trace.link.gap') : showAgent(agent, terminal)))
    .join(' ← ')
  const notes = [
    ...(one.denies ? [word('claim.denies')] : []),
    ...(one.echoOf === null ? [] : [word('claim.echo', { of: one.echoOf })]),
    ...(one.asserted ? [] : [word('trace.cannotTell')]),
    ...one.hedges.map(({ span }) => `«${terminal.show(oneLine(span.exact))}»`),
  ]
  return `${one.ref}  ${showQuotation(one.quotation, terminal)}\n    ${chain}${notes.length > 0 ? `\n    ${notes.join(' · ')}` : ''}`
}
