import type { LedgerEntry } from '@isnad/desk/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** Acts in plain words, the state of the audit, the checkpoint to keep elsewhere. */
export function Ledger() {
  const { say, has } = useWords()
  const client = useQueryClient()
  const { data, error } = useQuery({ queryKey: ['ledger'], queryFn: () => call.ledger(0) })
  const { data: list } = useQuery({ queryKey: ['documents', 'names'], queryFn: () => call.documents({ limit: '500' }) })
  const names = new Map(list?.rows.map((r) => [r.id, r.outlet ?? r.name]))
  const actInWords = (entry: LedgerEntry, count: number): string => {
    if (count > 1 && has(`acts.${entry.type}`)) return say(`acts.${entry.type}`, { count })
    return has(`act.${entry.type}`) ? say(`act.${entry.type}`, entry.params) : entry.type
  }
  const audit = useMutation({ mutationFn: call.audit, onSuccess: (page) => client.setQueryData(['ledger'], page) })
  return (
    <section className="room">
      <h1>{say('room.ledger')}</h1>
      <p className="lead">{say('ledger.lead')}</p>
      <div className="actions">
        <button type="button" className="button quiet" onClick={() => audit.mutate()} disabled={audit.isPending}>
          {say(audit.isPending ? 'ledger.auditing' : 'ledger.audit')}
        </button>
        <button type="button" className="button quiet" onClick={() => print()}>
          {say('ledger.print')}
        </button>
      </div>
      <div aria-live="polite">
        {data?.audit && (
          <p className={data.audit.clean ? 'note' : 'gap-text'}>
            {say(data.audit.clean ? 'ledger.clean' : 'ledger.faults', { count: data.audit.faults.length })}
          </p>
        )}
        {data?.audit?.faults.map((f) => (
          <p key={`${f.code}-${f.what}`} className="gap-text">
            {f.code} <bdi>{f.what}</bdi>
          </p>
        ))}
      </div>
      <Refusal error={error ?? audit.error} />
      <ol className="acts" reversed>
        {groupActs(data?.entries ?? []).map(({ first, last, entry }) => (
          <li key={first}>
            <span className="n">{first === last ? first : `${first}–${last}`}</span>
            <span>
              {actInWords(entry, last - first + 1)}
              {names.has(`f${entry.index}`) && first === last && (
                <>
                  {': '}
                  <Link to="/text/$id" params={{ id: `f${entry.index}` }}>
                    <bdi>{names.get(`f${entry.index}`)}</bdi>
                  </Link>
                </>
              )}
              {entry.erased && <em className="gap-text"> {say('ledger.erased')}</em>}
            </span>
            <bdi className="note">{entry.time}</bdi>
          </li>
        ))}
      </ol>
      {data?.checkpoint && (
        <section className="card">
          <h2>{say('ledger.checkpoint')}</h2>
          <p className="note">{say('ledger.checkpointWhy')}</p>
          <pre dir="ltr">{data.checkpoint}</pre>
        </section>
      )}
    </section>
  )
}

interface Group {
  readonly first: number
  readonly last: number
  readonly entry: LedgerEntry
}

/** What the machine did many times in a row stands as one line: reading and tracing, whichever came between. */
const MACHINE: ReadonlySet<string> = new Set(['read', 'trace'])

function groupActs(entries: readonly LedgerEntry[]): Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const joins = last && MACHINE.has(entry.type) && MACHINE.has(last.entry.type) && !entry.erased && !last.entry.erased
    if (joins) groups[groups.length - 1] = { ...last, first: entry.index, entry: { ...entry, type: 'read' } }
    else groups.push({ first: entry.index, last: entry.index, entry })
  }
  return groups
}
