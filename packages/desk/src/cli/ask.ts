import { closeSync, readSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { CliError } from './error.ts'

export type Input = NodeJS.ReadableStream & {
  readonly isTTY?: boolean
  readonly isRaw?: boolean
  setRawMode?(raw: boolean): unknown
  unref?(): unknown
}

/** What the questions need from the outside; a test hands in its own. */
export interface AskStreams {
  readonly input: Input
  /** Questions go to standard error, so that standard output stays what the command says. */
  readonly output: NodeJS.WritableStream
}

/** Asks a person at a terminal, or takes the next line of standard input where nobody sits at one. */
export class Asker {
  readonly #streams: AskStreams
  #lines: AsyncIterator<string> | undefined

  constructor(streams: AskStreams) {
    this.#streams = streams
  }

  /** @throws {CliError} NO_ANSWER when standard input has ended */
  async line(question: string): Promise<string> {
    if (!this.#streams.input.isTTY) return await this.#nextLine(question)
    const { createInterface } = await import('node:readline/promises')
    const reader = createInterface({ input: this.#streams.input, output: this.#streams.output })
    try {
      return await new Promise<string>((resolve, reject) => {
        reader.once('close', () => reject(new CliError('NO_ANSWER', 'input ended', { question })))
        reader.once('SIGINT', () => reject(new CliError('INTERRUPTED', 'interrupted')))
        reader.question(question).then(resolve, reject)
      })
    } finally {
      reader.close()
    }
  }

  /**
   * As `line`, but nothing that is typed is shown.
   * @throws {CliError} NO_ANSWER, INTERRUPTED
   */
  async secret(question: string): Promise<string> {
    const { input, output } = this.#streams
    if (!input.isTTY) return await this.#nextLine(question)
    output.write(question)
    const before = input.isRaw === true
    input.setRawMode?.(true)
    try {
      return await readHidden(input, question)
    } finally {
      input.setRawMode?.(before)
      input.pause()
      output.write('\n')
    }
  }

  /** Everything on standard input, for a command whose file is `-`. */
  async everything(): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of this.#streams.input) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    return Buffer.concat(chunks)
  }

  async #nextLine(question: string): Promise<string> {
    // One reader for all questions: a new one for each would lose what the last had read ahead.
    this.#lines ??= linesOf(this.#streams.input)
    const next = await this.#lines.next()
    if (next.done === true) throw new CliError('NO_ANSWER', 'standard input has ended', { question })
    return next.value
  }
}

async function* linesOf(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
      yield rest.slice(0, end).replace(/\r$/, '')
      rest = rest.slice(end + 1)
    }
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

function readHidden(input: Input, question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let typed = ''
    const decoder = new TextDecoder('utf-8')
    const stop = (end: () => void): void => {
      input.off('data', hear)
      input.off('end', ended)
      end()
    }
    const ended = (): void => stop(() => reject(new CliError('NO_ANSWER', 'input ended', { question })))
    const hear = (chunk: Buffer | string): void => {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      // Arrow keys and the marks around a paste come as escape sequences; they are no letters.
      for (const character of stripVTControlCharacters(text)) {
        if (character === '\r' || character === '\n') {
          stop(() => resolve(typed))
          return
        }
        if (character === '\x03') {
          stop(() => reject(new CliError('INTERRUPTED', 'interrupted')))
          return
        }
        if (character === '\x04' && typed === '') {
          ended()
          return
        }
        if (character === '\x7f' || character === '\b') typed = [...typed].slice(0, -1).join('')
        else if (character === '\x15') typed = ''
        else if (character >= ' ') typed += character
      }
    }
    input.on('data', hear)
    input.on('end', ended)
    input.resume()
  })
}

/**
 * Reads a secret from a descriptor that the caller opened, to its end, without one closing line break.
 * @throws {CliError} FD_UNREADABLE
 */
export function readDescriptor(fd: number): string {
  const parts: Buffer[] = []
  const buffer = Buffer.alloc(4096)
  try {
    for (;;) {
      const count = readSync(fd, buffer)
      if (count === 0) break
      parts.push(Buffer.from(buffer.subarray(0, count)))
    }
    if (fd > 2) closeSync(fd)
  } catch (cause) {
    throw new CliError('FD_UNREADABLE', `descriptor ${fd} cannot be read`, { fd }, { cause })
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '')
}
