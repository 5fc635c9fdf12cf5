import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { CheckFinding, CheckResult } from '#api'
import { readOneText, traceText } from '#app/text'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { workspaceOf } from '../draft-door.ts'
import type { Terminal } from '../terminal.ts'
import { underline } from '../underline.ts'

interface Options extends CaseOptions {
  readonly keep?: boolean
  readonly of?: string
  readonly against?: readonly string[]
  readonly outlet?: readonly string[]
  readonly published?: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<draft>', terminal.word('check.argument.draft'))
    .option('--keep', terminal.word('check.option.keep'))
    .option('--of <draft>', terminal.word('check.option.of'))
    .option('--against <file...>', terminal.word('check.option.against'))
    .option('--outlet <name...>', terminal.word('check.option.outlet'))
    .option('--published <date...>', terminal.word('check.option.published'))
  addCaseOptions(command, terminal).action(async (path: string, options: Options) => {
    const { result, source, kept } = await checked(terminal, path, options)
    if (terminal.wantsJson) terminal.json(result)
    else {
      show(result, source, terminal)
      if (kept !== undefined) terminal.say(terminal.word('check.kept', { id: kept }))
    }
    if (result.findings.some((f) => f.waived === null && f.level !== 'note')) terminal.endsAs('findings')
  })
}

interface Checked {
  readonly result: CheckResult
  readonly source: string
  /** The version that was kept. */
  readonly kept?: string
}

async function checked(terminal: Terminal, path: string, options: Options): Promise<Checked> {
  const check = await import('#app/check')
  const today = new Date().toISOString().slice(0, 10)
  if (KEPT.test(path) && !existsSync(path)) {
    return await withCase(terminal, options, 'reads', async (desk) => {
      const { name, text, version } = await check.openDraft(desk, path)
      const asked = { name, draft: check.draftOf(text, name), today }
      const result = await check.checkInCase(await workspaceOf(desk), asked, version)
      return { result: withKept(result, version), source: text }
    })
  }
  const bytes = path === '-' ? await terminal.readInput() : await readFile(path)
  const name = path === '-' ? 'draft.md' : basename(path)
  const draft = await check.readDraft(bytes, name)
  const asked = { name, draft, today }
  const { against, keep, of } = options
  if (against !== undefined) {
    const texts = await Promise.all(against.map((file, i) => readText(file, options, i)))
    return { result: check.checkAgainstTexts(asked, texts), source: draft.source }
  }
  return await withCase(terminal, options, keep ? 'writes' : 'reads', async (desk) => {
    if (of !== undefined) await check.openDraft(desk, of)
    const kept = keep
      ? await check.keepDraft(desk, { name, text: draft.source, ...(of === undefined ? {} : { follows: of }) })
      : undefined
    const result = await check.checkInCase(await workspaceOf(desk), asked, kept ?? of)
    if (kept !== undefined) await check.enterCheck(desk, kept, result)
    return kept === undefined
      ? { result, source: draft.source }
      : { result: withKept(result, kept), source: draft.source, kept }
  })
}

function withKept(result: CheckResult, kept: string): CheckResult {
  return { ...result, draft: { ...result.draft, kept } }
}

const KEPT = /^d\d{1,15}$/

async function readText(file: string, options: Options, i: number) {
  const bytes = await readFile(file)
  const name = basename(file)
  const { content } = await readOneText(bytes, { name })
  const facts = {
    ...(options.outlet?.[i] ? { outlet: options.outlet[i] } : {}),
    ...(options.published?.[i] ? { published: options.published[i] } : {}),
  }
  return {
    id: `t${i + 1}`,
    name,
    text: content,
    tracing: traceText({ content, bytes, plain: true, ...facts }),
    ...facts,
  }
}

const MARK = { resolve: 'red', look: 'yellow', note: 'dim' } as const

function show(result: CheckResult, source: string, terminal: Terminal): void {
  const open = result.findings.filter((f) => f.waived === null)
  const waived = result.findings.filter((f) => f.waived !== null)
  for (const finding of open) showFinding(finding, source, terminal)
  if (waived.length > 0) {
    terminal.say(terminal.style('bold', terminal.word('check.waived', { count: waived.length })))
    for (const { code, waived: reason } of waived)
      terminal.say(`  ${terminal.word(`check.name.${code}`)}: ${terminal.show(reason ?? '')}`)
    terminal.say()
  }
  const count = (level: CheckFinding['level']) => open.filter((f) => f.level === level).length
  const counts = { resolve: count('resolve'), look: count('look'), note: count('note') }
  terminal.say(terminal.style('bold', terminal.word(open.length === 0 ? 'check.nothing' : 'check.counts', counts)))
  for (const { code, params } of result.notChecked)
    terminal.say(`  - ${terminal.word(`check.notChecked.${code}`, params)}`)
}

function showFinding(finding: CheckFinding, source: string, terminal: Terminal): void {
  const { code, level, params, span, evidence } = finding
  const line = source.slice(0, span.start).split('\n').length
  terminal.say(
    `${terminal.style(MARK[level], terminal.word(`check.level.${level}`))}  ${terminal.style('bold', terminal.word(`check.name.${code}`))}  ${terminal.style('dim', terminal.word('check.line', { line }))}`,
  )
  if (finding.sentence !== null) {
    for (const row of underline(source, span, terminal.columns - 4)) terminal.say(`    ${row}`)
  }
  terminal.say(`  ${terminal.word(`check.code.${code}`, params)}`)
  for (const { name, outlet, span: words } of evidence.slice(0, 4)) {
    const whose = outlet === null ? terminal.show(name, 'name') : terminal.show(outlet)
    terminal.say(`    ${whose}: ${terminal.show(shorten(words.exact))}`)
  }
  terminal.say(`  ${terminal.style('dim', `→ ${terminal.word(`check.advice.${code}`)}`)}`)
  terminal.say()
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
