import type { Timeline, TimelineItem } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ActForm, Field } from '../acts/form.tsx'
import { QuotedWords } from '../catalogue/in-words.tsx'
import { apart } from '../chain/case-graph.ts'
import { catalogue } from '../door/catalogue.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** What happened when, as far as it is known, and what cannot be in this order. */
export function TimelineRoom() {
  const { say } = useWords()
  const { data, error } = useQuery({ queryKey: ['catalogue', 'timeline'], queryFn: catalogue.timeline })
  return (
    <section className="room timeline-room">
      <h1>{say('board.title.timeline')}</h1>
      <p className="lead">{say('board.timeline.lead')}</p>
      <Refusal error={error} />
      {!data && !error && <p className="note">{say('shell.loading')}</p>}
      {data && (
        <>
          <Conflicts timeline={data} />
          {data.items.length === 0 && (
            <p className="empty">
              {say('board.timeline.none')} <Link to="/">{say('board.claims.begin')}</Link>
            </p>
          )}
          <ol className="timeline">
            {data.items.map((item, i) => (
              <li
                key={[item.kind, item.ref, item.when, item.quotation?.spans[0]?.start].join(' ')}
                id={`t${i}`}
                tabIndex={-1}
                className={`is-${item.kind}`}
              >
                <Item item={item} at={i} timeline={data} />
              </li>
            ))}
          </ol>
        </>
      )}
      <EventForm />
    </section>
  )
}

function Conflicts({ timeline }: { timeline: Timeline }) {
  const { say, has } = useWords()
  const { findings, items } = timeline
  const nameOf = (ref: unknown) => {
    const item = items.find((i) => i.ref === ref && i.quotation) ?? items.find((i) => i.ref === ref)
    return item?.quotation?.outlet ?? item?.quotation?.name ?? String(ref)
  }
  return (
    <section className="card conflicts" data-part="conflicts">
      <h2>{say('board.timeline.conflicts', { count: findings.length })}</h2>
      <ul className="hair">
        {findings.map((f) => {
          const code = `catalogue.order.${f.code}`
          const named = Object.fromEntries(
            Object.entries(f.params).map(([key, value]) => [
              key,
              key === 'document' || key === 'record' ? apart(nameOf(value)) : value,
            ]),
          )
          return (
            <li key={`${f.code}-${f.items.join('-')}`}>
              {has(code) ? say(code, named) : f.code}
              {f.items.map((i) => {
                const item = items[i]
                return (
                  item && (
                    <button
                      key={i}
                      type="button"
                      className="button bare"
                      onClick={() => document.getElementById(`t${i}`)?.focus()}
                    >
                      {say(`catalogue.time.${item.kind}`)}: <bdi>{item.when ?? say('catalogue.time.unknown')}</bdi>
                    </button>
                  )
                )
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Item({ item, at, timeline }: { item: TimelineItem; at: number; timeline: Timeline }) {
  const { say, locale } = useWords()
  const words = item.wording[locale] ?? item.wording.ar ?? item.wording.en
  const conflict = timeline.findings.some((f) => f.items.includes(at))
  const { quotation } = item
  return (
    <>
      <p className="when">
        <bdi className={item.when === null ? 'gap-text' : undefined}>{item.when ?? say('catalogue.time.unknown')}</bdi>
      </p>
      <div>
        <p>
          <strong>{say(`catalogue.time.${item.kind}`)}</strong>{' '}
          {quotation && quotation.spans.length === 0 && (
            <Link to="/text/$id" params={{ id: quotation.document }}>
              <bdi>{quotation.outlet ?? quotation.name}</bdi>
            </Link>
          )}
          {words && <bdi className="claim-words"> {words}</bdi>}
          <span className="note"> · {say(`board.timeline.known.${item.known}`)}</span>
          {conflict && <span className="gap-text"> · {say('board.timeline.conflict')}</span>}
        </p>
        {quotation && quotation.spans.length > 0 && <QuotedWords quotation={quotation} />}
        {item.claims.length > 0 && (
          <p className="note">
            {say('board.timeline.claims', { count: item.claims.length })}:{' '}
            {item.claims.slice(0, 5).map((ref, i) => (
              <span key={ref}>
                {i > 0 && say('shell.comma')}
                <Link to="/claims/$ref" params={{ ref }}>
                  <bdi>{ref}</bdi>
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </>
  )
}

/** An event as a person knows it: in the language of the screen, with an interval where the day is not known. */
function EventForm() {
  const { say, locale } = useWords()
  const [event, setEvent] = useState({ words: '', when: '' })
  return (
    <section className="card narrow" data-part="event">
      <h2>{say('board.timeline.event')}</h2>
      <ActForm
        ready={event.words.trim() !== '' && event.when.trim() !== ''}
        label={say('board.timeline.event.do')}
        act={() => ({
          act: 'event',
          wording: { [locale]: event.words.trim() },
          when: event.when.trim(),
          claims: [],
          known: [],
        })}
        onDone={() => setEvent({ words: '', when: '' })}
      >
        <Field
          label={say('board.timeline.event.words')}
          value={event.words}
          onChange={(words) => setEvent((now) => ({ ...now, words }))}
        />
        <Field
          label={say('board.timeline.event.when')}
          value={event.when}
          onChange={(when) => setEvent((now) => ({ ...now, when }))}
        />
      </ActForm>
    </section>
  )
}
