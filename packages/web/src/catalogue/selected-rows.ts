import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/**
 * A long list walked by keyboard: one stop for Tab, the arrows from row to row, X to select, with Shift the rows on the
 * way too, A for all that are there, Escape for none. The row in focus is kept by its place; rows out of sight are brought
 * in before they take the focus.
 */
export function useSelectedRows(refs: readonly string[], virtual: Virtualizer<HTMLElement, Element>) {
  const [current, setCurrent] = useState(0)
  const [selected, setSelected] = useState<readonly string[]>([])
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef<number>(undefined)
  const held = useHeld(list)
  useEffect(() => {
    // An act gives rows other refs, and the one in focus goes with its old one: the focus stays at its place.
    if (held.current && document.activeElement === document.body && refs.length > 0)
      wanted.current ??= Math.min(current, refs.length - 1)
    if (wanted.current === undefined) return
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-row]`)
    if (!link) return
    wanted.current = undefined
    link.focus({ preventScroll: true })
  })
  const toggle = (ref: string) =>
    setSelected((now) => (now.includes(ref) ? now.filter((r) => r !== ref) : [...now, ref]))
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key]
    if (step !== undefined || event.key === 'Home' || event.key === 'End') {
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? refs.length - 1 : current + (step ?? 0)
      const next = Math.min(refs.length - 1, Math.max(0, to))
      wanted.current = next
      setCurrent(next)
      if (event.shiftKey) {
        const passed = refs.slice(Math.min(current, next), Math.max(current, next) + 1)
        setSelected((now) => [...new Set([...now, ...passed])])
      }
      virtual.scrollToIndex(next, { align: 'auto' })
    } else if (event.code === 'KeyX') {
      const ref = refs[current]
      if (ref !== undefined) toggle(ref)
    } else if (event.code === 'KeyA') setSelected(selected.length === refs.length ? [] : [...refs])
    else if (event.key === 'Escape' && selected.length > 0) setSelected([])
    else return
    event.preventDefault()
  }
  return {
    current: Math.min(current, Math.max(0, refs.length - 1)),
    setCurrent,
    selected: selected.filter((ref) => refs.includes(ref)),
    toggle,
    drop: () => setSelected([]),
    press,
    list,
  }
}

/** Whether the list had the focus last; a question over the page only borrows it. */
function useHeld(list: RefObject<HTMLUListElement | null>): RefObject<boolean> {
  const held = useRef(false)
  useEffect(() => {
    const look = ({ target }: Event) => {
      if (target instanceof Element && !target.closest('dialog')) held.current = list.current?.contains(target) ?? false
    }
    document.addEventListener('focusin', look)
    document.addEventListener('pointerdown', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('pointerdown', look)
    }
  }, [list])
  return held
}
