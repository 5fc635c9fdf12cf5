import { useWords } from '../door/locale.tsx'
import type { ChainStop } from './links.ts'

interface Props {
  readonly stops: readonly ChainStop[]
  readonly lit: string | undefined
  readonly onLight: (node: string | undefined) => void
}

/** The chain below its drawing, link by link, from us towards the event. */
export function ChainInWords({ stops, lit, onLight }: Props) {
  const { say } = useWords()
  return (
    <ol className="links">
      {stops.slice(1).map((stop, i) => (
        <li
          key={stop.id}
          className={[stop.common ? 'common' : '', stop.gap ? 'gap' : '', lit === stop.node ? 'lit' : ''].join(' ')}
        >
          <button
            type="button"
            onFocus={() => onLight(stop.node)}
            onBlur={() => onLight(undefined)}
            onMouseEnter={() => onLight(stop.node)}
            onMouseLeave={() => onLight(undefined)}
          >
            <span className="n">{stop.role === 'event' ? say('chain.question') : i + 1}</span>
            <span>
              <bdi>{stop.name}</bdi> <em>{inWords(stop, say)}</em>
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function inWords(stop: ChainStop, say: (code: string) => string): string {
  if (stop.role === 'event') return say('trace.link.how')
  const parts = [say(`trace.role.${stop.role}`), ...stop.cue.map((c) => `«${c.exact.trim()}»`)]
  if (!stop.explicit && stop.role !== 'narrator') parts.push(say('trace.link.implied'))
  if (stop.common) parts.push(say('trace.common'))
  return parts.join(' · ')
}
