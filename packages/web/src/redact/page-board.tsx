import type { PageWords, RedactionView } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react'
import { useWords } from '../door/locale.tsx'
import { redaction } from './routes.ts'

/** Left, top, right, bottom as fractions of the page. */
export type Box = readonly [number, number, number, number]

interface Props {
  readonly view: RedactionView
  readonly page: number
  readonly isCovered: boolean
  /** A piece of the page that is being chosen. */
  readonly box: Box | undefined
  readonly onBox: (box: Box | undefined) => void
  readonly onMark: () => void
  /** A word was chosen, as a span of the whole text. */
  readonly onWord: (start: number, end: number) => void
}

const STEP = 0.01
const FIRST: Box = [0.3, 0.3, 0.6, 0.36]
const LEAST = 0.004

/** One page with what is marked on it: a piece is drawn by pointer, or moved and sized by the arrow keys; a word is marked by a click. */
export function PageBoard({ view, page, isCovered, box, onBox, onMark, onWord }: Props) {
  const { say } = useWords()
  const [from, setFrom] = useState<readonly [number, number]>()
  const picture = usePicture(view, page, isCovered)
  const { data: words } = useQuery({
    queryKey: ['redaction', view.file, 'words', page],
    queryFn: () => redaction.words(view.file, page).catch(() => null),
  })
  const start = view.pages.find(({ number }) => number === page)?.start ?? undefined
  const pointAt = (event: PointerEvent): readonly [number, number] => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    return [clamp((event.clientX - left) / width), clamp((event.clientY - top) / height)]
  }
  const drawn = (a: readonly [number, number], b: readonly [number, number]): Box => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[0], b[0]),
    Math.max(a[1], b[1]),
  ]
  const lift = (event: PointerEvent) => {
    if (from === undefined) return
    setFrom(undefined)
    const to = pointAt(event)
    const piece = drawn(from, to)
    if (piece[2] - piece[0] > LEAST && piece[3] - piece[1] > LEAST) return onBox(piece)
    const word = wordAt(words ?? undefined, to)
    if (word === undefined || start === undefined) return onBox(undefined)
    onBox(undefined)
    onWord(start + word.start, start + word.end)
  }
  const key = (event: KeyboardEvent) => {
    const move = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key]
    if (event.key === 'Enter' && box !== undefined) onMark()
    else if (event.key === 'Escape') onBox(undefined)
    else if (move !== undefined) onBox(moved(box ?? FIRST, move[0]! * STEP, move[1]! * STEP, event.shiftKey))
    else return
    event.preventDefault()
  }
  return (
    <div className="redact-sheet">
      {picture === undefined && <p className="note">{say('redaction.drawing')}</p>}
      {picture === null && <p className="note">{say('redaction.noPicture')}</p>}
      {picture && (
        <>
          <img src={picture} alt={say('redaction.pictureOf', { page })} draggable={false} />
          {!isCovered && (
            <svg
              viewBox="0 0 1 1"
              preserveAspectRatio="none"
              role="application"
              tabIndex={0}
              aria-label={say('redaction.board', { page })}
              aria-describedby="redaction-keys"
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId)
                setFrom(pointAt(event))
              }}
              onPointerMove={(event) => from && onBox(drawn(from, pointAt(event)))}
              onPointerUp={lift}
              onKeyDown={key}
            >
              {boxesOf(view, page, words ?? undefined, start).map(({ className, box: [l, t, r, b], key: id }) => (
                <rect key={id} className={className} x={l} y={t} width={r - l} height={b - t} />
              ))}
              {box && <rect className="piece" x={box[0]} y={box[1]} width={box[2] - box[0]} height={box[3] - box[1]} />}
            </svg>
          )}
        </>
      )}
    </div>
  )
}

/** What is marked and what is proposed on a page, as boxes. */
function boxesOf(view: RedactionView, page: number, words: PageWords | undefined, start: number | undefined) {
  const ofSpan = (className: string, span: { start: number | null; end: number | null }) =>
    words === undefined || start === undefined || span.start === null || span.end === null
      ? []
      : words.words
          .filter((word) => start + word.start < span.end! && start + word.end > span.start!)
          .map((word) => ({ className, box: word.box as Box, key: `${className} ${word.start}` }))
  return [
    ...view.proposals.filter((one) => one.page === page && one.answer === 'open').flatMap((one) => ofSpan('open', one)),
    ...view.marks
      .filter((mark) => mark.page === page)
      .flatMap((mark) =>
        mark.box === null
          ? ofSpan('marked', mark)
          : [{ className: 'marked', box: mark.box as unknown as Box, key: `mark ${mark.number}` }],
      ),
  ]
}

function wordAt(words: PageWords | undefined, [x, y]: readonly [number, number]) {
  return words?.words.find(({ box: [l, t, r, b] }) => x >= l && x <= r && y >= t && y <= b)
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/** Moved, or with its far corner moved; it stays on the page and keeps some size. */
function moved([l, t, r, b]: Box, dx: number, dy: number, isSized: boolean): Box {
  if (isSized) return [l, t, clamp(Math.max(l + STEP, r + dx)), clamp(Math.max(t + STEP, b + dy))]
  const x = Math.min(1 - r, Math.max(-l, dx))
  const y = Math.min(1 - b, Math.max(-t, dy))
  return [l + x, t + y, r + x, b + y]
}

/** The picture's own address in memory; null where it cannot be drawn. Fetched anew for every plan, and kept by nobody else. */
function usePicture(view: RedactionView, page: number, isCovered: boolean): string | null | undefined {
  const { data } = useQuery({
    queryKey: ['redaction', view.file, 'picture', page, isCovered ? view.plan : ''],
    queryFn: async () => {
      const response = await fetch(redaction.picture(view.file, page, isCovered))
      return response.ok ? await response.blob() : null
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!data) return setAddress(undefined)
    const made = URL.createObjectURL(data)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return data === null ? null : address
}
