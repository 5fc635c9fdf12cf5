import { styleText } from 'node:util'
import { findWord, type Locale, type WordParams, word } from '#words'
import { Asker, type Input, readDescriptor } from './ask.ts'
import { type Arranges, arrangesRightToLeft, hasRightToLeft, isolate, isolateLine } from './direction.ts'
import { CliError } from './error.ts'
import { EXIT, type ExitName } from './exit.ts'
import { jsonLine } from './json-line.ts'
import { noProgress, type Progress, showProgress } from './progress.ts'
import { visible, visibleName } from './untrusted.ts'

export type Style = Parameters<typeof styleText>[0]

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** The process as the frame needs it; tests hand in another. */
export interface Streams {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => number
}

export interface TerminalOptions {
  readonly locale: Locale
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean | undefined
}

/** What a command has of the outside: its words, its voice, its questions. One per run. */
export interface Terminal {
  readonly locale: Locale
  /** `--json`: standard output carries JSON only, and `say` is silent. */
  readonly wantsJson: boolean
  readonly quiet: boolean
  /** Columns of the screen; 80 where there is none. */
  readonly columns: number
  readonly isScreen: boolean
  readonly env: Readonly<Record<string, string | undefined>>

  /**
   * Words a message of the catalogues. Strings among `params` are taken for text from outside: what deceives in them is
   * shown as tokens and they are set apart from the direction around them.
   */
  word(code: string, params?: WordParams): string
  /** Text from outside, harmless and set apart, for use outside of `word`. Prose keeps its direction marks. */
  show(untrusted: string, as?: 'text' | 'name'): string
  /** Colours for the eye; nothing where colour is not wanted. Meaning never hangs on it alone. */
  style(style: Style, text: string): string

  /** A line (or several) of the answer, on standard output. Silent with `--json`. */
  say(text?: string): void
  /** A line beside the answer, on standard error. Silent with `--quiet` and `--json`. */
  note(text: string): void
  /** A line that must be seen, on standard error, whatever the flags. */
  warn(text: string): void
  /** The answer as data, on standard output: one line of JSON for each call. */
  json(value: unknown): void
  /** Bytes or text as they are, on standard output, for `-o -`. */
  raw(data: string | Uint8Array): void

  /** Progress of long work. `label` is a code whose message may use {done}, {total} and {detail}. */
  progress(label: string, total?: number): Progress

  /** @throws {CliError} NO_ANSWER */
  ask(question: string): Promise<string>
  /**
   * A secret: hidden while typed, or the next line of standard input, or all of a descriptor. Never an argument.
   * @throws {CliError} NO_ANSWER, ANSWERS_DIFFER, FD_UNREADABLE, INTERRUPTED
   */
  askSecret(question: string, options?: { readonly again?: string; readonly fd?: number | undefined }): Promise<string>
  /** Whether a person is there to answer. */
  readonly canAsk: boolean
  /** All of standard input, for a file named `-`. */
  readInput(): Promise<Buffer>

  /** How the command will end, when it is neither simply done nor an error. The gravest that was said counts. */
  endsAs(end: ExitName): void
  /**
   * Called by a command that can stop half-way and leave everything whole: the first Ctrl-C then only aborts the
   * signal, the second ends the process. Without this call the first one ends it.
   */
  stopsOnRequest(): AbortSignal
}

export interface OpenTerminal extends Terminal {
  readonly end: () => number
  readonly interrupt: () => 'asked' | 'end'
  readonly dispose: () => void
}

/** Two Ctrl-C nearer than this are one: a parent process and the terminal may both deliver it. */
const SAME_PRESS_MS = 400

