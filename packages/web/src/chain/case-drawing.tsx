import type { ChainDrawing, OccurrenceDetail } from '@isnad/desk/api'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { apart, type CaseGraph, caseGraph } from './case-graph.ts'
import { ChosenWords } from './chosen-words.tsx'
import { directionOf, type Laid, layOut, type Placed } from './graph.ts'
import { useMeasure, useWidth } from './measure.ts'

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

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = current === undefined ? undefined : step(laid, current, event.key)
    if (next !== undefined) {
      // Looked up by what it is, since the order in the page is that of painting.
      const stops = [...(box.current?.querySelectorAll<SVGGElement>('[data-stop]') ?? [])]
      stops.find((s) => s.dataset.stop === next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      words.current?.querySelector<HTMLElement>('a')?.focus()
    } else if (event.key === '+' || event.key === '=') setZoom(larger ?? scale)
    else if (event.key === '-') setZoom(smaller ?? scale)
    else if (event.key === '0') setZoom('all')
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
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
      <div
        className="chain-scroll"
        ref={box}
        role="tree"
        tabIndex={-1}
        aria-label={say('board.draw.label', { count: laid.nodes.length - 2 })}
        onKeyDown={walk}
      >
        <svg
          className="chain"
          viewBox={`0 0 ${laid.width} ${laid.height}`}
          width={laid.width * scale}
          height={laid.height * scale}
          role="presentation"
        >
          <MayBe laid={laid} pairs={own.mayBe} />
          {laid.edges.map(({ edge, path }) => {
            const key = `${edge.from}\n${edge.to}`
            const name = (id: string) => apart(own.graph.stops.find((s) => s.node === id)?.name ?? '')
            return (
              <g
                key={key}
                data-stop={key}
                className={['link', `is-${own.edgeOf.get(key)?.state}`, chosen === key ? 'lit' : ''].join(' ')}
                role="treeitem"
                aria-label={`${say('board.draw.edge', { from: name(edge.from), to: name(edge.to) })}${say('shell.comma')}${say(`board.state.${own.edgeOf.get(key)?.state}`)}`}
                aria-selected={chosen === key}
                tabIndex={tabbed === key ? 0 : -1}
                onFocus={() => stand(key)}
                onMouseDown={() => stand(key)}
              >
                <path d={path} className="reach" />
                <path d={path} className="edge" />
              </g>
            )
          })}
          {laid.nodes.map((placed) => (
            <Name
              key={placed.stop.node}
              placed={placed}
              lit={chosen === placed.stop.node}
              tabbed={tabbed === placed.stop.node}
              cut={own.vertexOf.get(placed.stop.node)?.cut ?? false}
              onStand={stand}
            />
          ))}
        </svg>
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

function Name({
  placed: { stop, lines, x, y, width, height },
  lit,
  tabbed,
  cut,
  onStand,
}: {
  placed: Placed
  lit: boolean
  tabbed: boolean
  cut: boolean
  onStand: (stop: string) => void
}) {
  const { say } = useWords()
  const end = stop.role === 'desk' || stop.role === 'event'
  const inner = height - (stop.common ? 34 : 0)
  const drawn = [lines.join(' '), stop.common ? say('trace.common') : ''].filter(Boolean).join(' ')
  return (
    <g
      className={['node', stop.common ? 'common' : '', stop.gap ? 'gap' : '', cut ? 'cut' : '', lit ? 'lit' : ''].join(
        ' ',
      )}
      data-stop={stop.node}
      transform={`translate(${x} ${y})`}
      role="treeitem"
      aria-label={[drawn, lines.join(' ') === stop.name ? '' : stop.name].filter(Boolean).join(say('shell.comma'))}
      aria-selected={lit}
      tabIndex={tabbed ? 0 : -1}
      onFocus={() => onStand(stop.node)}
      onMouseDown={() => onStand(stop.node)}
    >
      {end ? (
        <circle r={8} className={stop.role} />
      ) : (
        <rect x={-width / 2} y={-inner / 2} width={width} height={inner} rx={7} />
      )}
      {/* The space keeps two lines two words for whoever reads them aloud. */}
      <g>
        {lines.map((line, i) => (
          <text
            key={line}
            y={end ? 26 : (i - (lines.length - 1) / 2) * 17 + 4.5}
            textAnchor="middle"
            direction={directionOf(stop.name)}
          >
            {`${line} `}
          </text>
        ))}
        {stop.common && (
          <text y={inner / 2 + 15} textAnchor="middle" className="small">
            {say('trace.common')}
          </text>
        )}
      </g>
      <title>{stop.name}</title>
    </g>
  )
}

/** Where an arrow leads: from a name to a link of its, from a link to the name at its end, and across to a neighbour. */
function step({ nodes, edges }: Laid, at: string, key: string): string | undefined {
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const across = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (along === 0 && across === 0) return undefined
  const placed = new Map(nodes.map((n) => [n.stop.node, n]))
  const ends = edges.map(({ edge }) => {
    const [from, to] = [placed.get(edge.from)!, placed.get(edge.to)!]
    return { id: `${edge.from}\n${edge.to}`, from, to, y: (from.y + to.y) / 2 }
  })
  const link = ends.find((e) => e.id === at)
  if (link) {
    const [left, right] = link.from.x < link.to.x ? [link.from, link.to] : [link.to, link.from]
    if (along !== 0) return (along > 0 ? right : left).stop.node
    const besides = ends.filter(
      (e) => e.id !== at && (e.from === link.from || e.to === link.to) && (e.y - link.y) * across >= 0,
    )
    return nearest(besides, (e) => Math.abs(e.y - link.y))?.id
  }
  const here = placed.get(at)
  if (!here) return undefined
  if (along !== 0) {
    const beyond = ends.flatMap((e) => {
      const other = e.from === here ? e.to : e.to === here ? e.from : undefined
      return other && (other.x - here.x) * along > 0 ? [{ id: e.id, other }] : []
    })
    return nearest(beyond, ({ other }) => Math.abs(other.y - here.y))?.id
  }
  const beside = nodes.filter(
    (n) => n !== here && (n.y - here.y) * across > 1 && Math.abs(n.x - here.x) < Math.max(n.width, here.width),
  )
  return nearest(beside, (n) => Math.abs(n.y - here.y))?.stop.node
}

function nearest<T>(list: readonly T[], far: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>((best, one) => (best === undefined || far(one) < far(best) ? one : best), undefined)
}
