// Makes verify.html, which every dossier carries: one page, one classic script, built from packages/proof.
// node tools/verifier/make.mjs            writes it; a test says when it is not what the sources make.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const PAGE = `${ROOT}packages/web/src/verifier/page.html`
const OUT = `${ROOT}packages/desk/src/dossier/parts/verify.html`

/** Not minified: a stranger may want to read it. */
export async function makeVerifier() {
  const build = await rolldown({ input: `${ROOT}packages/web/src/verifier/main.ts`, logLevel: 'silent', cwd: ROOT })
  const { output } = await build.generate({
    format: 'iife',
    minify: false,
    comments: { legal: true, annotation: false, jsdoc: true },
  })
  await build.close()
  // Within a script element these would end it, or begin a comment of HTML.
  const script = output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
  return readFileSync(PAGE, 'utf8').replace('/*SCRIPT*/', () => `\n${script}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, await makeVerifier())
