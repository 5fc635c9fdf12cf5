import { useEffect, useState } from 'react'
import { pages } from './routes.ts'

/** Pictures held at once: the pages around the one in sight, and the small ones that stand in for them. */
const HELD = 60
/** How long a page must stay in sight before it is drawn as fine as it is shown. */
const SETTLED_MS = 90
const SMALL = 240
const WIDTHS = [600, 900, 1200, 1600, 2000, 2400] as const

export type PictureState = { readonly url: string; readonly fine: boolean } | 'none' | undefined

const held = new Map<string, string>()

function keep(key: string, blob: Blob): string {
  const url = URL.createObjectURL(blob)
  held.set(key, url)
  for (const [oldest, old] of held) {
    if (held.size <= HELD) break
    held.delete(oldest)
    URL.revokeObjectURL(old)
  }
  return url
}

function find(key: string): string | undefined {
  const url = held.get(key)
  if (url !== undefined) {
    held.delete(key)
    held.set(key, url)
  }
  return url
}

/** The width to ask for, for one that is shown: few widths, so that a window that is drawn larger asks for nothing new. */
export function widthFor(shown: number): number {
  const wanted = shown * devicePixelRatio
  return WIDTHS.find((width) => width >= wanted) ?? WIDTHS.at(-1)!
}

/** Pictures on the way at once: a browser opens few connections to one place, and words and findings need them too. */
const AT_ONCE = 2
let onTheWay = 0
const waiting: { readonly ahead: boolean; readonly begin: () => void }[] = []

/** Its turn, the last that somebody looks at first; false where it was passed by before that. */
function turn(ahead: boolean, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false)
  if (onTheWay < AT_ONCE) {
    onTheWay++
    return Promise.resolve(true)
  }
  return new Promise((resolve) => {
    const one = { ahead, begin: () => resolve(true) }
    waiting.push(one)
    signal.addEventListener(
      'abort',
      () => {
        const at = waiting.indexOf(one)
        if (at >= 0) waiting.splice(at, 1)
        resolve(false)
      },
      { once: true },
    )
  })
}

function pass(): void {
  const looked = waiting.findLastIndex(({ ahead }) => !ahead)
  const [next] = waiting.splice(Math.max(looked, 0), 1)
  if (next === undefined) onTheWay--
  else next.begin()
}

async function fetchPicture(
  id: string,
  page: number,
  width: number,
  ahead: boolean,
  signal: AbortSignal,
): Promise<string | 'none' | undefined> {
  const key = `${id} ${page} ${width}`
  const there = find(key)
  if (there !== undefined) return there
  if (!(await turn(ahead, signal))) return undefined
  try {
    const answer = await pages.picture(id, page, width, ahead, signal)
    if (!answer.ok) return 'none'
    return keep(key, await answer.blob())
  } catch {
    // Passed by.
    return undefined
  } finally {
    pass()
  }
}

/**
 * The picture of a page: at once the small one, so that a page that is only passed by is seen; the fine one when the page
 * stays; then those of the pages beside it. Whatever is passed by is called off.
 */
export function usePicture(
  id: string,
  page: number,
  width: number,
  wanted: boolean,
  beside: readonly number[],
): PictureState {
  const [picture, setPicture] = useState<PictureState>(() => {
    const fine = find(`${id} ${page} ${width}`)
    if (fine !== undefined) return { url: fine, fine: true }
    const small = find(`${id} ${page} ${SMALL}`)
    return small === undefined ? undefined : { url: small, fine: false }
  })
  const besides = beside.join()
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    const { signal } = stop
    const small = fetchPicture(id, page, SMALL, false, signal).then((url) => {
      if (url !== undefined && url !== 'none' && !signal.aborted)
        setPicture((now) => (typeof now === 'object' && now.fine ? now : { url, fine: false }))
    })
    const timer = setTimeout(async () => {
      const url = await fetchPicture(id, page, width, false, signal)
      if (signal.aborted || url === undefined) return
      await small
      setPicture(url === 'none' ? 'none' : { url, fine: true })
      for (const next of besides.split(',').filter(Boolean)) {
        await fetchPicture(id, Number(next), SMALL, true, signal)
        if (signal.aborted) return
      }
      for (const next of besides.split(',').filter(Boolean).slice(0, 2)) {
        await fetchPicture(id, Number(next), width, true, signal)
        if (signal.aborted) return
      }
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [id, page, width, wanted, besides])
  return wanted ? picture : undefined
}

/** Pages of a case that was closed or saved are held no longer. */
export function forgetPictures(): void {
  for (const url of held.values()) URL.revokeObjectURL(url)
  held.clear()
}
