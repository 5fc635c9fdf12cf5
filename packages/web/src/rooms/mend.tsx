import type { Correction, DocumentDetail } from '@isnad/desk/api'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import type { Occurrence } from '../text/pieces.ts'
import { selectedSpan } from '../text/selection.ts'

interface Props {
  readonly document: DocumentDetail
  readonly occurrence: Occurrence
  readonly busy: boolean
  readonly onMend: (correction: Correction) => void
  readonly onClose: () => void
}

const VOICES = ['attributed', 'editorial', 'reported-fact', 'background', 'provenance', 'self-report'] as const
const FROM_TEXT = ['source', 'cue', 'content'] as const

/** 2:00: a link that is wrong is mended, by selecting words in the text or by name; weighed again at once. */
export function Mend({ document, occurrence, busy, onMend, onClose }: Props) {
  const { say } = useWords()
  const tracing = document.tracing!
  const panel = useRef<HTMLElement>(null)
  const [selection, setSelection] = useState(() => selectedSpan(document.text))
  const [name, setName] = useState('')
  const innermost = occurrence.chain.findLast((l) => l.attribution !== null)?.attribution
  const attribution = tracing.attributions.find((a) => a.id === innermost)
  const at = attribution && { cue: attribution.cue, content: attribution.content }
  const others = tracing.attributions.filter((a) => a.id !== innermost)

  useEffect(() => panel.current?.querySelector<HTMLElement>(':is(button, input, select):not(:disabled)')?.focus(), [])
  useEffect(() => {
    const listen = () => {
      const span = selectedSpan(document.text)
      if (span) setSelection(span)
    }
    window.document.addEventListener('selectionchange', listen)
    return () => window.document.removeEventListener('selectionchange', listen)
  }, [document.text])

  const sentence = tracing.sentences.find(
    (s) => s.span.start <= occurrence.content[0]!.start && occurrence.content[0]!.start < s.span.end,
  )
  return (
    <section ref={panel} className="card mend" aria-label={say('mend.title')}>
      <h2>{say('mend.title')}</h2>
      <p className="note">{say('mend.how')}</p>
      <p className="picked">
        {selection ? (
          <bdi>«{selection.exact.length > 80 ? `${selection.exact.slice(0, 80)}…` : selection.exact}»</bdi>
        ) : (
          <span className="note">{say('mend.nothingSelected')}</span>
        )}
      </p>
      <div className="actions">
        {FROM_TEXT.map((what) => (
          <button
            key={what}
            type="button"
            className="button quiet"
            disabled={busy || !selection || !at}
            onClick={() => at && selection && onMend({ what, at, [what]: [selection] } as Correction)}
          >
            {say(`mend.as.${what}`)}
          </button>
        ))}
        <button
          type="button"
          className="button quiet"
          disabled={busy || !selection}
          onClick={() =>
            selection &&
            onMend({ what: 'add', source: [], cue: [], content: [selection], sourceKind: 'none', cueKind: 'say' })
          }
        >
          {say('mend.add')}
        </button>
      </div>
      {at && (
        <>
          <form
            className="row"
            onSubmit={(e) => {
              e.preventDefault()
              if (name.trim()) onMend({ what: 'agent', at, name: name.trim() })
            }}
          >
            <label className="field">
              {say('mend.agent')}
              <input list="agents" dir="auto" value={name} onChange={(e) => setName(e.target.value)} />
            </label>
            <datalist id="agents">
              {tracing.agents.map((a) => (
                <option key={a.id} value={a.name} />
              ))}
            </datalist>
            <button type="submit" className="button quiet" disabled={busy || !name.trim()}>
              {say('mend.set')}
            </button>
          </form>
          <label className="field">
            {say('mend.within')}
            <select
              value={attribution?.within ?? ''}
              disabled={busy}
              onChange={(e) => {
                const outer = tracing.attributions.find((a) => a.id === e.target.value)
                onMend({ what: 'nesting', at, outer: outer ? { cue: outer.cue, content: outer.content } : null })
              }}
            >
              <option value="">{say('mend.top')}</option>
              {others.map((a) => (
                <option key={a.id} value={a.id}>
                  {[a.source[0]?.exact, a.cue[0]?.exact].filter(Boolean).join(' ') || a.content[0]?.exact.slice(0, 40)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {sentence && (
        <label className="field">
          {say('mend.voice')}
          <select
            value={sentence.voice}
            disabled={busy}
            onChange={(e) =>
              onMend({ what: 'voice', sentence: sentence.span, voice: e.target.value as (typeof sentence)['voice'] })
            }
          >
            {[...new Set([sentence.voice, ...VOICES])].map((v) => (
              <option key={v} value={v}>
                {say(`trace.voice.${v}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="actions">
        {at && (
          <button type="button" className="button bare" disabled={busy} onClick={() => onMend({ what: 'remove', at })}>
            {say('mend.remove')}
          </button>
        )}
        <button type="button" className="button bare" onClick={onClose}>
          {say('mend.close')} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  )
}
