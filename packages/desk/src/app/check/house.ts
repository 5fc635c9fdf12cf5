import type { EntryRecord } from '#custody'
import { CODES, type Code, type House, type Level, LEVELS as SHIPPED } from '#dossier/draft'
import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'

/** What a newsroom can set about the draft check. A value of `default` takes its own setting back. */
export const HOUSE_SETTINGS: readonly string[] = [
  ...CODES.map((code) => `check.level.${code}`),
  'check.lines',
  'check.loaded',
]

const LEVELS: readonly string[] = ['resolve', 'look', 'note'] satisfies Level[]
const DEFAULT = 'default'
/** More lines than any claim has say nothing. */
const MOST_LINES = 20

/** The newsroom's settings as acts of the case; the last word on each stands. */
export async function readHouse(desk: Pick<Desk, 'listStanding'>): Promise<House> {
  const set = lastWords(await desk.listStanding(['setting']))
  const levels: Partial<Record<Code, Level>> = {}
  for (const code of CODES) {
    const level = set.get(`check.level.${code}`)
    if (level !== undefined) levels[code] = level as Level
  }
  const lines = set.get('check.lines')
  const loaded = set.get('check.loaded')
  return {
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
    ...(lines === undefined ? {} : { lines: Number(lines) }),
    ...(loaded === undefined ? {} : { loaded: wordsIn(loaded) }),
  }
}

/** Settings that are not as they ship, by name. */
export async function listHouse(desk: Pick<Desk, 'listStanding'>): Promise<ReadonlyMap<string, string>> {
  return lastWords(await desk.listStanding(['setting']))
}

/**
 * Sets what a newsroom may set; returns the number of the act.
 * @param value - of a level: resolve, look, note; of `check.lines`: from how many lines on a claim no longer rests on one; of
 *   `check.loaded`: words and phrases by commas or lines; `default` for what ships
 * @throws {AppError} SETTING_UNKNOWN, NOT_WRITABLE
 */
export async function setHouse(desk: Pick<Desk, 'record'>, name: string, value: string): Promise<number> {
  if (!HOUSE_SETTINGS.includes(name) || !isFit(name, value.trim())) {
    throw new AppError('SETTING_UNKNOWN', 'there is no such setting, or it cannot be that', { name, value })
  }
  const [n = -1] = await desk.record([{ type: 'setting', payload: { name, value: value.trim() } }])
  return n
}

function isFit(name: string, value: string): boolean {
  if (value === DEFAULT) return true
  if (name === 'check.lines') return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_LINES
  return name === 'check.loaded' ? wordsIn(value).length > 0 : LEVELS.includes(value)
}

function lastWords(acts: readonly EntryRecord[]): Map<string, string> {
  const set = new Map<string, string>()
  for (const { payload } of acts) {
    const { name, value } = payload as { name: string; value: string }
    if (!HOUSE_SETTINGS.includes(name)) continue
    if (value === DEFAULT) set.delete(name)
    else if (isFit(name, value)) set.set(name, value)
  }
  return set
}

function wordsIn(value: string): string[] {
  return value
    .split(/[\n,،;؛]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** What a setting is where the newsroom says nothing; undefined for the list of loaded words. */
export function shippedSetting(name: string): string | undefined {
  if (name === 'check.lines') return '2'
  return Object.entries(SHIPPED).find(([code]) => name === `check.level.${code}`)?.[1]
}
