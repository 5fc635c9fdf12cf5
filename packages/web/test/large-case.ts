import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SYLLABLES = 'ka ro mi ta lu ne so da vi re ba no li sha me du pa ri go te'.split(' ')

const FIRST = 'Samer Layla Nabil Huda Karim Rana Tarek Dalia Fadi Mona Walid Salma Ziad Noura Bassam Hiba'.split(' ')
const LAST = 'Haddad Bakri Nasser Khoury Salim Darwish Mansour Qasim Saleh Jaber Hamdan Rahal Odeh'.split(' ')

/** A word of its own for each number. */
function word(i: number, syllables: number): string {
  // Mixed, so that neighbours share no beginning.
  let rest = (Math.imul(i + 1, 2_654_435_761) >>> 0) % SYLLABLES.length ** syllables
  let made = ''
  for (let s = 0; s < syllables; s++) {
    made += SYLLABLES[rest % SYLLABLES.length]
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return made
}

/** A sentence that somebody is quoted with; no two of them share a word that says anything. */
export function sentence(i: number): string {
  const who = `${FIRST[i % FIRST.length]} ${LAST[i % LAST.length]}`
  return `${who} said that the ${word(i, 4)} ${word(i + 300_007, 4)} ${word(i + 900_007, 4)}.`
}

/** Texts on disk that make a case of so many claims. */
export function writeLargeCase(folder: string, claims: number, each = 100): void {
  mkdirSync(folder, { recursive: true })
  for (let d = 0; d * each < claims; d++) {
    const lines = Array.from({ length: Math.min(each, claims - d * each) }, (_, i) => sentence(d * each + i))
    const name = `report-${String(d + 1).padStart(3, '0')}.en.txt`
    writeFileSync(join(folder, name), `Report ${d + 1}\n\n${lines.join('\n\n')}\n`)
  }
}

/** Texts of one sentence each, by the numbers of the sentences; short, so that many of them are soon compared. */
export function writeShortTexts(folder: string, sentences: readonly number[]): void {
  for (const i of sentences) writeFileSync(join(folder, `wire-${i}.en.txt`), `${sentence(i)}\n`)
}
