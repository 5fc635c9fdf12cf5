import dagre from '@dagrejs/dagre'
import { useEffect, useMemo, useRef } from 'react'
import { useWords } from '../door/locale.tsx'
import type { ChainStop } from './links.ts'

const NODE_HEIGHT = 34
const LETTER = 6.6
const WIDEST = 128

/**
 * The chain as a layered drawing, read in the reading direction from us towards the event. The common link is heavy,
 * what is not known is dashed. Same chain, same drawing.
 */
export function ChainDrawing({
  stops,
  lit,
  onLight,
}: {
  stops: readonly ChainStop[]
  lit: string | undefined
  onLight: (id: string | undefined) => void
}) {
  const { say, direction } = useWords()
  const drawing = useMemo(() => layOut(stops, direction), [stops, direction])
  const svg = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const node = svg.current
    // The list below the drawing does the same by keyboard.
    const over = (event: Event) => onLight((event.target as Element).closest<SVGElement>('[data-stop]')?.dataset.stop)
    node?.addEventListener('mouseover', over)
    node?.addEventListener('mouseleave', over)
    return () => {
      node?.removeEventListener('mouseover', over)
      node?.removeEventListener('mouseleave', over)
    }
  }, [onLight])
  const names = stops.map((s) => s.name).join(direction === 'rtl' ? '، ' : ', ')
  return (
    <section className="chain-scroll" tabIndex={0} aria-label={say('chain.drawing')}>
      <svg
        ref={svg}
        className="chain"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={say('chain.label', { names })}
        width={drawing.width}
        height={drawing.height}
      >
        {drawing.edges.map((e) => (
          <path key={e.id} d={e.path} className={e.gap ? 'edge gap' : 'edge'} />
        ))}
        {drawing.nodes.map(({ stop, x, y, width }) => (
          <g
            key={stop.id}
            className={['node', stop.common ? 'common' : '', stop.gap ? 'gap' : '', lit === stop.id ? 'lit' : ''].join(
              ' ',
            )}
            data-stop={stop.id}
            transform={`translate(${x} ${y})`}
          >
            {stop.role === 'desk' || stop.role === 'event' ? (
              <circle r={8} className={stop.role} />
            ) : (
              <rect x={-width / 2} y={-NODE_HEIGHT / 2} width={width} height={NODE_HEIGHT} rx={8} />
            )}
            <text y={stop.role === 'desk' || stop.role === 'event' ? 26 : 4.5} textAnchor="middle">
              {shorten(stop.name, width)}
            </text>
            {stop.common && (
              <text y={NODE_HEIGHT / 2 + 16} textAnchor="middle" className="small">
                {say('trace.common')}
              </text>
            )}
            <title>{stop.name}</title>
          </g>
        ))}
      </svg>
    </section>
  )
}

function layOut(stops: readonly ChainStop[], direction: 'rtl' | 'ltr') {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 16, ranksep: 20, marginx: 20, marginy: 4 })
  graph.setDefaultEdgeLabel(() => ({}))
  const widthOf = (s: ChainStop) =>
    s.role === 'desk' || s.role === 'event' ? 30 : Math.min(WIDEST, Math.max(52, s.name.length * LETTER + 18))
  for (const s of stops) graph.setNode(s.id, { width: widthOf(s), height: NODE_HEIGHT + 34 })
  for (let i = 0; i + 1 < stops.length; i++) graph.setEdge(stops[i]!.id, stops[i + 1]!.id)
  dagre.layout(graph)
  const size = graph.graph()
  const nodes = stops.map((stop) => {
    const { x, y } = graph.node(stop.id)
    return { stop, x, y, width: widthOf(stop) }
  })
  const edges = stops.slice(1).map((to, i) => {
    const from = nodes[i]!
    const here = nodes[i + 1]!
    const sign = direction === 'rtl' ? -1 : 1
    const start = from.x + (sign * endOf(from)) / 2
    const end = here.x - (sign * endOf(here)) / 2
    return { id: to.id, path: `M${start} ${from.y}H${end}`, gap: to.gap || !to.explicit }
  })
  return { width: size.width ?? 100, height: size.height ?? 60, nodes, edges }
}

function endOf({ stop, width }: { stop: ChainStop; width: number }): number {
  return stop.role === 'desk' || stop.role === 'event' ? 18 : width
}

function shorten(name: string, width: number): string {
  const room = Math.floor((width - 12) / LETTER)
  return name.length > room + 1 ? `${name.slice(0, Math.max(3, room - 1))}…` : name
}
