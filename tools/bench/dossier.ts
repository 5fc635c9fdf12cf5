import { randomFillSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish, verifyDossierAt } from '../../packages/desk/src/app/dossier/index.ts'
import { type Item, newCase } from '../../packages/desk/src/app/index.ts'
import type { Table } from '../areas/area.ts'

export const name = 'dossier'
export const describe = 'assembling and checking a dossier of 1,000 exhibits of 1 MB [--exhibits N]'

const MEGABYTE = 1_000_000

export async function run(args: readonly string[]): Promise<Table> {
  const at = args.indexOf('--exhibits')
  const exhibits = at < 0 ? 1_000 : Number(args[at + 1])
  if (!Number.isInteger(exhibits) || exhibits < 1) throw new RangeError('--exhibits takes a number')
  const root = mkdtempSync(join(tmpdir(), 'isnad-bench-dossier-'))
  try {
    return await measure(root, exhibits)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

async function measure(root: string, exhibits: number): Promise<Table> {
  const { desk } = await newCase(
    { configFolder: join(root, 'config'), version: 'bench' },
    { folder: join(root, 'case'), key: { protection: 'open' }, custodian: { kind: 'none' } },
  )
  try {
    const files: string[] = []
    await desk.receive(
      { items: deliver(exhibits), account: { terms: { publish: 'everything', attribute: 'by name' } } },
      { onReceived: (batch) => void files.push(...batch.flatMap((one) => (one.outcome === 'received' ? one.id : []))) },
    )
    const story = `# A story of many exhibits\n\n${files.map((file) => `It rests on this. {${file}}`).join('\n\n')}\n`
    const request = {
      story,
      show: new Map(files.map((file) => [file, 'file' as const])),
      openAnyway: new Set<string>(),
    }
    const out = join(root, 'dossier')
    const [{ digest }, reviewed] = await time(() => publish(desk, request))
    const [, assembled] = await time(() => publish(desk, { ...request, out, reviewed: digest }))
    const [verdict, checked] = await time(async () => verifyDossierAt(out))
    return {
      title: `A dossier of ${exhibits} exhibits of 1 MB, published as received`,
      columns: ['step', 'seconds'],
      rows: [
        ['reviewed (every original decrypted and hashed, nothing written)', seconds(reviewed)],
        ['assembled (written, synced, signed, put in place)', seconds(assembled)],
        ['checked by isnad verify', seconds(checked)],
      ],
      notes: [`aims: assembled in less than 60 s, checked in less than 10 s; faults found: ${verdict.faults.length}`],
      failed: verdict.faults.length > 0,
    }
  } finally {
    await desk.close()
  }
}

/** Incompressible and all different; made as it is received. */
function* deliver(count: number): Generator<Item> {
  for (let i = 0; i < count; i++) {
    yield { kind: 'bytes', given: { name: `exhibit-${i}.bin` }, bytes: randomFillSync(new Uint8Array(MEGABYTE)) }
  }
}

async function time<T>(act: () => Promise<T>): Promise<[T, number]> {
  const started = performance.now()
  return [await act(), performance.now() - started]
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1)
}
