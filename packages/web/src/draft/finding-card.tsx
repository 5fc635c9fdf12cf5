import type { CheckFinding } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useWords } from '../door/locale.tsx'

/** One finding: its level, what it says, the words it rests on, what to do, and a way to let it stand. */
export function FindingCard({
  finding,
  id,
  on,
  busy,
  onGo,
  onWaive,
  onUndo,
}: {
  finding: CheckFinding
  id: string
  on: boolean
  busy: boolean
  /** Leads to its words; absent where it is of the whole draft. */
  onGo: (() => void) | undefined
  onWaive: (reason: string) => void
  onUndo: (entry: number) => void
}) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const { code, level, params, span, evidence, waived, waiver, claim } = finding
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (reason === '') return
    setAsking(false)
    onWaive(reason)
  }
  return (
    <li id={id} className={`finding ${on ? 'on' : ''}`} data-level={waived === null ? level : 'waived'} tabIndex={-1}>
      <p className="finding-head">
        <span className="level">{say(waived === null ? `check.level.${level}` : 'draft.waived')}</span>
        <strong>{say(`check.name.${code}`)}</strong>
      </p>
      {onGo && (
        <button type="button" className="finding-words" onClick={onGo}>
          <bdi>«{shorten(span.exact, 90)}»</bdi>
        </button>
      )}
      <p>{say(`check.code.${code}`, params)}</p>
      {evidence.length > 0 && (
        <ul className="evidence">
          {evidence.slice(0, 3).map(({ document, name, outlet, span: words }) => (
            <li key={`${document} ${words.start}`}>
              <Link to="/text/$id" params={{ id: document }} search={{ at: `${words.start}-${words.end}` }}>
                <bdi>{outlet ?? name}</bdi>
              </Link>
              {': '}
              <bdi>{shorten(words.exact, 160)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {waived === null ? (
        <p className="note">{say(`check.advice.${code}`)}</p>
      ) : (
        <p className="note">
          {say('draft.waivedBecause')} <bdi>{waived}</bdi>
        </p>
      )}
      <p className="finding-acts">
        {claim && (
          <Link to="/claims/$ref" params={{ ref: claim }}>
            {say('draft.claim')}
          </Link>
        )}
        {waived === null && !asking && (
          <button type="button" className="button bare" disabled={busy} onClick={() => setAsking(true)}>
            {say('draft.waive')}
          </button>
        )}
        {waiver !== null && (
          <button type="button" className="button bare" disabled={busy} onClick={() => onUndo(waiver)}>
            {say('draft.waiveUndo')}
          </button>
        )}
      </p>
      {asking && (
        <form
          className="waive"
          onSubmit={submit}
          onKeyDown={(e) => {
            if (e.key === 'Escape') setAsking(false)
          }}
        >
          <label className="field">
            {say('draft.waiveReason')}
            {/* The person asked for it by the button before. */}
            <input
              name="reason"
              dir="auto"
              maxLength={2000}
              autoComplete="off"
              required
              ref={(input) => input?.focus()}
            />
          </label>
          <button type="submit" className="button" disabled={busy}>
            {say('draft.waiveDo')}
          </button>
          <button type="button" className="button bare" onClick={() => setAsking(false)}>
            {say('draft.cancel')}
          </button>
        </form>
      )}
    </li>
  )
}

function shorten(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most).replace(/\s\S*$/, '')}…` : line
}
