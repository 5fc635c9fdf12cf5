import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { call } from './call.ts'

export interface Named {
  readonly name: string
  readonly file: File
}

interface Receiving {
  readonly give: (files: readonly Named[]) => void
  /** How many of how many have arrived. */
  readonly arrived: readonly [number, number] | undefined
  readonly error: unknown
  /** Whether files are held over the window. */
  readonly over: boolean
}

const Context = createContext<Receiving | undefined>(undefined)

/** Files may be dropped wherever one is: they are received one by one and read behind. */
export function ReceiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const path = useRouterState({ select: (s) => s.location.pathname })
  const [arrived, setArrived] = useState<readonly [number, number]>()
  const [over, setOver] = useState(false)
  const receive = useMutation({
    mutationFn: async (given: readonly Named[]) => {
      const ids: string[] = []
      for (const [i, { name, file }] of given.entries()) {
        setArrived([i, given.length])
        ids.push(...(await call.file(name, file)).ids)
      }
      await call.process()
      return ids
    },
    async onSuccess(ids) {
      await client.invalidateQueries({ queryKey: ['documents'] })
      await client.invalidateQueries({ queryKey: ['case'] })
      const only = ids.length === 1 ? ids[0] : undefined
      const beside = /^\/text\/(f\d+)/.exec(path)?.[1]
      // A text dropped on a text is there to be compared with it.
      if (only && beside) await navigate({ to: '/compare', search: { with: `${beside},${only}` } })
      else if (only) await navigate({ to: '/text/$id', params: { id: only } })
      else await navigate({ to: '/documents' })
    },
    onSettled: () => setArrived(undefined),
  })
  const { mutate } = receive
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      void filesOf(event.dataTransfer).then((files) => files.length > 0 && mutate(files))
    }
    addEventListener('dragover', hold)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [mutate])
  return <Context value={{ give: mutate, arrived, error: receive.error, over }}>{children}</Context>
}

export function useReceiving(): Receiving {
  const receiving = useContext(Context)
  if (!receiving) throw new Error('nobody receives around this part')
  return receiving
}

/** Files of a drop, folders walked. */
async function filesOf(transfer: DataTransfer): Promise<Named[]> {
  const entries = [...transfer.items].flatMap((i) => i.webkitGetAsEntry() ?? [])
  const loose = [...transfer.files].map((file) => ({ name: file.name, file }))
  if (entries.length === 0) return loose
  const found: Named[] = []
  for (const entry of entries) await walk(entry, found)
  return found
}

async function walk(entry: FileSystemEntry, found: Named[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ name: entry.fullPath.replace(/^\//, ''), file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return
    for (const child of batch) await walk(child, found)
  }
}
