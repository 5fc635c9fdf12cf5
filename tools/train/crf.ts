/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) fitted by L-BFGS (Nocedal 1980) with a
 * Gaussian prior. Deterministic: no sampling, fixed order of sums.
 */
export interface Sequence {
  /** Dense feature ids of each position. */
  readonly features: readonly Int32Array[]
  readonly labels: Int32Array
  readonly weight: number
}

export interface Fit {
  /** features x labels, then labels x labels transitions, then labels at the start. */
  readonly weights: Float64Array
  readonly features: number
  readonly labels: number
}

export function fitCrf(
  sequences: readonly Sequence[],
  features: number,
  labels: number,
  options: { readonly c2: number; readonly rounds: number; readonly log?: (line: string) => void },
): Fit {
  const size = features * labels + labels * labels + labels
  const weights = new Float64Array(size)
  lbfgs(
    weights,
    (w, gradient) => loss(sequences, w, gradient, features, labels, options.c2),
    options.rounds,
    options.log,
  )
  return { weights, features, labels }
}

/** Negative log likelihood with its gradient. */
function loss(
  sequences: readonly Sequence[],
  w: Float64Array,
  gradient: Float64Array,
  F: number,
  L: number,
  c2: number,
): number {
  let total = 0
  for (let i = 0; i < w.length; i++) {
    total += 0.5 * c2 * w[i]! * w[i]!
    gradient[i] = c2 * w[i]!
  }
  const transitions = F * L
  const starts = transitions + L * L
  const expT = new Float64Array(L * L)
  for (let i = 0; i < L * L; i++) expT[i] = Math.exp(w[transitions + i]!)
  for (const s of sequences) {
    const n = s.features.length
    const emission = new Float64Array(n * L)
    for (let t = 0; t < n; t++) {
      const at = t * L
      for (const f of s.features[t]!) {
        const from = f * L
        for (let y = 0; y < L; y++) emission[at + y]! += w[from + y]!
      }
    }
    for (let y = 0; y < L; y++) emission[y]! += w[starts + y]!
    // Forward and backward, each position scaled to a sum of one.
    const alpha = new Float64Array(n * L)
    const beta = new Float64Array(n * L)
    const expE = new Float64Array(n * L)
    let logZ = 0
    for (let t = 0; t < n; t++) {
      let max = -Infinity
      for (let y = 0; y < L; y++) max = Math.max(max, emission[t * L + y]!)
      logZ += max
      let sum = 0
      for (let y = 0; y < L; y++) {
        const e = Math.exp(emission[t * L + y]! - max)
        expE[t * L + y] = e
        let a = 1
        if (t > 0) {
          a = 0
          for (let x = 0; x < L; x++) a += alpha[(t - 1) * L + x]! * expT[x * L + y]!
        }
        alpha[t * L + y] = a * e
        sum += a * e
      }
      logZ += Math.log(sum)
      for (let y = 0; y < L; y++) alpha[t * L + y]! /= sum
    }
    for (let y = 0; y < L; y++) beta[(n - 1) * L + y] = 1
    for (let t = n - 2; t >= 0; t--) {
      let sum = 0
      for (let x = 0; x < L; x++) {
        let b = 0
        for (let y = 0; y < L; y++) b += expT[x * L + y]! * expE[(t + 1) * L + y]! * beta[(t + 1) * L + y]!
        beta[t * L + x] = b
        sum += b
      }
      for (let x = 0; x < L; x++) beta[t * L + x]! /= sum
    }
    let gold = 0
    for (let t = 0; t < n; t++) {
      const y = s.labels[t]!
      gold += emission[t * L + y]!
      if (t > 0) gold += w[transitions + s.labels[t - 1]! * L + y]!
    }
    total += s.weight * (logZ - gold)
    const marginal = new Float64Array(L)
    for (let t = 0; t < n; t++) {
      let sum = 0
      for (let y = 0; y < L; y++) {
        marginal[y] = alpha[t * L + y]! * beta[t * L + y]!
        sum += marginal[y]!
      }
      for (let y = 0; y < L; y++) marginal[y] = (s.weight * marginal[y]!) / sum
      marginal[s.labels[t]!]! -= s.weight
      for (const f of s.features[t]!) {
        const to = f * L
        for (let y = 0; y < L; y++) gradient[to + y]! += marginal[y]!
      }
      if (t === 0) for (let y = 0; y < L; y++) gradient[starts + y]! += marginal[y]!
      if (t + 1 < n) {
        let z = 0
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++)
            z += alpha[t * L + x]! * expT[x * L + y]! * expE[(t + 1) * L + y]! * beta[(t + 1) * L + y]!
        for (let x = 0; x < L; x++)
          for (let y = 0; y < L; y++)
            gradient[transitions + x * L + y]! +=
              (s.weight * alpha[t * L + x]! * expT[x * L + y]! * expE[(t + 1) * L + y]! * beta[(t + 1) * L + y]!) / z
        gradient[transitions + s.labels[t]! * L + s.labels[t + 1]!]! -= s.weight
      }
    }
  }
  return total
}

