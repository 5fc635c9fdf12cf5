import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { AppError } from './error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The person's configuration folder, where signing key and memory of checkpoints lie: `ISNAD_CONFIG`, or the place that
 * the platform has for it (XDG Base Directory on Linux and its kin).
 * @throws {AppError} HOME_UNKNOWN
 */
export function configFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const own = env.ISNAD_CONFIG
  if (own !== undefined && own !== '') return resolve(own)
  const home = (): string => {
    const found = env.HOME ?? env.USERPROFILE ?? homedir()
    if (found === '') throw new AppError('HOME_UNKNOWN', 'there is no home folder')
    return found
  }
  if (platform === 'win32') return join(env.APPDATA ?? join(home(), 'AppData', 'Roaming'), 'Isnad')
  if (platform === 'darwin') return join(home(), 'Library', 'Application Support', 'Isnad')
  const xdg = env.XDG_CONFIG_HOME
  // The specification says to ignore a path that is not absolute.
  return xdg?.startsWith('/') ? join(xdg, 'isnad') : join(home(), '.config', 'isnad')
}

/**
 * Finds the case that a command is about: the one named, else `ISNAD_CASE`, else the nearest case from `from` upwards.
 * @throws {AppError} CASE_NOT_FOUND
 */
export function findCase(named: string | undefined, env: Environment, from: string): string {
  const given = named ?? (env.ISNAD_CASE === '' ? undefined : env.ISNAD_CASE)
  if (given !== undefined) {
    const folder = resolve(from, given)
    if (existsSync(join(folder, 'case.json'))) return folder
    throw new AppError('CASE_NOT_FOUND', 'there is no case there', { folder: given })
  }
  for (let at = resolve(from); ; at = dirname(at)) {
    if (existsSync(join(at, 'case.json'))) return at
    if (dirname(at) === at) throw new AppError('CASE_NOT_FOUND', 'there is no case here or above', { folder: from })
  }
}
