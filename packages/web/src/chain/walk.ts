import type { Edge, Laid } from './graph.ts'

/** How a link is called where it is a stop: its ends, from us towards the event. */
export function edgeKey({ from, to }: Pick<Edge, 'from' | 'to'>): string {
  return `${from}\n${to}`
}

/**
 * Where an arrow leads: along the chains to the nearest name on that side, across to a neighbour. Where links are stops,
 * from a name to a link of its, and from a link to the name at its end.
 */
export function step(laid: Laid, at: string, key: string, links: boolean): string | undefined {
  const along = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const across = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (along === 0 && across === 0) return undefined
  const placed = new Map(laid.nodes.map((n) => [n.stop.node, n]))
  const ends = laid.edges.map(({ edge }) => {
    const [from, to] = [placed.get(edge.from)!, placed.get(edge.to)!]
    return { id: edgeKey(edge), from, to, y: (from.y + to.y) / 2 }
  })
  const link = ends.find((e) => e.id === at)
  if (link) {
    const [left, right] = link.from.x < link.to.x ? [link.from, link.to] : [link.to, link.from]
    if (along !== 0) return (along > 0 ? right : left).stop.node
    const besides = ends.filter(
      (e) => e.id !== at && (e.from === link.from || e.to === link.to) && (e.y - link.y) * across >= 0,
    )
    return nearest(besides, (e) => Math.abs(e.y - link.y))?.id
  }
  const here = placed.get(at)
  if (!here) return undefined
  if (along !== 0) {
    const beyond = ends.flatMap((e) => {
      const other = e.from === here ? e.to : e.to === here ? e.from : undefined
      return other && (other.x - here.x) * along > 0 ? [{ id: links ? e.id : other.stop.node, other }] : []
    })
    return nearest(beyond, ({ other }) => Math.abs(other.y - here.y))?.id
  }
  const beside = laid.nodes.filter(
    (n) => n !== here && (n.y - here.y) * across > 1 && Math.abs(n.x - here.x) < Math.max(n.width, here.width),
  )
  return nearest(beside, (n) => Math.abs(n.y - here.y))?.stop.node
}

function nearest<T>(list: readonly T[], far: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>((best, one) => (best === undefined || far(one) < far(best) ? one : best), undefined)
}
