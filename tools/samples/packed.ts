/**
 * Makes the packed specimens that tests read: packages/desk/test/specimens/packed. Needs 7zz, xz, bzip2 and zip on the path; what they write differs
 * with their version and the day. Run with: node tools/with-runtime.mjs tools/samples/packed.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PACKED_MEMBERS, PACKED_PASSWORD, ZIP_PASSWORD } from './packed-members.ts'

const folder = fileURLToPath(new URL('../../packages/desk/test/specimens/packed/', import.meta.url))
mkdirSync(folder, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'isnad-packed-'))
const run = (file: string, ...args: readonly string[]): Buffer =>
  execFileSync(file, args, { cwd: work, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 })
const seven = (name: string, ...args: readonly string[]): void => {
  rmSync(join(folder, name), { force: true })
  run('7zz', 'a', ...args, join(folder, name), ...names)
}

const names = PACKED_MEMBERS.map(({ name }) => name)
try {
  for (const { name, bytes } of PACKED_MEMBERS) writeFileSync(join(work, name), bytes)
  for (const method of ['Copy', 'LZMA', 'LZMA2', 'BZip2', 'Deflate', 'PPMd']) {
    seven(`${method.toLowerCase()}.7z`, `-m0=${method}`)
  }
  seven('x86.7z', '-m0=BCJ', '-m1=LZMA2')
  seven('delta.7z', '-m0=Delta:4', '-m1=LZMA')
  seven('apart.7z', '-m0=LZMA2', '-ms=off', '-mhc=off')
  seven('locked.7z', '-m0=LZMA2', `-p${PACKED_PASSWORD}`)
  seven('locked-names.7z', '-m0=LZMA', `-p${PACKED_PASSWORD}`, '-mhe=on')
  seven('locked.zip', '-tzip', `-p${ZIP_PASSWORD}`)
  seven('locked-aes128.zip', '-tzip', '-mem=AES128', `-p${ZIP_PASSWORD}`)
  seven('locked-aes256.zip', '-tzip', '-mem=AES256', `-p${ZIP_PASSWORD}`)
  const [first = ''] = names
  for (const [file, args] of [
    ['text.xz', ['xz', '-c']],
    ['sha256.xz', ['xz', '-c', '--check=sha256', '--x86', '--lzma2=lc=1,lp=2,pb=0']],
    ['blocks.xz', ['xz', '-c', '--check=crc32', '--block-size=4096', '--delta=dist=2', '--lzma2']],
    ['text.bz2', ['bzip2', '-c']],
  ] as const) {
    const [program, ...options] = args
    writeFileSync(join(folder, file), run(program, ...options, first))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
