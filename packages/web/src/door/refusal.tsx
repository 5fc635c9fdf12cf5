import { CallError } from './call.ts'
import { useWords } from './locale.tsx'

/** What went wrong and what to do next, in the words of the catalogue. */
export function Refusal({ error }: { error: unknown }) {
  const { say, has } = useWords()
  if (!error) return null
  const code = error instanceof CallError ? error.code : 'FAULT'
  const params = error instanceof CallError ? error.params : {}
  return (
    <p className="gap-text" role="alert">
      {say(has(`error.${code}`) ? `error.${code}` : 'error.FAULT', params)}
    </p>
  )
}
