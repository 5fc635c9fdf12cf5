import type { Command } from 'commander'
import { ENGINES, engineFor, type Kind, MEDIA_TYPES } from '#reading'
import { chooseTier, readersThatFit, type TierChoice } from '#sandbox'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  command.action(async () => {
    const choice = await chooseTier()
    if (terminal.wantsJson) {
      terminal.json({
        schema: 'isnad-doctor/1',
        wall: choice.tier ?? null,
        trials: choice.trials,
        readers: readersThatFit(),
        engines: Object.entries(ENGINES).map(([name, { version, kinds }]) => ({ name, version, kinds })),
      })
    } else tell(choice, terminal)
    if (choice.tier !== 1) terminal.endsAs('findings')
  })
}

function tell(choice: TierChoice, terminal: Terminal): void {
  const { tier } = choice
  terminal.say(
    tier === undefined
      ? terminal.word('doctor.noWall')
      : terminal.word('doctor.wall', { wall: terminal.word(`wall.tier.${tier}`) }),
  )
  for (const { tier: tried, holds, faults, missing } of choice.trials) {
    const why = faults.map((fault) => terminal.word(`wall.fault.${fault}`, { missing: missing.join(', ') }))
    const outcome = holds
      ? terminal.word('doctor.trial.holds')
      : terminal.word('doctor.trial.fails', { faults: why.join('; ') })
    terminal.say(`  ${tried}  ${terminal.word(`wall.tier.${tried}`)}: ${outcome}`)
  }
  if (tier !== undefined) terminal.say(terminal.word(`wall.cost.${tier}`))
  terminal.say(terminal.word('doctor.readers', { count: readersThatFit() }))
  const kinds = (Object.keys(MEDIA_TYPES) as Kind[]).filter((kind) => kind !== 'empty' && kind !== 'unknown')
  const names = (of: readonly Kind[]): string =>
    of.map((kind) => terminal.word(`reading.kind.${kind}`)).join(terminal.locale === 'ar' ? '، ' : ', ')
  terminal.say(terminal.word('doctor.reads', { kinds: names(kinds.filter((kind) => engineFor(kind) !== 'none')) }))
  terminal.say(terminal.word('doctor.keeps', { kinds: names(kinds.filter((kind) => engineFor(kind) === 'none')) }))
}
