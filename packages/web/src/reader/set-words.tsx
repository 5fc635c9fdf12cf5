import type { PageView } from '@isnad/desk/api'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { directionOf, type Span } from './places.ts'

interface Props {
  readonly view: PageView
  readonly span: Span
  readonly editing: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onEdit: (editing: boolean) => void
  readonly onSet: (value: string) => void
}

/** The words that are chosen, and setting them right in place. */
export function SetWords({ view, span, editing, busy, error, onEdit, onSet }: Props) {
  const { say } = useWords()
  const exact = view.text.slice(span.start, span.end)
  const confidences = view.words.flatMap((w) =>
    w.start < span.end && w.end > span.start && w.confidence !== null ? [w.confidence] : [],
  )
  return (
    <section className="card set-words" data-part="chosen" aria-label={say('reader.chosen')}>
      <p className="label">{say('reader.chosen')}</p>
      <p className="chosen-words" dir={directionOf(exact)} aria-live="polite">
        {exact}
      </p>
      {confidences.length > 0 && (
        <p className="note">
          {say('reader.confidence')}: {say('reader.ofHundred', { confidence: Math.min(...confidences) })}
        </p>
      )}
      {editing ? (
        <Form key={`${view.page} ${span.start} ${span.end}`} exact={exact} busy={busy} onEdit={onEdit} onSet={onSet} />
      ) : (
        <button type="button" className="button" onClick={() => onEdit(true)}>
          {say('reader.setRight')} <kbd>e</kbd>
        </button>
      )}
      <Refusal error={error} />
    </section>
  )
}

function Form({ exact, busy, onEdit, onSet }: Pick<Props, 'busy' | 'onEdit' | 'onSet'> & { exact: string }) {
  const { say } = useWords()
  const [value, setValue] = useState(exact)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== exact.trim()) onSet(value)
  }
  return (
    <form onSubmit={submit}>
      <label className="field">
        {say('reader.asInPicture')}
        <input
          ref={field}
          value={value}
          dir="auto"
          maxLength={4_000}
          autoComplete="off"
          spellCheck={false}
          onChange={(e) => setValue(e.target.value)}
          onKeyDown={(e) => e.key === 'Escape' && onEdit(false)}
        />
      </label>
      <p className="note">{say('reader.setMeans')}</p>
      <div className="actions">
        <button type="submit" className="button" disabled={busy || value.trim() === exact.trim()}>
          {say('mend.set')}
        </button>
        <button type="button" className="button quiet" disabled={busy} onClick={() => onSet('')}>
          {say('reader.nothingThere')}
        </button>
        <button type="button" className="button bare" onClick={() => onEdit(false)}>
          {say('mend.close')}
        </button>
      </div>
    </form>
  )
}
