import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { type AuditReport, auditCaseAt } from '#app'
import { addCaseOptions, type CaseOptions, caseEnvironment, chooseCase } from '../case-door.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly against: readonly string[]
}

export function define(command: Command, terminal: Terminal): void {
  command.option(
    '--against <file>',
    terminal.word('audit.option.against'),
    (value: string, before: readonly string[]) => [...before, value],
    [] as readonly string[],
  )
  addCaseOptions(command, terminal).action(async (options: Options) => {
    const against = await Promise.all(options.against.map((path) => readFile(path, 'utf8')))
    const chosen = await chooseCase(terminal, options, 'reads')
    const progress = terminal.progress('audit.progress')
    const report = await auditCaseAt(caseEnvironment(terminal), {
      ...chosen,
      against,
      onProgress: (done, total) => progress.update(Math.round(done / 1e6), String(Math.round(total / 1e6))),
    })
    progress.finish()
    if (terminal.wantsJson) terminal.json({ schema: 'isnad-audit/1', ...report })
    else tell(report, terminal)
    if (report.findings.length > 0) terminal.endsAs('findings')
  })
}

function tell(report: AuditReport, terminal: Terminal): void {
  const { findings, notices, looked, head } = report
  for (const { code, place, concerns } of findings) {
    const what = terminal.word(`custody.audit.${code}`)
    terminal.say(`${code}  ${place}${concerns === undefined ? '' : `  (${concerns})`}\n    ${what}`)
  }
  for (const { code, place } of notices) terminal.note(`${place}: ${terminal.word(`custody.auditNotice.${code}`)}`)
  terminal.say(terminal.word('audit.looked', { ...looked, megabytes: Math.round(looked.bytes / 1e6) }))
  terminal.say(terminal.word('audit.found', { count: findings.length, size: head.size }))
  terminal.say(terminal.word('audit.heldAgainst', { count: report.heldAgainst.length }))
}
