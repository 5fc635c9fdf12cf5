// The sources joined into a few files, which set-up makes so that a command need not load hundreds. They are used only
// while they are fresh: once a source was touched, in whatever way, the sources run as they stand.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Below the repository's root, beside the packages that it imports: Node finds them from there as from the sources. */
export const PROGRAM_FOLDER = join('packages', 'desk', 'node_modules', '.cache', 'isnad-program')
/** Names the entry and everything that the program was made of. Written last: without it there is no program. */
export const MADE_OF = 'made-of.json'

/** URL of the program's entry, or undefined where there is none or a source was touched since it was made. */
export function findProgram(root) {
  try {
    const folder = join(root, PROGRAM_FOLDER)
    const { entry, sources } = JSON.parse(readFileSync(join(folder, MADE_OF), 'utf8'))
    for (const [path, seen] of sources) if (look(join(root, path)) !== seen) return undefined
    return pathToFileURL(join(folder, entry)).href
  } catch {
    return undefined
  }
}

/**
 * What tells that a file is as it was, and that a folder lists what it did. The time of the last change of any kind is
 * part of it: neither copying nor unpacking nor `touch` can set that one.
 */
export function look(path) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path)
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
