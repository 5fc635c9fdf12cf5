import type { DocumentDetail } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ChainDrawing } from '../chain/drawing.tsx'
import { joinChains } from '../chain/graph.ts'
import { ChainInWords } from '../chain/in-words.tsx'
import { chainStops, rangesOf } from '../chain/links.ts'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Marked } from '../text/marked.tsx'
import type { Occurrence } from '../text/pieces.ts'

/** One claim whole: the sentence, its chain drawn among the others of its text, and what stands behind it. */
export function ClaimRoom() {
  const { id, claim } = useParams({ from: '/text/$id/claim/$claim' })
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ['document', id], queryFn: () => call.document(id) })
  if (error) return <Refusal error={error} />
  if (!data) return <p className="note">{say('shell.loading')}</p>
  const occurrence = data.tracing?.occurrences.find((o) => o.id === claim)
  return occurrence ? (
    <Claim document={data} occurrence={occurrence} />
  ) : (
    <p className="empty">
      {say('claim.gone')}{' '}
      <Link to="/text/$id" params={{ id }}>
        {say('claim.back')}
      </Link>
    </p>
  )
}

function Claim({ document, occurrence }: { document: DocumentDetail; occurrence: Occurrence }) {
  const { say } = useWords()
  const tracing = document.tracing!
  const [all, setAll] = useState(true)
  const [lit, setLit] = useState<string>()
  const stops = useMemo(() => chainStops(tracing, occurrence, say), [tracing, occurrence, say])
  const graph = useMemo(() => {
    const attributed = tracing.occurrences.filter((o) => o.voice === 'attributed' && o.id !== occurrence.id)
    const chains = all ? attributed.map((o) => chainStops(tracing, o, say)) : []
    return joinChains([stops, ...chains], stops)
  }, [tracing, occurrence, stops, all, say])
  const nameOf = (id: string) => tracing.agents.find((a) => a.id === id)?.name ?? id
  const { low, high } = occurrence.lines.intoText
  const common = occurrence.commonLinks.map(nameOf)
  const last = occurrence.chain.findLast((l) => l.agent !== null)?.agent
  const siblings = tracing.occurrences.filter(
    (o) =>
      o.id !== occurrence.id && o.voice === 'attributed' && o.chain.some((l) => l.agent !== null && l.agent === last),
  )
  return (
    <section className="room claim-room">
      <p className="crumb">
        <Link to="/text/$id" params={{ id: document.row.id }} search={{ claim: occurrence.id }}>
          {say('claim.back')}
        </Link>{' '}
        <bdi className="note">{document.facts.outlet ?? document.row.name}</bdi>
      </p>
      <h1 className="sentence">
        <span className="quote" dir="auto">
          «{occurrence.content.map((c) => c.exact.trim()).join(' … ')}»
        </span>
        <small>
          {occurrence.asserted
            ? say('trace.sentence.lines', { low, span: high > low ? 'open' : 'closed' })
            : say('claim.cannotTell')}{' '}
          {common.length > 0 && `${say('claim.through')} `}
          {common.map((name, i) => (
            <span key={name}>
              {i > 0 && say('shell.comma')}
              <bdi>{name}</bdi>
            </span>
          ))}
        </small>
      </h1>
      <div className="drawn">
        <fieldset className="segmented">
          <legend className="hidden">{say('claim.show')}</legend>
          {[true, false].map((whole) => (
            <label key={String(whole)}>
              <input type="radio" name="chains" checked={all === whole} onChange={() => setAll(whole)} />
              {say(whole ? 'claim.allChains' : 'claim.thisChain')}
            </label>
          ))}
        </fieldset>
        <ChainDrawing graph={graph} lit={lit} onLight={setLit} largest={1.35} />
      </div>
      <div className="columns">
        <div>
          <h2 className="label">{say('claim.inWords')}</h2>
          <ChainInWords stops={stops} lit={lit} onLight={setLit} />
          {occurrence.hedges.map((h) => (
            <p key={h.span.start} className="aside-line">
              <bdi className="m-hedge">{h.span.exact}</bdi>{' '}
              <span className="note">{say(`trace.hedge.${h.target}`)}</span>
            </p>
          ))}
        </div>
        <div>
          <h2 className="label">{say('claim.place')}</h2>
          <blockquote className="excerpt" dir="auto">
            <Excerpt document={document} occurrence={occurrence} lit={stops.find((s) => s.node === lit)} />
          </blockquote>
          {siblings.length > 0 && last && (
            <>
              <h2 className="label">
                {say('claim.siblings')} <bdi>{nameOf(last)}</bdi>
              </h2>
              <ul className="hair">
                {siblings.map((o) => (
                  <li key={o.id}>
                    <Link to="/text/$id/claim/$claim" params={{ id: document.row.id, claim: o.id }}>
                      <bdi>{o.content.map((c) => c.exact.trim()).join(' … ')}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

/** The lines of the text that the claim stands in; the words of a lit link, else the claim's own, are marked. */
function Excerpt({
  document,
  occurrence,
  lit,
}: {
  document: DocumentDetail
  occurrence: Occurrence
  lit: ReturnType<typeof chainStops>[number] | undefined
}) {
  const { text } = document
  const first = Math.min(...occurrence.content.map((c) => c.start))
  const last = Math.max(...occurrence.content.map((c) => c.end))
  const start = text.lastIndexOf('\n', first) + 1
  const end = text.indexOf('\n', last)
  const shown = text.slice(start, end < 0 ? text.length : end)
  const ranges = lit ? rangesOf(document.tracing!, lit) : occurrence.content
  const marks = ranges
    .map((r) => ({ start: r.start - start, end: r.end - start }))
    .filter((m) => m.start >= 0 && m.end <= shown.length)
    .sort((a, b) => a.start - b.start)
    .filter((m, i, list) => i === 0 || m.start >= list[i - 1]!.end)
  return <Marked text={shown} marks={marks} />
}
