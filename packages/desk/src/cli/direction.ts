/** Letters of scripts that run right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

export type Arranges = 'yes' | 'no' | 'cannot tell'

/**
 * Whether the terminal arranges right-to-left text by itself. There is no way to ask a terminal; these are the marks
 * that terminals known either way leave in the environment. `ISNAD_BIDI` overrules them.
 *
 * Arranging: VTE from 0.58 (GNOME Terminal, Console, Tilix, xfce4-terminal), Konsole, mlterm, Apple Terminal.
 * Not arranging: the Linux console, xterm, kitty, Alacritty, foot, WezTerm, Windows Terminal, iTerm2 and VS Code as
 * they come. Inside tmux and screen it is the outer terminal that decides, and its marks may be stale: cannot tell.
 */
export function arrangesRightToLeft(env: Readonly<Record<string, string | undefined>>): Arranges {
  if (env.ISNAD_BIDI === '1') return 'yes'
  if (env.ISNAD_BIDI === '0') return 'no'
  const term = env.TERM ?? ''
  const program = env.TERM_PROGRAM ?? ''
  if (env.TMUX !== undefined || env.STY !== undefined || /^(tmux|screen)/.test(term)) return 'cannot tell'
  if (env.MLTERM !== undefined || term.startsWith('mlterm')) return 'yes'
  if (env.KONSOLE_VERSION !== undefined) return 'yes'
  if (program === 'Apple_Terminal') return 'yes'
  if (Number(env.VTE_VERSION ?? 0) >= 5800) return 'yes'
  if (env.WT_SESSION !== undefined || env.KITTY_WINDOW_ID !== undefined || env.ALACRITTY_WINDOW_ID !== undefined)
    return 'no'
  if (['iTerm.app', 'vscode', 'WezTerm', 'ghostty'].includes(program)) return 'no'
  if (/^(linux|dumb|xterm-kitty|alacritty|foot|vt\d+|xterm-ghostty)/.test(term) || env.XTERM_VERSION !== undefined)
    return 'no'
  return 'cannot tell'
}

const FIRST_STRONG_ISOLATE = '\u2068'
const RIGHT_TO_LEFT_ISOLATE = '\u2067'
const POP_ISOLATE = '\u2069'

/** Sets a run apart so that its direction does not disturb its surroundings. For display only; never stored. */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`
}

/** Gives a whole line right-to-left order, whatever its first letter and whatever the terminal takes as a paragraph. */
export function isolateLine(line: string): string {
  return `${RIGHT_TO_LEFT_ISOLATE}${line}${POP_ISOLATE}`
}
