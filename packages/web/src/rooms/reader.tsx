import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ClipboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Margin } from '../reader/margin.tsx'
import { PageSheet, type Shown, spanOf } from '../reader/page-sheet.tsx'
import type { Span } from '../reader/places.ts'
import { pages, reading } from '../reader/routes.ts'
import { SetWords } from '../reader/set-words.tsx'
import type { Picked } from '../reader/text-layer.tsx'
import { ReaderBar } from '../reader/toolbar.tsx'
import { useReaderKeys } from '../reader/use-reader-keys.ts'

const GAP = 18
/** Of a page whose file does not say its shape: A4. */
const SHAPE = Math.SQRT2
/** A page without a picture is as long as its words; this much until it is measured. */
const PLAIN = 480
const ZOOMS: readonly number[] = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]

export function readerSearch(given: Record<string, unknown>): { page?: number; q?: string; at?: string } {
  const page = Number(given.page)
  return {
    ...(Number.isInteger(page) && page > 0 ? { page } : {}),
    ...(typeof given.q === 'string' && given.q !== '' ? { q: given.q.slice(0, 1000) } : {}),
    ...(typeof given.at === 'string' ? { at: given.at } : {}),
  }
}

/** A document as its pages: what was received beside what was read of it. */
export function ReaderRoom() {
  const { id } = useParams({ from: '/read/$id' })
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ['pages', id, 'outline'], queryFn: () => pages.outline(id) })
  if (error) return <Refusal error={error} />
  if (!data) return <p className="note">{say('shell.loading')}</p>
  if (data.pages.length === 0) return <NoPages id={id} name={data.name} because={data.because} />
  return <Reader key={id} id={id} />
}

function NoPages({ id, name, because }: { id: string; name: string; because: string | null }) {
  const { say, has } = useWords()
  return (
    <section className="card narrow">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p>{say(because === null ? 'text.waiting' : 'text.unread')}</p>
      {because && (
        <p className="gap-text">{has(`reading.unread.${because}`) ? say(`reading.unread.${because}`) : because}</p>
      )}
      <Link to="/text/$id" params={{ id }}>
        {say('reader.textAndClaims')}
      </Link>
    </section>
  )
}

