/** Pairs of agents, by number. */
export type Pairs = readonly (readonly [number, number])[]

/** Who is paired with whom, both ways. */
export function listPartners(pairs: Pairs): ReadonlyMap<number, readonly number[]> {
  const partners = new Map<number, number[]>()
  const add = (a: number, b: number) => {
    const list = partners.get(a)
    if (list) list.push(b)
    else partners.set(a, [b])
  }
  for (const [a, b] of pairs) {
    add(a, b)
    add(b, a)
  }
  return partners
}

/**
 * Pairs of those inside who may be one, directly or through agents outside: if A may be B and B may be C, then A may be C
 * though B says nothing here. Each pair once, the lower number first, in order.
 */
export function pairInside(pairs: Pairs, isInside: (agent: number) => boolean): [number, number][] {
  const partners = listPartners(pairs)
  const found: [number, number][] = []
  for (const start of [...partners.keys()].filter(isInside).sort((a, b) => a - b)) {
    const seen = new Set([start])
    const pending = [start]
    const met: number[] = []
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const other of partners.get(at) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        if (!isInside(other)) pending.push(other)
        else if (other > start) met.push(other)
      }
    }
    for (const other of met.sort((a, b) => a - b)) found.push([start, other])
  }
  return found
}
