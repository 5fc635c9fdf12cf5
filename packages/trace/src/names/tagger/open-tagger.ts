import { openEvidence } from './evidence.ts'
import evidence from './evidence.weights.json' with { type: 'json' }
import { placeForms } from './phrases.ts'
import { NameTagger } from './tagger.ts'
import tagger from './tagger.weights.json' with { type: 'json' }

let opened: NameTagger | undefined

/** The tagger that ships; opened once, when first asked for. */
export function openTagger(): NameTagger {
  opened ??= new NameTagger(tagger, openEvidence(evidence, placeForms()))
  return opened
}
