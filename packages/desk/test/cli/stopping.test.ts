import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { openTerminal } from '../../src/cli/terminal.ts'

const open = () => {
  let time = 0
  const stream = () => Object.assign(new PassThrough(), { isTTY: false })
  const streams = { stdin: stream(), stdout: stream(), stderr: stream(), env: {}, now: () => time }
  const terminal = openTerminal(streams, { locale: 'en', json: false, quiet: false, color: undefined })
  return {
    terminal,
    wait: (ms: number) => {
      time += ms
    },
  }
}

describe('Ctrl-C', () => {
  it('ends a command that did not say it can stop half-way', () => {
    expect(open().terminal.interrupt()).toBe('end')
  })

  it('asks a command that can to stop, and ends it the second time', () => {
    const { terminal, wait } = open()
    const signal = terminal.stopsOnRequest()
    expect(signal.aborted).toBe(false)
    expect(terminal.interrupt()).toBe('asked')
    expect(signal.aborted).toBe(true)
    expect(signal.reason).toMatchObject({ code: 'INTERRUPTED' })
    wait(2_000)
    expect(terminal.interrupt()).toBe('end')
  })

  it('that is delivered twice, by the terminal and by a parent process, is one', () => {
    const { terminal, wait } = open()
    terminal.stopsOnRequest()
    expect(terminal.interrupt()).toBe('asked')
    wait(20)
    expect(terminal.interrupt()).toBe('asked')
  })
})

describe('how a command ends', () => {
  it('is as its gravest finding says', () => {
    const { terminal } = open()
    terminal.endsAs('partly')
    terminal.endsAs('findings')
    expect(terminal.end()).toBe(7)
  })
})
