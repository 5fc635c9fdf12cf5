import { Tagger } from './tagger.ts'
import weights from './tagger.weights.json' with { type: 'json' }

let made: Tagger | undefined

/** The tagger with the weights that ship; built on first use. */
export function tagger(): Tagger {
  made ??= new Tagger(weights)
  return made
}
