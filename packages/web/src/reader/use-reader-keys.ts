import { useEffect, useRef } from 'react'

export interface ReaderKeys {
  readonly step: (by: number) => void
  readonly first: () => void
  readonly last: () => void
  readonly ask: () => void
  readonly zoom: (by: 1 | -1) => void
  readonly doubtful: () => void
  readonly claims: () => void
  readonly reveal: () => void
  readonly gentle: () => void
  readonly mend: () => void
  readonly undo: () => void
  readonly leave: () => void
}

/**
 * Keys of the reader. Letters go by their place on the keyboard, so that they are the same under an Arabic layout. The
 * arrows up and down scroll; those to the sides page in the direction that the screen is read.
 */
export function useReaderKeys(keys: ReaderKeys): void {
  const held = useRef(keys)
  useEffect(() => {
    held.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { current } = held
      const target = event.target as HTMLElement
      if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, [role=dialog]'))
        return
      const act = actOf(event, current)
      if (act === undefined) return
      act()
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function actOf({ key, code, shiftKey }: KeyboardEvent, keys: ReaderKeys): (() => void) | undefined {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'PageDown' || code === 'KeyJ' || key === forward) return () => keys.step(1)
  if (key === 'PageUp' || code === 'KeyK' || key === 'ArrowLeft' || key === 'ArrowRight') return () => keys.step(-1)
  if (key === '+' || key === '=') return () => keys.zoom(1)
  if (key === '-') return () => keys.zoom(-1)
  if (code === 'KeyB') return shiftKey ? keys.gentle : keys.reveal
  const named: Readonly<Record<string, (() => void) | undefined>> = {
    Home: keys.first,
    End: keys.last,
    Escape: keys.leave,
  }
  return named[key] ?? letterOf(code, keys)
}

function letterOf(code: string, keys: ReaderKeys): (() => void) | undefined {
  if (code === 'KeyG') return keys.ask
  if (code === 'KeyC') return keys.doubtful
  if (code === 'KeyQ') return keys.claims
  if (code === 'KeyE') return keys.mend
  return code === 'KeyZ' ? keys.undo : undefined
}
