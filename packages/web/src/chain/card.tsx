import type { TraceDocument } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import type { Occurrence } from '../text/pieces.ts'
import { ChainDrawing } from './drawing.tsx'
import { joinChains } from './graph.ts'
import { ChainInWords } from './in-words.tsx'
import { chainStops, rangesOf } from './links.ts'

interface Props {
  readonly document: string
  readonly tracing: TraceDocument
  readonly occurrence: Occurrence
  readonly onLight: (ranges: readonly { start: number; end: number }[]) => void
  readonly onMend: () => void
  readonly onStep: (by: number) => void
  readonly undo: (() => void) | undefined
}

/** 1:00: the chosen claim, its chain drawn and in words. Each link lights its words in the text. */
export function ChainCard({ document, tracing, occurrence, onLight, onMend, onStep, undo }: Props) {
  const { say } = useWords()
  const [lit, setLit] = useState<string>()
  const stops = useMemo(() => chainStops(tracing, occurrence, say), [tracing, occurrence, say])
  const graph = useMemo(() => joinChains([stops], stops), [stops])
  const light = (node: string | undefined) => {
    setLit(node)
    const stop = stops.find((s) => s.node === node)
    onLight(stop ? rangesOf(tracing, stop) : [])
  }
  return (
    <section className="card chosen" aria-live="polite">
      <h2>{say(occurrence.voice === 'attributed' ? 'claim.chosen' : `trace.voice.${occurrence.voice}`)}</h2>
      <blockquote dir="auto">{occurrence.content.map((c) => c.exact).join(' … ')}</blockquote>
      {!occurrence.asserted && <p className="gap-text small">{say('claim.cannotTell')}</p>}
      <ChainDrawing graph={graph} lit={lit} onLight={light} />
      <ChainInWords stops={stops} lit={lit} onLight={light} />
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
        <span className="steps">
          <button type="button" className="button key" onClick={() => onStep(-1)} aria-label={say('claim.previous')}>
            <kbd>↑</kbd>
          </button>
          <button type="button" className="button key" onClick={() => onStep(1)} aria-label={say('claim.next')}>
            <kbd>↓</kbd>
          </button>
        </span>
        <Link className="whole" to="/text/$id/claim/$claim" params={{ id: document, claim: occurrence.id }}>
          {say('claim.whole')}
        </Link>
      </div>
    </section>
  )
}
