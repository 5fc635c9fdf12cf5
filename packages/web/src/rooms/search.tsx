import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Marked } from '../text/marked.tsx'

const AT_ONCE = 200

export function Search() {
  const { say, has } = useWords()
  const [typed, setTyped] = useState('')
  const [language, setLanguage] = useState('')
  const [kind, setKind] = useState('')
  const { data: list } = useQuery({ queryKey: ['documents', 'kinds'], queryFn: () => call.documents({ limit: '500' }) })
  const kinds = useMemo(() => [...new Set(list?.rows.map((r) => r.kind))].sort(), [list])
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [agent, setAgent] = useState('')
  const asked = useDeferredValue(typed.trim())
  const narrowed = {
    ...(kind ? { kind } : {}),
    ...(language ? { language } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(agent ? { agent } : {}),
  }
  const found = useInfiniteQuery({
    queryKey: ['search', asked, narrowed],
    enabled: asked !== '',
    initialPageParam: 0,
    queryFn: ({ pageParam }) =>
      call.search({ q: asked, offset: String(pageParam), limit: String(AT_ONCE), ...narrowed }),
    getNextPageParam: (last, all) => {
      const seen = all.reduce((n, p) => n + p.hits.length, 0)
      return seen < last.total && last.hits.length > 0 ? seen : undefined
    },
  })
  const hits = useMemo(() => found.data?.pages.flatMap((p) => p.hits) ?? [], [found.data])
  const total = found.data?.pages[0]?.total ?? 0
  const scroll = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: hits.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 112,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= hits.length - 20 && found.hasNextPage && !found.isFetchingNextPage) void found.fetchNextPage()
  }, [last, hits.length, found])

  return (
    <section className="room">
      <h1>{say('room.search')}</h1>
      <div className="bar">
        <label className="field wide">
          {say('search.box')}
          <input type="search" dir="auto" value={typed} onChange={(e) => setTyped(e.target.value)} />
        </label>
        <label className="field">
          {say('search.kind')}
          <select value={kind} onChange={(e) => setKind(e.target.value)}>
            <option value="">{say('documents.all')}</option>
            {kinds.map((k) => (
              <option key={k} value={k}>
                {has(`reading.kind.${k}`) ? say(`reading.kind.${k}`) : k}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say('search.language')}
          <select value={language} onChange={(e) => setLanguage(e.target.value)}>
            <option value="">{say('documents.all')}</option>
            <option value="ar">{say('language.ar')}</option>
            <option value="en">{say('language.en')}</option>
          </select>
        </label>
        <label className="field">
          {say('search.from')}
          <input type="date" value={from} onChange={(e) => setFrom(e.target.value)} />
        </label>
        <label className="field">
          {say('search.to')}
          <input type="date" value={to} onChange={(e) => setTo(e.target.value)} />
        </label>
        <label className="field">
          {say('search.agent')}
          <input dir="auto" value={agent} onChange={(e) => setAgent(e.target.value)} />
        </label>
      </div>
      <p className="note help">{say('search.help')}</p>
      <p className="count" aria-live="polite">
        {asked !== '' &&
          (found.isSuccess ? say('search.count', { count: total }) : found.isPending && say('search.looking'))}
      </p>
      <Refusal error={found.error} />
      <section className="scroll" ref={scroll} tabIndex={0} aria-label={say('search.results')}>
        <ul className="rows" ref={(ul) => ul?.style.setProperty('block-size', `${virtual.getTotalSize()}px`)}>
          {items.map((item) => {
            const hit = hits[item.index]!
            return (
              <li
                key={`${hit.document}-${hit.page}`}
                data-index={item.index}
                ref={(li) => {
                  li?.style.setProperty('transform', `translateY(${item.start}px)`)
                  virtual.measureElement(li)
                }}
                className="hit"
              >
                {hit.pictured ? (
                  <Link to="/read/$id" params={{ id: hit.document }} search={{ page: hit.page, q: asked }}>
                    <bdi>{hit.name}</bdi> <span className="note">{say('search.page', { page: hit.page })}</span>
                  </Link>
                ) : (
                  <Link to="/text/$id" params={{ id: hit.document }}>
                    <bdi>{hit.name}</bdi> <span className="note">{say('search.page', { page: hit.page })}</span>
                  </Link>
                )}
                <p dir="auto" className="snippet">
                  <Marked text={hit.snippet} marks={hit.marks} />
                </p>
              </li>
            )
          })}
        </ul>
      </section>
    </section>
  )
}
