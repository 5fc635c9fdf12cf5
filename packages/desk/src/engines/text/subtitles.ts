import type { SpokenAt } from '#reading'

export interface Subtitles {
  /** What is shown, one cue after the other, each on lines of its own. */
  readonly text: string
  readonly times: readonly SpokenAt[]
  /** Remarks of whoever made the file (NOTE in WebVTT). */
  readonly notes: string
}

const TIMES =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s+-->\s+(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?:\s.*)?$/

function milliseconds(hours: string | undefined, minutes = '0', seconds = '0', fraction = '0'): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

/** Marks of WebVTT and of SubRip's players. A voice is somebody's name before their words; the rest only says how the words look. */
function plain(payload: string): string {
  return payload
    .replace(/<v(?:\.[^ \t>]*)?[ \t]+([^>]{1,200})>/g, '$1: ')
    .replace(/<\/?(?:[biuvc]|font|ruby|rt|lang)(?:[ .][^>]{0,200})?>|<\d[\d:.]{4,15}>|\{\\an?\d\}/gi, '')
    .replace(/&(lt|gt|amp|lrm|rlm|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  lrm: '\u200e',
  rlm: '\u200f',
  nbsp: '\u00a0',
}

/**
 * The words of a subtitle file (SubRip, WebVTT), each cue with its time. Undefined where there is no cue: then the file is text as it stands.
 * A block without a time is kept as a remark, so that no word is lost.
 */
export function readSubtitles(source: string): Subtitles | undefined {
  const blocks = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
  let text = ''
  const times: SpokenAt[] = []
  const notes: string[] = []
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line.trim() !== '')
    // The number or name of a cue stands on one line before its time.
    const at = lines.slice(0, 2).findIndex((line) => TIMES.test(line))
    if (at < 0) {
      if (lines.length > 0 && !/^(?:WEBVTT|STYLE|REGION)\b/.test(lines[0]!)) notes.push(lines.join('\n'))
      continue
    }
    const [, h1, m1, s1, f1, h2, m2, s2, f2] = TIMES.exec(lines[at]!)!
    const words = plain(lines.slice(at + 1).join('\n')).trim()
    if (words === '') continue
    if (text !== '') text += '\n'
    const start = text.length
    text += words
    times.push({ start, end: text.length, from: milliseconds(h1, m1, s1, f1), to: milliseconds(h2, m2, s2, f2) })
  }
  return times.length === 0 ? undefined : { text, times, notes: notes.join('\n\n') }
}
