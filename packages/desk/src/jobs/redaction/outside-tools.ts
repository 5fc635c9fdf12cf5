import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ToolAnswer {
  readonly ok: boolean
  readonly out: Buffer
  readonly errors: string
}

/** What a tool may take; one that hangs is one that did not run. */
const MILLISECONDS = 120_000
const MOST_BYTES = 512 << 20
const MEMORY = '/dev/shm'

/** Runs other people's programs on a file that we made. They get it by a path in a folder of its own, in memory where the system has such a place. */
export class OutsideTools {
  readonly folder: string
  readonly path: string

  constructor(bytes: Uint8Array, ending: string) {
    this.folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'isnad-check-'))
    this.path = join(this.folder, `made.${ending}`)
    writeFileSync(this.path, bytes, { mode: 0o600 })
  }

  run(tool: string, args: readonly string[]): Promise<ToolAnswer | undefined> {
    return run(tool, args, this.folder)
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Undefined where there is no such program. */
function run(tool: string, args: readonly string[], cwd: string): Promise<ToolAnswer | undefined> {
  return new Promise((resolve) => {
    const options = {
      cwd,
      encoding: 'buffer' as const,
      timeout: MILLISECONDS,
      maxBuffer: MOST_BYTES,
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8', OMP_THREAD_LIMIT: '1' },
    }
    execFile(tool, [...args], options, (error, out, errors) => {
      if (error !== null && 'code' in error && error.code === 'ENOENT') resolve(undefined)
      else resolve({ ok: error === null, out, errors: errors.toString('utf8') })
    })
  })
}

const VERSION_FLAGS: Readonly<Record<string, readonly string[]>> = {
  qpdf: ['--version'],
  strings: ['--version'],
  tesseract: ['--version'],
  exiftool: ['-ver'],
}

/** The first line that a program says about its version; undefined where it is not here. */
export async function versionOf(tool: string): Promise<string | undefined> {
  const answer = await run(tool, VERSION_FLAGS[tool] ?? ['-v'], tmpdir())
  if (answer === undefined) return undefined
  const said = `${answer.out.toString('utf8')}\n${answer.errors}`
  return (/\d+(?:\.\d+)+/.exec(said)?.[0] ?? said.trim().split('\n')[0] ?? '').slice(0, 40)
}
