import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCatalogue, LOCALES } from '#words'
import { EXIT, EXIT_OF, exitOf } from '../../src/cli/exit.ts'

const SOURCES = new URL('../../src/', import.meta.url)

/** Rooms whose errors tell of a fault in a program that speaks to ours, or in ours; doors show them by code. */
const FOR_PROGRAMS = new Set(['model', 'reading', 'words'])

/** Where a room's errors are worded, when not in the catalogue of its own name: what HTTP refuses, the pages tell. */
const WORDED_IN: Readonly<Record<string, string>> = { server: 'web' }

/** `<room>.<CODE>` of every code that an error.ts lists. */
const codes = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])error\.ts$/.test(path))
  .flatMap((path) => {
    const text = readFileSync(new URL(path.replaceAll('\\', '/'), SOURCES), 'utf8')
    const room = /class ([A-Z][A-Za-z]*)Error /.exec(text)?.[1]?.toLowerCase() ?? path
    const union = /type \w+ErrorCode =([\s\S]*?)(?:\n\n|$)/.exec(text)?.[1] ?? ''
    return [...union.matchAll(/'([A-Z_]+)'/g)].map((match) => ({ room, code: match[1] ?? '' }))
  })

describe('every error that a room can throw', () => {
  it('is found', () => {
    expect(codes).toContainEqual({ room: 'cli', code: 'NO_ANSWER' })
    expect(codes.length).toBeGreaterThan(40)
  })

  it.each(LOCALES)('is worded, with what to do next (%s)', (locale) => {
    const missing = codes
      .filter(({ room }) => !FOR_PROGRAMS.has(room))
      .filter(({ room, code }) => findCatalogue(locale, WORDED_IN[room] ?? room)?.has(`error.${code}`) !== true)
      .map(({ room, code }) => `${room}.error.${code}`)
    expect(missing).toEqual([])
  })

  it('has an exit code, and no exit code is kept for an error that is gone', () => {
    for (const { room, code } of codes) expect(Object.keys(EXIT)).toContain(exitOf(room, code))
    const gone = Object.keys(EXIT_OF).filter(
      (key) =>
        !key.endsWith('.*') && !key.startsWith('system.') && !codes.some(({ room, code }) => key === `${room}.${code}`),
    )
    expect(gone).toEqual([])
  })
})
