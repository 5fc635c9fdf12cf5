import type { TraceDocument } from '@isnad/desk/api'
import { useWords } from '../door/locale.tsx'

/** The sentence that stands above everything, and small below it what it rests on. */
export function Headline({ tracing }: { tracing: TraceDocument }) {
  const { say, locale } = useWords()
  const { basis, sentence } = tracing.weighing
  const nameOf = (id: string) => tracing.agents.find((a) => a.id === id)?.name ?? id
  const { low, high } = basis.lines.intoText
  return (
    <h1 className="sentence">
      <NamesApart
        sentence={sentence[locale]}
        common={tracing.weighing.commonLinks.map(nameOf)}
        others={[basis.narrator, ...tracing.agents.map((a) => a.id)].flatMap((id) => (id ? [nameOf(id)] : []))}
      />
      <small>
        {say('trace.below.attributed', { count: basis.occurrences.length + basis.cannotTell.length })}
        {basis.cannotTell.length > 0 &&
          `${say('shell.comma')}${say('trace.below.cannotTell', { count: basis.cannotTell.length })}`}
        {'. '}
        {basis.occurrences.length > 0 && say('trace.sentence.lines', { low, span: high > low ? 'open' : 'closed' })}{' '}
        {tracing.cited.length > 0 && say('trace.below.cited', { count: tracing.cited.length })}{' '}
        {basis.mayBe.slice(0, 2).map(([a, b]) => (
          <span key={`${a}-${b}`}>{say('trace.below.mayBe', { a: `«${nameOf(a)}»`, b: `«${nameOf(b)}»` })} </span>
        ))}
      </small>
    </h1>
  )
}

/** Names keep their own direction inside the sentence, and a common link stands out. */
function NamesApart({
  sentence,
  common,
  others,
}: {
  sentence: string
  common: readonly string[]
  others: readonly string[]
}) {
  const names = [...new Set([...common, ...others])].filter((n) => n !== '' && sentence.includes(n))
  const at = names
    .flatMap((name) => ({ name, start: sentence.indexOf(name) }))
    .sort((a, b) => a.start - b.start || b.name.length - a.name.length)
  const parts: { at: number; text: string; name?: string }[] = []
  let done = 0
  for (const { name, start } of at) {
    if (start < done) continue
    parts.push({ at: done, text: sentence.slice(done, start) }, { at: start, text: name, name })
    done = start + name.length
  }
  parts.push({ at: done, text: sentence.slice(done) })
  return parts.map(({ at: key, text, name }) =>
    name === undefined ? (
      <span key={`s${key}`}>{text}</span>
    ) : (
      <bdi key={key} className={common.includes(name) ? 'common-name' : undefined}>
        {text}
      </bdi>
    ),
  )
}

const VOICES = ['attributed', 'provenance', 'editorial', 'reported-fact', 'background'] as const

/** Colour is never alone: each voice is named, and told from the others by a mark. */
export function Legend() {
  const { say } = useWords()
  return (
    <ul className="legend" aria-label={say('text.legend')}>
      {VOICES.map((voice) => (
        <li key={voice} title={say(`explain.${voice}`)}>
          <span className={`swatch m-${voice}`}>{say('text.swatch')}</span> {say(`trace.voice.${voice}`)}
        </li>
      ))}
      <li>
        <span className="m-who">{say('text.swatch')}</span> {say('text.who')}
      </li>
      <li>
        <span className="m-cue">{say('text.swatch')}</span> {say('text.cue')}
      </li>
      <li>
        <span className="m-hedge">{say('text.swatch')}</span> {say('text.hedge')}
      </li>
    </ul>
  )
}

export function CitedCard({ tracing }: { tracing: TraceDocument }) {
  const { say } = useWords()
  return (
    <section className="card">
      <h2>{say('trace.heading.cited')}</h2>
      {tracing.cited.length === 0 && <p className="note">{say('trace.cited.none')}</p>}
      <ul className="hair">
        {tracing.cited.map((c) => (
          <li key={`${c.kind}-${c.span.start}`}>
            <bdi>{c.span.exact}</bdi> <span className="note">{say(`trace.cited.${c.kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function FindingsCard({ tracing }: { tracing: TraceDocument }) {
  const { say, has } = useWords()
  if (tracing.findings.length === 0) return null
  const nameOf = (id: unknown) => tracing.agents.find((a) => a.id === id)?.name ?? ''
  return (
    <section className="card">
      <h2>{say('trace.heading.findings')}</h2>
      <ul className="hair">
        {tracing.findings.map((f) => {
          const code = `trace.finding.${f.code}`
          const words = has(code) ? say(code, { ...f.params, agentName: nameOf(f.params.agent) }) : f.code
          return (
            <li key={`${f.code}-${f.spans[0]?.start}`}>
              {words} {f.spans[0] && <bdi className="note">«{f.spans[0].exact}»</bdi>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
