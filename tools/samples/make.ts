/**
 * Makes the specimens that tests read: packages/desk/test/specimens. Needs an installed Chromium; files by LibreOffice are made where `soffice` is
 * on the path. Run with: node tools/with-runtime.mjs tools/samples/make.ts
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, Printer } from './chromium.ts'
import { SAMPLE_PAGES } from './pages.ts'

const folder = fileURLToPath(new URL('../../packages/desk/test/specimens/', import.meta.url))
const chromium = findChromium()
if (chromium === undefined) throw new Error('no Chromium is installed here')

mkdirSync(join(folder, 'chromium'), { recursive: true })
const texts = new Map<string, string>()
const printer = await Printer.open(chromium)
for (const { name, html } of SAMPLE_PAGES) {
  const { pdf, text } = await printer.print(html)
  texts.set(name, text)
  writeFileSync(join(folder, 'chromium', `${name}.pdf`), pdf)
  writeFileSync(join(folder, 'chromium', `${name}.txt`), text)
}
await printer.close()

const work = mkdtempSync(join(tmpdir(), 'isnad-samples-'))
const convert = (to: string, file: string, filter?: string): string => {
  const args = ['--headless', `-env:UserInstallation=file://${work}/profile`, '--convert-to', to, '--outdir', work]
  execFileSync('soffice', [...args, ...(filter === undefined ? [] : [`--infilter=${filter}`]), join(work, file)], {
    stdio: 'ignore',
  })
  return join(work, `${file.slice(0, file.lastIndexOf('.'))}.${to.split(':')[0]}`)
}
try {
  mkdirSync(join(folder, 'libreoffice'), { recursive: true })
  for (const { name, html } of SAMPLE_PAGES) writeFileSync(join(work, `${name}.html`), html)
  for (const name of ['prose-naskh', 'mixed', 'vowelled', 'table']) {
    convert('docx:MS Word 2007 XML', `${name}.html`, 'HTML (StarWriter)')
    for (const kind of ['pdf', 'odt', 'rtf']) {
      if (kind !== 'pdf' && name === 'vowelled') continue
      writeFileSync(join(folder, 'libreoffice', `${name}.${kind}`), readFileSync(convert(kind, `${name}.docx`)))
    }
    writeFileSync(join(folder, 'libreoffice', `${name}.docx`), readFileSync(join(work, `${name}.docx`)))
  }
  convert('xlsx', 'table.html', 'HTML (StarCalc)')
  writeFileSync(join(folder, 'libreoffice', 'table.xlsx'), readFileSync(join(work, 'table.xlsx')))
  writeFileSync(join(folder, 'libreoffice', 'table.xls'), readFileSync(convert('xls:MS Excel 97', 'table.xlsx')))
  for (const name of ['prose-naskh', 'mixed']) {
    writeFileSync(join(folder, 'libreoffice', `${name}.doc`), readFileSync(convert('doc:MS Word 97', `${name}.docx`)))
  }
  writeFileSync(join(folder, 'libreoffice', 'table.ods'), readFileSync(convert('ods', 'table.xlsx')))
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  process.stderr.write('soffice is not installed: the specimens by LibreOffice are left as they are\n')
} finally {
  rmSync(work, { recursive: true, force: true })
}
