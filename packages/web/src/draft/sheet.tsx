import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react'
import { useWords } from '../door/locale.tsx'
import type { Piece } from './marks.ts'

/**
 * The words being written, marked where the check found something. The marks lie behind a plain text field, in letters that
 * are not painted, so that writing, undo, dictation and screen readers are those of the browser.
 */
export function Sheet({
  field,
  text,
  pieces,
  onWrite,
  onCaret,
  onKey,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  pieces: readonly Piece[]
  onWrite: (text: string) => void
  onCaret: (at: number) => void
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void
}) {
  const { say, direction } = useWords()
  // It is as high as its words: the page scrolls, and the marks behind stay where their words are.
  useLayoutEffect(() => {
    const area = field.current
    if (!area) return
    area.style.blockSize = '0'
    area.style.blockSize = `${area.scrollHeight}px`
  })
  return (
    <div className="sheet">
      <div className="sheet-marks" aria-hidden="true" dir={direction}>
        {pieces.map(({ start, text: words, level, on }) =>
          level ? (
            <mark key={start} data-level={level} className={on ? 'on' : undefined}>
              {words}
            </mark>
          ) : (
            <span key={start}>{words}</span>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={field}
        className="sheet-words"
        aria-label={say('draft.words')}
        aria-describedby="draft-keys"
        dir={direction}
        value={text}
        placeholder={say('draft.placeholder')}
        spellCheck={false}
        rows={12}
        onChange={(e) => onWrite(e.target.value)}
        onSelect={(e) => onCaret(e.currentTarget.selectionStart)}
        onKeyDown={onKey}
      />
    </div>
  )
}
