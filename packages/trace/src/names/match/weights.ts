import { SpellingModel } from './spelling.ts'
import weights from './spelling.weights.json' with { type: 'json' }

let opened: SpellingModel | undefined

/** The spelling model that ships; opened once, when first asked for. */
export function openSpelling(): SpellingModel {
  opened ??= new SpellingModel(weights)
  return opened
}
