/** A text with some of its words marked; nothing is put between letters, so Arabic stays joined. */
export function Marked({ text, marks }: { text: string; marks: readonly { start: number; end: number }[] }) {
  const parts: { at: number; text: string; mark: boolean }[] = []
  let at = 0
  for (const m of marks) {
    if (m.start > at) parts.push({ at, text: text.slice(at, m.start), mark: false })
    parts.push({ at: m.start, text: text.slice(m.start, m.end), mark: true })
    at = m.end
  }
  parts.push({ at, text: text.slice(at), mark: false })
  return parts.map((p) => (p.mark ? <mark key={p.at}>{p.text}</mark> : <span key={p.at}>{p.text}</span>))
}
