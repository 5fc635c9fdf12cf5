import type { PageOutline, PageView } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { memo, useEffect, useMemo, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { usePicture, widthFor } from './pictures.ts'
import { directionOf, type Span } from './places.ts'
import { pages } from './routes.ts'
import { Boxes, Strips } from './strips.tsx'
import { type Picked, TextLayer } from './text-layer.tsx'

export interface Shown {
  /** Grey and blurred until asked for. */
  readonly gentle: boolean
  readonly doubtful: boolean
  readonly claims: boolean
}

interface Props {
  readonly id: string
  readonly outline: PageOutline['pages'][number]
  readonly pictured: boolean
  readonly q: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly current: boolean
  readonly last: number
  readonly shown: Shown
  readonly revealed: boolean
  readonly picked: Picked | undefined
  /** What a finding or a hit leads to. */
  readonly lit: Span | undefined
  readonly onReveal: (page: number) => void
  readonly onPick: (picked: Picked | undefined) => void
  readonly onMend: () => void
}

const SETTLED_MS = 60

/** One page: its picture, what is marked on it, and its words to be chosen. */
export const PageSheet = memo(function PageSheet(props: Props) {
  const { id, outline, pictured, q, width, height, current, last, shown, revealed, picked, lit } = props
  const { say } = useWords()
  const { number } = outline
  const settled = useSettled()
  const { data: view } = useQuery({
    queryKey: ['pages', id, 'page', number, q],
    queryFn: () => pages.page(id, number, q),
    enabled: settled,
    staleTime: 60_000,
  })
  const { data: marks } = useQuery({
    queryKey: ['pages', id, 'marks', number],
    queryFn: () => pages.marks(id, number),
    enabled: settled && shown.claims && (current || view !== undefined),
    staleTime: 60_000,
  })
  const drawn = pictured && outline.aside === null
  const beside = useMemo(
    () => [number + 1, number - 1, number + 2, number + 3].filter((n) => n >= 1 && n <= last),
    [number, last],
  )
  const picture = usePicture(id, number, widthFor(width), drawn, current ? beside : NOTHING)
  const hidden = shown.gentle && !revealed
  const name =
    outline.label === null
      ? say('text.page', { page: number })
      : `${say('text.page', { page: number })} (${outline.label})`
  const turned = view?.turned ?? 0
  return (
    <article
      className={`sheet${current ? ' current' : ''}${drawn ? '' : ' words-only'}`}
      aria-label={name}
      data-page={number}
      ref={(sheet) => {
        sheet?.style.setProperty('inline-size', `${width}px`)
        if (drawn) sheet?.style.setProperty('block-size', `${height}px`)
      }}
    >
      {drawn ? (
        <div
          className={`turned t${turned}`}
          ref={(inner) => {
            const across = turned === 90 || turned === 270
            inner?.style.setProperty('width', `${across ? height : width}px`)
            inner?.style.setProperty('height', `${across ? width : height}px`)
          }}
        >
          {picture === undefined && <span className="page-number">{number}</span>}
          {picture === 'none' && <p className="note centred">{say('reader.noPicture')}</p>}
          {typeof picture === 'object' && (
            <img
              src={picture.url}
              alt={say('reader.pictureOf', { page: number })}
              className={hidden ? 'gentle' : undefined}
              data-fine={picture.fine}
              draggable={false}
            />
          )}
          {view && (
            <>
              {shown.claims && <ClaimStrips view={view} marks={marks?.marks ?? []} />}
              {shown.doubtful && <Boxes boxes={view.unread} className="strip ink" />}
              <Strips words={view.words} spans={view.set} className="strip set" />
              <Strips words={view.words} spans={view.hits} className="strip hit" />
              {lit && <Strips words={view.words} spans={[lit]} className="strip lit" />}
              {picked && <Strips words={view.words} spans={[spanOf(view, picked)]} className="strip picked" />}
              <TextLayer
                view={view}
                picked={picked}
                doubtful={shown.doubtful}
                onPick={props.onPick}
                onMend={props.onMend}
              />
            </>
          )}
        </div>
      ) : (
        view && <PlainPage view={view} lit={lit} />
      )}
      {hidden && typeof picture === 'object' && (
        <button type="button" className="button reveal" onClick={() => props.onReveal(number)}>
          {say('reader.reveal')} {current && <kbd>b</kbd>}
        </button>
      )}
    </article>
  )
})

const NOTHING: readonly number[] = []

/** The letters between the two ends of what is chosen. */
export function spanOf({ words }: PageView, { from, to }: Picked): Span {
  const [first, last] = [words[Math.min(from, to)], words[Math.max(from, to)]]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

const VOICES = ['attributed', 'provenance', 'editorial'] as const

function ClaimStrips({ view, marks }: { view: PageView; marks: readonly (Span & { voice: string })[] }) {
  return VOICES.map((voice) => (
    <Strips
      key={voice}
      words={view.words}
      spans={marks.filter((m) => m.voice === voice)}
      className={`strip claim c-${voice}`}
    />
  ))
}

/** A page that is no picture (a sheet, a mail, what a file holds beside its pages): its words as they were read. */
function PlainPage({ view, lit }: { view: PageView; lit: Span | undefined }) {
  const { say, has } = useWords()
  const marks = [...view.hits, ...(lit ? [lit] : [])].sort((a, b) => a.start - b.start)
  const parts: { at: number; text: string; mark: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    parts.push(
      { at, text: view.text.slice(at, start), mark: false },
      { at: start, text: view.text.slice(start, end), mark: true },
    )
    at = end
  }
  parts.push({ at, text: view.text.slice(at), mark: false })
  const because = `reading.unread.${view.because}`
  return (
    <div className="plain-page" dir={directionOf(view.text)} lang={view.language ?? undefined}>
      {view.how === 'unread' && <p className="gap-text">{has(because) ? say(because) : say('state.unread')}</p>}
      {parts.map((p) => (p.mark ? <mark key={p.at}>{p.text}</mark> : <span key={`t${p.at}`}>{p.text}</span>))}
    </div>
  )
}

/** Whether this page has stayed: one that is only passed by asks for nothing. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])
  return settled
}
