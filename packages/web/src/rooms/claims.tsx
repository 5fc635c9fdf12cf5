import type { AgentName, ClaimRow } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { ClaimWords, Sentence, useLines, wordsOf } from '../catalogue/in-words.tsx'
import { useLongList } from '../catalogue/long-list.ts'
import { useSelectedRows } from '../catalogue/selected-rows.ts'
import { useActs } from '../door/acts.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const ROW = 104

/** What of the board is shown; kept in the address, so that a way back leads to the same list. */
const ASKED = ['q', 'lines', 'through', 'contradiction', 'graded', 'state', 'sort', 'order'] as const
export type BoardSearch = { [K in (typeof ASKED)[number]]?: string }

export function boardSearch(given: Record<string, unknown>): BoardSearch {
  return Object.fromEntries(
    ASKED.flatMap((k) => (given[k] === undefined || given[k] === '' ? [] : [[k, String(given[k])]])),
  )
}

/** The board: every claim of the case with what it rests on in front. */
export function Claims() {
  const { say, has } = useWords()
  const search = useSearch({ from: '/claims' })
  const go = useNavigate({ from: '/claims' })
  const { act, busy } = useActs()
  const asked = useDeferredValue(search)
  const { list, rows, total, scroll, virtual, items } = useLongList<ClaimRow>(
    ['claims', asked],
    (page) => catalogue.claims({ ...asked, ...page }),
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
    rows.map((r) => r.ref),
    virtual,
  )
  const set = (change: BoardSearch) =>
    void go({ search: (now: BoardSearch) => boardSearch({ ...now, ...change }), replace: true })
  const join = () => {
    if (selected.length < 2 || busy) return
    act({ act: 'join-claims', claims: [...selected] }, (ref) => {
      drop()
      if (ref) void go({ to: '/claims/$ref', params: { ref } })
    })
  }
  const filtered = ASKED.some((k) => k !== 'sort' && k !== 'order' && search[k] !== undefined)
  return (
    <section className="room board">
      <h1>{say('board.title.claims')}</h1>
      <p className="lead">{say('board.claims.lead')}</p>
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
            {['occurrences', 'lines', 'contradictions', 'grade', 'published', 'unsettled'].map((s) => (
              <option key={s} value={s}>
                {say(`board.sort.${s}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button quiet"
          onClick={() => set({ order: search.order === 'up' ? '' : 'up' })}
        >
          {say(search.order === 'up' ? 'board.sort.up' : 'board.sort.down')}
        </button>
      </div>
      <Refusal error={list.error} />
      <div className="bar selection" aria-live="polite">
        {selected.length > 0 ? (
          <>
            <span>{say('board.selected', { count: selected.length })}</span>
            <button type="button" className="button" onClick={join} disabled={selected.length < 2 || busy}>
              {say('board.selected.join')} <kbd>M</kbd>
            </button>
            <button type="button" className="button bare" onClick={drop}>
              {say('board.selected.drop')}
            </button>
          </>
        ) : (
          <>
            <span>{list.isSuccess ? say('board.claims.count', { count: total }) : say('shell.loading')}</span>
            <span className="note keys-line">{say('board.keys.board')}</span>
          </>
        )}
      </div>
      {list.isSuccess && total === 0 && (
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
          <section
            className="scroll"
            ref={scroll}
            tabIndex={-1}
            aria-label={say('board.title.claims')}
            onKeyDown={(event) => {
              if (event.code === 'KeyM' && !event.ctrlKey && !event.metaKey && !event.altKey) join()
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
                return (
                  <li
                    key={row.ref}
                    data-index={item.index}
                    className={selected.includes(row.ref) ? 'on' : undefined}
                    ref={(li) => {
                      li?.style.setProperty('transform', `translateY(${item.start}px)`)
                      virtual.measureElement(li)
                    }}
                  >
                    <Row
                      row={row}
                      selected={selected.includes(row.ref)}
                      tabbed={item.index === current}
                      onFocus={() => setCurrent(item.index)}
                      onSelect={() => toggle(row.ref)}
                      state={has(`catalogue.state.${row.state}`) ? say(`catalogue.state.${row.state}`) : row.state}
                    />
                  </li>
                )
              })}
            </ul>
          </section>
        </>
      )}
    </section>
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

function Row({
  row,
  selected,
  tabbed,
  state,
  onFocus,
  onSelect,
}: {
  row: ClaimRow
  selected: boolean
  tabbed: boolean
  state: string
  onFocus: () => void
  onSelect: () => void
}) {
  const { say, locale } = useWords()
  const lines = useLines()
  const counts = [
    state,
    say('board.places', { count: row.occurrences }),
    say('board.documents', { count: row.documents }),
    row.unsettled > 0 ? say('board.unsettled', { count: row.unsettled }) : '',
  ]
  return (
    <>
      <label className="pick">
        <input type="checkbox" tabIndex={-1} checked={selected} onChange={onSelect} />
        <span className="hidden">{say('board.select', { name: wordsOf(row, locale).words })}</span>
      </label>
      <Link to="/claims/$ref" params={{ ref: row.ref }} data-row tabIndex={tabbed ? 0 : -1} onFocus={onFocus}>
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
    </>
  )
}
