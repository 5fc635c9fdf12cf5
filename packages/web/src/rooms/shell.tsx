import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { ActsProvider } from '../door/acts.tsx'
import { call } from '../door/call.ts'
import { useDeskEvents } from '../door/events.ts'
import { useWords } from '../door/locale.tsx'
import { ReceiveProvider, useReceiving } from '../door/receive.tsx'
import { Refusal } from '../door/refusal.tsx'
import { ReadingWork, WallBanner } from '../reader/reading-work.tsx'
import { SaveCase } from './save-case.tsx'

const ROOMS = [
  ['/', 'room.start'],
  ['/documents', 'room.documents'],
  ['/claims', 'room.claims'],
  ['/agents', 'room.agents'],
  ['/besides', 'room.besides'],
  ['/timeline', 'room.timeline'],
  ['/drafts', 'room.drafts'],
  ['/search', 'room.search'],
  ['/compare', 'room.compare'],
  ['/ledger', 'room.ledger'],
] as const

export function Shell() {
  const { say, locale, setLocale } = useWords()
  const { data: state } = useQuery({ queryKey: ['case'], queryFn: call.state })
  const [saving, setSaving] = useState(false)
  const other = locale === 'ar' ? 'en' : 'ar'
  return (
    <ReceiveProvider>
      <a className="skip" href="#room">
        {say('shell.skip')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          {say('shell.name')}
        </Link>
        <nav aria-label={say('shell.rooms')}>
          {ROOMS.map(([to, code]) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }}>
              {say(code)}
            </Link>
          ))}
        </nav>
        <span className="kept">{state && say(`kept.${state.protection}`)}</span>
        <button type="button" className="button bare" lang={other} onClick={() => setLocale(other)}>
          {say('shell.otherLanguage')}
        </button>
        {state?.protection === 'scratch' && (
          <button
            type="button"
            className="button"
            onClick={() => setSaving(true)}
            disabled={state.counts.documents === 0}
          >
            {say('save.open')}
          </button>
        )}
      </header>
      {state?.protection === 'open' && <p className="banner">{say('kept.openBanner')}</p>}
      {state?.wall === 3 && <WallBanner />}
      <Underway />
      <main id="room" tabIndex={-1}>
        <ActsProvider>
          <Outlet />
        </ActsProvider>
      </main>
      {saving && <SaveCase onDone={() => setSaving(false)} />}
    </ReceiveProvider>
  )
}

/** What the desk is doing now, and where to drop more. */
function Underway() {
  const { say } = useWords()
  useDeskEvents()
  const { arrived, error, over } = useReceiving()
  const shown = arrived && {
    text: say('underway.receiving', { done: arrived[0], total: arrived[1] }),
    done: arrived[0],
    total: arrived[1],
  }
  return (
    <>
      <div className="underway" role="status">
        {shown && (
          <>
            <progress value={shown.done} max={shown.total} aria-label={shown.text} />
            <span>{shown.text}</span>
          </>
        )}
        {!shown && <ReadingWork />}
        <Refusal error={error} />
      </div>
      {over && <p className="drop-here">{say('underway.drop')}</p>}
    </>
  )
}
