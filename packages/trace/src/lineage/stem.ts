/**
 * Keys under which words of two sentences are compared: light stems. For comparison only, never for spans or names.
 * Arabic: Light10 (Larkey, Ballesteros and Connell 2007). English: plural and common endings off.
 */

const PREFIXES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'وب', 'ول', 'لل', 'ال']
const SUFFIXES = ['هما', 'ها', 'هم', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

export function arabicStem(folded: string): string {
  let w = folded
  for (const p of PREFIXES)
    if (w.startsWith(p) && w.length >= p.length + 2) {
      w = w.slice(p.length)
      break
    }
  if (w === folded && w.length >= 4 && (w[0] === 'و' || w[0] === 'ف')) w = w.slice(1)
  for (const s of SUFFIXES) if (w.endsWith(s) && w.length - s.length >= 2) w = w.slice(0, -s.length)
  return w
}

export function englishStem(folded: string): string {
  let w = folded.replace(/['’]s$/, '')
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2)
  else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  if (w.length > 5 && w.endsWith('ing')) w = undouble(w.slice(0, -3))
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && w.endsWith('ed')) w = undouble(w.slice(0, -2))
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2)
  return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w
}

function undouble(w: string): string {
  return /([bdgmnprt])\1$/.test(w) ? w.slice(0, -1) : w
}
