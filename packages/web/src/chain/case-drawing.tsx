import type { ChainDrawing, OccurrenceDetail } from '@isnad/desk/api'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { apart, type CaseGraph, caseGraph } from './case-graph.ts'
import { ChosenWords } from './chosen-words.tsx'
import { type Laid, layOut } from './graph.ts'
import { useMeasure, useWidth } from './measure.ts'
import { ChainPicture } from './picture.tsx'

/** Below this a name can no longer be read; whoever wants to see all of it may still go further. */
const READABLE = 0.82
const STEPS = [0.25, 0.4, 0.6, READABLE, 1, 1.25, 1.6, 2] as const

/**
 * The chains of a claim across the case, layered, in the reading direction from us towards the event. Every name and every
 * link is a stop for the keyboard: along the chains from name to link to name, across to its neighbours; Enter leads to the
 * words. Beyond what fits, the drawing scrolls at a readable size.
 */
export function CaseDrawing({
  drawing,
  occurrences,
}: {
  drawing: ChainDrawing
  occurrences: readonly OccurrenceDetail[]
}) {
  const { say, direction } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const measure = useMeasure()
  const room = useWidth(box)
  const own = useMemo(() => caseGraph(drawing, say), [drawing, say])
  const laid = useMemo(() => layOut(own.graph, direction, measure), [own, direction, measure])
  const [zoom, setZoom] = useState<number | 'readable' | 'all'>('readable')
  const [current, setCurrent] = useState<string>()
  const [chosen, setChosen] = useState<string>()
  const fitting = room === 0 ? 1 : Math.min(1.35, room / laid.width)
  const scale = zoom === 'all' ? fitting : zoom === 'readable' ? Math.max(READABLE, fitting) : zoom
  const larger = STEPS.find((s) => s > scale + 0.01)
  const smaller = STEPS.findLast((s) => s < scale - 0.01)
  const tabbed = current ?? laid.nodes.find((n) => n.stop.role === 'desk')?.stop.node

  const names = useMemo(() => new Map(own.graph.stops.map((s) => [s.node, s.name])), [own])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') words.current?.querySelector<HTMLElement>('a')?.focus()
    else if (event.key === '+' || event.key === '=') setZoom(larger ?? scale)
    else if (event.key === '-') setZoom(smaller ?? scale)
    else if (event.key === '0') setZoom('all')
    else return false
    return true
  }
  const link = (key: string) => {
    const [from = '', to = ''] = key.split('\n').map((id) => apart(names.get(id) ?? ''))
    const state = own.edgeOf.get(key)?.state
    return {
      look: `is-${state}`,
      label: `${say('board.draw.edge', { from, to })}${say('shell.comma')}${say(`board.state.${state}`)}`,
    }
  }
  const stand = (stop: string) => {
    setCurrent(stop)
    setChosen(stop)
  }
  if (drawing.edges.length === 0) return <p className="note">{say('board.draw.none')}</p>
  return (
    <div className="case-chains">
      <div className="drawing-keys">
        <Legend />
        <span className="zoom">
          <button type="button" className="button quiet" disabled={!smaller} onClick={() => setZoom(smaller ?? scale)}>
            {say('board.draw.out')}
          </button>
          <button type="button" className="button quiet" disabled={!larger} onClick={() => setZoom(larger ?? scale)}>
            {say('board.draw.in')}
          </button>
          <button type="button" className="button quiet" onClick={() => setZoom('all')}>
            {say('board.draw.fit')}
          </button>
        </span>
      </div>
      <div ref={box}>
        <ChainPicture
          laid={laid}
          scale={scale}
          label={say('board.draw.label', { count: laid.nodes.length - 2 })}
          lit={chosen}
          tabbed={tabbed}
          onStand={stand}
          link={link}
          isCut={(stop) => own.vertexOf.get(stop)?.cut ?? false}
          onKey={press}
          under={<MayBe laid={laid} pairs={own.mayBe} />}
        />
      </div>
      <div ref={words} className="link-words" aria-live="polite">
        {chosen === undefined ? (
          <p className="note">{say('board.draw.choose')}</p>
        ) : (
          <ChosenWords own={own} chosen={chosen} occurrences={occurrences} />
        )}
      </div>
    </div>
  )
}

function Legend() {
  const { say } = useWords()
  return (
    <ul className="legend">
      {['recorded', 'open', 'suspected', 'mayBe'].map((state) => (
        <li key={state}>
          <svg className="chain" viewBox="0 0 30 8" width="30" height="8" aria-hidden="true">
            <g className={state === 'mayBe' ? 'may-be' : `link is-${state}`}>
              <path d="M0 4H30" className="edge" />
            </g>
          </svg>{' '}
          {say(`board.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}

/** Pairs that may be one, joined by dots beside the chains. */
function MayBe({ laid, pairs }: { laid: Laid; pairs: CaseGraph['mayBe'] }) {
  const at = new Map(laid.nodes.map((n) => [n.stop.node, n]))
  return pairs.map(([a, b]) => {
    const [from, to] = [at.get(a), at.get(b)]
    if (!from || !to) return null
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 - 24]
    return (
      <g key={`${a}-${b}`} className="may-be">
        <path className="edge" d={`M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`} />
      </g>
    )
  })
}
