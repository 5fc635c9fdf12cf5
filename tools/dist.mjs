// Makes dist/: the packages as they can be published. Node does not strip types under node_modules, so what is published
// is JavaScript with its declarations; `#room` imports are mapped to it by each package.json.
//   node tools/dist.mjs [FOLDER]
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDist } from './publish/make.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const out = resolve(process.argv[2] ?? join(root, 'dist'))
try {
  const made = makeDist(root, out)
  for (const { name, folder, files } of made) console.log(`${name}  ${files} files  ${folder}`)
  console.log(`To pack one: npm pack ${join(out, 'desk')}`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
