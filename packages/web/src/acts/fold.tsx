import type { ReactNode } from 'react'

/** A form that stands folded until it is wanted. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{label}</summary>
      {children}
    </details>
  )
}
