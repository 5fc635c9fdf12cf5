import type { CheckedSentence, SentenceKind } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ClaimWords } from '../catalogue/in-words.tsx'
import { catalogue } from '../door/catalogue.ts'
import { drafts } from '../door/drafts.ts'
import { useWords } from '../door/locale.tsx'

const KINDS: readonly SentenceKind[] = ['reported claim', 'own observation', 'background', 'analysis', 'headline']

export interface TieChange {
  readonly kind: SentenceKind
  readonly claims: readonly string[]
  readonly records: readonly string[]
  readonly remove?: boolean
}

/** The sentence that the caret is in: what it is, what it rests on by proposal, and what a person joined it to. */
export function SentenceCard({
  sentence,
  busy,
  onTie,
}: {
  sentence: CheckedSentence
  busy: boolean
  onTie: (change: TieChange) => void
}) {
  const { say } = useWords()
  const [joining, setJoining] = useState(false)
  const { kind, tie, rests } = sentence
  const claims = tie?.claims ?? []
  const records = tie?.records ?? []
  return (
    <section className="card here" aria-label={say('draft.here')}>
      <h2>{say('draft.here')}</h2>
      <p className="finding-words" dir="auto">
        «{sentence.span.exact.length > 140 ? `${sentence.span.exact.slice(0, 140)}…` : sentence.span.exact}»
      </p>
      <label className="field row">
        {say('draft.kind')}
        <select
          value={kind}
          disabled={busy}
          onChange={(e) => onTie({ kind: e.target.value as SentenceKind, claims, records })}
        >
          {KINDS.map((k) => (
            <option key={k} value={k}>
              {say(`draft.kind.${k.replace(' ', '-')}`)}
            </option>
          ))}
        </select>
      </label>
      {rests.length === 0 && claims.length === 0 && records.length === 0 ? (
        <p className="gap-text small">{say('draft.restsOnNothing')}</p>
      ) : (
        <>
          <h3 className="label">{say('draft.restsOn')}</h3>
          <ul className="evidence">
            {rests.slice(0, 5).map((r) => (
              <li key={`${r.document} ${r.span.start}`}>
                <Link to="/text/$id" params={{ id: r.document }} search={{ at: `${r.span.start}-${r.span.end}` }}>
                  <bdi>{r.outlet ?? r.name}</bdi>
                </Link>
                {r.echo && <span className="note"> ({say('draft.echo')})</span>}
                {': '}
                <bdi>{r.span.exact.length > 150 ? `${r.span.exact.slice(0, 150)}…` : r.span.exact}</bdi>
              </li>
            ))}
            {claims.map((ref) => (
              <li key={ref}>
                <Link to="/claims/$ref" params={{ ref }}>
                  {say('draft.joinedClaim', { ref })}
                </Link>{' '}
                <button
                  type="button"
                  className="button bare"
                  disabled={busy}
                  onClick={() => onTie({ kind, records, claims: claims.filter((c) => c !== ref) })}
                >
                  {say('draft.unjoin')}
                </button>
              </li>
            ))}
            {records.map((ref) => (
              <li key={ref}>
                {say('draft.joinedRecord', { ref })}{' '}
                <button
                  type="button"
                  className="button bare"
                  disabled={busy}
                  onClick={() => onTie({ kind, claims, records: records.filter((r) => r !== ref) })}
                >
                  {say('draft.unjoin')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="finding-acts">
        {!joining && (
          <button type="button" className="button quiet" onClick={() => setJoining(true)}>
            {say('draft.join')}
          </button>
        )}
        {tie && (
          <button
            type="button"
            className="button bare"
            disabled={busy}
            onClick={() => onTie({ kind, claims: [], records: [], remove: true })}
          >
            {say('draft.asProposed')}
          </button>
        )}
      </p>
      {joining && (
        <Join
          busy={busy}
          onClose={() => setJoining(false)}
          onClaim={(ref) => {
            setJoining(false)
            onTie({ kind, records, claims: [...new Set([...claims, ref])] })
          }}
          onRecord={(ref) => {
            setJoining(false)
            onTie({ kind: 'own observation', claims, records: [...new Set([...records, ref])] })
          }}
        />
      )}
    </section>
  )
}

/** Claims and records of the case to choose from, by words. */
function Join({
  busy,
  onClaim,
  onRecord,
  onClose,
}: {
  busy: boolean
  onClaim: (ref: string) => void
  onRecord: (ref: string) => void
  onClose: () => void
}) {
  const { say } = useWords()
  const [words, setWords] = useState('')
  const q = useDeferredValue(words.trim())
  const claims = useQuery({
    queryKey: ['catalogue', 'claims', 'to join', q],
    queryFn: () => catalogue.claims({ ...(q ? { q } : {}), limit: '8' }),
  })
  const records = useQuery({ queryKey: ['catalogue', 'besides'], queryFn: drafts.records })
  const fitting = (records.data?.records ?? [])
    .filter((r) => !r.withdrawn && (q === '' || r.words.includes(q)))
    .slice(0, 5)
  return (
    <fieldset
      className="join"
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose()
      }}
      aria-label={say('draft.join')}
    >
      <label className="field">
        {say('draft.joinWords')}
        <input
          type="search"
          dir="auto"
          value={words}
          onChange={(e) => setWords(e.target.value)}
          ref={(input) => {
            if (words === '') input?.focus()
          }}
        />
      </label>
      <ul className="choices">
        {(claims.data?.rows ?? []).map((row) => (
          <li key={row.ref}>
            <button type="button" disabled={busy} onClick={() => onClaim(row.ref)}>
              <ClaimWords of={row} />
            </button>
          </li>
        ))}
        {fitting.map((r) => (
          <li key={r.ref}>
            <button type="button" disabled={busy} onClick={() => onRecord(r.ref)}>
              {say(`draft.record.${r.kind}`)}: <bdi>{r.words}</bdi>
            </button>
          </li>
        ))}
        {claims.isSuccess && claims.data.rows.length + fitting.length === 0 && (
          <li className="note">{say('draft.joinNone')}</li>
        )}
      </ul>
      <button type="button" className="button bare" onClick={onClose}>
        {say('draft.cancel')}
      </button>
    </fieldset>
  )
}
