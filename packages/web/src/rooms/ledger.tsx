import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** Acts in plain words, the state of the audit, the checkpoint to keep elsewhere. */
export function Ledger() {
  const { say, has } = useWords()
  const client = useQueryClient()
  const { data, error } = useQuery({ queryKey: ['ledger'], queryFn: () => call.ledger(0) })
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
        {data?.entries.map((e) => (
          <li key={e.index}>
            <span className="n">{e.index}</span>
            <span>
              {has(`act.${e.type}`) ? say(`act.${e.type}`, e.params) : e.type}
              {e.erased && <em className="gap-text"> {say('ledger.erased')}</em>}
            </span>
            <bdi className="note">{e.time}</bdi>
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
