import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** 0:00: one box. Nothing is on disk. */
export function Start() {
  const { say, direction } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)

  const paste = useMutation({
    mutationFn: () => {
      const given = new FormData(form.current ?? undefined)
      const fact = (name: string) => String(given.get(name) ?? '').trim()
      const facts = {
        ...(fact('outlet') ? { outlet: fact('outlet') } : {}),
        ...(fact('published') ? { published: fact('published') } : {}),
        ...(fact('link') ? { link: fact('link') } : {}),
      }
      return call.paste(text, facts)
    },
    async onSuccess(document) {
      client.setQueryData(['document', document.row.id], document)
      void client.invalidateQueries({ queryKey: ['documents'] })
      void client.invalidateQueries({ queryKey: ['case'] })
      await navigate({ to: '/text/$id', params: { id: document.row.id } })
    },
  })
  const receive = useMutation({
    mutationFn: async (given: readonly Named[]) => {
      const ids: string[] = []
      for (const { name, file } of given) ids.push(...(await call.file(name, file)).ids)
      await call.process()
      return ids
    },
    async onSuccess(ids) {
      await client.invalidateQueries()
      const only = ids.length === 1 ? ids[0] : undefined
      if (only) await navigate({ to: '/text/$id', params: { id: only } })
      else await navigate({ to: '/documents' })
    },
  })
  const sample = useMutation({
    mutationFn: call.sample,
    async onSuccess(list) {
      await client.invalidateQueries()
      // The second text retells the first: the one that shows at once what the desk is for.
      const row = list.rows.find((r) => r.name.includes('almarsa')) ?? list.rows[0]
      if (row) await navigate({ to: '/text/$id', params: { id: row.id } })
    },
  })
  const busy = paste.isPending || receive.isPending || sample.isPending

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) paste.mutate()
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const given = await filesOf(event.dataTransfer)
    if (given.length > 0) receive.mutate(given)
    else {
      const dropped = event.dataTransfer.getData('text/plain')
      if (dropped) setText(dropped)
    }
  }
  const pick = (list: FileList | null) => {
    const given = [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    if (given.length > 0) receive.mutate(given)
  }

  return (
    <form
      ref={form}
      className={over ? 'start over' : 'start'}
      onSubmit={submit}
      onDragOver={(e) => {
        e.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>{say('start.title')}</h1>
      <p className="lead">{say('start.lead')}</p>
      <label className="hidden" htmlFor="text">
        {say('start.box')}
      </label>
      <textarea
        id="text"
        dir={text === '' ? direction : 'auto'}
        value={text}
        placeholder={say('start.placeholder')}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) submit(e)
        }}
        rows={9}
      />
      <div className="facts">
        <label className="field">
          {say('facts.outlet')}
          <input name="outlet" dir="auto" maxLength={300} autoComplete="off" />
        </label>
        <label className="field">
          {say('facts.published')}
          <input name="published" type="date" />
        </label>
        <label className="field">
          {say('facts.link')}
          <input name="link" dir="ltr" maxLength={2000} autoComplete="off" inputMode="url" />
        </label>
      </div>
      <div className="actions">
        <button type="submit" className="button" disabled={busy || !text.trim()}>
          {paste.isPending ? say('start.tracing') : say('start.trace')}
        </button>
        <kbd>Ctrl ⏎</kbd>
        <button type="button" className="button quiet" disabled={busy} onClick={() => files.current?.click()}>
          {say('start.files')}
        </button>
        <button type="button" className="button quiet" disabled={busy} onClick={() => folder.current?.click()}>
          {say('start.folder')}
        </button>
        <button type="button" className="button bare" disabled={busy} onClick={() => sample.mutate()}>
          {sample.isPending ? say('start.opening') : say('start.sample')}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        onChange={(e) => pick(e.target.files)}
        aria-label={say('start.files')}
      />
      <input
        ref={(input) => {
          folder.current = input
          input?.setAttribute('webkitdirectory', '')
        }}
        type="file"
        multiple
        hidden
        onChange={(e) => pick(e.target.files)}
        aria-label={say('start.folder')}
      />
      <p className="note">{say('start.nothingOnDisk')}</p>
      <div aria-live="polite">
        {receive.isPending && <p>{say('start.receiving')}</p>}
        <Refusal error={paste.error ?? receive.error ?? sample.error} />
      </div>
    </form>
  )
}

interface Named {
  readonly name: string
  readonly file: File
}

/** Files of a drop, folders walked. */
async function filesOf(transfer: DataTransfer): Promise<Named[]> {
  const entries = [...transfer.items].flatMap((i) => i.webkitGetAsEntry() ?? [])
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
