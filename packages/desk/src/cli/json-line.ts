/** Elements of one list that are written together. */
const AT_ONCE = 500

/**
 * A value as a line of JSON, in pieces that together are what `JSON.stringify` gives: the answer about a long text would be
 * longer than a string may be. Lists directly in the value are taken apart; what stands in them is not.
 */
export function* jsonLine(value: unknown): Generator<string> {
  if (!isPlain(value) || !Object.values(value).some(isLong)) {
    yield `${JSON.stringify(value)}\n`
    return
  }
  let before = '{'
  for (const [key, part] of Object.entries(value)) {
    const whole = isLong(part) ? '' : JSON.stringify(part)
    if (whole === undefined) continue
    yield `${before}${JSON.stringify(key)}:${whole}`
    if (isLong(part)) yield* listPieces(part)
    before = ','
  }
  yield '}\n'
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const some = JSON.stringify(list.slice(from, from + AT_ONCE))
    yield `${from === 0 ? '[' : ','}${some.slice(1, -1)}`
  }
  yield ']'
}

function isLong(part: unknown): part is readonly unknown[] {
  return Array.isArray(part) && part.length > AT_ONCE
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !('toJSON' in value)
  )
}
