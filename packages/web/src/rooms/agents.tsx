import type { AgentRow } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useMarkKind } from '../acts/mark-form.tsx'
import { useLongList } from '../catalogue/long-list.ts'
import { AgentPairs, useAgentAnswers } from '../catalogue/pairs.tsx'
import { useSelectedRows } from '../catalogue/selected-rows.ts'
import { Shown } from '../catalogue/shown.tsx'
import { type RowsAct, SelectionBar, WalkedList } from '../catalogue/walked-list.tsx'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const ROW = 64
/** Every two of so many are still few enough to be said at once. */
const MOST_PAIRED = 12
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
  const proposals = useQuery({ queryKey: ['catalogue', 'proposals'], queryFn: () => catalogue.proposals(0, 1) })
  return (
    <section className="room board agents">
      <h1>{say('board.title.agents')}</h1>
      <p className="lead">{say('board.agents.lead')}</p>
      <Shown
        title={say('board.title.agents')}
        all={say('board.agents.list')}
        proposals={say('board.agents.proposals', { count: proposals.data?.agents.total ?? 0 })}
        show={search.show}
        onShow={(show) => set({ show })}
      />
      {search.show === 'proposals' ? <AgentPairs /> : <List search={search} onSet={set} />}
    </section>
  )
}

function List({ search, onSet }: { search: AgentsSearch; onSet: (change: AgentsSearch) => void }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { act, busy } = useActs()
  const answers = useAgentAnswers()
  const { show: _, ...asked } = useDeferredValue(search)
  const list = useLongList<AgentRow>(['agents', asked], (page) => catalogue.agents({ ...asked, ...page }), ROW)
  const { rows, total } = list
  const picked = useSelectedRows(
    rows.map((r) => r.agent.ref),
    list.virtual,
  )
  const acts: RowsAct[] = [
    {
      code: 'KeyM',
      label: say('board.selected.merge'),
      least: 2,
      act: (agents) =>
        act({ act: 'merge', agents: [...agents] }, (ref) => {
          picked.drop()
          if (ref) void navigate({ to: '/agents/$ref', params: { ref } })
        }),
    },
    // What is said of two is said of every two of them.
    ...answers.slice(1).map(
      ({ code, label, act: answer }): RowsAct => ({
        code,
        label,
        least: 2,
        most: MOST_PAIRED,
        act: (agents) =>
          act(
            agents.flatMap((a, i) => agents.slice(i + 1).map((b) => answer([a, b]))),
            picked.drop,
          ),
      }),
    ),
  ]
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
      <Refusal error={list.list.error} />
      <SelectionBar
        picked={picked}
        acts={acts}
        busy={busy}
        count={list.list.isSuccess ? say('board.agents.count', { count: total }) : say('shell.loading')}
        keys={say('board.keys.agents')}
      />
      {list.list.isSuccess && total === 0 && (
        <p className="empty">
          {say(asked.q || asked.kind ? 'board.agents.noneFiltered' : 'board.agents.none')}{' '}
          {!asked.q && !asked.kind && <Link to="/">{say('board.claims.begin')}</Link>}
        </p>
      )}
      {total > 0 && (
        <WalkedList
          list={list}
          picked={picked}
          acts={acts}
          busy={busy}
          label={say('board.title.agents')}
          refOf={(row) => row.agent.ref}
          nameOf={(row) => row.agent.name}
        >
          {(row, stop) => (
            <Link to="/agents/$ref" params={{ ref: row.agent.ref }} data-row {...stop}>
              <Row row={row} />
            </Link>
          )}
        </WalkedList>
      )}
    </>
  )
}

function Row({ row }: { row: AgentRow }) {
  const { say, has } = useWords()
  const markKind = useMarkKind()
  const kind = `catalogue.kind.${row.agent.kind}`
  const others = row.names.filter((name) => name !== row.agent.name).slice(0, 4)
  const counts = [
    has(kind) ? say(kind) : row.agent.kind,
    say(`catalogue.state.${row.state}`),
    say('board.agents.mentions', { count: row.mentions }),
    say('board.documents', { count: row.documents }),
    ...row.agent.marks.map(markKind),
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
