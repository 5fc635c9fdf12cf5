import type { CueKind } from '../../model.ts'

/** What may follow a reporting verb; explained with examples in `cue-verbs.ts`. */
export type Frame =
  | 'that'
  | 'bare'
  | 'whether'
  | 'quote'
  | 'after'
  | 'to'
  | 'to-ing'
  | 'x-to'
  | 'on-to'
  | 'x-as'
  | 'x-y'
  | 'x-of'
  | 'x-ing'
  | 'ing'
  | 'thing'
  | 'about'
  | 'told'
  | 'for'
  | 'of-ing'

export type Stance = 'neutral' | 'doubt' | 'factive'

export interface CueVerb {
  readonly lemma: string
  /** "out" of "point out": the word that must follow the verb. */
  readonly particle: string | undefined
  readonly kind: CueKind
  readonly frames: ReadonlySet<Frame>
  readonly stance: Stance
  readonly example: string
}

export interface CueNoun {
  readonly lemma: string
  readonly kind: CueKind
  readonly frames: ReadonlySet<Frame>
  readonly stance: Stance
  readonly example: string
}

/** The lines of a table, each cut at its `|`; blank lines and lines that begin with `#` are left out. */
export function readTable(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function readStance(cell: string | undefined): Stance {
  return cell === 'doubt' || cell === 'factive' ? cell : 'neutral'
}

/** By verb; a verb with a particle ("point out") stands under both words. */
export function parseCueVerbs(table: string): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>()
  for (const [form = '', kind, frames = '', stance, example = ''] of readTable(table)) {
    const [lemma = '', particle] = form.split(' ')
    verbs.set(form, {
      lemma,
      particle,
      kind: kind as CueKind,
      frames: new Set(frames.split(' ') as Frame[]),
      stance: readStance(stance),
      example,
    })
  }
  return verbs
}

export function parseCueNouns(table: string): ReadonlyMap<string, CueNoun> {
  const nouns = new Map<string, CueNoun>()
  for (const [lemma = '', kind, frames = '', stance, example = ''] of readTable(table))
    nouns.set(lemma, {
      lemma,
      kind: kind as CueKind,
      frames: new Set(frames.split(' ') as Frame[]),
      stance: readStance(stance),
      example,
    })
  return nouns
}

/** A list of words written with spaces and line ends between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((w) => w !== ''))
}
