/**
 * Trains the digit model from lines drawn by an installed Chromium. No model of anybody's and no text but ours goes in.
 *
 *   node tools/with-runtime.mjs tools/train/digits/train.ts FILE [LINES [ROUNDS]]
 *
 * FILE is the model, to be put at packages/desk/src/engines/recognition/models/digits.net; it is written after every round. The one that is kept there
 * is that of the sixth round of eight over 9,000 lines. What is told at the end was measured on fonts that no line it learned from was drawn in.
 */
import { writeFileSync } from 'node:fs'
import { NO_SIGN, packNet, SIGNS, unpackNet } from '../../../packages/desk/src/engines/recognition/digit-net.ts'
import { findChromium } from '../../samples/chromium.ts'
import { LineDrawer } from './draw.ts'
import { confusion, learn, newLayers } from './learn.ts'
import { makeLine, TRAINING_FONTS, UNSEEN_FONTS } from './lines.ts'
import { type Sample, samplesOf } from './samples.ts'

const [file, linesAsked, roundsAsked] = process.argv.slice(2)
if (file === undefined) throw new Error('a file for the model')
const count = Number(linesAsked ?? 9000)
const rounds = Number(roundsAsked ?? 8)
const AT_ONCE = 50
/** Lines for measuring lie far beyond those for learning. */
const MEASURED_FROM = 1_000_000

const chromium = findChromium()
if (chromium === undefined) throw new Error('no Chromium is installed here')
const drawer = await LineDrawer.open(chromium)
const samples = await drawSamples(await drawer.usable(TRAINING_FONTS), 0, count)
const measured = await drawSamples(await drawer.usable(UNSEEN_FONTS), MEASURED_FROM, Math.round(count / 15))
await drawer.close()

const layers = newLayers(1)
const began = performance.now()
learn(layers, samples, rounds, (round, loss) => {
  console.log(`round ${round + 1}: loss ${loss.toFixed(4)}, ${Math.round((performance.now() - began) / 1000)} s`)
  writeFileSync(file, packNet(layers))
})
console.log(confusion(unpackNet(packNet(layers)), measured))

async function drawSamples(fonts: readonly string[], from: number, lines: number): Promise<Sample[]> {
  console.log(`${fonts.length} fonts: ${fonts.join(', ')}`)
  const made: Sample[] = []
  for (let at = 0; at < lines; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, lines - at) }, (_, i) => makeLine(from + at + i, fonts))
    const drawn = await drawer.draw(some, SIGNS[NO_SIGN]!)
    for (const [i, picture] of drawn.entries()) made.push(...samplesOf(picture, some[i]!))
  }
  return made
}
