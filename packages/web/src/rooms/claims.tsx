import type { AgentName, ClaimRow } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ReasonDialog } from '../acts/reason.tsx'
import { ClaimWords, Sentence, useLines, wordsOf } from '../catalogue/in-words.tsx'
import { useLongList } from '../catalogue/long-list.ts'
import { ClaimPairs } from '../catalogue/pairs.tsx'
import { useSelectedRows } from '../catalogue/selected-rows.ts'
import { Shown } from '../catalogue/shown.tsx'
import { type RowsAct, SelectionBar, WalkedList } from '../catalogue/walked-list.tsx'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const ROW = 104

/** What of the board is shown; kept in the address, so that a way back leads to the same list. */
const ASKED = ['q', 'lines', 'through', 'contradiction', 'graded', 'state', 'sort', 'order', 'show'] as const
const SORTS = ['occurrences', 'lines', 'common', 'contradictions', 'grade', 'published', 'unsettled'] as const
export type BoardSearch = { [K in (typeof ASKED)[number]]?: string }

export function boardSearch(given: Record<string, unknown>): BoardSearch {
  return Object.fromEntries(
    ASKED.flatMap((k) => (given[k] === undefined || given[k] === '' ? [] : [[k, String(given[k])]])),
  )
}

/** The board: every claim of the case with what it rests on in front. */
export function Claims() {
  const { say } = useWords()
  const search = useSearch({ from: '/claims' })
  const go = useNavigate({ from: '/claims' })
  const set: SetSearch = (change) =>
    void go({ search: (now: BoardSearch) => boardSearch({ ...now, ...change }), replace: true })
  const proposals = useQuery({ queryKey: ['catalogue', 'proposals'], queryFn: () => catalogue.proposals(0, 1) })
  return (
    <section className="room board">
      <h1>{say('board.title.claims')}</h1>
      <p className="lead">{say('board.claims.lead')}</p>
      <Shown
        title={say('board.title.claims')}
        all={say('board.claims.list')}
        proposals={say('board.claims.proposals', { count: proposals.data?.claims.total ?? 0 })}
        show={search.show}
        onShow={(show) => set({ show })}
      />
      {search.show === 'proposals' ? <ClaimPairs /> : <Board search={search} onSet={set} />}
    </section>
  )
}

type SetSearch = (change: BoardSearch) => void

function Board({ search, onSet: set }: { search: BoardSearch; onSet: SetSearch }) {
  const { say, locale } = useWords()
  const go = useNavigate()
  const { act, busy } = useActs()
  const { show: _, ...asked } = useDeferredValue(search)
  const list = useLongList<ClaimRow>(['claims', asked], (page) => catalogue.claims({ ...asked, ...page }), ROW)
  const { rows, total } = list
  const picked = useSelectedRows(
    rows.map((r) => r.ref),
    list.virtual,
  )
  const [withdrawing, setWithdrawing] = useState<readonly string[]>([])
  const acts: RowsAct[] = [
    {
      code: 'KeyM',
      label: say('board.selected.join'),
      least: 2,
      act: (claims) =>
        act({ act: 'join-claims', claims: [...claims] }, (ref) => {
          picked.drop()
          if (ref) void go({ to: '/claims/$ref', params: { ref } })
        }),
    },
    {
      code: 'KeyT',
      label: say('board.selected.take'),
      least: 1,
      act: (claims) =>
        act(
          claims.map((from) => ({ act: 'claim', from, wording: {}, occurrences: [] })),
          picked.drop,
        ),
    },
    { code: 'KeyW', label: say('board.selected.withdraw'), least: 1, act: setWithdrawing },
  ]
  const filtered = ASKED.some((k) => k !== 'sort' && k !== 'order' && k !== 'show' && search[k] !== undefined)
  return (
    <>
      <Filters search={search} onSet={set} />
      <Refusal error={list.list.error} />
      <SelectionBar
        picked={picked}
        acts={acts}
        busy={busy}
        count={list.list.isSuccess ? say('board.claims.count', { count: total }) : say('shell.loading')}
        keys={say('board.keys.board')}
      />
      {list.list.isSuccess && total === 0 && (
        <p className="empty">
          {say(filtered ? 'board.claims.noneFiltered' : 'board.claims.none')}{' '}
          {filtered ? (
            <Link to="/claims" search={{}}>
              {say('board.claims.clear')}
            </Link>
          ) : (
            <Link to="/">{say('board.claims.begin')}</Link>
          )}
        </p>
      )}
      {total > 0 && (
        <>
          <div className="heads" aria-hidden="true">
            <span />
            {['claim', 'lines', 'common', 'contradictions', 'grade'].map((head) => (
              <span key={head}>{say(`board.head.${head}`)}</span>
            ))}
          </div>
          <WalkedList
            list={list}
            picked={picked}
            acts={acts}
            busy={busy}
            label={say('board.title.claims')}
            refOf={(row) => row.ref}
            nameOf={(row) => wordsOf(row, locale).words}
          >
            {(row, stop) => <Row row={row} stop={stop} />}
          </WalkedList>
        </>
      )}
      {withdrawing.length > 0 && (
        <ReasonDialog
          title={say('board.selected.withdraw')}
          means={say('besides.withdraw.claimMeans')}
          label={say('besides.withdraw.do')}
          act={(reason) => withdrawing.map((about) => ({ act: 'withdraw', about, reason }))}
          onDone={picked.drop}
          onClose={() => setWithdrawing([])}
        />
      )}
    </>
  )
}

