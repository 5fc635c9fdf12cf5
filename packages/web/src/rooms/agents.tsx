import type { AgentProposal, AgentRow } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { AgentLink, useReasons } from '../catalogue/in-words.tsx'
import { useLongList } from '../catalogue/long-list.ts'
import { useSelectedRows } from '../catalogue/selected-rows.ts'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const ROW = 64
const KINDS = ['', 'person', 'organisation', 'outlet', 'group', 'anonymous', 'document'] as const
const SORTS = ['common', 'claims', 'mentions', 'name'] as const
const ASKED = ['q', 'kind', 'sort', 'show'] as const
export type AgentsSearch = { [K in (typeof ASKED)[number]]?: string }

export function agentsSearch(given: Record<string, unknown>): AgentsSearch {
  return Object.fromEntries(
    ASKED.flatMap((k) => (given[k] === undefined || given[k] === '' ? [] : [[k, String(given[k])]])),
  )
}

/** Who speaks across the case, and who may be one with whom. */
export function Agents() {
  const { say } = useWords()
  const search = useSearch({ from: '/agents' })
  const go = useNavigate({ from: '/agents' })
  const set = (change: AgentsSearch) =>
    void go({ search: (now: AgentsSearch) => agentsSearch({ ...now, ...change }), replace: true })
  const proposals = useQuery({ queryKey: ['catalogue', 'proposals'], queryFn: () => catalogue.proposals(0, 200) })
  const count = proposals.data?.agents.total ?? 0
  return (
    <section className="room board agents">
      <h1>{say('board.title.agents')}</h1>
      <p className="lead">{say('board.agents.lead')}</p>
      <fieldset className="segmented">
        <legend className="hidden">{say('board.title.agents')}</legend>
        {['', 'proposals'].map((show) => (
          <button
            key={show}
            type="button"
            className="button quiet"
            aria-pressed={(search.show ?? '') === show}
            onClick={() => set({ show })}
          >
            {say(show === '' ? 'board.agents.list' : 'board.agents.proposals', { count })}
          </button>
        ))}
      </fieldset>
      <Refusal error={proposals.error} />
      {search.show === 'proposals' ? (
        <Proposals proposals={proposals.data?.agents.rows ?? []} loaded={proposals.isSuccess} />
      ) : (
        <List search={search} onSet={set} />
      )}
    </section>
  )
}

