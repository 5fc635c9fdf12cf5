import type { Range } from '../model.ts'
import { pathOf } from './cover.ts'
import { ByPlace, firstBeyond, type Material } from './material.ts'

/** An unnamed speaker met this many sentences after a go-between's report is still told of through it. */
const REPORT_GOES_ON = 3

/**
 * Through whose report an unnamed agent entered the text: "Asked by the correspondent, one defector said yes. The
 * defector added ..." reaches us through the correspondent both times. Where it was named outside every report but
 * shortly after one, the report is taken to go on. Named agents stand for themselves.
 */
export class Introductions {
  readonly #through = new Map<string, readonly string[]>()
  /** Whoever was once called by name. */
  readonly #named = new Set<string>()

  /** Conduits, outermost first, through whose report an agent entered the text. */
  of(agent: string): readonly string[] {
    return this.#through.get(agent) ?? NOBODY
  }

  /** @param contentOf - for each token the attribution in whose content it stands, or -1 */
  add(material: Material, contentOf: Int32Array): void {
    const { tokens, sentences } = material.analysed
    const reports = reportsInOrder(material)
    const inHeadline = (m: Range) => sentences[firstBeyond(sentences, m.start)]?.headline === true
    const mentions = new ByPlace(material.mentions, (m) => m.range)
    for (const agent of material.resolution.agents) {
      if (agent.kind === 'outlet' || agent.kind === 'pseudo-source') continue
      if (this.#named.has(agent.id)) continue
      if (agent.mentions.some((m) => mentions.overlapping(m).some((x) => x.named))) {
        this.#named.add(agent.id)
        this.#through.delete(agent.id)
        continue
      }
      if (!agent.fresh) continue
      // A headline only names beforehand; who tells of whom stands in the text.
      const first = agent.mentions.find((m) => !inHeadline(m)) ?? agent.mentions[0]
      if (!first) continue
      const at = contentOf[firstBeyond(tokens, first.start)] ?? -1
      const ids: string[] = []
      if (at >= 0) {
        for (const index of pathOf(material.attributions, at)) {
          ids.push(...material.resolution.conduitsAbove(index))
          const speaker = material.resolution.agentOf(index)
          if (speaker && speaker !== agent.id) ids.push(speaker)
        }
      } else {
        const here = firstBeyond(sentences, first.start)
        const before = reports[lowerBound(reports, first.start) - 1]
        if (before && here - firstBeyond(sentences, before.start) <= REPORT_GOES_ON) ids.push(...before.conduits)
      }
      if (ids.length > 0) this.#through.set(agent.id, ids)
    }
  }
}

const NOBODY: readonly string[] = []

/** How many of the reports, in order, begin before a place. */
function lowerBound(reports: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = reports.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reports[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Attributions that an outlet or its correspondent stands over, by where they begin, with those conduits. */
function reportsInOrder(material: Material): { start: number; conduits: string[] }[] {
  const { resolution } = material
  return material.attributions
    .flatMap((a, index) => {
      if (a.within !== null) return []
      const speaker = resolution.agentOf(index)
      const above = resolution.conduitsAbove(index)
      const conduits = [
        ...above,
        ...(speaker && (above.length > 0 || resolution.find(speaker)?.kind === 'outlet') ? [speaker] : []),
      ]
      const start = a.cue[0]?.start ?? a.content[0]?.start
      return conduits.length > 0 && start !== undefined ? [{ start, conduits }] : []
    })
    .sort((x, y) => x.start - y.start)
}
