import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { useReceiving } from '../door/receive.tsx'
import { Refusal } from '../door/refusal.tsx'

/** Letters from which a pasted text is long. */
const LONG = 20_000

/** 0:00: one box. Nothing is on disk. */
export function Start() {
  const { say, direction } = useWords()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const receive = useReceiving()
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
  const sample = useMutation({
    mutationFn: call.sample,
    async onSuccess(list) {
      await client.invalidateQueries()
      // The second text retells the first: the one that shows at once what the desk is for.
      const row = list.rows.find((r) => r.name.includes('almarsa')) ?? list.rows[0]
      if (row) await navigate({ to: '/text/$id', params: { id: row.id } })
    },
  })
  const busy = paste.isPending || receive.arrived !== undefined || sample.isPending

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim()) paste.mutate()
  }
  const pick = (list: FileList | null) => {
    const given = [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    if (given.length > 0) receive.give(given)
  }

  return (
    <form ref={form} className="start" onSubmit={submit}>
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
        onPaste={(e) => {
          // An editor types a long text line by line, for many seconds; as a value it is there at once.
          const pasted = e.clipboardData.getData('text/plain')
          if (pasted.length < LONG) return
          e.preventDefault()
          const { selectionStart, selectionEnd, value } = e.currentTarget
          setText(`${value.slice(0, selectionStart)}${pasted}${value.slice(selectionEnd)}`)
        }}
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
      <section className="begin" aria-label={say('start.sample')}>
        <p>
          <button type="button" className="button bare" disabled={busy} onClick={() => sample.mutate()}>
            {sample.isPending ? say('start.opening') : say('start.sample')}
          </button>
          <span className="note">{say('start.sampleWhat')}</span>
        </p>
      </section>
      <div aria-live="polite">
        <Refusal error={paste.error ?? sample.error} />
      </div>
    </form>
  )
}
