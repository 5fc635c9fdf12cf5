import type { Command } from 'commander'
import type { Act, AgentDetail } from '#api'
import { addCaseOptions, type CaseOptions } from '../case-door.ts'
import { readCount, showAgent, showQuotation, showSentence, showWording, withCatalogue } from '../catalogue-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly find?: string
  readonly proposals?: boolean
  readonly limit?: string
  readonly name?: string
  readonly alias?: string
  readonly mark?: string
  readonly known?: string
}

const LIMIT = 40
const MOST = 500
const SHOWN = 8

export function define(command: Command, terminal: Terminal): void {
  const { word } = terminal
  command
    .argument('[agent]', word('agents.argument.agent'))
    .option('--find <name>', word('agents.option.find'))
    .option('--proposals', word('agents.option.proposals'))
    .option('--limit <n>', word('agents.option.limit'))
    .option('--name <name>', word('agents.option.name'))
    .option('--alias <name>', word('agents.option.alias'))
    .option('--mark <kind=value>', word('agents.option.mark'))
    .option('--known <words>', word('agents.option.known'))
  addCaseOptions(command, terminal).action(async (ref: string | undefined, options: Options) => {
    const acts = ref === undefined ? [] : actsOf(ref, options)
    const limit = readCount('--limit', options.limit, LIMIT, MOST)
    await withCatalogue(terminal, options, acts.length > 0 ? 'writes' : 'reads', async (catalogue) => {
      if (options.proposals) {
        const list = await catalogue.proposals({ limit })
        if (terminal.wantsJson) return terminal.json(list)
        terminal.say(word('agents.proposed', { count: list.agents.total }))
        for (const { agents, because } of list.agents.rows) {
          const [a, b] = agents
          terminal.say(`- ${a.ref} ${showAgent(a, terminal)}  =  ${b.ref} ${showAgent(b, terminal)}`)
          terminal.say(
            `    ${because.map(({ code, params }) => word(`catalogue.because.${code}`, params)).join(' · ')}`,
          )
        }
        return undefined
      }
      if (ref !== undefined) {
        const shown = acts.length > 0 ? (await catalogue.act(acts)).refs[0]! : ref
        const detail = await catalogue.agent(shown)
        return terminal.wantsJson ? terminal.json(detail) : show(detail, terminal)
      }
      const list = await catalogue.agents({ limit, ...(options.find === undefined ? {} : { q: options.find }) })
      if (terminal.wantsJson) return terminal.json(list)
      terminal.say(word('agents.found', { count: list.total }))
      for (const { agent, documents, claims, common, proposals } of list.rows) {
        const notes = [word(`catalogue.kind.${agent.kind}`), word('agents.counts', { documents, claims, common })]
        if (proposals > 0) notes.push(word('agents.mayBe', { count: proposals }))
        terminal.say(
          `${agent.ref}  ${terminal.style('bold', showAgent(agent, terminal))}  ${terminal.style('dim', notes.join(' · '))}`,
        )
      }
      return undefined
    })
  })
}

function actsOf(agent: string, { name, alias, mark, known }: Options): Act[] {
  const acts: Act[] = []
  if (name !== undefined) acts.push({ act: 'rename', agent, name })
  if (alias !== undefined) acts.push({ act: 'alias', agent, name: alias })
  if (mark !== undefined) {
    const at = mark.indexOf('=')
    if (at < 1 || at === mark.length - 1)
      throw new CliError('VALUE_REFUSED', 'not a mark', { option: '--mark', other: mark })
    if (known === undefined) throw new CliError('OPTION_REQUIRED', 'a mark has a source', { option: '--known' })
    acts.push({ act: 'mark', agent, kind: mark.slice(0, at), value: mark.slice(at + 1), known: { words: known } })
  }
  return acts
}

function show({ row, names, mentions, claims, marks, identities, proposals }: AgentDetail, terminal: Terminal): void {
  const { word } = terminal
  terminal.say(
    `${terminal.style('bold', row.agent.ref)}  ${showAgent(row.agent, terminal)}  ${word(`catalogue.kind.${row.agent.kind}`)}`,
  )
  const others = names.slice(1).map(({ name }) => terminal.show(name, 'name'))
  if (others.length > 0) terminal.say(word('agents.names', { names: others.join(' · ') }))
  for (const { kind, value, known } of marks)
    terminal.say(`- ${terminal.show(kind)}: ${terminal.show(value)}  (${terminal.show(known)})`)
  for (const { with: other, answer } of identities)
    terminal.say(`- ${showAgent(other, terminal)}: ${word(`catalogue.answer.${answer}`)}`)
  for (const { agents } of proposals) {
    const other = agents[0].ref === row.agent.ref ? agents[1] : agents[0]
    terminal.say(`- ${word('agents.mayBeOne', { ref: other.ref })}  ${showAgent(other, terminal)}`)
  }
  terminal.say()
  terminal.say(terminal.style('underline', word('agents.heading.claims')))
  for (const { claim, common } of claims.slice(0, LIMIT)) {
    terminal.say(
      `- ${claim.ref}  ${showWording(claim.wording, claim.quoted, terminal)}${common ? `  [${word('trace.common')}]` : ''}`,
    )
    terminal.say(`    ${showSentence(claim.sentence, terminal)}`)
  }
  terminal.say()
  terminal.say(terminal.style('underline', word('agents.heading.mentions')))
  for (const quotation of mentions.slice(0, SHOWN)) terminal.say(`- ${showQuotation(quotation, terminal)}`)
}
