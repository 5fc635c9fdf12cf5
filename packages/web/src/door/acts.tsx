import type { Act, ActResult } from '@isnad/desk/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { catalogue } from './catalogue.ts'
import { useWords } from './locale.tsx'
import { Refusal } from './refusal.tsx'

type Then = (ref: string | undefined, refs: readonly string[]) => void

interface Acts {
  /**
   * Does it, several acts at once or none, and has everything weighed again; `then` gets the ref that the first act is
   * about now, and those of all.
   */
  readonly act: (acts: Act | readonly Act[], then?: Then) => void
  readonly undo: (entry: number) => void
  /** Something else was done since: Z is no longer for the act that this has in mind. */
  readonly forget: () => void
  readonly busy: boolean
}

interface Done {
  /** Entries that take all of it back when they are undone, in this order. */
  readonly undo: readonly number[]
  readonly undone: boolean
  /** A claim or an agent that came into being. */
  readonly ref: string | undefined
}

const Context = createContext<Acts | undefined>(undefined)

/** Acts of a person on the catalogue, with the last of them to be taken back wherever she stands: by the button or by Z. */
export function ActsProvider({ children }: { children: ReactNode }) {
  const { say } = useWords()
  const client = useQueryClient()
  const [last, setLast] = useState<Done>()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (acts: readonly Act[]) => catalogue.act(acts),
    onSuccess: ({ undo, refs }: ActResult, acts) => {
      const undone = acts.every(({ act }) => act === 'undo')
      setLast({ undo: undone ? [] : undo, undone, ref: undone ? undefined : refs.findLast((r) => /^[cg]\d+$/.test(r)) })
      for (const queryKey of [['catalogue'], ['ledger']]) void client.invalidateQueries({ queryKey })
    },
  })
  const acts = useMemo<Acts>(
    () => ({
      act: (given, then) =>
        mutate('act' in given ? [given] : given, {
          onSuccess: ({ refs }) => then?.(refs.find((ref) => /^[cg]\d+$/.test(ref)) ?? refs[0], refs),
        }),
      undo: (entry) => mutate([{ act: 'undo', entry }]),
      forget: () => setLast(undefined),
      busy: isPending,
    }),
    [mutate, isPending],
  )
  const open = last?.undo
  useEffect(() => {
    if (open === undefined || open.length === 0) return
    const press = (event: KeyboardEvent) => {
      const held = event.ctrlKey || event.metaKey || event.altKey
      if (event.code !== 'KeyZ' || held || isTyping(event.target)) return
      event.preventDefault()
      mutate(open.map((entry) => ({ act: 'undo', entry })))
    }
    // Before a room's own keys: what was done last is taken back first.
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [open, mutate])
  return (
    <Context value={acts}>
      {children}
      <div className="done" role="status">
        {error ? (
          <Refusal error={error} />
        ) : (
          last && (
            <p>
              {say(last.undone ? 'board.done.undone' : 'board.done')} <Made of={last.ref} />
              {last.undo.length > 0 && (
                <button
                  type="button"
                  className="button bare"
                  onClick={() => mutate(last.undo.map((entry) => ({ act: 'undo', entry })))}
                  disabled={isPending}
                >
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

/** The way to what an act is about, from anywhere else. */
function Made({ of }: { of: string | undefined }) {
  const { say } = useWords()
  const { pathname } = useLocation()
  if (of === undefined || pathname.endsWith(`/${of}`)) return null
  return of.startsWith('c') ? (
    <Link to="/claims/$ref" params={{ ref: of }}>
      {say('board.done.claim')}
    </Link>
  ) : (
    <Link to="/agents/$ref" params={{ ref: of }}>
      {say('board.done.agent')}
    </Link>
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
