import type { PageView } from '@isnad/desk/api'
import { type KeyboardEvent, memo, type PointerEvent, useEffect, useRef } from 'react'
import { useWords } from '../door/locale.tsx'
import { directionOf, wordAt, wordBeyond } from './places.ts'

/** Words chosen on a page, by their places in reading order: from where it was begun to where it was led. */
export interface Picked {
  readonly page: number
  readonly from: number
  readonly to: number
}

interface Props {
  readonly view: PageView
  readonly picked: Picked | undefined
  /** How doubtful words are shown; they are not where nobody asked. */
  readonly doubtful: boolean
  readonly onPick: (picked: Picked | undefined) => void
  readonly onMend: () => void
}

/** Words below this are doubtful, and below the second very doubtful: the recogniser's own measure, no probability. */
export const DOUBTFUL = 70
export const VERY_DOUBTFUL = 45

/** The page's words where they stand, unseen, in reading order: chosen by mouse or keyboard, copied as they are read. */
export function TextLayer({ view, picked, doubtful, onPick, onMend }: Props) {
  const { say } = useWords()
  const layer = useRef<HTMLElement>(null)
  const drag = useRef<number>(undefined)
  const { words, page, text, turned } = view
  const rtl = directionOf(text) === 'rtl'
  const here = picked?.page === page ? picked : undefined

  // What is chosen is the browser's own selection too, so that it is copied, looked up and read aloud like any text.
  useEffect(() => {
    if (here === undefined || layer.current === null) return
    const [first, last] = [Math.min(here.from, here.to), Math.max(here.from, here.to)]
    const spans = layer.current.querySelectorAll('span[data-at]')
    const [a, b] = [spans[first]?.firstChild, spans[last]?.firstChild]
    if (a && b) getSelection()?.setBaseAndExtent(a, 0, b, b.textContent?.length ?? 0)
  }, [here])

  const wordUnder = (event: { clientX: number; clientY: number }): number | undefined => {
    const box = layer.current?.getBoundingClientRect()
    if (!box) return undefined
    const [u, v] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
    const [x, y] = turned === 90 ? [v, 1 - u] : turned === 180 ? [1 - u, 1 - v] : turned === 270 ? [1 - v, u] : [u, v]
    return wordAt(words, x, y)
  }
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return
    const at = wordUnder(event)
    if (at === undefined) return
    // A finger scrolls; it chooses by a tap, below.
    if (event.pointerType === 'touch') return
    event.preventDefault()
    layer.current?.focus({ preventScroll: true })
    layer.current?.setPointerCapture(event.pointerId)
    drag.current = event.shiftKey && here !== undefined ? here.from : at
    onPick({ page, from: drag.current, to: at })
  }
  const move = (event: PointerEvent) => {
    if (drag.current === undefined) return
    const to = wordUnder(event)
    if (to !== undefined && to !== here?.to) onPick({ page, from: drag.current, to })
  }
  const lift = (event: PointerEvent) => {
    drag.current = undefined
    const at = event.pointerType === 'touch' ? wordUnder(event) : undefined
    if (at !== undefined) onPick({ page, from: at, to: at })
  }
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = here?.to
    const step = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[event.key]
    const row = { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key]
    let next: number | undefined
    if (step !== undefined) next = to === undefined ? 0 : Math.min(words.length - 1, Math.max(0, to + step))
    else if (row !== undefined && to !== undefined) next = wordBeyond(words, to, row) ?? to
    else if (event.key === 'Enter' && here !== undefined) onMend()
    else return
    event.preventDefault()
    event.stopPropagation()
    if (next !== undefined) onPick({ page, from: event.shiftKey && here !== undefined ? here.from : next, to: next })
  }
  if (words.length === 0) return null
  return (
    <section
      ref={layer}
      className="text-layer"
      tabIndex={0}
      aria-label={say('reader.words', { page })}
      aria-describedby="reader-words-how"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={() => {
        drag.current = undefined
      }}
      onDoubleClick={onMend}
      onKeyDown={key}
    >
      <Words view={view} doubtful={doubtful} />
    </section>
  )
}

const Words = memo(function Words({ view, doubtful }: { view: PageView; doubtful: boolean }) {
  const { text, words } = view
  return words.map((word, i) => {
    const { start, end, box, confidence } = word
    const low = doubtful && confidence !== null && confidence < DOUBTFUL
    const className = low ? (confidence < VERY_DOUBTFUL ? 'doubt very' : 'doubt') : undefined
    // What stands between two words is part of the text that is copied, and of no word's place.
    const between = text.slice(end, words[i + 1]?.start ?? text.length)
    return [
      <span key={start} data-at={start} className={className} ref={(span) => place(span, box)}>
        {text.slice(start, end)}
      </span>,
      between,
    ]
  })
})

/** Where the word is on the page, whatever typeface it was printed in. */
function place(span: HTMLElement | null, [left, top, right, bottom]: PageView['words'][number]['box']) {
  if (span === null) return
  const { style } = span
  style.left = `${left * 100}%`
  style.top = `${top * 100}%`
  style.height = `${(bottom - top) * 100}%`
  style.width = `${(right - left) * 100}%`
}
