import type { DraftDetail } from '@isnad/desk/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { drafts } from '../door/drafts.ts'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'
import { Editor } from '../draft/editor.tsx'

/** A draft being written, held against the case sentence by sentence. `new` is one that nobody kept yet. */
export function DraftRoom() {
  const { say } = useWords()
  const { id } = useParams({ from: '/drafts/$id' })
  const go = useNavigate()
  // A version that was kept from here goes on in the same field: nothing is loaded anew and the caret stays.
  const [here, setHere] = useState<{ key: string; ids: readonly string[] }>({ key: id, ids: [id] })
  const isHere = here.ids.includes(id)
  const key = isHere ? here.key : id
  const { data, error } = useQuery({
    queryKey: ['draft', key],
    queryFn: () => drafts.open(key),
    enabled: key !== 'new',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const onKept = useCallback(
    (kept: string) => {
      setHere((now) => (now.ids.includes(id) ? { ...now, ids: [...now.ids, kept] } : { key: id, ids: [id, kept] }))
      void go({ to: '/drafts/$id', params: { id: kept }, replace: true })
    },
    [go, id],
  )
  if (error)
    return (
      <section className="room narrow-room">
        <Refusal error={error} />
        <Link to="/drafts">{say('draft.back')}</Link>
      </section>
    )
  if (key !== 'new' && !data) return <p className="note">{say('shell.loading')}</p>
  return <Editor key={key} opened={data satisfies DraftDetail | undefined} onKept={onKept} />
}
