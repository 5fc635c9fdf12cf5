import type { Box, Recognition } from './reading.ts'

/** Boxes are kept as whole hundred-thousandths, as those of words are. */
const BOX_UNIT = 100_000

export function storeRecognition(recognition: Recognition): object {
  const { by, models, confidence, wordConfidence, doubts, unread, turned } = recognition
  return {
    by,
    models,
    confidence,
    wordConfidence,
    doubts: doubts.map(({ start, end, other }) => ({ start, end, other })),
    unread: unread.map((box) => box.map((side) => Math.round(side * BOX_UNIT))),
    turned,
  }
}

/**
 * What `storeRecognition` wrote, or an engine handed over.
 * @param fault - called with the place of the first thing that is not as it must be
 */
export function parseRecognition(
  value: unknown,
  page: { readonly units: number; readonly words: number },
  fault: (place: string) => never,
): Recognition {
  const record = asRecord(value, () => fault(''))
  const { by, models, confidence, wordConfidence, doubts, unread, turned } = record
  const share = (one: unknown, place: string): number =>
    typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= 100 ? one : fault(place)
  const list = (one: unknown, place: string): readonly unknown[] => (Array.isArray(one) ? one : fault(place))
  const confidences = list(wordConfidence, 'wordConfidence').map((one) => share(one, 'wordConfidence'))
  if (confidences.length > page.words) fault('wordConfidence')
  return {
    by: typeof by === 'string' && by.length <= 200 ? by : fault('by'),
    models: list(models, 'models').map((one) => (typeof one === 'string' && one.length <= 40 ? one : fault('models'))),
    confidence: share(confidence, 'confidence'),
    wordConfidence: confidences,
    doubts: list(doubts, 'doubts').map((one) => {
      const { start, end, other } = asRecord(one, () => fault('doubts'))
      if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
        return fault('doubts')
      if (start < 0 || start >= end || end > page.units) return fault('doubts')
      return { start, end, other: typeof other === 'string' && other.length <= 200 ? other : fault('doubts') }
    }),
    unread: list(unread, 'unread').map((one): Box => {
      const sides = list(one, 'unread').map((side) =>
        typeof side === 'number' && Number.isInteger(side) && side >= 0 && side <= BOX_UNIT
          ? side / BOX_UNIT
          : fault('unread'),
      )
      const [left, top, right, bottom] = sides
      if (left === undefined || top === undefined || right === undefined || bottom === undefined || sides.length > 4)
        return fault('unread')
      return left <= right && top <= bottom ? [left, top, right, bottom] : fault('unread')
    }),
    turned: turned === 0 || turned === 90 || turned === 180 || turned === 270 ? turned : fault('turned'),
  }
}

function asRecord(value: unknown, fault: () => never): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault()
  return value as Readonly<Record<string, unknown>>
}