function List({ search, onSet }: { search: AgentsSearch; onSet: (change: AgentsSearch) => void }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { act, busy } = useActs()
  const { show: _, ...asked } = useDeferredValue(search)
  const { list, rows, total, scroll, virtual, items } = useLongList<AgentRow>(
    ['agents', asked],
    (page) => catalogue.agents({ ...asked, ...page }),
    ROW,
  )
  const {
    current,
    setCurrent,
    selected,
    toggle,
    drop,
    press,
    list: ul,
  } = useSelectedRows(
    rows.map((r) => r.agent.ref),
    virtual,
  )
  const merge = () => {
    if (selected.length < 2 || busy) return
    act({ act: 'merge', agents: [...selected] }, (ref) => {
      drop()
      if (ref) void navigate({ to: '/agents/$ref', params: { ref } })
    })
  }
  return (
    <>
      <div className="bar">
        <label className="field wide">
          {say('board.agents.name')}
          <input type="search" dir="auto" value={search.q ?? ''} onChange={(e) => onSet({ q: e.target.value })} />
        </label>
        <label className="field">
          {say('board.agents.kind')}
          <select value={search.kind ?? ''} onChange={(e) => onSet({ kind: e.target.value })}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(kind ? `catalogue.kind.${kind}` : 'board.filter.any')}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('board.sort')}
          <select value={search.sort ?? 'common'} onChange={(e) => onSet({ sort: e.target.value })}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {say(`board.agents.sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Refusal error={list.error} />
      <div className="bar selection" aria-live="polite">
        {selected.length > 0 ? (
          <>
            <span>{say('board.selected', { count: selected.length })}</span>
            <button type="button" className="button" onClick={merge} disabled={selected.length < 2 || busy}>
              {say('board.selected.merge')} <kbd>M</kbd>
            </button>
            <button type="button" className="button bare" onClick={drop}>
              {say('board.selected.drop')}
            </button>
          </>
        ) : (
          <>
            <span>{list.isSuccess ? say('board.agents.count', { count: total }) : say('shell.loading')}</span>
            <span className="note keys-line">{say('board.keys.agents')}</span>
          </>
        )}
      </div>
      {list.isSuccess && total === 0 && (
        <p className="empty">
          {say(asked.q || asked.kind ? 'board.agents.noneFiltered' : 'board.agents.none')}{' '}
          {!asked.q && !asked.kind && <Link to="/">{say('board.claims.begin')}</Link>}
        </p>
      )}
      {total > 0 && (
        <section
          className="scroll"
          ref={scroll}
          tabIndex={-1}
          aria-label={say('board.title.agents')}
          onKeyDown={(event) => {
            if (event.code === 'KeyM' && !event.ctrlKey && !event.metaKey && !event.altKey) merge()
            else press(event)
          }}
        >
          <ul
            className="rows"
            ref={(node) => {
              ul.current = node
              node?.style.setProperty('block-size', `${virtual.getTotalSize()}px`)
            }}
          >
            {items.map((item) => {
              const row = rows[item.index]!
              const { ref, name } = row.agent
              return (
                <li
                  key={ref}
                  data-index={item.index}
                  className={selected.includes(ref) ? 'on' : undefined}
                  ref={(li) => {
                    li?.style.setProperty('transform', `translateY(${item.start}px)`)
                    virtual.measureElement(li)
                  }}
                >
                  <label className="pick">
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      checked={selected.includes(ref)}
                      onChange={() => toggle(ref)}
                    />
                    <span className="hidden">{say('board.select', { name })}</span>
                  </label>
                  <Link
                    to="/agents/$ref"
                    params={{ ref }}
                    data-row
                    tabIndex={item.index === current ? 0 : -1}
                    onFocus={() => setCurrent(item.index)}
                  >
                    <Row row={row} />
                  </Link>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}

function Row({ row }: { row: AgentRow }) {
  const { say, has } = useWords()
  const kind = `catalogue.kind.${row.agent.kind}`
  const others = row.names.filter((name) => name !== row.agent.name).slice(0, 4)
  const counts = [
    has(kind) ? say(kind) : row.agent.kind,
    say(`catalogue.state.${row.state}`),
    say('board.agents.mentions', { count: row.mentions }),
    say('board.documents', { count: row.documents }),
    ...row.agent.marks,
  ]
  return (
    <>
      <span className="front">
        <strong>
          <bdi>{row.agent.name}</bdi>
        </strong>
        {others.length > 0 && (
          <span className="note">
            {others.map((name, i) => (
              <span key={name}>
                {i > 0 && say('shell.comma')}
                <bdi>{name}</bdi>
              </span>
            ))}
          </span>
        )}
        <span className="note">{counts.join(' · ')}</span>
      </span>
      <span className="cell">{say('board.claims.count', { count: row.claims })}</span>
      <span className={row.common > 0 ? 'cell' : 'cell note'}>{say('board.agents.common', { count: row.common })}</span>
      <span className="cell note">{row.proposals > 0 && say('board.agents.mayBe', { count: row.proposals })}</span>
    </>
  )
}

function Proposals({ proposals, loaded }: { proposals: readonly AgentProposal[]; loaded: boolean }) {
  const { say } = useWords()
  if (loaded && proposals.length === 0) return <p className="empty">{say('board.agents.proposals.none')}</p>
  return (
    <ul className="changes proposals">
      {proposals.map((p) => (
        <li key={p.agents.map((a) => a.ref).join(' ')} className="card">
          <ProposalWords proposal={p} />
        </li>
      ))}
    </ul>
  )
}

/** Two that may be one, with the reasons; a person answers, and may take it back. */
export function ProposalWords({ proposal }: { proposal: AgentProposal }) {
  const { say, has } = useWords()
  const { act, busy } = useActs()
  const reasons = useReasons()
  const [a, b] = proposal.agents
  const refs: [string, string] = [a.ref, b.ref]
  return (
    <>
      <p className="pair-names">
        {[a, b].map((agent) => (
          <span key={agent.ref}>
            <AgentLink agent={agent} />{' '}
            <span className="note">
              {has(`catalogue.kind.${agent.kind}`) ? say(`catalogue.kind.${agent.kind}`) : agent.kind}
            </span>
          </span>
        ))}
      </p>
      <p className="note">
        {say(`board.agents.answer.${proposal.answer}`)}.{' '}
        {proposal.because.length > 0 && say('board.claim.because', { reasons: reasons(proposal.because) })}
      </p>
      <p className="answers">
        <button
          type="button"
          className="button quiet"
          disabled={busy}
          onClick={() => act({ act: 'merge', agents: refs })}
        >
          {say('board.agents.same')}
        </button>
        {(['may be the same', 'different'] as const).map((answer) => (
          <button
            key={answer}
            type="button"
            className="button bare"
            disabled={busy}
            onClick={() => act({ act: 'identity', agents: refs, answer })}
          >
            {say(answer === 'different' ? 'board.agents.different' : 'board.agents.maybe')}
          </button>
        ))}
      </p>
    </>
  )
}
