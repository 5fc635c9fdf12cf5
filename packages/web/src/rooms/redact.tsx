import type { RedactionView } from '@isnad/desk/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Choose, Field } from '../acts/form.tsx'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Leaving } from '../redact/leaving.tsx'
import { type Box, PageBoard } from '../redact/page-board.tsx'
import { Marks, Proposals, Terms } from '../redact/plan-lists.tsx'
import { type Change, redaction } from '../redact/routes.ts'

/** What is to be gone from one document: its pages to mark on, what is proposed, who looked, what tests found. */
export function RedactRoom() {
  const { id } = useParams({ from: '/redact/$id' })
  const { data, error } = useQuery({ queryKey: ['redaction', id, 'view'], queryFn: () => redaction.view(id) })
  if (!data) return <Refusal error={error} />
  return <Desk key={id} view={data} />
}

function Desk({ view }: { view: RedactionView }) {
  const { say } = useWords()
  const client = useQueryClient()
  const id = view.file
  const [page, setPage] = useState(view.pages[0]?.number ?? 1)
  const [isCovered, setCovered] = useState(false)
  const [box, setBox] = useState<Box>()
  const [ground, setGround] = useState('')
  const key = ['redaction', id, 'view']
  const take = (next: RedactionView) => client.setQueryData(key, next)
  const refresh = () => void client.invalidateQueries({ queryKey: key })
  const change = useMutation({
    mutationFn: (changes: readonly Change[]) => redaction.change(id, changes),
    onSuccess: (next) => {
      setBox(undefined)
      take(next)
    },
  })
  const undo = useMutation({ mutationFn: () => redaction.undo(id), onSuccess: take })
  const elsewhere = useMutation({ mutationFn: () => redaction.elsewhere(id) })
  const busy = change.isPending || undo.isPending
  const onChange = (changes: readonly Change[]) => change.mutate(changes)
  const markPiece = () => box && onChange([{ kind: 'region', page, box: [...box], ground }])
  const lists = { view, busy, ground, onChange, onPage: setPage }
  return (
    <section className="room redact">
      <header>
        <h1>
          {say('redaction.title')} <bdi>{view.name}</bdi>
        </h1>
        <p className="lead">
          {say(`redaction.state.${view.state.replace(' ', '-')}`)}
          {view.words !== null && `: ${view.words}`}
        </p>
        <p>
          <Link to="/text/$id" params={{ id }}>
            {say('redaction.back')}
          </Link>
        </p>
      </header>
      {view.as === 'pages' ? (
        <div className="redact-pages">
          <div className="redact-bar">
            <Choose
              label={say('redaction.page')}
              value={String(page)}
              of={view.pages.map(({ number }) => String(number))}
              worded={(one) => one}
              onChange={(one) => setPage(Number(one))}
            />
            <label className="redact-toggle">
              <input
                type="checkbox"
                checked={isCovered}
                disabled={view.marks.length === 0}
                onChange={(event) => setCovered(event.target.checked)}
              />
              {say('redaction.covered')}
            </label>
            <Field label={say('redaction.ground')} value={ground} onChange={setGround} />
            <button type="button" className="button quiet" disabled={busy || box === undefined} onClick={markPiece}>
              {say('redaction.markPiece')}
            </button>
          </div>
          <p className="note" id="redaction-keys">
            {say('redaction.keys')}
          </p>
          {view.unreadPages.includes(page) && <p className="gap-text">{say('redaction.unreadPage')}</p>}
          <PageBoard
            view={view}
            page={page}
            isCovered={isCovered}
            box={box}
            onBox={setBox}
            onMark={markPiece}
            onWord={(start, end) => onChange([{ kind: 'words', start, end, ground }])}
          />
        </div>
      ) : (
        <p className="note redact-pages">{say('redaction.asText')}</p>
      )}
      <div className="redact-plan">
        <Refusal error={change.error ?? undo.error ?? elsewhere.error} />
        <Terms {...lists} />
        <Proposals {...lists} />
        <Marks {...lists} />
        {view.plan !== null && (
          <p className="actions">
            <button type="button" className="button bare" disabled={busy} onClick={() => undo.mutate()}>
              {say('redaction.undo')}
            </button>
            <button
              type="button"
              className="button bare"
              disabled={elsewhere.isPending}
              onClick={() => elsewhere.mutate()}
            >
              {say('redaction.elsewhere')}
            </button>
          </p>
        )}
        {elsewhere.data && (
          <ul className="redact-list">
            {elsewhere.data.elsewhere.length === 0 && <li>{say('redaction.nowhere')}</li>}
            {elsewhere.data.elsewhere.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <bdi>{`${one.id} ${one.name}`}</bdi> {say('redaction.places', { count: one.count })}
              </li>
            ))}
          </ul>
        )}
        <Leaving view={view} onView={take} onRefresh={refresh} onShow={() => setCovered(true)} />
      </div>
    </section>
  )
}
