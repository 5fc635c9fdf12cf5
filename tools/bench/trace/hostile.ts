/** Texts that nobody writes: each repeats or nests what a careless scan would walk over again and again. */
export interface HostileText {
  readonly name: string
  /** Of at least so many UTF-16 units. */
  readonly make: (units: number) => string
}

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'

export const HOSTILE: readonly HostileText[] = [
  { name: 'nested quotation marks', make: repeat('«“"‘قال: ') },
  { name: 'marks that only open', make: repeat('«قال المدير ') },
  { name: 'paragraphs with a quotation left open', make: repeat('قالت المديرة: «لا نعرف من وقّع الأمر ولا متى\n\n') },
  { name: 'the same in English', make: repeat('The manager said: “Nobody knows who signed the order\n\n') },
  { name: '«أن» without end', make: repeat('أن ') },
  { name: '"said that" without end', make: repeat('he said that ') },
  { name: '«قال إن» without end', make: repeat('قال سامر إن ') },
  { name: 'one sentence of Arabic words', make: words(ARABIC, ' ') },
  { name: 'one sentence of English words', make: words(LATIN, ' ') },
  { name: 'one word', make: letters(ARABIC) },
  { name: 'different names', make: names },
  { name: 'one noun for everybody', make: repeat('وقال جندي لجندي آخر إن الجندي رأى منشقاً. ') },
  { name: 'one headline noun', make: (units) => `شهادة جندي\n\n${repeat('قال جندي إن جنوداً غادروا.\n')(units)}` },
  { name: 'digits', make: random('0123456789٠١٢٣٤٥٦٧٨٩.,/- ') },
  { name: 'dates', make: repeat('3/5/2016-2016/5/3 يوم الاثنين 3 أيار ') },
  { name: 'marks over one letter', make: (units) => `م${random('\u064b\u064e\u0651\u0301\u0670')(units)}` },
  { name: 'direction controls', make: random('\u202a\u202b\u202e\u202c\u2066\u2069') },
  { name: 'joined emoji', make: repeat('👩\u200d🚀') },
  { name: 'line ends', make: repeat('\n') },
  { name: 'spaces', make: repeat(' ') },
  { name: 'commas', make: repeat('قال، ') },
  { name: 'brackets', make: repeat('([{') },
  { name: 'colons', make: repeat('سامر: ') },
  { name: 'speakers of a transcript', make: repeat('LEE: Yes.\nQ: Why?\n') },
]

function repeat(piece: string): (units: number) => string {
  return (units) => piece.repeat(Math.ceil(units / piece.length))
}

/** The same numbers every time (Park and Miller 1988). */
function chance(): (below: number) => number {
  let seed = 20310414
  return (below) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
}

function random(alphabet: string): (units: number) => string {
  return (units) => {
    const next = chance()
    const out: string[] = []
    for (let k = 0; k < units; k++) out.push(alphabet[next(alphabet.length)]!)
    return out.join('')
  }
}

function letters(alphabet: string): (units: number) => string {
  return random(alphabet)
}

function words(alphabet: string, between: string): (units: number) => string {
  return (units) => {
    const next = chance()
    const out: string[] = []
    for (let length = 0; length < units; length += 7) {
      let word = ''
      for (let k = 2 + next(8); k > 0; k--) word += alphabet[next(alphabet.length)]!
      out.push(word)
    }
    return out.join(between)
  }
}

function names(units: number): string {
  const next = chance()
  const name = () => {
    let word = LATIN[next(26)]!.toUpperCase()
    for (let k = 4 + next(4); k > 0; k--) word += LATIN[next(26)]!
    return word
  }
  const out: string[] = []
  for (let length = 0; length < units; length += 24) out.push(`${name()} ${name()} said so. `)
  return out.join('')
}
