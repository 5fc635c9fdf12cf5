import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { directionOf, type Graph, type Laid, layOut, type Placed } from './graph.ts'
import { useMeasure, useWidth } from './measure.ts'

/** Below this a name can no longer be read: the drawing scrolls instead of shrinking further. */
const SMALLEST = 0.82

interface Props {
  readonly graph: Graph
  readonly lit: string | undefined
  readonly onLight: (node: string | undefined) => void
  /** How far it may grow where there is room. */
  readonly largest?: number
}

/**
 * Chains as a layered drawing, read in the reading direction from us towards the event. The common link is heavy, what
 * is not known is dashed. By keyboard: one stop for Tab, then the arrows along and across the chains.
 */
export function ChainDrawing({ graph, lit, onLight, largest = 1 }: Props) {
  const { say, direction } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const measure = useMeasure()
  const room = useWidth(box)
  const drawing = useMemo(() => {
    const wide = layOut(graph, direction, measure)
    return room > 0 && wide.width * SMALLEST > room ? layOut(graph, direction, measure, true) : wide
  }, [graph, direction, measure, room])
  const [current, setCurrent] = useState(0)
  const scale = room === 0 ? 1 : Math.min(largest, Math.max(SMALLEST, room / drawing.width))
  const names = graph.stops.map((s) => s.name).join(direction === 'rtl' ? '، ' : ', ')

  const walk = (event: KeyboardEvent) => {
    const next = step(drawing, current, event.key)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    setCurrent(next)
    box.current?.querySelectorAll<SVGGElement>('[data-stop]')[next]?.focus()
  }
  return (
    <div
      className="chain-scroll"
      ref={box}
      role="tree"
      tabIndex={-1}
      aria-label={say('chain.label', { names })}
      onKeyDown={walk}
      onMouseLeave={() => onLight(undefined)}
    >
      <svg
        className="chain"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawing.width * scale}
        height={drawing.height * scale}
        role="presentation"
      >
        {drawing.edges.map(({ edge, path }) => (
          <path
            key={`${edge.from}-${edge.to}`}
            d={path}
            className={['edge', edge.gap ? 'gap' : '', edge.chosen ? 'chosen' : ''].join(' ')}
          />
        ))}
        {drawing.nodes.map((placed, i) => (
          <Node
            key={placed.stop.node}
            placed={placed}
            lit={lit === placed.stop.node}
            tabbed={i === Math.min(current, drawing.nodes.length - 1)}
            onLight={onLight}
          />
        ))}
      </svg>
    </div>
  )
}

function Node({
  placed: { stop, lines, x, y, width, height },
  lit,
  tabbed,
  onLight,
}: {
  placed: Placed
  lit: boolean
  tabbed: boolean
  onLight: Props['onLight']
}) {
  const { say } = useWords()
  const end = stop.role === 'desk' || stop.role === 'event'
  const inner = height - (stop.common ? 34 : 0)
  // Begins with what is drawn, so that whoever speaks to the page can say what they see; a name that is cut follows whole.
  const drawn = [lines.join(' '), stop.common ? say('trace.common') : ''].filter(Boolean).join(' ')
  const rest = [end ? '' : say(`trace.role.${stop.role}`), lines.join(' ') === stop.name ? '' : stop.name]
  return (
    <g
      className={['node', stop.common ? 'common' : '', stop.gap ? 'gap' : '', lit ? 'lit' : ''].join(' ')}
      data-stop={stop.node}
      transform={`translate(${x} ${y})`}
      role="treeitem"
      aria-label={[drawn, ...rest].filter(Boolean).join(say('shell.comma'))}
      tabIndex={tabbed ? 0 : -1}
      onFocus={() => onLight(stop.node)}
      onBlur={() => onLight(undefined)}
      onMouseOver={() => onLight(stop.node)}
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

/** Where an arrow leads from a node: along the chains, or to the nearest in the same layer. */
function step({ nodes }: Laid, at: number, key: string): number | undefined {
  const here = nodes[at]
  if (!here) return undefined
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const across = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (along === 0 && across === 0) return undefined
  const order = nodes
    .map((node, i) => ({ i, dx: (node.x - here.x) * along, dy: (node.y - here.y) * across, node }))
    .filter(({ i, dx, dy, node }) =>
      i === at ? false : along !== 0 ? dx > 1 : dy > 1 && Math.abs(node.x - here.x) < Math.max(node.width, here.width),
    )
    .sort((a, b) =>
      along !== 0 ? a.dx - b.dx || Math.abs(a.node.y - here.y) - Math.abs(b.node.y - here.y) : a.dy - b.dy,
    )
  return order[0]?.i
}
