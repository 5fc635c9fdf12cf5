import type { Command } from 'commander'
import { type Verdict, verifyDossierAt } from '#app/dossier'
import type { Terminal } from '../terminal.ts'

interface Options {
  readonly key: readonly string[]
  readonly cosigner: readonly string[]
  readonly earlier: readonly string[]
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<folder>', terminal.word('verify.argument.folder'))
    .option('--key <key>', terminal.word('verify.option.key'), collect, [])
    .option('--cosigner <key>', terminal.word('verify.option.cosigner'), collect, [])
    .option('--earlier <path>', terminal.word('verify.option.earlier'), collect, [])
    .action((folder: string, { key, cosigner, earlier }: Options) => {
      const verdict = verifyDossierAt(folder, { keys: key, cosigners: cosigner, earlier })
      if (terminal.wantsJson) terminal.json(verdict)
      else tell(verdict, terminal)
      if (verdict.faults.length > 0) terminal.endsAs('findings')
    })
}

/** Each answer by itself; the last stands as large as the first. */
function tell(verdict: Verdict, terminal: Terminal): void {
  const { faults, signed, anchors, earlier } = verdict
  const say = (code: string, params?: Readonly<Record<string, string | number>>): void =>
    terminal.say(terminal.word(`verify.${code}`, params))
  terminal.say(terminal.style('bold', terminal.word(`verify.files.${faults.length === 0 ? 'unchanged' : 'changed'}`)))
  for (const { code, place } of faults) {
    terminal.say(`  ${code}  ${terminal.show(place, 'name')}\n    ${terminal.word(`verify.fault.${code}`)}`)
  }
  if (signed !== null) {
    say(signed.known === 'self-asserted' ? 'key.self-asserted' : 'key.given', { key: signed.key })
    say('ledger', { entries: signed.entries, day: signed.day })
    if (anchors.length === 0) say('anchor.none')
  }
  for (const { kind, name, at, by, state } of anchors) {
    const params = { name, at: at ?? '', by: by ?? terminal.word('verify.anchor.nobody') }
    say(kind === 'rfc3161' ? 'anchor.rfc3161' : `anchor.${state}`, params)
  }
  for (const { entries, answer } of earlier) say(`earlier.${answer.replace(' ', '-')}`, { entries })
  terminal.say(terminal.style('bold', terminal.word('verify.claims')))
}
