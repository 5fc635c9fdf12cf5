import type { ClaimName } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { ClaimWords } from '../catalogue/in-words.tsx'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'

/** Claims of the case by words in them, one of which is chosen. */
export function ClaimSearch({
  label,
  except = [],
  action,
  onChoose,
}: {
  label: string
  except?: readonly string[]
  /** What choosing does, for who hears the page. */
  action: string
  onChoose: (claim: ClaimName) => void
}) {
  const { say } = useWords()
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const { data } = useQuery({
    queryKey: ['catalogue', 'claims-by-words', asked],
    queryFn: () => catalogue.claims({ q: asked, limit: '12' }),
    enabled: asked.length > 1,
  })
  const rows = (asked.length > 1 ? (data?.rows ?? []) : []).filter((row) => !except.includes(row.ref)).slice(0, 6)
  return (
    <div className="claim-search">
      <label className="field">
        {label}
        <input type="search" dir="auto" value={q} onChange={(e) => setQ(e.target.value)} />
      </label>
      <ul className="hair" aria-live="polite">
        {rows.map((row) => (
          <li key={row.ref} className="place-foot">
            <ClaimWords of={row} />
            <button
              type="button"
              className="button bare"
              onClick={() => {
                setQ('')
                onChoose({ ref: row.ref, wording: row.wording, quoted: row.quoted })
              }}
            >
              {action}
            </button>
          </li>
        ))}
        {asked.length > 1 && data && rows.length === 0 && <li className="note">{say('board.claims.noneFiltered')}</li>}
      </ul>
    </div>
  )
}
