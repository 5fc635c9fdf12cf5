import type { DossierClaim } from '#api'
import type { Locale } from '#words'
import { escapeAttribute, escapeHtml } from './html.ts'
import { sayIn } from './story-reference.ts'

type Drawing = NonNullable<Extract<DossierClaim['basis'], { state: 'shown' }>['drawing']>

/** Sizes in the drawing's own units: a layer is a row, from the reader above to the event below. */
const ROW = 74
const BOX = { width: 168, height: 40 }
const GAP = 20
const LETTERS = 21

/**
 * Who stands behind whom, as a picture without scripts: a row for each layer, so that it stays readable on a telephone,
 * and the same whichever way the story reads. The chains are listed at the places too; the picture is no more than they.
 */
export function printDrawing({ vertices, edges }: Drawing, language: Locale): string {
  const say = sayIn(language)
  const last = Math.max(...vertices.map(({ layer }) => layer))
  const rows = orderRows(
    Array.from({ length: last + 1 }, (_, layer) => vertices.flatMap((v, i) => (v.layer === layer ? [i] : []))),
    edges,
  )
  const widest = Math.max(...rows.map(({ length }) => length))
  const width = widest * (BOX.width + GAP) + GAP
  const height = (last + 1) * ROW
  const at = new Map<number, { x: number; y: number }>()
  for (const [layer, row] of rows.entries()) {
    const from = (width - row.length * (BOX.width + GAP) + GAP) / 2
    row.forEach((i, k) => {
      at.set(i, { x: from + k * (BOX.width + GAP), y: (last - layer) * ROW + (ROW - BOX.height) / 2 })
    })
  }
  const lines = edges.map(({ from, to, state }) => {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined) return ''
    const x = BOX.width / 2
    const style = state === 'recorded' ? '' : ' stroke-dasharray="4 4"'
    return `<line x1="${a.x + x}" y1="${a.y}" x2="${b.x + x}" y2="${b.y + BOX.height}"${style}/>`
  })
  const boxes = vertices.map(({ kind, name, common }, i) => {
    const { x, y } = at.get(i) ?? { x: 0, y: 0 }
    const text =
      kind === 'agent' ? escapeHtml(shorten(name ?? '')) : say(kind === 'gap' ? 'chain.gap' : `claim.${kind}`)
    const box = `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/>`
    const label = `<text x="${x + BOX.width / 2}" y="${y + BOX.height / 2 + 5}" text-anchor="middle">${text}</text>`
    return `<g class="${common ? 'common' : escapeAttribute(kind)}">${box}${label}</g>`
  })
  const title = say('claim.chains')
  return `<figure class="drawing"><figcaption class="note">${title}</figcaption><svg viewBox="0 0 ${width} ${height}" style="max-inline-size:${width}px" role="img" aria-label="${title}">${lines.join('')}${boxes.join('')}</svg></figure>`
}

/** Each row in the order of what stands above it, so that lines seldom cross (Sugiyama and others, 1981: barycentres). */
function orderRows(rows: readonly number[][], edges: Drawing['edges']): readonly (readonly number[])[] {
  const placeOf = new Map<number, number>()
  const ordered: number[][] = []
  for (const row of [...rows].reverse()) {
    const centre = (vertex: number): number => {
      const above = edges.flatMap(({ from, to }) => (from === vertex ? (placeOf.get(to) ?? []) : []))
      return above.length === 0 ? row.indexOf(vertex) : above.reduce((sum, one) => sum + one, 0) / above.length
    }
    const sorted = [...row].sort((a, b) => centre(a) - centre(b) || a - b)
    sorted.forEach((vertex, i) => void placeOf.set(vertex, i))
    ordered.unshift(sorted)
  }
  return ordered
}

function shorten(name: string): string {
  const letters = Array.from(name)
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : name
}
