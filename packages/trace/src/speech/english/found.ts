import type { AttributionForm, CueKind, Polarity, Range, SourceKind } from '../../model.ts'
import type { RawAttribution } from '../types.ts'

/** A report as a rule found it: ranges of characters, to be completed with what depends on its words. */
export interface Found {
  source: Range[]
  cue: Range[]
  content: Range[]
  cueKind: CueKind
  sourceKind: SourceKind
  form: AttributionForm
  polarity: Polarity
  rule: string
  stance: 'neutral' | 'doubt' | 'factive'
  agrees?: RawAttribution['agrees']
  above?: RawAttribution['above']
  /** The report that holds this one though its cue lies outside it ("X said, citing Y"). */
  outer?: Found
  /** A closed quotation that ends the sentence and may be resumed by the next: `"A," X said. "B."` */
  resumable: boolean
  /** The source is neither somebody nor a document: things hardly speak, so the subject may be misread. */
  mute: boolean
}
