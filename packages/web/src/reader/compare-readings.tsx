import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Marked } from '../text/marked.tsx'
import { directionOf } from './places.ts'
import { pages } from './routes.ts'

/** Every reading of the page beside the one that stands; where they differ is marked, which is better is not said. */
export function CompareReadings({ id, page }: { id: string; page: number }) {
  const { say, has } = useWords()
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    queryKey: ['pages', id, 'readings', page],
    queryFn: () => pages.readings(id, page),
    enabled: open,
  })
  return (
    <details className="card readings" open={open} onToggle={(e) => setOpen(e.currentTarget.open)} data-part="readings">
      <summary>{say('reader.readings')}</summary>
      <Refusal error={error} />
      {data && data.readings.length < 2 && <p className="note">{say('reader.oneReading')}</p>}
      {data?.readings.map((r) => {
        const because = `reading.unread.${r.because}`
        return (
          <div key={r.id} className="one-reading">
            <h3>
              {say(`reader.how.${r.how}`)}{' '}
              <bdi className="note">
                {r.engine.name}/{r.engine.version}
              </bdi>{' '}
              {r.current && <span className="note">{say('reader.stands')}</span>}
            </h3>
            {!r.current && <p className="note">{say('reader.differs', { count: r.differs.length })}</p>}
            {r.how === 'unread' ? (
              <p className="gap-text">{has(because) ? say(because) : r.because}</p>
            ) : (
              <p className="snippet" dir={directionOf(r.text)}>
                <Marked text={r.text} marks={r.differs} />
              </p>
            )}
          </div>
        )
      })}
    </details>
  )
}
