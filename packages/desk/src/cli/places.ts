import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url))

/** What ships beside the program: inside the package where it is published, elsewhere in the repository. */
const PLACES = {
  web: [join(PACKAGE, 'web'), join(PACKAGE, '..', 'web', 'dist')],
  samples: [join(PACKAGE, 'samples'), join(PACKAGE, '..', '..', 'samples')],
} as const

/** The folder of the built pages or of the sample case; the last place to look when it is nowhere. */
export function placeOf(what: keyof typeof PLACES): string {
  const [published, here] = PLACES[what]
  return existsSync(published) ? published : here
}
