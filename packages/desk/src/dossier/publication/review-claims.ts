import type { AddPoint, ReviewInput } from './review-points.ts'

/** What claims tell: that somebody at risk stands behind them, that something is held back, and what was only proposed. */
export function reviewClaims({ composed, claims, earlier }: ReviewInput, add: AddPoint): void {
  const { dossier, claimOf } = composed
  const rows = new Map(dossier.claims.map((row) => [row.id, row]))
  for (const [i, { claims: joined }] of dossier.sentences.entries()) {
    for (const { claim: id, by } of joined) {
      const claim = claimOf.get(id) ?? id
      const at = { sentence: i + 1, claim }
      if (by === 'proposal') add('JOINED_BY_PROPOSAL', at)
      const basis = rows.get(id)?.basis
      if (basis?.state === 'withheld') add('CLAIM_WITHHELD', at)
      else if (basis?.contradictedBeyond) add('CONTRADICTION_WITHHELD', at)
    }
  }
  for (const { id, basis } of dossier.claims) {
    if (basis.state === 'withheld') continue
    const claim = claimOf.get(id) ?? id
    const reason = basis.grade?.reason ?? null
    if (reason !== null) add('REASON_SHOWN', { claim, reason })
    const ref = claims.get(claim)?.ref ?? claim
    const { low, high } = basis.lines
    for (const before of earlier) {
      const then = before.claims.find((one) => one.claim === ref)
      if (then?.lines === undefined) continue
      const [was, most] = then.lines
      if (was !== low || most !== high) {
        add('LINES_CHANGED', { claim, before: before.id, was: spell(was, most), now: spell(low, high) })
      }
    }
  }
}

function spell(low: number, high: number | null): string {
  return low === high ? String(low) : `${low}–${high ?? '?'}`
}
