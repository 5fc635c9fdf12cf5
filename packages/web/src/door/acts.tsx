import type { Act, ActResult } from '@isnad/desk/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { catalogue } from './catalogue.ts'
import { useWords } from './locale.tsx'
import { Refusal } from './refusal.tsx'

interface Acts {
  /** Does it, and has everything weighed again; `then` gets the ref that the act is about now. */
  readonly act: (act: Act, then?: (ref: string | undefined) => void) => void
  readonly undo: (entry: number) => void
  readonly busy: boolean
}

const Context = createContext<Acts | undefined>(undefined)

/** Acts of a person on the catalogue, with the last one to be taken back wherever she stands: by the button or by Z. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const { say } = useWords()
  const client = useQueryClient()
  const [last, setLast] = useState<{ entry: number; undone: boolean }>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (act: Act) => catalogue.act([act]),
    onSuccess: (result: ActResult, act) => {
      const entry = result.entries.at(-1)
      if (act.act === 'undo') setLast({ entry: act.entry, undone: true })
      // What was taken over for an act stands before it in the same append, and is undone with it.
      else if (entry !== undefined) setLast({ entry, undone: false })
      void client.invalidateQueries({ queryKey: ['catalogue'] })
      void client.invalidateQueries({ queryKey: ['ledger'] })
    },
  })
  const acts = useMemo<Acts>(
    () => ({
      act: (act, then) =>
        mutate(act, { onSuccess: ({ refs }) => then?.(refs.find((ref) => /^[cg]\d+$/.test(ref)) ?? refs[0]) }),
      undo: (entry) => mutate({ act: 'undo', entry }),
      busy: isPending,
    }),
    [mutate, isPending],
  )
  const open = last && !last.undone ? last.entry : undefined
  useEffect(() => {
    if (open === undefined) return
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (event.code !== 'KeyZ' || held || isTyping(event.target)) return
      event.preventDefault()
      acts.undo(open)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open, acts])
  return (
    <Context value={acts}>
      {children}
      <div className="done" role="status">
        {error ? (
          <Refusal error={error} />
        ) : (
          last && (
            <p>
              {say(last.undone ? 'board.done.undone' : 'board.done')}{' '}
              {open !== undefined && (
                <button type="button" className="button bare" onClick={() => acts.undo(open)} disabled={isPending}>
                  {say('board.done.undo')} <kbd>Z</kbd>
                </button>
              )}
            </p>
          )
        )}
      </div>
    </Context>
  )
}

export function useActs(): Acts {
  const acts = useContext(Context)
  if (!acts) throw new Error('no acts around this part')
  return acts
}

/** Whether a key belongs to what is being written. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null
}
