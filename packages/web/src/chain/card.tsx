import type { TraceDocument } from '@isnad/desk/api'
import { useMemo, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import type { Occurrence } from '../text/cut.ts'
import { ChainDrawing } from './drawing.tsx'
import { type ChainStop, chainStops } from './links.ts'

interface Props {
  readonly tracing: TraceDocument
  readonly occurrence: Occurrence
  readonly onLight: (ranges: readonly { start: number; end: number }[]) => void
  readonly onMend: () => void
  readonly onStep: (by: number) => void
  readonly undo: (() => void) | undefined
}

/** 1:00: the chosen claim, its chain drawn and in words. Each link lights its words in the text. */
export function ChainCard({ tracing, occurrence, onLight, onMend, onStep, undo }: Props) {
  const { say } = useWords()
  const [lit, setLit] = useState<string>()
  const stops = useMemo(() => chainStops(tracing, occurrence, say), [tracing, occurrence, say])
  const light = (id: string | undefined) => {
    setLit(id)
    const stop = stops.find((s) => s.id === id)
    onLight(stop ? rangesOf(tracing, stop) : [])
  }
  return (
    <section className="card chosen" aria-live="polite">
      <h2>{say(occurrence.voice === 'attributed' ? 'claim.chosen' : `trace.voice.${occurrence.voice}`)}</h2>
      <blockquote>
        <bdi>{occurrence.content.map((c) => c.exact).join(' … ')}</bdi>
      </blockquote>
      {!occurrence.asserted && <p className="gap-text">{say('claim.cannotTell')}</p>}
      <ChainDrawing stops={stops} lit={lit} onLight={light} />
      <ol className="links">
        {stops.slice(1).map((stop, i) => (
          <li
            key={stop.id}
            className={[stop.common ? 'common' : '', stop.gap ? 'gap' : '', lit === stop.id ? 'lit' : ''].join(' ')}
          >
            <button
              type="button"
              onFocus={() => light(stop.id)}
              onBlur={() => light(undefined)}
              onMouseEnter={() => light(stop.id)}
              onMouseLeave={() => light(undefined)}
            >
              <span className="n">{stop.role === 'event' ? say('chain.question') : i + 1}</span>
              <span>
                <bdi>{stop.name}</bdi> <em>{inWords(stop, say)}</em>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {occurrence.hedges.length > 0 && (
        <ul className="hair">
          {occurrence.hedges.map((h) => (
            <li key={h.span.start}>
              <bdi className="m-hedge">{h.span.exact}</bdi>{' '}
              <span className="note">{say(`trace.hedge.${h.target}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {occurrence.loaded.length > 0 && (
        <p className="note">
          {say('trace.loaded')}:{' '}
          {occurrence.loaded.map((l) => (
            <bdi key={l.start}>«{l.exact}» </bdi>
          ))}
        </p>
      )}
      <div className="keys">
        <button type="button" className="button quiet" onClick={onMend}>
          {say('mend.open')} <kbd>E</kbd>
        </button>
        <button type="button" className="button quiet" onClick={undo} disabled={!undo}>
          {say('mend.undo')} <kbd>Z</kbd>
        </button>
        <button type="button" className="button bare" onClick={() => onStep(-1)} aria-label={say('claim.previous')}>
          <kbd>↑</kbd>
        </button>
        <button type="button" className="button bare" onClick={() => onStep(1)} aria-label={say('claim.next')}>
          <kbd>↓</kbd>
        </button>
      </div>
    </section>
  )
}

function inWords(stop: ChainStop, say: (code: string) => string): string {
  if (stop.role === 'event') return say('trace.link.how')
  const parts = [say(`trace.role.${stop.role}`), ...stop.cue.map((c) => `«${c.exact.trim()}»`)]
  if (!stop.explicit && stop.role !== 'narrator') parts.push(say('trace.link.implied'))
  if (stop.common) parts.push(say('trace.common'))
  return parts.join(' · ')
}

/** Words of the text that a link rests on: its cue, and where its agent is named. */
function rangesOf(tracing: TraceDocument, stop: ChainStop): { start: number; end: number }[] {
  const attribution = tracing.attributions.find((a) => a.id === stop.attribution)
  return [...stop.cue, ...(attribution?.source ?? [])].map(({ start, end }) => ({ start, end }))
}
