import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useWords } from '../door/locale.tsx'
import { directionOf, type Laid, type Placed } from './graph.ts'
import { edgeKey, step } from './walk.ts'

interface Props {
  readonly laid: Laid
  /** Size on the screen, by that of the drawing. */
  readonly scale: number
  readonly label: string
  /** The name or link whose words are shown. */
  readonly lit: string | undefined
  /** The stop that Tab leads to; the first of the drawing where there is none. */
  readonly tabbed: string | undefined
  readonly onStand: (stop: string) => void
  /** Where links are stops of their own, how one is drawn and read aloud. */
  readonly link?: (key: string) => { readonly look: string; readonly label: string }
  readonly isCut?: (stop: string) => boolean
  /** Names light up under the mouse, and go out when it leaves; else a press is needed. */
  readonly onLeave?: () => void
  /** Keys that are no steps. @returns true where it did something */
  readonly onKey?: (event: KeyboardEvent) => boolean
  readonly under?: ReactNode
}

/**
 * Chains as a layered drawing, in the reading direction from us towards the event. One stop for Tab, then the arrows: along
 * the chains and across them. The common link is heavy, what is not known is dashed.
 */
export function ChainPicture({ laid, scale, label, lit, tabbed, onStand, link, isCut, onLeave, onKey, under }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const first = tabbed ?? laid.nodes[0]?.stop.node
  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = (event.target as Element).closest<SVGGElement>('[data-stop]')?.dataset.stop
    const next = at === undefined ? undefined : step(laid, at, event.key, link !== undefined)
    if (next !== undefined) {
      // Looked up by what it is, since the order in the page is that of painting.
      const stops = [...(box.current?.querySelectorAll<SVGGElement>('[data-stop]') ?? [])]
      stops.find((s) => s.dataset.stop === next)?.focus()
    } else if (!onKey?.(event) && !event.key.startsWith('Arrow')) return
    // An arrow that leads nowhere scrolls nothing and walks no list behind.
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className="chain-scroll"
      ref={box}
      role="tree"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={walk}
      onMouseLeave={onLeave}
      onBlur={onLeave}
    >
      <svg
        className="chain"
        viewBox={`0 0 ${laid.width} ${laid.height}`}
        width={laid.width * scale}
        height={laid.height * scale}
        role="presentation"
      >
        {under}
        {laid.edges.map(({ edge, path }) => {
          const key = edgeKey(edge)
          const drawn = link?.(key)
          if (!drawn)
            return (
              <path
                key={key}
                d={path}
                className={['edge', edge.gap ? 'gap' : '', edge.chosen ? 'chosen' : ''].join(' ')}
              />
            )
          return (
            <g
              key={key}
              data-stop={key}
              className={['link', drawn.look, lit === key ? 'lit' : ''].join(' ')}
              role="treeitem"
              aria-label={drawn.label}
              aria-selected={lit === key}
              tabIndex={first === key ? 0 : -1}
              onFocus={() => onStand(key)}
              onMouseDown={() => onStand(key)}
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
            lit={lit === placed.stop.node}
            tabbed={first === placed.stop.node}
            cut={isCut?.(placed.stop.node) ?? false}
            hover={onLeave !== undefined}
            onStand={onStand}
          />
        ))}
      </svg>
    </div>
  )
}

function Name({
  placed: { stop, lines, x, y, width, height },
  lit,
  tabbed,
  cut,
  hover,
  onStand,
}: {
  placed: Placed
  lit: boolean
  tabbed: boolean
  cut: boolean
  hover: boolean
  onStand: (stop: string) => void
}) {
  const { say } = useWords()
  const end = stop.role === 'desk' || stop.role === 'event'
  const inner = height - (stop.common ? 34 : 0)
  // Begins with what is drawn, so that whoever speaks to the page can say what they see; a name that is cut follows whole.
  const drawn = [lines.join(' '), stop.common ? say('trace.common') : ''].filter(Boolean).join(' ')
  const rest = [end ? '' : say(`trace.role.${stop.role}`), lines.join(' ') === stop.name ? '' : stop.name]
  const stand = () => onStand(stop.node)
  return (
    <g
      className={['node', stop.common ? 'common' : '', stop.gap ? 'gap' : '', cut ? 'cut' : '', lit ? 'lit' : ''].join(
        ' ',
      )}
      data-stop={stop.node}
      transform={`translate(${x} ${y})`}
      role="treeitem"
      aria-label={[drawn, ...rest].filter(Boolean).join(say('shell.comma'))}
      aria-selected={lit}
      tabIndex={tabbed ? 0 : -1}
      onFocus={stand}
      onMouseDown={stand}
      onMouseOver={hover ? stand : undefined}
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
