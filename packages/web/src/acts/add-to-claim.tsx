import type { AgentName, ClaimDetail } from '@isnad/desk/api'
import { useState } from 'react'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { ClaimSearch } from './claim-search.tsx'
import { LinkForm } from './link-form.tsx'
import { ReasonDialog } from './reason.tsx'
import { RecordForm } from './record-form.tsx'

const WAYS = ['record', 'link', 'join'] as const

/** What a person knows of a claim that no text says: a record, a link of its chains, another claim that is the same. */
export function AddToClaim({
  claim,
  agents,
  onMoved,
}: {
  claim: ClaimDetail
  /** Who stands on its chains. */
  agents: readonly AgentName[]
  onMoved: (ref: string | undefined) => void
}) {
  const { say } = useWords()
  const { act } = useActs()
  const [way, setWay] = useState<(typeof WAYS)[number]>()
  const [withdrawing, setWithdrawing] = useState(false)
  const { ref, state } = claim.row
  const done = (made: string | undefined) => {
    setWay(undefined)
    onMoved(made)
  }
  // What was written down beside it has refs too; the claim stays the one in sight.
  const moved = (_: string | undefined, refs: readonly string[]) => done(refs.find((r) => /^c\d+$/.test(r)))
  const others = agents.filter((a, i) => !a.sealed && agents.findIndex((b) => b.ref === a.ref) === i)
  return (
    <section className="card" data-part="add">
      <h2>{say('board.claim.add')}</h2>
      <p className="ways">
        {WAYS.map((one) => (
          <button
            key={one}
            type="button"
            className="button quiet"
            aria-expanded={way === one}
            onClick={() => setWay(way === one ? undefined : one)}
          >
            {say(`board.claim.add.${one}`)}
          </button>
        ))}
        {state !== 'withdrawn' && (
          <button type="button" className="button bare" onClick={() => setWithdrawing(true)}>
            {say('besides.withdraw.claim')}
          </button>
        )}
      </p>
      {way === 'record' && <RecordForm claim={claim.row} onDone={moved} />}
      {way === 'link' && <LinkForm claim={claim.row} also={others} onDone={moved} />}
      {way === 'join' && (
        <ClaimSearch
          label={say('board.claim.add.which')}
          action={say('board.claim.add.joinIt')}
          except={[ref]}
          onChoose={(other) => act({ act: 'join-claims', claims: [ref, other.ref] }, done)}
        />
      )}
      {withdrawing && (
        <ReasonDialog
          title={say('besides.withdraw.claim')}
          means={say('besides.withdraw.claimMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => ({ act: 'withdraw', about: ref, reason })}
          onDone={done}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </section>
  )
}
