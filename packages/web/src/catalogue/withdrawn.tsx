import type { Withdrawn } from '@isnad/desk/api'
import { Link } from '@tanstack/react-router'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'

/** What was taken out of weighing, with the reason; each can be taken back. */
export function WithdrawnList({ withdrawn }: { withdrawn: readonly Withdrawn[] }) {
  const { say } = useWords()
  const { undo, busy } = useActs()
  return (
    <section className="part" data-part="withdrawn">
      <h2 className="label">{say('besides.withdrawn')}</h2>
      {withdrawn.length === 0 && <p className="note">{say('besides.withdrawn.none')}</p>}
      <ul className="hair">
        {withdrawn.map((one) => (
          <li key={one.entry}>
            <p className="place-foot">
              <Name of={one} />
              <button type="button" className="button bare" disabled={busy} onClick={() => undo(one.entry)}>
                {say('besides.withdrawn.back')}
              </button>
            </p>
            <p className="note">
              <bdi>{one.reason}</bdi> · <bdi>{one.by}</bdi> · <bdi>{one.time.slice(0, 16).replace('T', ' ')}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Name({ of: { ref, name } }: { of: Withdrawn }) {
  if (ref.startsWith('f'))
    return (
      <Link to="/text/$id" params={{ id: ref }}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (ref.startsWith('c'))
    return (
      <Link to="/claims/$ref" params={{ ref }}>
        <bdi>{name}</bdi>
      </Link>
    )
  return <bdi>{name}</bdi>
}
