import type { CueKind, SourceKind, Span, Voice } from '../model.ts'

/** Which attribution is meant: by its words, never by an engine's id, so that a correction outlives the engine. */
export interface AttributionAnchor {
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** What a person mends in place. */
export type Correction =
  | { readonly what: 'source'; readonly at: AttributionAnchor; readonly source: readonly Span[] }
  | { readonly what: 'cue'; readonly at: AttributionAnchor; readonly cue: readonly Span[] }
  | { readonly what: 'content'; readonly at: AttributionAnchor; readonly content: readonly Span[] }
  /** Puts an attribution inside another, or (`null`) at the top. */
  | { readonly what: 'nesting'; readonly at: AttributionAnchor; readonly outer: AttributionAnchor | null }
  | { readonly what: 'voice'; readonly sentence: Span; readonly voice: Voice }
  /** Who speaks, by name: whoever the text calls so, else somebody it does not name. */
  | { readonly what: 'agent'; readonly at: AttributionAnchor; readonly name: string }
  | {
      readonly what: 'add'
      readonly source: readonly Span[]
      readonly cue: readonly Span[]
      readonly content: readonly Span[]
      readonly sourceKind: SourceKind
      readonly cueKind: CueKind
    }
  | { readonly what: 'remove'; readonly at: AttributionAnchor }
