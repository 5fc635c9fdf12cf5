import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { SaveCase } from './save-case.tsx'

const ROOMS = [
  ['/', 'room.start'],
  ['/documents', 'room.documents'],
  ['/search', 'room.search'],
  ['/compare', 'room.compare'],
  ['/ledger', 'room.ledger'],
] as const

/** What stands around every room: the way between rooms, how the case is kept, the language. */
export function Shell() {
  const { say, locale, setLocale } = useWords()
  const { data: state } = useQuery({ queryKey: ['case'], queryFn: call.state })
  const [saving, setSaving] = useState(false)
  const other = locale === 'ar' ? 'en' : 'ar'
  return (
    <>
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
      <main id="room" tabIndex={-1}>
        <Outlet />
      </main>
      {saving && <SaveCase onDone={() => setSaving(false)} />}
    </>
  )
}
