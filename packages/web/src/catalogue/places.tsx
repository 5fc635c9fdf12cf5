import type { ClaimDetail, OccurrenceDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { ReasonDialog } from '../acts/reason.tsx'
import { SplitClaim } from '../acts/split-claim.tsx'
import { apart } from '../chain/case-graph.ts'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { AgentLink, QuotedWords } from './in-words.tsx'
import { placeOf } from './place-of.ts'

interface Props {
  readonly claim: ClaimDetail
  readonly onMoved: (ref: string | undefined) => void
}

/** Chains in words: each place with its words, whose they are and through whom, and the way to the page. */
export function Places({ claim, onMoved }: Props) {
  const { say } = useWords()
  const { act, busy } = useActs()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [splitting, setSplitting] = useState(false)
  const chosen = claim.occurrences.filter((o) => picked.includes(o.ref))
  const toggle = (ref: string) =>
    setPicked((now) => (now.includes(ref) ? now.filter((one) => one !== ref) : [...now, ref]))
  const takeOut = async (places: readonly OccurrenceDetail[]) => {
    const at = await Promise.all(places.map((o) => placeOf(o.quotation)))
    act(
      at.map((one) => ({ act: 'part', claim: claim.row.ref, at: one })),
      onMoved,
    )
    setPicked([])
  }
  const isSplit = claim.occurrences.length > 1
  return (
    <section className="part" data-part="places">
      <h2 className="label">{say('board.claim.places')}</h2>
      {isSplit && (
        <p className="bar split-bar" aria-live="polite">
          {chosen.length === 0 ? (
            <span className="note">{say('board.claim.split.how')}</span>
          ) : (
            <>
              <span>{say('board.selected', { count: chosen.length })}</span>
              <button
                type="button"
                className="button quiet"
                disabled={busy || chosen.length === claim.occurrences.length}
                onClick={() => setSplitting(true)}
              >
                {say('board.claim.split')}
              </button>
              <button
                type="button"
                className="button bare"
                disabled={busy || chosen.length === claim.occurrences.length}
                onClick={() => void takeOut(chosen)}
              >
                {say('board.claim.takeOut')}
              </button>
            </>
          )}
        </p>
      )}
      <ul className="hair places">
        {claim.occurrences.map((o) => (
          <Place
            key={o.ref}
            claim={claim}
            occurrence={o}
            picked={isSplit && o.from !== 'record' ? picked.includes(o.ref) : undefined}
            onPick={() => toggle(o.ref)}
            onMoved={onMoved}
          />
        ))}
      </ul>
      {splitting && (
        <SplitClaim
          claim={claim}
          places={chosen}
          onClose={() => setSplitting(false)}
          onDone={(ref) => {
            setPicked([])
            onMoved(ref)
          }}
        />
      )}
    </section>
  )
}

function Place({
  claim,
  occurrence: o,
  picked,
  onPick,
  onMoved,
}: Props & {
  occurrence: OccurrenceDetail
  /** `undefined`: it cannot leave. */
  picked: boolean | undefined
  onPick: () => void
}) {
  const { say } = useWords()
  const original = claim.occurrences.find(({ ref }) => ref === o.echoOf)?.quotation
  const [withdrawing, setWithdrawing] = useState(false)
  const remarks = [
    o.denies ? say('board.claim.denies') : '',
    o.asserted ? '' : say('board.claim.noTell'),
    o.from === 'record' ? say('board.claim.recorded') : '',
    o.from === 'selection' ? say('board.claim.selection') : '',
    original ? say('board.claim.echo', { name: apart(original.outlet ?? original.name) }) : '',
  ].filter(Boolean)
  const about = o.quotation.document
  const isRecord = o.from === 'record'
  return (
    <li className={picked ? 'on' : undefined}>
      <div className="place-head">
        {picked !== undefined && (
          <label className="pick">
            <input type="checkbox" checked={picked} onChange={onPick} />
            <span className="hidden">{say('board.select', { name: o.quotation.spans[0]?.exact ?? '' })}</span>
          </label>
        )}
        <QuotedWords quotation={o.quotation} />
      </div>
      <ol className="chain-line" aria-label={say('claim.inWords')}>
        {o.chain.map((step) => (
          // A chain may pass through one agent twice, by other words.
          <li
            key={`${step.role}-${step.agent?.ref}-${step.cue[0]?.start}`}
            className={step.agent === null ? 'gap-text' : undefined}
          >
            {step.agent === null ? say('trace.link.gap') : <AgentLink agent={step.agent} />}{' '}
            <span className="note">
              {!isRecord && say(`trace.role.${step.role}`)}
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
        {/^[fk]\d+$/.test(about) && (
          <button type="button" className="button bare" onClick={() => setWithdrawing(true)}>
            {say(isRecord ? 'besides.withdraw.record' : 'besides.withdraw.document')}
          </button>
        )}
      </p>
      {withdrawing && (
        <ReasonDialog
          title={say(isRecord ? 'besides.withdraw.record' : 'besides.withdraw.document')}
          means={say(isRecord ? 'besides.withdraw.recordMeans' : 'besides.withdraw.documentMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => [
            // A claim that nobody took over would lose its name with its first place.
            ...(claim.row.state === 'found'
              ? [{ act: 'claim' as const, from: claim.row.ref, wording: {}, occurrences: [] }]
              : []),
            { act: 'withdraw', about, reason },
          ]}
          onDone={onMoved}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </li>
  )
}
