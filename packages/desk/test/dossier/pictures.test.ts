import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWall } from '#app/wall'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import { publish, verifyDossierAt } from '../../src/app/dossier/index.ts'
import { codeOf, makeCase, tempFolder } from '../app/fixture.ts'
import { hold, NOW, publishTo } from './fixture.ts'
import { HEIGHT, holdScan, TEXT, WIDTH } from './scan.ts'

const none = { openAnyway: new Set<string>(), joins: 'none' as const }
const hasPython = spawnSync('python3', ['--version']).status === 0

let opened: Promise<{ wall: Wall }> | undefined
const wall = async (): Promise<Wall> => {
  opened ??= openWall({ hide: [], agreedToWeaker: true })
  return (await opened).wall
}

describe('a page with the words outlined', () => {
  it('is shown where terms allow it, in few grays, without dots, text fields or anything behind its end', async () => {
    const { desk } = await makeCase({ now: () => NOW })
    const file = await holdScan(desk, 'pictures')
    const out = join(tempFolder(), 'out')
    const story = `# T\n\nCranes left. {${file} "Sixteen cranes"} All of them. {${file} "cranes left"}\n`
    const show = new Map([[file, 'pictures' as const]])
    const { review } = await publishTo(desk, { ...none, story, out, show, wall })
    expect(review.map(({ code }) => code)).toContain('WHOLE_PAGES')
    const { references, documents } = JSON.parse(readFileSync(join(out, 'data/dossier.json'), 'utf8'))
    expect(documents[0]).toMatchObject({ published: 'pictures' })
    expect(references[0].picture).toEqual({ file: 'data/pictures/d1-1.png', boxes: [[0.13, 0.3, 0.63, 0.5]] })
    const png = readFileSync(join(out, 'data/pictures/d1-1.png'))
    expect(png.includes('clerk')).toBe(false)
    expect(png.subarray(-8).toString('latin1').startsWith('IEND')).toBe(true)
    // Gray, two bits for each pixel.
    expect([...png.subarray(24, 26)]).toEqual([2, 0])
    const page = readFileSync(join(out, 'data/story.html'), 'utf8')
    expect(page).toContain('<img src="pictures/d1-1.png"')
    expect(page).toContain('left:13%;top:30%;width:50%;height:20%')
    expect(verifyDossierAt(out).faults).toEqual([])
    if (!hasPython) return
    const look = join(tempFolder(), 'look.py')
    writeFileSync(look, LOOK)
    const { stdout } = spawnSync('python3', [look, join(out, 'data/pictures/d1-1.png')], { encoding: 'utf8' })
    // No dot is left: above the words there is only paper, and the words are dark.
    expect(JSON.parse(stdout)).toEqual({ width: WIDTH, height: HEIGHT, above: [3], levels: [0, 3] })
  }, 60_000)

  it('is refused where nothing was settled or terms do not go so far, and where nobody can draw it', async () => {
    const { desk } = await makeCase({ now: () => NOW })
    const quoted = await holdScan(desk, 'quotations')
    const plain = await hold(desk, 'plain.txt', `${TEXT} in the night.\n`, { how: 'found in public' })
    const asked = (file: FileId) => ({
      ...none,
      story: `# T\n\nS. {${file} "cranes left"}\n`,
      show: new Map([[file, 'pictures' as const]]),
    })
    expect(await codeOf(() => publish(desk, asked(quoted)))).toBe('TERMS_FORBID_IT')
    expect(await codeOf(() => publish(desk, asked(plain)))).toBe('TERMS_FORBID_IT')
    const allowed = await holdScan(desk, 'pictures')
    expect(await codeOf(() => publish(desk, asked(allowed)))).toBe('PAGE_NOT_DRAWN')
  }, 30_000)
})

/** Reads the picture with the standard library of Python: gray levels above the words, and all there are. */
const LOOK = `
import json, struct, sys, zlib
data = open(sys.argv[1], "rb").read()
width, height = struct.unpack(">II", data[16:24])
at, idat = 8, b""
while at < len(data):
    size, kind = struct.unpack(">I4s", data[at:at + 8])
    if kind == b"IDAT": idat += data[at + 8:at + 8 + size]
    at += size + 12
raw, stride = zlib.decompress(idat), (width + 3) // 4 + 1
level = lambda x, y: (raw[y * stride + 1 + x // 4] >> (6 - 2 * (x % 4))) & 3
above = sorted({level(x, y) for y in range(0, height * 50 // 200) for x in range(width)})
levels = sorted({level(x, y) for y in range(height) for x in range(width)})
print(json.dumps({"width": width, "height": height, "above": above, "levels": levels}))
`
