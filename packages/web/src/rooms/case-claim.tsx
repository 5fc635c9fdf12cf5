import type { AgentName, ClaimDetail, SideDetail } from '@isnad/desk/api'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { AddToClaim } from '../acts/add-to-claim.tsx'
import { useFoundAgain } from '../catalogue/found-again.ts'
import { GradeCard } from '../catalogue/grade.tsx'
import { ActHistory } from '../catalogue/history.tsx'
import { AgentLinks, ClaimWords, Sentence, useLines } from '../catalogue/in-words.tsx'
import { Places } from '../catalogue/places.tsx'
import { Changes, Contradictions } from '../catalogue/side-by-side.tsx'
import { ClaimProposals, Strengthen } from '../catalogue/strengthen.tsx'
import { WithdrawnList } from '../catalogue/withdrawn.tsx'
import { WordingCard } from '../catalogue/wording.tsx'
import { CaseDrawing } from '../chain/case-drawing.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** A claim across the case: the sentence, its chains, and everything behind them. */
export function CaseClaim() {
  const { ref } = useParams({ from: '/claims/$ref' })
  const { say } = useWords()
  const navigate = useNavigate()
  const go = (to: string) => void navigate({ to: '/claims/$ref', params: { ref: to }, replace: true })
  // An act may be about a file or a record: the claim stays the one in sight.
  const moved = (to: string | undefined) => {
    if (to !== undefined && to !== ref && /^c\d+$/.test(to)) go(to)
  }
  const { data, error, gone } = useFoundAgain(
    'claim',
    ref,
    catalogue.claim,
    (claim: ClaimDetail) => claim.occurrences.map((o) => o.ref),
    go,
  )
  if (gone)
    return (
      <p className="empty">
        {say('board.claim.gone')} <Link to="/claims">{say('board.claim.back')}</Link>
      </p>
    )
  if (error) return <Refusal error={error} />
  if (!data) return <p className="note">{say('shell.loading')}</p>
  return <Whole key={data.row.ref} claim={data} onMoved={moved} />
}

function Whole({ claim, onMoved }: { claim: ClaimDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const lines = useLines()
  const { row } = claim
  const names = [
    ...row.commonLinks,
    ...claim.behindBoth,
    ...claim.support.drawing.vertices.flatMap((v) => v.agent ?? []),
  ]
  const counts = [
    lines(row.lines),
    say('board.places', { count: row.occurrences }),
    say('board.documents', { count: row.documents }),
    row.contradictions > 0 ? say('board.contradictions', { count: row.contradictions }) : '',
    row.unsettled > 0 ? say('board.unsettled', { count: row.unsettled }) : '',
    say(`catalogue.state.${row.state}`),
  ]
  return (
    <section className="room case-claim">
      <p className="crumb">
        <Link to="/claims">{say('board.claim.back')}</Link>
      </p>
      <h1 className="sentence">
        <Sentence sentence={row.sentence} common={row.commonLinks} names={names} />
        <span className="quote-below">
          <ClaimWords of={row} />
        </span>
        <small>{counts.filter(Boolean).join(' · ')}</small>
      </h1>
      {row.state === 'withdrawn' && <p className="gap-text">{say('besides.withdrawn.claim')}</p>}
      <Side side={claim.support} claim={claim} title={say('board.claim.support')} />
      {claim.denial.drawing.edges.length > 0 && (
        <Side side={claim.denial} claim={claim} title={say('board.claim.denial')} />
      )}
      {claim.behindBoth.length > 0 && <Named title={say('board.claim.behindBoth')} agents={claim.behindBoth} />}
      <div className="claim-columns">
        <div>
          <Places claim={claim} onMoved={onMoved} />
          {claim.withdrawn.length > 0 && <WithdrawnList withdrawn={claim.withdrawn} />}
          <Changes claim={claim} />
          <Contradictions claim={claim} />
        </div>
        <div>
          <GradeCard claim={claim} onMoved={onMoved} />
          <AddToClaim claim={claim} agents={names} onMoved={onMoved} />
          <ClaimProposals claim={claim} onMoved={onMoved} />
          <Strengthen claim={claim} />
          <WordingCard claim={claim} onMoved={onMoved} />
          <ActHistory acts={claim.history} />
        </div>
      </div>
    </section>
  )
}

function Side({ side, claim, title }: { side: SideDetail; claim: ClaimDetail; title: string }) {
  const { say } = useWords()
  const lines = useLines()
  return (
    <section className="drawn">
      <h2 className="label">
        {title} <span className="note">· {lines(side.lines)}</span>
      </h2>
      <CaseDrawing drawing={side.drawing} occurrences={claim.occurrences} />
      {side.commonLinks.length > 0 && <Named title={say('board.claim.common')} agents={side.commonLinks} />}
      {side.commonLinks.length === 0 && side.cut && side.cut[0] && (
        <Named title={say('board.claim.cut')} agents={side.cut[0]} />
      )}
      {side.cycles.map((cycle) => (
        <Named key={cycle.agents.map((a) => a.ref).join(' ')} title={say('board.claim.cycle')} agents={cycle.agents} />
      ))}
    </section>
  )
}

function Named({ title, agents }: { title: string; agents: readonly AgentName[] }) {
  return (
    <p className="named">
      {title} <AgentLinks agents={agents} />
    </p>
  )
}
