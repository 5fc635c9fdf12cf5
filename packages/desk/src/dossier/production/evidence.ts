/** Where a claim is said or denied. */
export interface EvidencePlace {
  /** Number of the exhibit; null for a document that is not handed over. */
  readonly exhibit: string | null
  readonly source: string
  readonly exact: string
  /** Through whom, outermost first. */
  readonly chain: readonly string[]
}

/** What the case holds for and against a claim. */
export interface ClaimEvidence {
  readonly ref: string
  readonly wording: string
  readonly restsOn: string
  readonly supports: readonly EvidencePlace[]
  readonly against: readonly EvidencePlace[]
  /** Places that are not shown since somebody at risk stands behind them. */
  readonly withheld: { readonly supports: number; readonly against: number }
}

type Say = (code: string, params?: Readonly<Record<string, string | number>>) => string

/** Both sides of every claim as text: what speaks against it is told as fully as what speaks for it. */
export function writeEvidence(claims: readonly ClaimEvidence[], say: Say): string {
  const lines = [say('evidence.title'), '', say('evidence.about'), '']
  if (claims.length === 0) lines.push(say('evidence.none'), '')
  for (const { ref, wording, restsOn, supports, against, withheld } of claims) {
    lines.push(`${ref}  ${wording}`, restsOn, '')
    for (const [title, list, hidden] of [
      ['evidence.supports', supports, withheld.supports],
      ['evidence.against', against, withheld.against],
    ] as const) {
      lines.push(say(title, { count: list.length }))
      for (const { exhibit, source, exact, chain } of list) {
        lines.push(
          `- ${exhibit ?? say('evidence.notHandedOver')} · ${source}`,
          `  «${exact.replace(/\s+/g, ' ').trim()}»`,
        )
        if (chain.length > 0) lines.push(`  ${chain.join(' < ')}`)
      }
      if (hidden > 0) lines.push(`- ${say('evidence.withheld', { count: hidden })}`)
      lines.push('')
    }
  }
  return lines.join('\n')
}
