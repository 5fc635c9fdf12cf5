import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible, visibleName } from '#cli'
import { namedDescriptors } from '../../bin/runtime.js'
import { arrangesRightToLeft } from '../../src/cli/direction.ts'
import { showProgress } from '../../src/cli/progress.ts'

describe('text from outside', () => {
  it('shows what would deceive as tokens', () => {
    expect(visible('a\u202Eb')).toBe('a⟨U+202E⟩b')
    expect(visible('\u001b[31mred\u0007')).toBe('⟨U+001B⟩[31mred⟨U+0007⟩')
    expect(visible('line\nbreak\tand\u2028more')).toBe('line⟨U+000A⟩break⟨U+0009⟩and⟨U+2028⟩more')
    expect(visible('\u{e0041}')).toBe('⟨U+E0041⟩')
    expect(visible('\ud800x')).toBe('⟨U+D800⟩x')
  })

  it('keeps what scripts need: joiners, marks, emoji, vowels', () => {
    for (const text of ['می\u200cخواهم', '👨\u200d👩\u200d👧', 'الحُكُومَة ١٢٣', 'naïve café', '\u200fعربي'])
      expect(visible(text)).toBe(text)
  })

  it('shows joiners and direction marks in names, which are compared by eye', () => {
    expect(visibleName('re\u200dport\u200f.pdf')).toBe('re⟨U+200D⟩port⟨U+200F⟩.pdf')
  })

  it('has nothing left to make harmless the second time, and leaves letters alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text))
        expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(visible(text).match(/\p{L}/gu)?.length ?? 0).toBeGreaterThanOrEqual(text.match(/\p{L}/gu)?.length ?? 0)
      }),
    )
  })
})

describe('whether a terminal arranges right-to-left text', () => {
  it.each([
    [{ VTE_VERSION: '7600', TERM: 'xterm-256color' }, 'yes'],
    [{ VTE_VERSION: '5202', TERM: 'xterm-256color' }, 'cannot tell'],
    [{ KONSOLE_VERSION: '230804' }, 'yes'],
    [{ TERM: 'mlterm' }, 'yes'],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, 'yes'],
    [{ TERM: 'linux' }, 'no'],
    [{ WT_SESSION: 'x' }, 'no'],
    [{ TERM: 'xterm-kitty' }, 'no'],
    [{ TERM: 'screen-256color', VTE_VERSION: '7600' }, 'cannot tell'],
    [{ TMUX: '/run/tmux', TERM: 'xterm', VTE_VERSION: '7600' }, 'cannot tell'],
    [{ TERM: 'linux', ISNAD_BIDI: '1' }, 'yes'],
    [{ VTE_VERSION: '7600', ISNAD_BIDI: '0' }, 'no'],
    [{}, 'cannot tell'],
  ])('%j: %s', (env, answer) => {
    expect(arrangesRightToLeft({ ...env })).toBe(answer)
  })
})

describe('progress', () => {
  const collect = (isTTY: boolean) => {
    let time = 0
    let written = ''
    const stream = { isTTY, columns: 20, write: (text: string) => (written += text) }
    const progress = showProgress(
      stream,
      () => time,
      100,
      (done, total, detail) => `${done} of ${total} ${detail ?? ''}`,
    )
    return {
      progress,
      at: (ms: number) => {
        time = ms
      },
      read: () => written,
    }
  }

  it('is one line that is overwritten and removed, never wider than the screen', () => {
    const { progress, at, read } = collect(true)
    at(200)
    progress.update(10, 'a long name of a file that does not fit')
    progress.finish()
    const [, line] = read().split('\r\x1b[2K')
    expect(line).toHaveLength(19)
    expect(read().endsWith('\r\x1b[2K')).toBe(true)
  })

  it('is a line now and then where it cannot be overwritten, and nothing for short work', () => {
    const { progress, at, read } = collect(false)
    for (let ms = 0; ms <= 25_000; ms += 500) {
      at(ms)
      progress.update(ms / 500)
    }
    progress.finish()
    expect(read().split('\n')).toHaveLength(3)
    const short = collect(false)
    short.at(900)
    short.progress.update(99)
    short.progress.finish()
    expect(short.read()).toBe('')
  })
})

describe('descriptors handed on to another runtime', () => {
  it('are those that an argument names', () => {
    expect(namedDescriptors(['add', '--passphrase-fd', '3', '--from-fd=7', 'x'])).toEqual([3, 7])
    expect(namedDescriptors(['add', '--passphrase-fd', '0', '--fd', 'nine'])).toEqual([])
    expect(namedDescriptors(['add', '--', '--passphrase-fd', '3'])).toEqual([])
  })
})
