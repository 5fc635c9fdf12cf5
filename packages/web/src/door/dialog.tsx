import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from './locale.tsx'

/** A question over the page; Escape leaves it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { direction } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} className="dialog card" dir={direction} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  )
}
