import { useMemo, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { type Graph, layOut } from './graph.ts'
import { useMeasure, useWidth } from './measure.ts'
import { ChainPicture } from './picture.tsx'

/** Below this a name can no longer be read: the drawing scrolls instead of shrinking further. */
const SMALLEST = 0.82

interface Props {
  readonly graph: Graph
  readonly lit: string | undefined
  readonly onLight: (node: string | undefined) => void
  /** How far it may grow where there is room. */
  readonly largest?: number
}

/** The chains of one text, as large as there is room for; each name lights its words. */
export function ChainDrawing({ graph, lit, onLight, largest = 1 }: Props) {
  const { say, direction } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const measure = useMeasure()
  const room = useWidth(box)
  const laid = useMemo(() => {
    const wide = layOut(graph, direction, measure)
    return room > 0 && wide.width * SMALLEST > room ? layOut(graph, direction, measure, true) : wide
  }, [graph, direction, measure, room])
  const [current, setCurrent] = useState<string>()
  const scale = room === 0 ? 1 : Math.min(largest, Math.max(SMALLEST, room / laid.width))
  const names = graph.stops.map((s) => s.name).join(direction === 'rtl' ? '، ' : ', ')
  const stand = (stop: string) => {
    setCurrent(stop)
    onLight(stop)
  }
  return (
    <div ref={box}>
      <ChainPicture
        laid={laid}
        scale={scale}
        label={say('chain.label', { names })}
        lit={lit}
        tabbed={laid.nodes.some((n) => n.stop.node === current) ? current : undefined}
        onStand={stand}
        onLeave={() => onLight(undefined)}
      />
    </div>
  )
}
