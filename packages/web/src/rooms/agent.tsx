import type { AgentDetail } from '@isnad/desk/api'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Fold } from '../acts/fold.tsx'
import { IdentityForm } from '../acts/identity-form.tsx'
import { MarkForm, useMarkKind } from '../acts/mark-form.tsx'
import { AliasForm, RenameForm } from '../acts/name-forms.tsx'
import { ReasonDialog } from '../acts/reason.tsx'
import { useFoundAgain } from '../catalogue/found-again.ts'
import { LetterCard } from '../catalogue/grade.tsx'
import { ActHistory } from '../catalogue/history.tsx'
import { AgentLink, ClaimWords, Sentence } from '../catalogue/in-words.tsx'
import { Mentions } from '../catalogue/mentions.tsx'
import { More } from '../catalogue/more.tsx'
import { ProposalWords } from '../catalogue/proposal-words.tsx'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** At first so many mentions and claims; more are asked for. */
const AT_FIRST = 12

/** One agent: its names, what rests on it, who it may be, and what people recorded of it. */
export function AgentRoom() {
  const { ref } = useParams({ from: '/agents/$ref' })
  const { say } = useWords()
  const navigate = useNavigate()
  const go = (to: string) => void navigate({ to: '/agents/$ref', params: { ref: to }, replace: true })
  const moved = (to: string | undefined) => {
    if (to !== undefined && to !== ref && /^g\d+$/.test(to)) go(to)
  }
  const { data, error, gone } = useFoundAgain(
    'agent',
    ref,
    catalogue.agent,
    (agent: AgentDetail) =>
      agent.mentions.flatMap((m) => m.spans.slice(0, 1).map((s) => `${m.document}@${s.start}-${s.end}`)),
    go,
  )
  if (gone)
    return (
      <p className="empty">
        {say('board.agent.gone')} <Link to="/agents">{say('board.agent.back')}</Link>
      </p>
    )
  if (error) return <Refusal error={error} />
  if (!data) return <p className="note">{say('shell.loading')}</p>
  return <Whole key={data.row.agent.ref} agent={data} onMoved={moved} />
}

