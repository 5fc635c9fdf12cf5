import type { PageOutline } from '@isnad/desk/api'
import { type FormEvent, useEffect, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import type { Shown } from './page-sheet.tsx'

interface Props {
  readonly outline: PageOutline
  readonly index: number
  readonly zoom: number
  readonly shown: Shown
  readonly onGo: (index: number) => void
  readonly onZoom: (by: 1 | -1) => void
  readonly onToggle: (what: 'doubtful' | 'claims') => void
  readonly onGentle: (on: boolean) => void
}

/** The document's name, where one is in it, and how its pages are shown. */
export function ReaderBar({ outline, index, zoom, shown, onGo, onZoom, onToggle, onGentle }: Props) {
  const { say } = useWords()
  const { pages } = outline
  const number = pages[index]?.number ?? 1
  const [asked, setAsked] = useState(String(number))
  useEffect(() => setAsked(String(number)), [number])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wanted = Number(asked)
    const at = pages.findIndex((p) => p.number === wanted)
    if (at >= 0) onGo(at)
    else setAsked(String(number))
    ;(document.activeElement as HTMLElement | null)?.blur()
  }
  return (
    <header className="reader-bar">
      <h1>
        <bdi>{outline.name}</bdi>
      </h1>
      <form className="paging" onSubmit={submit}>
        <button
          type="button"
          className="button quiet"
          disabled={index === 0}
          onClick={() => onGo(index - 1)}
          aria-label={say('reader.previous')}
        >
          <span className="mirrored" aria-hidden="true">
            ‹
          </span>
        </button>
        <label>
          <span className="hidden">{say('reader.goTo')}</span>
          <input
            id="page-asked"
            inputMode="numeric"
            value={asked}
            size={4}
            onChange={(e) => setAsked(e.target.value)}
            onFocus={(e) => e.target.select()}
          />
        </label>
        <span className="note" aria-live="polite">
          {say('reader.ofPages', { page: number, count: pages.length })}
        </span>
        <button
          type="button"
          className="button quiet"
          disabled={index >= pages.length - 1}
          onClick={() => onGo(index + 1)}
          aria-label={say('reader.next')}
        >
          <span className="mirrored" aria-hidden="true">
            ›
          </span>
        </button>
      </form>
      {outline.pictured && (
        <>
          <fieldset className="zooming">
            <legend className="hidden">{say('reader.zoom')}</legend>
            <button
              type="button"
              className="button quiet"
              onClick={() => onZoom(-1)}
              aria-label={say('reader.smaller')}
            >
              −
            </button>
            <span className="note">{Math.round(zoom * 100)}%</span>
            <button type="button" className="button quiet" onClick={() => onZoom(1)} aria-label={say('reader.larger')}>
              +
            </button>
          </fieldset>
          <fieldset className="looks">
            <legend className="hidden">{say('reader.looks')}</legend>
            <Toggle on={shown.claims} onToggle={() => onToggle('claims')} name={say('reader.showClaims')} hot="q" />
            <Toggle
              on={shown.doubtful}
              onToggle={() => onToggle('doubtful')}
              name={say('reader.showDoubtful')}
              hot="c"
            />
            <Toggle on={shown.gentle} onToggle={() => onGentle(!shown.gentle)} name={say('reader.gentle')} hot="⇧b" />
          </fieldset>
        </>
      )}
    </header>
  )
}

function Toggle({ on, onToggle, name, hot }: { on: boolean; onToggle: () => void; name: string; hot: string }) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span>
        {name} <kbd>{hot}</kbd>
      </span>
    </label>
  )
}
