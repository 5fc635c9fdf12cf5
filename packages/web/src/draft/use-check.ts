import type { CheckResult } from '@isnad/desk/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { drafts } from '../door/drafts.ts'
import type { Placed } from './marks.ts'
import { moverBetween, type Stretch } from './moved.ts'

/** Milliseconds without a keystroke before the words are held against the case. */
const PAUSE = 500

export interface Checked {
  readonly result: CheckResult | undefined
  /** Findings where they stand in the words as they are now; one whose words were edited is left out. */
  readonly placed: readonly Placed[]
  /** Sentences likewise, by their number in the answer. */
  readonly sentenceAt: (caret: number) => number | undefined
  readonly place: (at: Stretch) => Stretch | undefined
  /** Whether the answer is of the words as they are now. */
  readonly current: boolean
  readonly error: unknown
}

/** Holds a draft against the case while it is written. */
export function useCheck(name: string, text: string, draft: string | undefined): Checked {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  const { data, error } = useQuery({
    queryKey: ['check', name, settled, draft],
    queryFn: async () => ({
      of: settled,
      result: await drafts.check({ name, text: settled, ...(draft === undefined ? {} : { draft }) }),
    }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 30_000,
  })
  return useMemo(() => {
    const known = text.trim() === '' ? undefined : data
    const place = moverBetween(known?.of ?? text, text)
    const result = known?.result
    const placed = (result?.findings ?? []).flatMap((finding, index): Placed[] => {
      const at = finding.sentence === null ? { start: 0, end: 0 } : place(finding.span)
      return at ? [{ finding, index, at }] : []
    })
    const sentences = (result?.sentences ?? []).map(({ span }) => place(span))
    return {
      result,
      placed,
      place,
      sentenceAt: (caret) => {
        const i = sentences.findIndex((s) => s && s.start <= caret && caret <= s.end)
        return i < 0 ? undefined : i
      },
      current: known?.of === text,
      error,
    }
  }, [data, text, error])
}