function Whole({ agent, onMoved }: { agent: AgentDetail; onMoved: (ref: string | undefined) => void }) {
  const { say, has } = useWords()
  const { row } = agent
  const { ref, kind, sealed } = row.agent
  const counts = [
    has(`catalogue.kind.${kind}`) ? say(`catalogue.kind.${kind}`) : kind,
    say(`catalogue.state.${row.state}`),
    say('board.claims.count', { count: row.claims }),
    say('board.agents.common', { count: row.common }),
    say('board.agents.mentions', { count: row.mentions }),
  ]
  return (
    <section className="room agent-room">
      <p className="crumb">
        <Link to="/agents">{say('board.agent.back')}</Link>
      </p>
      <h1 className="sentence">
        <bdi>{row.agent.name}</bdi>
        <small>{counts.join(' · ')}</small>
      </h1>
      {sealed && <p className="gap-text">{say('board.agent.sealed')}</p>}
      <div className="claim-columns">
        <div>
          <RestsOn agent={agent} />
          <Mentions agent={agent} onMoved={onMoved} />
        </div>
        <div>
          <section className="card" data-part="names">
            <h2>{say('board.agent.names')}</h2>
            <Names agent={agent} onMoved={onMoved} />
            {!sealed && <RenameForm agent={ref} onMoved={onMoved} />}
            {!sealed && <AliasForm agent={ref} onMoved={onMoved} />}
          </section>
          {agent.proposals.length > 0 && (
            <section className="part" data-part="proposals">
              <ul className="hair">
                {agent.proposals.map((p) => (
                  <li key={p.agents.map((a) => a.ref).join(' ')}>
                    <ProposalWords proposal={p} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Identities agent={agent} onMoved={onMoved} />
          <Marks agent={agent} onMoved={onMoved} />
          <LetterCard agent={agent} onMoved={onMoved} />
          <ActHistory acts={agent.history} />
        </div>
      </div>
    </section>
  )
}

function Names({ agent, onMoved }: { agent: AgentDetail; onMoved: (ref: string | undefined) => void }) {
  const { say } = useWords()
  const { act, busy } = useActs()
  return (
    <ul className="hair">
      {agent.names.map(({ name, from }) => (
        <li key={`${from}-${name}`} className="place-foot">
          <span>
            <bdi>{name}</bdi> <span className="note">{say(`board.agent.name.${from}`)}</span>
          </span>
          {from === 'alias' && (
            <button
              type="button"
              className="button bare"
              disabled={busy}
              onClick={() => act({ act: 'alias', agent: agent.row.agent.ref, name, remove: true }, onMoved)}
            >
              {say('board.agent.alias.remove', { name })}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

type Part = { agent: AgentDetail; onMoved: (ref: string | undefined) => void }

/** What people said of it and another: that they may be one, or are certainly two. */
function Identities({ agent, onMoved }: Part) {
  const { say, has } = useWords()
  const { undo, busy } = useActs()
  return (
    <section className="card" data-part="identities">
      <h2>{say('board.agent.identities')}</h2>
      <ul className="hair">
        {agent.identities.map((i) => (
          <li key={i.entry} className="place-foot">
            <span>
              <AgentLink agent={i.with} />{' '}
              <span className="note">
                {has(`catalogue.answer.${i.answer}`) ? say(`catalogue.answer.${i.answer}`) : i.answer}
                {i.reason && <bdi> · {i.reason}</bdi>}
              </span>
            </span>
            <button type="button" className="button bare" disabled={busy} onClick={() => undo(i.entry)}>
              {say('besides.withdrawn.back')}
            </button>
          </li>
        ))}
      </ul>
      {agent.identities.length === 0 && <p className="note">{say('board.agent.identities.none')}</p>}
      <Fold label={say('board.agent.identity')}>
        <IdentityForm agent={agent.row.agent.ref} onMoved={onMoved} />
      </Fold>
    </section>
  )
}

function Marks({ agent, onMoved }: Part) {
  const { say } = useWords()
  const worded = useMarkKind()
  const [leaving, setLeaving] = useState<AgentDetail['marks'][number]>()
  const { ref } = agent.row.agent
  return (
    <section className="card" data-part="marks">
      <h2>{say('board.agent.marks')}</h2>
      {agent.marks.length === 0 && <p className="note">{say('board.agent.marks.none')}</p>}
      <ul className="hair">
        {agent.marks.map((m) => (
          <li key={m.entry}>
            <p className="place-foot">
              <span>
                <strong>{worded(m.kind)}</strong> <bdi>{m.value}</bdi>
              </span>
              <button type="button" className="button bare" onClick={() => setLeaving(m)}>
                {say('besides.withdraw.do')}
              </button>
            </p>
            <p className="note">
              {say('besides.known')}: <bdi>{m.known}</bdi>
            </p>
          </li>
        ))}
      </ul>
      <Fold label={say('board.agent.mark')}>
        <MarkForm agent={ref} onMoved={onMoved} />
      </Fold>
      {leaving && (
        <ReasonDialog
          title={say('besides.withdraw.mark')}
          means={say('besides.withdraw.markMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => ({
            act: 'mark',
            agent: ref,
            kind: leaving.kind,
            value: leaving.value,
            known: { words: reason },
            remove: true,
          })}
          onDone={onMoved}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </section>
  )
}

function RestsOn({ agent }: { agent: AgentDetail }) {
  const { say } = useWords()
  const [shown, setShown] = useState(AT_FIRST)
  // Those that pass through it as a whole stand first.
  const claims = agent.claims.toSorted((a, b) => Number(b.common) - Number(a.common))
  return (
    <section className="part" data-part="rests">
      <h2 className="label">{say('board.agent.rests')}</h2>
      {claims.length === 0 && <p className="note">{say('board.agent.rests.none')}</p>}
      <ul className="hair">
        {claims.slice(0, shown).map(({ claim, common }) => (
          <li key={claim.ref}>
            <Link to="/claims/$ref" params={{ ref: claim.ref }}>
              <ClaimWords of={claim} />
            </Link>
            <p className="note">
              {common && `${say('board.agent.rests.common')} · `}
              <Sentence sentence={claim.sentence} common={claim.commonLinks} />
            </p>
          </li>
        ))}
      </ul>
      <More count={claims.length - shown} onMore={() => setShown(claims.length)} />
      {agent.row.common > 0 && (
        <Link to="/claims" search={{ through: agent.row.agent.ref }}>
          {say('board.agent.rests.board')}
        </Link>
      )}
    </section>
  )
}
