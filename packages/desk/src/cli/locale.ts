import type { Locale } from '#words'
import { CliError } from './error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language to speak: what was asked for, else what the system is set to, else English.
 * Of the system's variables the first that is set decides, as POSIX says for messages (LC_ALL, LC_MESSAGES, LANG).
 * @throws {CliError} LOCALE_UNKNOWN when a language was asked for that there is no catalogue for
 */
export function chooseLocale(asked: string | undefined, env: Environment): Locale {
  const wish = asked ?? (env.ISNAD_LOCALE || undefined)
  if (wish !== undefined) {
    const locale = parseLocale(wish)
    if (locale === undefined) throw new CliError('LOCALE_UNKNOWN', `no words in ${wish}`, { locale: wish })
    return locale
  }
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return parseLocale(system) ?? 'en'
}

function parseLocale(name: string): Locale | undefined {
  const match = /^(ar|en)(?:[_.@-]|$)/i.exec(name)
  return match === null ? undefined : match[1]?.toLowerCase() === 'ar' ? 'ar' : 'en'
}
