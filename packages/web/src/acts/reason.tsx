import type { Act } from '@isnad/desk/api'
import { useState } from 'react'
import { Dialog } from '../door/dialog.tsx'
import { useWords } from '../door/locale.tsx'
import { ActForm, Field } from './form.tsx'

/** Asks why before something is taken out of weighing: it stays on record with the reason. */
export function ReasonDialog({
  title,
  means,
  label,
  act,
  onDone,
  onClose,
}: {
  title: string
  /** What follows from it, in a sentence. */
  means: string
  label: string
  act: (reason: string) => Act | readonly Act[]
  onDone?: (ref: string | undefined) => void
  onClose: () => void
}) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="note">{means}</p>
      <ActForm
        loud
        ready={reason.trim() !== ''}
        label={label}
        act={() => act(reason.trim())}
        onDone={(ref) => {
          onClose()
          onDone?.(ref)
        }}
      >
        <Field long label={say('besides.reason')} value={reason} onChange={setReason} />
      </ActForm>
    </Dialog>
  )
}
