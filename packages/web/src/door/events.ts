import type { DeskEvent } from '@isnad/desk/api'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** Listens to the desk at work: how far reading is, and fresh lists when something was read. */
export function useDeskEvents(): void {
  const client = useQueryClient()
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
      if (event.type === 'progress') {
        const { type: _, ...progress } = event
        client.setQueryData(['reading'], progress)
        if (progress.state === 'idle') void client.invalidateQueries({ queryKey: ['coverage'] })
      }
      if (event.type === 'document') {
        void client.invalidateQueries({ queryKey: ['document', event.row.id] })
        void client.invalidateQueries({ queryKey: ['pages', event.row.id] })
        refreshLists()
      }
      if (event.type === 'case') {
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
}
