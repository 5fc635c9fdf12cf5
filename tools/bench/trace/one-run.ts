// one-run.ts LANGUAGE MB: traces one text and prints what it took as JSON. A process by itself, so that its most memory is
// that of this one text.
import { trace } from '@isnad/trace'
import { type OneRun, repeated, seedOf } from '../trace.ts'

const language = process.argv[2] === 'en' ? 'en' : 'ar'
const text = repeated(seedOf(language), Number(process.argv[3]))
const wall = performance.now()
const start = process.cpuUsage()
const { attributions } = trace(text, { language })
const { user, system } = process.cpuUsage(start)
const run: OneRun = {
  bytes: Buffer.byteLength(text) / 1e6,
  attributions: attributions.length,
  busy: (user + system) / 1e6,
  wall: (performance.now() - wall) / 1000,
  most: process.resourceUsage().maxRSS / 1e3,
}
console.log(JSON.stringify(run))