function Filters({ search, onSet: set }: { search: BoardSearch; onSet: SetSearch }) {
  const { say } = useWords()
  return (
    <div className="bar">
      <label className="field wide">
        {say('board.filter.words')}
        <input type="search" dir="auto" value={search.q ?? ''} onChange={(e) => set({ q: e.target.value })} />
      </label>
      <Choice name="lines" of={['0', '1', '2']} value={search.lines} onChoose={(lines) => set({ lines })} />
      <Through value={search.through} onChoose={(through) => set({ through })} />
      <Choice
        name="contradiction"
        of={['yes', 'no']}
        value={search.contradiction}
        onChoose={(contradiction) => set({ contradiction })}
      />
      <Choice name="graded" of={['yes', 'no']} value={search.graded} onChoose={(graded) => set({ graded })} />
      <label className="field">
        {say('board.filter.state')}
        <select value={search.state ?? ''} onChange={(e) => set({ state: e.target.value })}>
          {['', 'found', 'recorded', 'withdrawn'].map((s) => (
            <option key={s} value={s}>
              {say(s ? `catalogue.state.${s}` : 'board.filter.any')}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {say('board.sort')}
        <select value={search.sort ?? 'occurrences'} onChange={(e) => set({ sort: e.target.value })}>
          {SORTS.map((s) => (
            <option key={s} value={s}>
              {say(`board.sort.${s}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button quiet" onClick={() => set({ order: search.order === 'up' ? '' : 'up' })}>
        {say(search.order === 'up' ? 'board.sort.up' : 'board.sort.down')}
      </button>
    </div>
  )
}

function Choice({
  name,
  of,
  value,
  onChoose,
}: {
  name: string
  of: readonly string[]
  value: string | undefined
  onChoose: (value: string) => void
}) {
  const { say, has } = useWords()
  return (
    <label className="field">
      {say(`board.filter.${name}`)}
      <select value={value ?? ''} onChange={(e) => onChoose(e.target.value)}>
        <option value="">{say('board.filter.any')}</option>
        {of.map((one) => (
          <option key={one} value={one}>
            {say(has(`board.filter.${name}.${one}`) ? `board.filter.${name}.${one}` : `board.filter.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Agents that some claim passes through as a whole. */
function Through({ value, onChoose }: { value: string | undefined; onChoose: (value: string) => void }) {
  const { say } = useWords()
  const { data } = useQuery({
    queryKey: ['catalogue', 'through'],
    queryFn: () => catalogue.agents({ sort: 'common', limit: '200' }),
  })
  const agents: readonly AgentName[] = data?.rows.filter((r) => r.common > 0).map((r) => r.agent) ?? []
  return (
    <label className="field through">
      {say('board.filter.through')}
      <select value={value ?? ''} onChange={(e) => onChoose(e.target.value)}>
        <option value="">{say('board.filter.any')}</option>
        {value !== undefined && !agents.some((a) => a.ref === value) && <option value={value}>{value}</option>}
        {agents.map((agent) => (
          <option key={agent.ref} value={agent.ref}>
            {agent.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Row({ row, stop }: { row: ClaimRow; stop: { tabIndex: number; onFocus: () => void } }) {
  const { say, has } = useWords()
  const lines = useLines()
  const state = has(`catalogue.state.${row.state}`) ? say(`catalogue.state.${row.state}`) : row.state
  const counts = [
    state,
    say('board.places', { count: row.occurrences }),
    say('board.documents', { count: row.documents }),
    row.unsettled > 0 ? say('board.unsettled', { count: row.unsettled }) : '',
  ]
  return (
    <Link to="/claims/$ref" params={{ ref: row.ref }} data-row {...stop}>
      <span className="front">
        <strong>
          <Sentence sentence={row.sentence} common={row.commonLinks} />
        </strong>
        <ClaimWords of={row} />
        <span className="note">{counts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className="cell">
        {lines(row.lines)}
        {row.denialLines.high > 0 && (
          <span className="gap-text">
            {say('board.denial')}: {lines(row.denialLines)}
          </span>
        )}
      </span>
      <span className="cell common">
        {row.commonLinks.length === 0
          ? say('board.noCommon')
          : row.commonLinks.slice(0, 2).map((agent) => <bdi key={agent.ref}>{agent.name}</bdi>)}
      </span>
      <span className={row.contradictions > 0 ? 'cell gap-text' : 'cell note'}>
        {say('board.contradictions', { count: row.contradictions })}
      </span>
      <span className={row.grade === null ? 'cell note' : 'cell'}>{row.grade ?? say('board.noGrade')}</span>
    </Link>
  )
}
