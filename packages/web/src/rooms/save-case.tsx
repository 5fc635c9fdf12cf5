import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { call } from '../door/call.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** 5:00: keep it, or close and leave nothing behind. */
export function SaveCase({ onDone }: { onDone: () => void }) {
  const { say, direction } = useWords()
  const client = useQueryClient()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const [name, setName] = useState('')
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [open, setOpen] = useState(false)
  const save = useMutation({
    mutationFn: () => call.save(name, open ? null : first),
    async onSuccess({ state, ids }) {
      onDone()
      // The documents have new ids: whoever looks at one goes on looking at it.
      const looking = /^\/(?:text|read)\/(\w+)$/.exec(location.pathname)?.[1]
      const now = looking === undefined ? undefined : ids[looking]
      if (now !== undefined) await navigate({ to: '/text/$id', params: { id: now }, replace: true })
      client.removeQueries({ queryKey: ['document', looking] })
      client.setQueryData(['case'], state)
      await client.invalidateQueries()
    },
  })
  const close = useMutation({
    mutationFn: call.close,
    async onSuccess() {
      client.clear()
      location.assign('/')
    },
  })
  const differ = !open && again !== '' && first !== again
  const ready = name.trim() !== '' && (open || (first !== '' && first === again))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) save.mutate()
  }
  return (
    <dialog ref={dialog} className="dialog card" dir={direction} aria-labelledby="save-title" onClose={onDone}>
      <h2 id="save-title" className="dialog-title">
        {say('save.title')}
      </h2>
      <p className="note">{say('save.what')}</p>
      <form onSubmit={submit}>
        <label className="field">
          {say('save.name')}
          <input value={name} dir="auto" onChange={(e) => setName(e.target.value)} maxLength={200} required />
        </label>
        {!open && (
          <>
            <label className="field">
              {say('save.passphrase')}
              <input
                type="password"
                value={first}
                onChange={(e) => setFirst(e.target.value)}
                autoComplete="new-password"
              />
            </label>
            <label className="field">
              {say('save.again')}
              <input
                type="password"
                value={again}
                onChange={(e) => setAgain(e.target.value)}
                autoComplete="new-password"
                aria-invalid={differ}
              />
            </label>
            {differ && <p className="gap-text">{say('save.differ')}</p>}
          </>
        )}
        <label className="check">
          <input type="checkbox" checked={open} onChange={(e) => setOpen(e.target.checked)} />
          {say('save.without')}
        </label>
        <p className={open ? 'gap-text' : 'note'}>{say(open ? 'save.withoutMeans' : 'save.withMeans')}</p>
        <div className="actions">
          <button type="submit" className="button" disabled={!ready || save.isPending}>
            {say(save.isPending ? 'save.saving' : 'save.keep')}
          </button>
          <button type="button" className="button quiet" onClick={() => close.mutate()} disabled={close.isPending}>
            {say('save.leaveNothing')}
          </button>
          <button type="button" className="button bare" onClick={() => dialog.current?.close()}>
            {say('save.goOn')}
          </button>
        </div>
        <Refusal error={save.error ?? close.error} />
      </form>
    </dialog>
  )
}
