import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { drafts } from '../door/drafts.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** The drafts that the case keeps, and the way to a new one. */
export function Drafts() {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ['drafts'], queryFn: drafts.list })
  return (
    <section className="room narrow-room">
      <h1>{say('draft.title')}</h1>
      <p className="lead">{say('draft.lead')}</p>
      <p className="actions">
        <Link className="button" to="/drafts/$id" params={{ id: 'new' }}>
          {say('draft.new')}
        </Link>
      </p>
      <Refusal error={error} />
      {data?.drafts.length === 0 && <p className="empty">{say('draft.none')}</p>}
      {data && data.drafts.length > 0 && (
        <ul className="draft-list">
          {data.drafts.map(({ id, name, kept, versions }) => (
            <li key={id}>
              <Link to="/drafts/$id" params={{ id }}>
                <bdi>{name}</bdi>
              </Link>
              <span className="note">
                <bdi>{kept.slice(0, 16).replace('T', ' ')}</bdi> · {say('draft.versions', { count: versions.length })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
