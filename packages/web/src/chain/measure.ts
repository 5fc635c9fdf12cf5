import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../door/locale.tsx'

/** Widths as the browser will set them, asked again once the typeface is there. */
export function useMeasure(): (text: string) => number {
  const { locale } = useWords()
  const [ready, setReady] = useState(document.fonts.status === 'loaded')
  useEffect(() => {
    void document.fonts.ready.then(() => setReady(true))
  }, [])
  return useMemo(() => {
    const context = document.createElement('canvas').getContext('2d')
    const family = getComputedStyle(document.documentElement).getPropertyValue('--ui')
    if (context) context.font = `${ready ? 500 : 400} 13px ${family}`
    if (context) context.direction = locale === 'ar' ? 'rtl' : 'ltr'
    return (text) => context?.measureText(text).width ?? text.length * 7
  }, [ready, locale])
}

export function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const node = box.current
    if (!node) return
    const watcher = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    watcher.observe(node)
    return () => watcher.disconnect()
  }, [box])
  return width
}
