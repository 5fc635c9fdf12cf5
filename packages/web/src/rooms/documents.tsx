import type { DocumentRow } from '@isnad/desk/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

const AT_ONCE = 200
const ROW = 58
const STATES = ['', 'read', 'partial', 'unread', 'waiting'] as const

/** The documents of the case, with what was read of each and what was not and why. */
export function Documents() {
  const { say } = useWords()
  const [filter, setFilter] = useState('')
  const [state, setState] = useState<(typeof STATES)[number]>('')
  const list = useInfiniteQuery({
    queryKey: ['documents', filter, state],
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      call.documents({
        offset: String(pageParam),
        limit: String(AT_ONCE),
        ...(filter ? { filter } : {}),
        ...(state ? { state } : {}),
      }),
    getNextPageParam: (last, all) => {
      const seen = all.reduce((n, p) => n + p.rows.length, 0)
      return seen < last.total && last.rows.length > 0 ? seen : undefined
    },
  })
  const rows = useMemo(() => list.data?.pages.flatMap((p) => p.rows) ?? [], [list.data])
  const total = list.data?.pages[0]?.total ?? 0
  const scroll = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - 40 && list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
  }, [last, rows.length, list])

  return (
    <section className="room">
      <h1>{say('room.documents')}</h1>
      <div className="bar">
        <label className="field">
          {say('documents.filter')}
          <input type="search" dir="auto" value={filter} onChange={(e) => setFilter(e.target.value)} />
        </label>
        <label className="field">
          {say('documents.state')}
          <select value={state} onChange={(e) => setState(e.target.value as typeof state)}>
            {STATES.map((s) => (
              <option key={s} value={s}>
                {say(s ? `state.${s}` : 'documents.all')}
              </option>
            ))}
          </select>
        </label>
        <p className="note" aria-live="polite">
          {say('documents.count', { count: total })}
        </p>
        <Link to="/coverage" className="beside-bar">
          {say('reader.coverage.link')}
        </Link>
      </div>
      <Refusal error={list.error} />
      {list.isSuccess && total === 0 && <Empty filtered={filter !== '' || state !== ''} />}
      {total > 0 && (
        <div className="heads" aria-hidden="true">
          {['name', 'kind', 'date', 'reading', 'claims'].map((head) => (
            <span key={head}>{say(`documents.head.${head}`)}</span>
          ))}
        </div>
      )}
      <section className="scroll" ref={scroll} tabIndex={0} aria-label={say('room.documents')}>
        <ul className="rows" ref={(ul) => ul?.style.setProperty('block-size', `${virtual.getTotalSize()}px`)}>
          {items.map((item) => (
            <Row key={rows[item.index]!.id} row={rows[item.index]!} top={item.start} />
          ))}
        </ul>
      </section>
    </section>
  )
}

function Empty({ filtered }: { filtered: boolean }) {
  const { say } = useWords()
  return (
    <p className="empty">
      {say(filtered ? 'documents.noneFiltered' : 'documents.none')}{' '}
      {!filtered && <Link to="/">{say('documents.begin')}</Link>}
    </p>
  )
}

function Row({ row, top }: { row: DocumentRow; top: number }) {
  const { say, has } = useWords()
  const reason = `reading.unread.${row.because}`
  const because = row.because ? (has(reason) ? say(reason) : row.because) : ''
  const kind = `reading.kind.${row.kind}`
  return (
    <li
      className={row.parent ? 'inside' : undefined}
      ref={(li) => li?.style.setProperty('transform', `translateY(${top}px)`)}
    >
      <Link to="/text/$id" params={{ id: row.id }}>
        <span className="name">
          <bdi>{row.outlet ?? row.name}</bdi>
          {row.outlet && <bdi className="note">{row.name}</bdi>}
        </span>
        <span className="note">{row.state === 'waiting' ? '' : has(kind) ? say(kind) : row.kind}</span>
        <span className="note when">{row.published && <bdi>{row.published}</bdi>}</span>
        <span className={row.state === 'read' || row.state === 'waiting' ? 'note' : 'gap-text'}>
          {say(`state.${row.state}`)}
          {because && `: ${because}`}
        </span>
        <span className="note claims">
          {row.claims !== null && say('trace.below.attributed', { count: row.claims })}
        </span>
      </Link>
    </li>
  )
}
