import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { CallError } from '../door/call.ts'

/**
 * What a ref names. After an undo it may name nothing any more, while what it was made of stands again: then the first of
 * its former parts that names something is gone to.
 * @param parts - refs that what it named was made of
 */
export function useFoundAgain<T>(
  key: 'claim' | 'agent',
  ref: string,
  ask: (ref: string) => Promise<T>,
  parts: (of: T) => readonly string[],
  go: (ref: string) => void,
): { readonly data: T | undefined; readonly error: unknown; readonly gone: boolean } {
  const { data, error } = useQuery({ queryKey: ['catalogue', key, ref], queryFn: () => ask(ref) })
  const former = useRef<{ ref: string; of: T }>(undefined)
  if (data !== undefined && !error) former.current = { ref, of: data }
  const gone = error instanceof CallError && error.code === 'NOT_FOUND'
  const latest = useRef({ ask, parts, go })
  latest.current = { ask, parts, go }
  useEffect(() => {
    const known = former.current
    if (!gone || known?.ref !== ref) return
    let stopped = false
    const look = async () => {
      const { ask, parts, go } = latest.current
      for (const part of parts(known.of)) {
        const found = await ask(part).catch(() => undefined)
        if (stopped) return
        if (found !== undefined) return go(part)
      }
    }
    void look()
    return () => {
      stopped = true
    }
  }, [gone, ref])
  return { data, error, gone }
}
