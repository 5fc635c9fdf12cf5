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
    const hear = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as DeskEvent
      if (event.type === 'progress') setProgress(event.done < event.total ? event : undefined)
      if (event.type === 'case') {
        setProgress(undefined)
        client.setQueryData(['case'], event.state)
        void client.invalidateQueries({ queryKey: ['documents'] })
      }
    }
    for (const type of ['progress', 'document', 'case']) source.addEventListener(type, hear)
    return () => source.close()
  }, [client])
  return progress
}
