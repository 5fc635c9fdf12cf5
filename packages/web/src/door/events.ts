import type { DeskEvent } from '@isnad/desk/api'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

export interface Progress {
  readonly done: number
  readonly total: number
  readonly seconds: number | null
}

/** Listens to the desk at work: progress for the bar, and fresh lists when something was read. */
export function useDeskEvents(): Progress | undefined {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Progress>()
  useEffect(() => {
    const source = new EventSource('/api/events')
    // Many documents are read within a second; lists are asked for again once in a while.
    let soon: ReturnType<typeof setTimeout> | undefined
    const refreshLists = () => {
      soon ??= setTimeout(() => {
        soon = undefined
        void client.invalidateQueries({ queryKey: ['documents'] })
        void client.invalidateQueries({ queryKey: ['case'] })
        void client.invalidateQueries({ queryKey: ['ledger'] })
      }, 700)
    }
    const hear = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as DeskEvent
      if (event.type === 'progress') setProgress(event.done < event.total ? event : undefined)
      if (event.type === 'document') {
        void client.invalidateQueries({ queryKey: ['document', event.row.id] })
        refreshLists()
      }
      if (event.type === 'case') {
        setProgress(undefined)
        client.setQueryData(['case'], event.state)
        void client.invalidateQueries({ queryKey: ['catalogue'] })
        refreshLists()
      }
    }
    for (const type of ['progress', 'document', 'case']) source.addEventListener(type, hear)
    return () => {
      clearTimeout(soon)
      source.close()
    }
  }, [client])
  return progress
}
