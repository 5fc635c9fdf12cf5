import { memo } from 'react'
import { type Box, type Span, stripsOf, type Word } from './places.ts'

interface Props {
  readonly words: readonly Word[]
  readonly spans: readonly Span[]
  readonly className: string
}

/** Stretches of the text where they stand on the page. */
export const Strips = memo(function Strips({ words, spans, className }: Props) {
  return (
    <div className="strips" aria-hidden="true">
      {spans.flatMap((span) =>
        stripsOf(words, span).map((box) => (
          <span key={`${span.start}-${box.join()}`} className={className} ref={(strip) => lay(strip, box)} />
        )),
      )}
    </div>
  )
})

/** Places of the page that no word covers. */
export const Boxes = memo(function Boxes({ boxes, className }: { boxes: readonly Box[]; className: string }) {
  return (
    <div className="strips" aria-hidden="true">
      {boxes.map((box) => (
        <span key={box.join()} className={className} ref={(strip) => lay(strip, box)} />
      ))}
    </div>
  )
})

function lay(strip: HTMLElement | null, [left, top, right, bottom]: Box): void {
  if (strip === null) return
  const { style } = strip
  style.left = `${left * 100}%`
  style.top = `${top * 100}%`
  style.width = `${(right - left) * 100}%`
  style.height = `${(bottom - top) * 100}%`
}
