import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { connect, MemoryCatalogue, SqlCatalogue } from '#storage'
import { describeCatalogue } from './catalogue-suite.ts'

const undo: (() => void)[] = []
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one()
})

describeCatalogue("the catalogue's index in memory", async () => new MemoryCatalogue())
describeCatalogue("the catalogue's index in SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-catalogue-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  const db = connect({ path: join(folder, 'catalogue.db'), key: new Uint8Array(32).fill(7) })
  undo.push(() => db.close())
  return new SqlCatalogue(db)
})
