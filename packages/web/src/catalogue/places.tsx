import type { ClaimDetail, OccurrenceDetail } from '@isnad/desk/api'
import { apart } from '../chain/case-graph.ts'
import { useActs } from '../door/acts.tsx'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { AgentLink, QuotedWords } from './in-words.tsx'

/** Chains in words: each place with its words, whose they are and through whom, and the way to the page. */
export function Places({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  return (
    <section className="part" data-part="places">
      <h2 className="label">{say('board.claim.places')}</h2>
      <ul className="hair places">
        {claim.occurrences.map((o) => (
          <Place key={o.ref} claim={claim} occurrence={o} onMoved={onMoved} />
        ))}
      </ul>
    </section>
  )
}

function Place({
  claim,
  occurrence: o,
  onMoved,
}: {
  claim: ClaimDetail
  occurrence: OccurrenceDetail
  onMoved: (ref: string | undefined) => void
}) {
  const { say } = useWords()
  const { act, busy } = useActs()
  const original = claim.occurrences.find(({ ref }) => ref === o.echoOf)?.quotation
  const takeOut = async () => {
    const { document, spans } = o.quotation
    const start = Math.min(...spans.map((s) => s.start))
    const end = Math.max(...spans.map((s) => s.end))
    // Words that stand apart are one place with what is between them, and that only the text knows.
    const exact = spans.length === 1 ? spans[0]!.exact : (await call.document(document)).text.slice(start, end)
    act({ act: 'part', claim: claim.row.ref, at: { document, start, end, exact } }, onMoved)
  }
  const remarks = [
    o.denies ? say('board.claim.denies') : '',
    o.asserted ? '' : say('board.claim.noTell'),
    o.from === 'record' ? say('board.claim.recorded') : '',
    o.from === 'selection' ? say('board.claim.selection') : '',
    original ? say('board.claim.echo', { name: apart(original.outlet ?? original.name) }) : '',
  ].filter(Boolean)
  return (
    <li>
      <QuotedWords quotation={o.quotation} />
      <ol className="chain-line" aria-label={say('claim.inWords')}>
        {o.chain.map((step) => (
          // A chain may pass through one agent twice, by other words.
          <li
            key={`${step.role}-${step.agent?.ref}-${step.cue[0]?.start}`}
            className={step.agent === null ? 'gap-text' : undefined}
          >
            {step.agent === null ? say('trace.link.gap') : <AgentLink agent={step.agent} />}{' '}
            <span className="note">
              {say(`trace.role.${step.role}`)}
              {step.cue.map((c) => (
                <bdi key={c.start}> «{c.exact.trim()}»</bdi>
              ))}
              {!step.explicit && step.role !== 'narrator' && ` · ${say('trace.link.implied')}`}
            </span>
          </li>
        ))}
      </ol>
      {o.hedges.map((h) => (
        <p key={h.span.start} className="aside-line">
          <bdi className="m-hedge">{h.span.exact}</bdi> <span className="note">{say(`trace.hedge.${h.target}`)}</span>
        </p>
      ))}
      <p className="place-foot">
        <span className="gap-text">{remarks.join(' · ')}</span>
        {o.from !== 'record' && claim.occurrences.length > 1 && (
          <button type="button" className="button bare" onClick={() => void takeOut()} disabled={busy}>
            {say('board.claim.takeOut')}
          </button>
        )}
      </p>
    </li>
  )
}
