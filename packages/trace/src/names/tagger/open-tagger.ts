import { openEvidence } from './evidence.ts'
import evidence from './evidence.weights.json' with { type: 'json' }
import { PLACE_FORMS } from './phrases.ts'
import { NameTagger } from './tagger.ts'
import tagger from './tagger.weights.json' with { type: 'json' }

let opened: NameTagger | undefined

/** The tagger that ships; opened once, when first asked for. */
export function openTagger(): NameTagger {
  opened ??= new NameTagger(tagger, openEvidence(evidence, PLACE_FORMS))
  return opened
}
