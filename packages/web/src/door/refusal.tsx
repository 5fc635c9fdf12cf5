import { CallError } from './call.ts'
import { useWords } from './locale.tsx'

/** What went wrong and what to do next, in the words of the catalogue. */
export function Refusal({ error }: { error: unknown }) {
  const { say, has } = useWords()
  if (!error) return null
  const code = error instanceof CallError ? error.code : 'FAULT'
  const params = error instanceof CallError ? error.params : {}
  // An act that cannot be done says why by a code of the catalogue.
  const why = ['board', 'catalogue', 'reader', 'redaction'].map((room) => `${room}.error.${params.reason}`).find(has)
  return (
    <p className="gap-text" role="alert">
      {say(code === 'ACT_REFUSED' && why ? why : has(`error.${code}`) ? `error.${code}` : 'error.FAULT', params)}
    </p>
  )
}
