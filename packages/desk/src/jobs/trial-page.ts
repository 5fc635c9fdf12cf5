/** Letters as rows of five dots, the top row first. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  E: ['#####', '#....', '#....', '####.', '#....', '#....', '#####'],
  F: ['#####', '#....', '#....', '####.', '#....', '#....', '#....'],
  H: ['#...#', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  I: ['#####', '..#..', '..#..', '..#..', '..#..', '..#..', '#####'],
  L: ['#....', '#....', '#....', '#....', '#....', '#....', '#####'],
  M: ['#...#', '##.##', '#.#.#', '#.#.#', '#...#', '#...#', '#...#'],
  N: ['#...#', '##..#', '##..#', '#.#.#', '#..##', '#..##', '#...#'],
  T: ['#####', '..#..', '..#..', '..#..', '..#..', '..#..', '..#..'],
}
export const TRIAL_WORDS = ['THE', 'FILM', 'IN', 'THE', 'TIN', 'HELMET', 'MELT', 'THEM', 'FLINT'] as const
export const TRIAL_LINES = 10

const DOT = 5
const LEFT = 100
const TOP = 90
const LINE = 14 * DOT
const WIDTH = 1920
const HEIGHT = TOP * 2 + TRIAL_LINES * LINE

/** A page of plain words, drawn from dots, as a bitmap file (BMP, one bit a pixel): what recognisers are tried on. */
export function trialPage(): Uint8Array {
  const stride = WIDTH / 8
  const rows = new Uint8Array(stride * HEIGHT).fill(0xff)
  const dot = (x: number, y: number): void => {
    for (let row = y; row < y + DOT; row += 1) {
      for (let column = x; column < x + DOT; column += 1) {
        const at = (HEIGHT - 1 - row) * stride + (column >> 3)
        rows[at] = rows[at]! & ~(0x80 >> (column & 7))
      }
    }
  }
  for (let line = 0; line < TRIAL_LINES; line += 1) {
    let x = LEFT
    // Each line begins with another word: one and the same over and over would be a table.
    const words = TRIAL_WORDS.map((_, at) => TRIAL_WORDS[(at + line) % TRIAL_WORDS.length]!)
    for (const letter of words.join(' ')) {
      for (const [row, dots] of (LETTERS[letter] ?? []).entries()) {
        for (const [column, ink] of [...dots].entries()) {
          if (ink === '#') dot(x + column * DOT, TOP + line * LINE + row * DOT)
        }
      }
      x += 6.2 * DOT
      x = Math.round(x)
    }
  }
  const head = new Uint8Array(62)
  const view = new DataView(head.buffer)
  head.set([0x42, 0x4d])
  view.setUint32(2, head.length + rows.length, true)
  view.setUint32(10, head.length, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, WIDTH, true)
  view.setInt32(22, HEIGHT, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 1, true)
  view.setUint32(34, rows.length, true)
  // 300 dots an inch.
  view.setInt32(38, 11811, true)
  view.setInt32(42, 11811, true)
  head.set([0, 0, 0, 0, 255, 255, 255, 0], 54)
  const file = new Uint8Array(head.length + rows.length)
  file.set(head)
  file.set(rows, head.length)
  return file
}