function lbfgs(
  x: Float64Array,
  evaluate: (x: Float64Array, gradient: Float64Array) => number,
  rounds: number,
  log: ((line: string) => void) | undefined,
): void {
  const n = x.length
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = []
  let g: Float64Array = new Float64Array(n)
  let f = evaluate(x, g)
  for (let round = 0; round < rounds; round++) {
    const d = Float64Array.from(g)
    const alphas: number[] = []
    for (let k = memory.length - 1; k >= 0; k--) {
      const { s, y, rho } = memory[k]!
      const a = rho * dot(s, d)
      alphas[k] = a
      for (let i = 0; i < n; i++) d[i]! -= a * y[i]!
    }
    const last = memory.at(-1)
    const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.sqrt(dot(g, g))
    for (let i = 0; i < n; i++) d[i]! *= scale
    for (let k = 0; k < memory.length; k++) {
      const { s, y, rho } = memory[k]!
      const b = rho * dot(y, d)
      for (let i = 0; i < n; i++) d[i]! += s[i]! * (alphas[k]! - b)
    }
    const slope = -dot(g, d)
    let step = 1
    const before = Float64Array.from(x)
    const next = new Float64Array(n)
    let value = 0
    for (let tries = 0; tries < 20; tries++) {
      for (let i = 0; i < n; i++) x[i] = before[i]! - step * d[i]!
      value = evaluate(x, next)
      if (value <= f + 1e-4 * step * slope) break
      step /= 2
    }
    const s = new Float64Array(n)
    const y = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      s[i] = x[i]! - before[i]!
      y[i] = next[i]! - g[i]!
    }
    const sy = dot(s, y)
    if (sy > 1e-10) {
      memory.push({ s, y, rho: 1 / sy })
      if (memory.length > 6) memory.shift()
    }
    const done = Math.abs(f - value) < 1e-5 * Math.abs(f)
    f = value
    g = next
    if (round % 10 === 9) log?.(`round ${round + 1}: ${f.toFixed(1)}`)
    if (done) break
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** The most likely labels. `allowed` says which label may follow which (index L: the start). */
export function decode(
  fit: Fit,
  features: readonly Int32Array[],
  allowed: (from: number, to: number) => boolean,
): Int32Array {
  const { weights: w, labels: L } = fit
  const n = features.length
  const transitions = fit.features * L
  const starts = transitions + L * L
  const score = new Float64Array(n * L)
  const back = new Int32Array(n * L)
  for (let t = 0; t < n; t++) {
    for (let y = 0; y < L; y++) {
      let e = 0
      for (const f of features[t]!) e += w[f * L + y]!
      if (t === 0) score[y] = allowed(L, y) ? e + w[starts + y]! : -Infinity
      else {
        let best = -Infinity
        let from = 0
        for (let x = 0; x < L; x++) {
          if (!allowed(x, y)) continue
          const v = score[(t - 1) * L + x]! + w[transitions + x * L + y]!
          if (v > best) {
            best = v
            from = x
          }
        }
        score[t * L + y] = best + e
        back[t * L + y] = from
      }
    }
  }
  const labels = new Int32Array(n)
  let best = 0
  for (let y = 1; y < L; y++) if (score[(n - 1) * L + y]! > score[(n - 1) * L + best]!) best = y
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = best
    best = back[t * L + best]!
  }
  return labels
}
