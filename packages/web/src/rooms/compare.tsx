import { useMutation, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Marked } from '../text/marked.tsx'

/** 3:00: which retells which, and what changed on the way, the wordings side by side. */
export function Compare() {
  const { say } = useWords()
  const { data: list } = useQuery({
    queryKey: ['documents', 'compare'],
    queryFn: () => call.documents({ limit: '500' }),
  })
  // Only what has words can be compared; what is still waiting may turn out to have some.
  const rows = (list?.rows ?? []).filter((r) => r.claims !== null || r.state === 'waiting')
  const { with: begun } = useSearch({ from: '/compare' })
  const [chosen, setChosen] = useState<readonly string[]>(() => begun?.split(',') ?? [])
  const compare = useMutation({ mutationFn: () => call.compare([...chosen]) })
  const result = compare.data
  const { mutate, isIdle } = compare
  // Two that came by the address are compared as soon as both are read.
  const ready = (begun?.includes(',') ?? false) && rows.filter((r) => chosen.includes(r.id)).length >= 2
  const allRead = rows.every((r) => !chosen.includes(r.id) || r.state !== 'waiting')
  useEffect(() => {
    if (ready && allRead && isIdle) mutate()
  }, [ready, allRead, isIdle, mutate])
  const nameOf = (id: string) => {
    const text = result?.texts.find((t) => t.id === id)
    return text?.outlet ?? text?.name ?? id
  }
  const related = result?.pairs.filter((p) => p.relation !== 'unrelated') ?? []
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
              <span>
                <bdi>{r.outlet ?? r.name}</bdi>{' '}
                {r.outlet && <bdi className="note">{[r.published, r.name].filter(Boolean).join(' · ')}</bdi>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={chosen.length < 2 || compare.isPending}
          onClick={() => compare.mutate()}
        >
          {say(compare.isPending ? 'compare.doing' : 'compare.do')}
        </button>
        <p className="note">{say('compare.chosen', { count: chosen.length })}</p>
      </div>
      <Refusal error={compare.error} />
      {result && (
        <div aria-live="polite" className="compared">
          {related.length === 0 && <p className="empty">{say('compare.unrelated')}</p>}
          {related.map((pair) => {
            const up = pair.upstream ?? pair.a
            const down = up === pair.a ? pair.b : pair.a
            return (
              <section key={`${pair.a}-${pair.b}`} className="pair">
                <h2>
                  {pair.upstream === null
                    ? say(`compare.relation.${pair.relation}.unknown`, { a: nameOf(pair.a), b: nameOf(pair.b) })
                    : say(`compare.relation.${pair.relation}`, {
                        from: nameOf(down),
                        upstream: nameOf(up),
                        certainty: pair.certainty,
                      })}
                </h2>
                {pair.mutations.length === 0 && <p className="note">{say('compare.noChanges')}</p>}
                <ul className="changes">
                  {pair.mutations.map((m) => (
                    <li key={`${m.code}-${m.from[0]?.start}-${m.to[0]?.start}`} className="card">
                      <h3 className="label">{say(`compare.mutation.${m.code}`)}</h3>
                      <div className="two">
                        <Wording name={nameOf(up)} spans={m.from} sentence={m.context?.from} />
                        <Wording name={nameOf(down)} spans={m.to} sentence={m.context?.to} />
                      </div>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </section>
  )
}

interface Words {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** What one side says: the words that changed, in their sentence. */
function Wording({ name, spans, sentence }: { name: string; spans: readonly Words[]; sentence: Words | undefined }) {
  const { say } = useWords()
  const inside = sentence && spans.every((s) => s.start >= sentence.start && s.end <= sentence.end)
  return (
    <figure>
      <figcaption className="note">
        <bdi>{name}</bdi>
      </figcaption>
      <blockquote dir="auto">
        {sentence && inside ? (
          <InSentence sentence={sentence} spans={spans} />
        ) : spans.length > 0 ? (
          spans.map((s) => s.exact).join(' … ')
        ) : (
          <span className="gap-text">{say('compare.absent')}</span>
        )}
      </blockquote>
    </figure>
  )
}

function InSentence({ sentence, spans }: { sentence: Words; spans: readonly Words[] }) {
  const marked = spans.filter((s) => s.end - s.start < sentence.end - sentence.start)
  const marks = marked.map((s) => ({ start: s.start - sentence.start, end: s.end - sentence.start }))
  return <Marked text={sentence.exact} marks={marks} />
}
