/**
 * Runs where a reader would run and tries what a reader must not be able to do. Its words are compared with those of the same program run outside, so
 * that "nothing was reached" cannot be the work of a probe that reaches nothing.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'

interface Question {
  readonly port: number
  readonly canary: string
}

function succeeds(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function status(name: string): string {
  try {
    return new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

async function reaches(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1000 })
    socket.on('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
    socket.on('timeout', () => {
      socket.destroy()
      resolve(false)
    })
  })
}

const question = JSON.parse(readFileSync(0, 'utf8')) as Question
const answer = {
  network: await reaches(question.port),
  file: succeeds(() => readFileSync(question.canary)),
  write: succeeds(() => writeFileSync(`${question.canary}.written`, 'x')),
  process: succeeds(() => {
    const { status: code, error } = spawnSync('/bin/sh', ['-c', 'exit 0'])
    if (error !== undefined || code !== 0) throw error ?? new Error('no process')
  }),
  environment: Object.keys(process.env).filter((name) => !/^(PATH|LANG|PWD|SystemRoot|_|SHLVL|OLDPWD)$/.test(name))
    .length,
  root: process.getuid?.() === 0 && status('CapEff') !== '0000000000000000',
  capabilities: status('CapEff'),
  noNewPrivileges: status('NoNewPrivs') === '1',
}
process.stdout.write(JSON.stringify(answer))
