import type { Command } from 'commander'
import { describeWall, type Kind, type WallReport } from '#app/wall'
import type { Terminal } from '../terminal.ts'

export function define(command: Command, terminal: Terminal): void {
  command.action(async () => {
    const report = await describeWall()
    const { choice, readers, recogniser, engines } = report
    if (terminal.wantsJson) {
      terminal.json({
        schema: 'isnad-doctor/1',
        wall: choice.tier ?? null,
        trials: choice.trials,
        readers,
        recogniser:
          recogniser === undefined ? null : { by: recogniser.by ?? null, because: recogniser.because ?? null },
        engines,
      })
    } else tell(report, terminal)
    if (choice.tier !== 1) terminal.endsAs('findings')
  })
}

function tell({ choice, readers, recogniser, reads, keeps }: WallReport, terminal: Terminal): void {
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
  terminal.say(terminal.word('doctor.readers', { count: readers }))
  if (recogniser !== undefined) {
    const by = recogniser.by ?? 'tesseract (wasm)'
    terminal.say(
      recogniser.because === undefined
        ? terminal.word('doctor.recogniser', { by })
        : terminal.word('doctor.recogniser.because', {
            by,
            because: terminal.word(`doctor.because.${recogniser.because}`),
          }),
    )
  }
  const names = (of: readonly Kind[]): string =>
    of.map((kind) => terminal.word(`reading.kind.${kind}`)).join(terminal.locale === 'ar' ? '، ' : ', ')
  terminal.say(terminal.word('doctor.reads', { kinds: names(reads) }))
  terminal.say(terminal.word('doctor.keeps', { kinds: names(keeps) }))
}
