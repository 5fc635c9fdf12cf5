import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** 3:00: which retells which, and what changed on the way, the wordings side by side. */
export function Compare() {
  const { say, has } = useWords()
  const { data: list } = useQuery({
    queryKey: ['documents', 'compare'],
    queryFn: () => call.documents({ limit: '500' }),
  })
  const rows = (list?.rows ?? []).filter((r) => r.state === 'read' || r.state === 'partial')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const compare = useMutation({ mutationFn: () => call.compare([...chosen]) })
  const result = compare.data
  const nameOf = (id: string) => {
    const d = result?.documents.find((x) => x.id === id)
    return d?.outlet ?? d?.name ?? id
  }
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((x) => x !== id) : [...now, id].slice(-20)))
  return (
    <section className="room">
      <h1>{say('room.compare')}</h1>
      <p className="lead">{say('compare.lead')}</p>
      {rows.length < 2 && <p className="empty">{say('compare.none')}</p>}
      <ul className="choices">
        {rows.map((r) => (
          <li key={r.id}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(r.id)} onChange={() => toggle(r.id)} />
              <bdi>{r.outlet ?? r.name}</bdi> <bdi className="note">{r.published ?? r.name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        disabled={chosen.length < 2 || compare.isPending}
        onClick={() => compare.mutate()}
      >
        {say('compare.do')}
      </button>
      <Refusal error={compare.error} />
      {result && (
        <div aria-live="polite" className="compared">
          <h2>{say('compare.relations')}</h2>
          <ul className="hair">
            {result.relations
              .filter((r) => r.kind !== 'unrelated')
              .map((r) => (
                <li key={`${r.a}-${r.b}`}>
                  {r.direction === 'unknown'
                    ? say(`relation.${r.kind}.unknown`, { a: nameOf(r.a), b: nameOf(r.b) })
                    : say(`relation.${r.kind}`, {
                        from: nameOf(r.direction === 'a-from-b' ? r.a : r.b),
                        upstream: nameOf(r.direction === 'a-from-b' ? r.b : r.a),
                      })}
                </li>
              ))}
            {result.relations.every((r) => r.kind === 'unrelated') && (
              <li className="note">{say('compare.unrelated')}</li>
            )}
          </ul>
          <h2>{say('compare.changes')}</h2>
          {result.mutations.length === 0 && <p className="note">{say('compare.noChanges')}</p>}
          <ul className="changes">
            {result.mutations.map((m) => (
              <li key={`${m.code}-${m.a}-${m.spanA[0]?.start}-${m.b}-${m.spanB[0]?.start}`} className="card">
                <h3>{has(`mutation.${m.code}`) ? say(`mutation.${m.code}`) : m.code}</h3>
                <div className="two">
                  {[['a', m.spanA] as const, ['b', m.spanB] as const].map(([side, spans]) => (
                    <figure key={side}>
                      <figcaption className="note">
                        <bdi>{nameOf(m[side])}</bdi>
                      </figcaption>
                      <blockquote dir="auto">{spans.map((s) => s.exact).join(' … ')}</blockquote>
                    </figure>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
