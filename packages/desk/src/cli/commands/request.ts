import type { Command } from 'commander'
import { type AnswerKind, type CommentRequest, listRequests, recordAnswer, recordRequest } from '#app/check'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly to?: string
  readonly how?: string
  readonly sent?: string
  readonly until?: string
  readonly answer?: string
  readonly outcome?: string
  readonly received?: string
}

const OUTCOMES: Readonly<Record<string, AnswerKind>> = {
  answered: 'answered',
  refused: 'refused',
  none: 'no answer',
}

export function define(command: Command, terminal: Terminal): void {
  command
    .option('--to <whom>', terminal.word('request.option.to'))
    .option('--how <way>', terminal.word('request.option.how'))
    .option('--sent <date>', terminal.word('request.option.sent'))
    .option('--until <date>', terminal.word('request.option.until'))
    .option('--answer <request>', terminal.word('request.option.answer'))
    .option('--outcome <answered|refused|none>', terminal.word('request.option.outcome'))
    .option('--received <date>', terminal.word('request.option.received'))
  addCaseOptions(command, terminal).action(async (options: Options) => {
    if (options.to !== undefined) await ask(terminal, options, options.to)
    else if (options.answer !== undefined) await answer(terminal, options, options.answer)
    else await withCase(terminal, options, 'reads', async (desk) => show(await listRequests(desk), terminal))
  })
}

/** What was asked is read from standard input: it may name people, and arguments are seen by every process. */
async function ask(terminal: Terminal, options: Options, whom: string): Promise<void> {
  const words = await wordsFrom(terminal, 'request.ask.words')
  await withCase(terminal, options, 'writes', async (desk) => {
    const id = await recordRequest(desk, {
      whom,
      words,
      how: options.how ?? 'mail',
      sent: options.sent ?? today(),
      ...(options.until === undefined ? {} : { until: options.until }),
    })
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-request/1', id })
    else terminal.say(terminal.word('request.recorded', { id, whom }))
  })
}

async function answer(terminal: Terminal, options: Options, request: string): Promise<void> {
  const outcome = OUTCOMES[options.outcome ?? '']
  if (outcome === undefined) throw new CliError('OPTION_REQUIRED', 'what came of it', { option: '--outcome' })
  const words = outcome === 'no answer' ? '' : await wordsFrom(terminal, 'request.ask.answer')
  await withCase(terminal, options, 'writes', async (desk) => {
    const entry = await recordAnswer(desk, {
      request,
      answer: outcome,
      ...(outcome === 'no answer' ? {} : { received: options.received ?? today() }),
      ...(words === '' ? {} : { words }),
    })
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-answer/1', request, entry })
    else terminal.say(terminal.word('request.answered', { id: request }))
  })
}

async function wordsFrom(terminal: Terminal, question: string): Promise<string> {
  const words = terminal.canAsk
    ? await terminal.ask(`${terminal.word(question)} `)
    : (await terminal.readInput()).toString('utf8')
  return words.trim()
}

function show(requests: readonly CommentRequest[], terminal: Terminal): void {
  if (terminal.wantsJson) {
    terminal.json({ schema: 'isnad-requests/1', requests })
    return
  }
  if (requests.length === 0) terminal.say(terminal.word('request.none'))
  for (const { id, whom, sent, how, words, answer: came } of requests) {
    terminal.say(`${id.padEnd(6)} ${terminal.style('bold', terminal.show(whom))}  ${sent}  ${terminal.show(how)}`)
    terminal.say(`       ${terminal.show(words.replace(/\s+/g, ' '))}`)
    const outcome = came === null ? 'open' : came.kind === 'no answer' ? 'none' : came.kind
    terminal.say(`       ${terminal.word(`request.outcome.${outcome}`, { date: came?.received ?? '' })}`)
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
