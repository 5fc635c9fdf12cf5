import { availableParallelism, totalmem } from 'node:os'

/** What one reader process may use, whatever it reads. The note on each tells what it was measured to hold. */
export const PROCESS_LIMITS = {
  /** RLIMIT_DATA, the one memory limit that holds for buffers and WebAssembly alike; Node 24 itself needs 640 MiB of it at start. */
  dataBytes: 2_147_483_648,
  heapMiB: 768,
  cpuSeconds: 60,
  cpuSecondsHard: 70,
  fileBytes: 268_435_456,
  openFiles: 128,
  processes: 32,
  /** The reader's own /tmp: memory that RLIMIT_DATA does not count. */
  scratchBytes: 268_435_456,
} as const

export type ProcessLimits = { readonly [name in keyof typeof PROCESS_LIMITS]: number }

/** Recognising a page takes seconds, and one process reads many: what bounds a page is the clock of its job. */
export const RECOGNITION_LIMITS: ProcessLimits = { ...PROCESS_LIMITS, cpuSeconds: 1800, cpuSecondsHard: 1810 }

/** As many readers as cores, as long as together they could use no more than six tenths of the memory; at least one. */
export function readersThatFit(limits: ProcessLimits = PROCESS_LIMITS): number {
  const byMemory = Math.floor((totalmem() * 0.6) / (limits.dataBytes + limits.scratchBytes))
  return Math.max(1, Math.min(availableParallelism(), byMemory))
}

export function prlimitArguments(limits: ProcessLimits): string[] {
  return [
    'prlimit',
    `--data=${limits.dataBytes}`,
    `--cpu=${limits.cpuSeconds}:${limits.cpuSecondsHard}`,
    `--fsize=${limits.fileBytes}`,
    `--nofile=${limits.openFiles}`,
    `--nproc=${limits.processes}`,
    '--core=0',
    '--',
  ]
}