function Reader({ id }: { id: string }) {
  const { say } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const search = useSearch({ from: '/read/$id' })
  const q = search.q ?? ''
  const { data } = useQuery({ queryKey: ['pages', id, 'outline'], queryFn: () => pages.outline(id) })
  const outline = data!
  const last = outline.pages.length
  const numbers = useMemo(() => outline.pages.map((p) => p.number), [outline.pages])
  const [index, setIndex] = useState(() => Math.max(0, numbers.indexOf(search.page ?? numbers[0]!)))
  const current = outline.pages[Math.min(index, last - 1)]!
  const [zoom, setZoom] = useState(1)
  const [picked, setPicked] = useState<Picked>()
  const [editing, setEditing] = useState(false)
  const [revealed, setRevealed] = useState<ReadonlySet<number>>(new Set())
  const [lit, setLit] = useState<(Span & { page: number }) | undefined>(() => placeIn(search.at, search.page ?? 1))
  const [shown, setShown] = useState({ doubtful: false, claims: true })
  const { data: gentle } = useQuery({
    queryKey: ['gentle'],
    queryFn: reading.gentle,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const setGentle = useMutation({
    mutationFn: reading.setGentle,
    onMutate: (next) => client.setQueryData(['gentle'], { gentle: next }),
    onSuccess: () => setRevealed(new Set()),
  })
  const looks = useMemo<Shown>(() => ({ ...shown, gentle: gentle?.gentle ?? true }), [shown, gentle])

  const scroll = useRef<HTMLElement>(null)
  const room = useWidth(scroll)
  const width = Math.max(120, Math.round(Math.min(room - 2, 900) * zoom))
  const heightOf = useCallback(
    (i: number) => {
      const page = outline.pages[i]!
      return outline.pictured && page.aside === null ? Math.round(width * (page.shape ?? SHAPE)) : PLAIN
    },
    [outline, width],
  )
  const virtual = useVirtualizer({
    count: last,
    getScrollElement: () => scroll.current,
    estimateSize: (i) => heightOf(i) + GAP,
    overscan: 1,
  })
  // Where a key has led stands until somebody scrolls by hand.
  const led = useRef<number>(index)
  const now = useRef(index)
  useEffect(() => {
    now.current = index
  }, [index])
  // Another width is other heights: the page that is read stays in sight.
  const sized = useRef(0)
  useEffect(() => {
    if (sized.current === width) return
    sized.current = width
    virtual.measure()
    led.current = now.current
    virtual.scrollToIndex(now.current, { align: 'start' })
  }, [width, virtual])
  const go = useCallback(
    (to: number) => {
      const next = Math.min(last - 1, Math.max(0, to))
      led.current = next
      setIndex(next)
      virtual.scrollToIndex(next, { align: 'start' })
    },
    [last, virtual],
  )
  useEffect(() => {
    const node = scroll.current
    const seen = () => {
      if (!node) return
      const at = virtual.getVirtualItemForOffset(node.scrollTop + node.clientHeight * 0.35)?.index
      if (at === undefined) return
      const ledTo = virtual.getVirtualItems().find((item) => item.index === led.current)
      // The page that a key led to is in sight, if only its end is: it stays the one that is read.
      if (ledTo && Math.abs(ledTo.start - node.scrollTop) < 4) return
      led.current = -1
      setIndex(at)
    }
    node?.addEventListener('scroll', seen, { passive: true })
    return () => node?.removeEventListener('scroll', seen)
  }, [virtual])

  // The address tells the page, a moment after somebody has stopped paging.
  useEffect(() => {
    const timer = setTimeout(() => {
      if (search.page !== current.number)
        void navigate({
          to: '/read/$id',
          params: { id },
          search: { ...search, page: current.number, at: undefined },
          replace: true,
        })
    }, 400)
    return () => clearTimeout(timer)
  }, [current.number, navigate, id, search])

  const { data: view } = useQuery({
    queryKey: ['pages', id, 'page', current.number, q],
    queryFn: () => pages.page(id, current.number, q),
    enabled: false,
  })
  const here = view?.page === current.number ? view : undefined
  const chosen = picked && here && picked.page === here.page ? spanOf(here, picked) : undefined

  const refresh = () => {
    for (const key of [['pages', id], ['document', id], ['documents'], ['catalogue'], ['search'], ['ledger']])
      void client.invalidateQueries({ queryKey: key })
  }
  const set = useMutation({
    mutationFn: (value: string) =>
      pages.setWords(id, here!.page, { ...chosen!, exact: here!.text.slice(chosen!.start, chosen!.end), value }),
    onSuccess: (next) => {
      setEditing(false)
      setPicked(undefined)
      client.setQueryData(['pages', id, 'page', next.page, q], next)
      refresh()
      focusPage(scroll.current, next.page)
    },
  })
  const undo = useMutation({
    mutationFn: (entry: number) => pages.undo(id, entry),
    onSuccess: (next) => {
      client.setQueryData(['pages', id, 'outline'], next)
      refresh()
    },
  })
  const light = useCallback(
    (span: Span) => {
      setLit({ ...span, page: current.number })
      requestAnimationFrame(() => scroll.current?.querySelector('.strip.lit')?.scrollIntoView({ block: 'center' }))
    },
    [current.number],
  )
  const reveal = useCallback((page: number) => setRevealed((all) => new Set([...all, page])), [])
  const pick = useCallback((next: Picked | undefined) => {
    setPicked(next)
    setEditing(false)
  }, [])
  const mend = useCallback(() => setEditing(true), [])
  const zoomBy = (by: 1 | -1) =>
    setZoom((z) => ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, ZOOMS.indexOf(z) + by))] ?? 1)

  useReaderKeys({
    step: (by) => go(index + by),
    first: () => go(0),
    last: () => go(last - 1),
    ask: () => document.getElementById('page-asked')?.focus(),
    zoom: zoomBy,
    doubtful: () => setShown((s) => ({ ...s, doubtful: !s.doubtful })),
    claims: () => setShown((s) => ({ ...s, claims: !s.claims })),
    reveal: () => reveal(current.number),
    gentle: () => setGentle.mutate(!looks.gentle),
    mend: () => {
      if (chosen) setEditing(true)
      else scroll.current?.querySelector<HTMLElement>(`[data-page="${current.number}"] .text-layer`)?.focus()
    },
    undo: () => {
      const act = here?.set.at(-1)
      if (act) undo.mutate(act.entry)
    },
    leave: () => {
      setEditing(false)
      setPicked(undefined)
      setLit(undefined)
    },
  })

  const copy = (event: ClipboardEvent) => {
    if (!chosen || !here || (event.target as HTMLElement).closest('input, textarea')) return
    event.clipboardData.setData('text/plain', here.text.slice(chosen.start, chosen.end))
    event.preventDefault()
  }

  return (
    <div className="reader" onCopy={copy}>
      <ReaderBar
        outline={outline}
        index={index}
        zoom={zoom}
        shown={looks}
        onGo={go}
        onZoom={zoomBy}
        onToggle={(what) => setShown((s) => ({ ...s, [what]: !s[what] }))}
        onGentle={(on) => setGentle.mutate(on)}
      />
      <p id="reader-words-how" className="hidden">
        {say('reader.wordsHow')}
      </p>
      <section className="pages" ref={scroll} tabIndex={0} aria-label={say('reader.pages')}>
        <div className="all-pages" ref={(all) => all?.style.setProperty('block-size', `${virtual.getTotalSize()}px`)}>
          {virtual.getVirtualItems().map((item) => {
            const page = outline.pages[item.index]!
            return (
              <div
                key={item.key}
                data-index={item.index}
                className="slot"
                ref={(slot) => {
                  slot?.style.setProperty('transform', `translateY(${item.start}px)`)
                  if (!outline.pictured || page.aside !== null) virtual.measureElement(slot)
                }}
              >
                <PageSheet
                  id={id}
                  outline={page}
                  pictured={outline.pictured}
                  q={q}
                  width={width}
                  height={heightOf(item.index)}
                  current={item.index === index}
                  last={last}
                  shown={looks}
                  revealed={revealed.has(page.number)}
                  picked={picked?.page === page.number ? picked : undefined}
                  lit={lit?.page === page.number ? lit : undefined}
                  onReveal={reveal}
                  onPick={pick}
                  onMend={mend}
                />
              </div>
            )
          })}
        </div>
      </section>
      <aside aria-label={say('reader.beside', { page: current.number })}>
        {here && chosen && (
          <SetWords
            view={here}
            span={chosen}
            editing={editing}
            busy={set.isPending}
            error={set.error}
            onEdit={setEditing}
            onSet={(value) => set.mutate(value)}
          />
        )}
        <div role="status">
          {set.isSuccess && !set.isPending && <p className="note">{say('reader.wasSet')}</p>}
          <Refusal error={undo.error ?? setGentle.error} />
        </div>
        {here && (
          <Margin
            id={id}
            view={here}
            outline={outline}
            doubtful={looks.doubtful}
            onLight={light}
            onUndo={(entry) => undo.mutate(entry)}
            busy={undo.isPending}
          />
        )}
      </aside>
    </div>
  )
}

function focusPage(scroll: HTMLElement | null, page: number): void {
  requestAnimationFrame(() =>
    scroll?.querySelector<HTMLElement>(`[data-page="${page}"] .text-layer`)?.focus({ preventScroll: true }),
  )
}

function placeIn(at: string | undefined, page: number): (Span & { page: number }) | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? []
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end), page }
}

/** The room that pages have, as the window grows and shrinks. */
function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => Math.min(innerWidth - 32, 800))
  useEffect(() => {
    const node = of.current
    if (!node) return
    const watch = new ResizeObserver(() => setWidth(node.clientWidth))
    watch.observe(node)
    return () => watch.disconnect()
  }, [of])
  return width
}
