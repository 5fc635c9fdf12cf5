import type { Correction, DocumentDetail } from '@isnad/desk/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { ChainCard } from '../chain/card.tsx'
import { useActs } from '../door/acts.tsx'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { CitedCard, FindingsCard, Headline, Legend } from '../text/around.tsx'
import { MakeClaim } from '../text/make-claim.tsx'
import type { Occurrence } from '../text/pieces.ts'
import { TracedText } from '../text/traced-text.tsx'
import { Mend } from './mend.tsx'
import { TakeAway } from './take-away.tsx'

/** 0:10 to 4:00: one text, what it rests on, its chains, and mending them. */
export function TextRoom() {
  const { id } = useParams({ from: '/text/$id' })
  const { data, error } = useQuery({ queryKey: ['document', id], queryFn: () => call.document(id) })
  const { at } = useSearch({ from: '/text/$id' })
  const { say } = useWords()
  if (error) return <Refusal error={error} />
  if (!data) return <p className="note">{say('shell.loading')}</p>
  return data.tracing ? <Traced key={`${id} ${at}`} document={data} /> : <Unread document={data} />
}

function Unread({ document }: { document: DocumentDetail }) {
  const { say, has } = useWords()
  const { state, because } = document.row
  return (
    <section className="card narrow">
      <h2>
        <bdi>{document.row.name}</bdi>
      </h2>
      <p>{say(state === 'waiting' ? 'text.waiting' : document.text ? 'text.nothingTraced' : 'text.unread')}</p>
      {because && (
        <p className="gap-text">{has(`reading.unread.${because}`) ? say(`reading.unread.${because}`) : because}</p>
      )}
      {document.pages.length > 0 && (
        <p>
          <Link to="/read/$id" params={{ id: document.row.id }}>
            {say('reader.seePages')}
          </Link>
        </p>
      )}
      <p className="actions">
        <Link className="button quiet" to="/redact/$id" params={{ id: document.row.id }}>
          {say('redaction.open.link')}
        </Link>
        <a className="button quiet" href={`/api/documents/${document.row.id}/original`} download>
          {say('text.original')}
        </a>
      </p>
    </section>
  )
}

function Traced({ document }: { document: DocumentDetail }) {
  const { say } = useWords()
  const { forget } = useActs()
  const client = useQueryClient()
  const tracing = document.tracing!
  const id = document.row.id
  const attributed = useMemo(() => tracing.occurrences.filter((o) => o.voice === 'attributed'), [tracing])
  const { claim, at } = useSearch({ from: '/text/$id' })
  const place = useMemo(() => placeIn(at), [at])
  const placed = claim ?? (place && claimAt(tracing.occurrences, place))
  const [chosen, setChosen] = useState<string | undefined>(placed ?? attributed[0]?.id)
  // A place that no claim stands at is lit by itself.
  const [lit, setLit] = useState<readonly { start: number; end: number }[]>(place && !placed ? [place] : [])
  const [mending, setMending] = useState(false)
  const occurrence = tracing.occurrences.find((o) => o.id === chosen) ?? attributed[0]

  const keep = (next: DocumentDetail) => {
    // A correction came after whatever act was before: Z takes the correction back.
    forget()
    client.setQueryData(['document', id], next)
    void client.invalidateQueries({ queryKey: ['documents'] })
    void client.invalidateQueries({ queryKey: ['catalogue'] })
  }
  const correct = useMutation({ mutationFn: (c: Correction) => call.correct(id, c), onSuccess: keep })
  const undo = useMutation({ mutationFn: () => call.undo(id), onSuccess: keep })

  const step = useCallback(
    (by: number) => {
      const all = tracing.occurrences
      const at = all.findIndex((o) => o.id === occurrence?.id)
      const next = all[Math.min(all.length - 1, Math.max(0, at + by))]
      if (next) setChosen(next.id)
    },
    [tracing, occurrence],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      // An act of the catalogue that came last was taken back by it.
      if (event.defaultPrevented) return
      if (event.key === 'Escape') return setMending(false)
      if (target.closest('input, textarea, select, [role=dialog]') || event.ctrlKey || event.metaKey || event.altKey)
        return
      if (event.key === 'ArrowDown' || event.key === 'j') step(1)
      else if (event.key === 'ArrowUp' || event.key === 'k') step(-1)
      else if (event.code === 'KeyE') setMending(true)
      else if (event.code === 'KeyZ' && document.corrections.length > 0) undo.mutate()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [step, undo, document.corrections.length])
  useEffect(() => {
    if (!chosen) return
    const on = window.document.querySelector('.reading .on')
    on?.scrollIntoView({ block: 'nearest', behavior: 'auto' })
  }, [chosen])
  useEffect(() => {
    if (!place) return
    const shown = window.document.querySelector('.reading .lit') ?? window.document.querySelector('.reading .on')
    shown?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }, [place])

  return (
    <div className="text-room">
      <Headline tracing={tracing} />
      <div>
        <div className="source-line">
          <bdi>{document.facts.outlet ?? document.row.name}</bdi>
          {document.facts.published && <bdi>{document.facts.published}</bdi>}
          {document.facts.link && <bdi>{document.facts.link}</bdi>}
          <Link to="/read/$id" params={{ id }} search={placedPage(document, place)}>
            {say('reader.seePages')}
          </Link>
          <span>{say('text.words', { count: wordCount(document.text) })}</span>
        </div>
        <Legend />
        <TracedText document={document} chosen={occurrence?.id} lit={lit} onChoose={setChosen} />
        {!mending && <MakeClaim document={document} />}
      </div>
      <aside aria-label={say('text.aside')}>
        {occurrence && (
          <ChainCard
            document={id}
            tracing={tracing}
            occurrence={occurrence}
            onLight={setLit}
            onMend={() => setMending(true)}
            onStep={step}
            undo={document.corrections.length > 0 ? () => undo.mutate() : undefined}
          />
        )}
        {mending && occurrence && (
          <Mend
            key={occurrence.id}
            document={document}
            occurrence={occurrence}
            busy={correct.isPending}
            onMend={(c) => correct.mutate(c)}
            onClose={() => setMending(false)}
          />
        )}
        <div aria-live="polite">
          {correct.isSuccess && <p className="note">{say('mend.weighedAgain')}</p>}
          <Refusal error={correct.error ?? undo.error} />
        </div>
        <CitedCard tracing={tracing} />
        <FindingsCard tracing={tracing} />
        <Link className="card beside" to="/compare" search={{ with: id }}>
          {say('text.compare')}
        </Link>
        <Link className="card beside" to="/redact/$id" params={{ id }}>
          {say('redaction.open.link')}
        </Link>
        <TakeAway document={document} />
      </aside>
    </div>
  )
}

/** The page that a place of the text stands on. */
function placedPage({ pages }: DocumentDetail, place: { start: number } | undefined): { page?: number } {
  const page = place && pages.findLast((p) => p.how !== 'unread' && p.start <= place.start && p.end > place.start)
  return page ? { page: page.number } : {}
}

function placeIn(at: string | undefined): { start: number; end: number } | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(at ?? '') ?? []
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) }
}

/** The claim that shares most with a place. */
function claimAt(occurrences: readonly Occurrence[], { start, end }: { start: number; end: number }) {
  const shared = (o: Occurrence) =>
    o.content.reduce((n, c) => n + Math.max(0, Math.min(c.end, end) - Math.max(c.start, start)), 0)
  const [best] = occurrences.toSorted((a, b) => shared(b) - shared(a))
  return best && shared(best) > 0 ? best.id : undefined
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0
}
