import type { Act } from '@isnad/desk/api'
import { type ReactNode, useState } from 'react'
import { useActs } from '../door/acts.tsx'
import { useWords } from '../door/locale.tsx'
import { Refusal } from '../door/refusal.tsx'

/** What a person fills in, and the acts that follow; `act` may first ask the desk who is meant by a name. */
export function ActForm({
  ready,
  label,
  act: make,
  onDone,
  loud = false,
  children,
}: {
  ready: boolean
  label: string
  act: () => Act | readonly Act[] | Promise<Act | readonly Act[]>
  onDone: (ref: string | undefined, refs: readonly string[]) => void
  loud?: boolean
  children: ReactNode
}) {
  const { act, busy } = useActs()
  const [error, setError] = useState<unknown>()
  const submit = async () => {
    setError(undefined)
    try {
      act(await make(), onDone)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && !busy) void submit()
      }}
    >
      {children}
      <Refusal error={error} />
      <button type="submit" className={loud ? 'button' : 'button quiet'} disabled={busy || !ready}>
        {label}
      </button>
    </form>
  )
}

export function Field({
  label,
  value,
  onChange,
  long = false,
  lang,
  placeholder,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  long?: boolean
  /** Of what is written; without it the words themselves decide. */
  lang?: 'ar' | 'en'
  placeholder?: string | undefined
}) {
  const dir = lang === undefined ? 'auto' : lang === 'ar' ? 'rtl' : 'ltr'
  const shown = { dir, lang, placeholder, value }
  if (long)
    return (
      <label className="field">
        {label}
        <textarea rows={2} {...shown} onChange={(e) => onChange(e.target.value)} />
      </label>
    )
  return (
    <label className="field">
      {label}
      <input {...shown} onChange={(e) => onChange(e.target.value)} />
    </label>
  )
}

export function Choose<T extends string>({
  label,
  value,
  of,
  worded,
  onChange,
}: {
  label: string
  value: T
  of: readonly T[]
  worded: (value: T) => string
  onChange: (value: T) => void
}) {
  return (
    <label className="field">
      {label}
      <select value={value} onChange={(e) => onChange(e.target.value as T)}>
        {of.map((one) => (
          <option key={one} value={one}>
            {worded(one)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A wording in both languages. */
export function WordingFields({
  value,
  onChange,
  quoted,
}: {
  value: { ar: string; en: string }
  onChange: (value: { ar: string; en: string }) => void
  quoted?: { readonly ar: string | null; readonly en: string | null } | undefined
}) {
  const { say } = useWords()
  return (['ar', 'en'] as const).map((l) => (
    <Field
      key={l}
      long
      lang={l}
      label={say(`board.claim.wording.${l}`)}
      placeholder={quoted?.[l] ?? undefined}
      value={value[l]}
      onChange={(words) => onChange({ ...value, [l]: words })}
    />
  ))
}

/** What was written of a wording; a language in which nobody wrote is left out. */
export function givenWording({ ar, en }: { ar: string; en: string }): { ar?: string; en?: string } {
  return { ...(ar.trim() ? { ar: ar.trim() } : {}), ...(en.trim() ? { en: en.trim() } : {}) }
}