export function openTerminal(streams: Streams, options: TerminalOptions): OpenTerminal {
  const { stdin, stdout, stderr, env } = streams
  const { locale } = options
  const asker = new Asker({ input: stdin, output: stderr })
  const arranges: Arranges = stdout.isTTY ? arrangesRightToLeft(env) : 'no'
  const colour = {
    stdout: options.color ?? wantsColour(env, stdout.isTTY),
    stderr: options.color ?? wantsColour(env, stderr.isTTY),
  }
  let end: ExitName = 'ok'
  let toldDirection = false
  let stop: AbortController | undefined
  let pressed: number | undefined

  // On a screen that arranges, runs are set apart; in a file or a pipe no isolate is stored.
  const setApart = (text: string): string => (arranges === 'yes' ? isolate(text) : text)
  const show = (untrusted: string, as: 'text' | 'name' = 'text'): string =>
    setApart(as === 'name' ? visibleName(untrusted) : visible(untrusted))

  const wordIn = (code: string, params?: WordParams): string => {
    if (params === undefined) return word(locale, code)
    const harmless = Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? show(value) : value,
    ])
    return word(locale, code, Object.fromEntries(harmless))
  }

  const arrangeLines = (text: string): string =>
    arranges === 'yes' && locale === 'ar'
      ? text.replace(/[^\n]+/g, (line) => (hasRightToLeft(line) ? isolateLine(line) : line))
      : text

  const tellDirection = (text: string): void => {
    if (toldDirection || !stdout.isTTY || arranges === 'yes' || options.quiet || !hasRightToLeft(text)) return
    toldDirection = true
    stderr.write(`${word(locale, arranges === 'no' ? 'cli.direction.no' : 'cli.direction.cannotTell')}\n`)
  }

  return {
    locale,
    wantsJson: options.json,
    quiet: options.quiet,
    columns: stdout.columns ?? 80,
    isScreen: stdout.isTTY === true,
    env,
    canAsk: stdin.isTTY === true,
    word: wordIn,
    show,
    style: (style, text) => (colour.stdout ? styleText(style, text, { validateStream: false }) : text),
    say(text = '') {
      if (options.json) return
      tellDirection(text)
      stdout.write(`${arrangeLines(text)}\n`)
    },
    note(text) {
      if (!options.quiet && !options.json) stderr.write(`${arrangeLines(text)}\n`)
    },
    warn(text) {
      stderr.write(`${colour.stderr ? styleText('bold', text, { validateStream: false }) : text}\n`)
    },
    json(value) {
      for (const piece of jsonLine(value)) stdout.write(piece)
    },
    raw(data) {
      stdout.write(data)
    },
    progress(label, total) {
      if (options.quiet || options.json) return noProgress
      return showProgress(stderr, streams.now, total, (done, of, detail) =>
        wordIn(label, { done, total: of ?? 0, detail: detail ?? '' }),
      )
    },
    ask: (question) => asker.line(question),
    async askSecret(question, { again, fd } = {}) {
      if (fd !== undefined) return readDescriptor(fd)
      const first = await asker.secret(question)
      if (again !== undefined && stdin.isTTY && (await asker.secret(again)) !== first) {
        throw new CliError('ANSWERS_DIFFER', 'the two answers differ')
      }
      return first
    },
    readInput: () => asker.everything(),
    endsAs(next) {
      if (EXIT[next] > EXIT[end]) end = next
    },
    stopsOnRequest() {
      stop ??= new AbortController()
      return stop.signal
    },
    end: () => EXIT[end],
    interrupt() {
      const time = streams.now()
      const repeated = pressed !== undefined && time - pressed < SAME_PRESS_MS
      if (stop === undefined) return 'end'
      if (repeated) return 'asked'
      if (stop.signal.aborted) return 'end'
      pressed = time
      stop.abort(new CliError('INTERRUPTED', 'stopped on request'))
      if (!options.json) stderr.write(`\n${findWord(locale, 'cli.stopping') ?? ''}\n`)
      return 'asked'
    },
    dispose() {
      // An open standard input would keep the process alive after the last answer.
      stdin.pause()
      stdin.unref?.()
    },
  }
}

/** NO_COLOR and FORCE_COLOR as their pages define them (no-color.org, force-color.org): set and not empty. */
function wantsColour(env: Readonly<Record<string, string | undefined>>, isTTY: boolean | undefined): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0'
  return isTTY === true && env.TERM !== 'dumb'
}
