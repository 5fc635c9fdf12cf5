import { ProtectionError } from './error.ts'
import type { Custodians } from './seal.ts'

/**
 * How a change of custodians is asked for. `beside` joins the layer of another key: either of the two opens it then.
 * `recovery` joins every layer, so that this key alone opens every later seal: it belongs in a safe, not on a machine.
 */
export type CustodianChange =
  | { readonly kind: 'add'; readonly recipient: string; readonly as: 'layer' }
  | { readonly kind: 'add'; readonly recipient: string; readonly as: 'recovery' }
  | { readonly kind: 'add'; readonly recipient: string; readonly as: 'beside'; readonly beside: string }
  | { readonly kind: 'retire'; readonly recipient: string }

/** The most that a seal takes: layers, and keys of one. */
const LAYERS_MAX = 4
const KEYS_MAX = 8

/**
 * Works out who opens seals after a change. Seals made before stay as they are.
 * @throws {ProtectionError} CUSTODIAN_KNOWN, CUSTODIAN_UNKNOWN, LAST_CUSTODIAN, TOO_MANY_CUSTODIANS
 */
export function changeCustodians(now: Custodians, change: CustodianChange): Custodians {
  const { recipient } = change
  const holds = (layer: readonly string[]): boolean => layer.includes(recipient)
  if (change.kind === 'retire') {
    if (!now.some(holds)) throw new ProtectionError('CUSTODIAN_UNKNOWN', 'no such custodian', { recipient })
    // A recovery key is no custodian: a layer that only it would open goes.
    const recovery = new Set(recoveryKeys(now))
    const left = now
      .map((layer) => layer.filter((key) => key !== recipient))
      .filter((layer) => layer.some((key) => !recovery.has(key)))
    if (left.length === 0) throw new ProtectionError('LAST_CUSTODIAN', 'nobody would be left', { recipient })
    return left
  }
  if (now.some(holds)) throw new ProtectionError('CUSTODIAN_KNOWN', 'a custodian already', { recipient })
  const next = add(now, change)
  if (next.length > LAYERS_MAX || next.some((layer) => layer.length > KEYS_MAX)) {
    throw new ProtectionError('TOO_MANY_CUSTODIANS', 'more layers or keys than a seal takes', {
      layers: LAYERS_MAX,
      keys: KEYS_MAX,
    })
  }
  return next
}

function add(now: Custodians, change: Extract<CustodianChange, { kind: 'add' }>): Custodians {
  const { recipient } = change
  if (change.as === 'recovery') {
    if (now.length === 0) throw new ProtectionError('NO_CUSTODIAN', 'there is nobody to recover for')
    return now.map((layer) => [...layer, recipient])
  }
  if (change.as === 'layer') return [...now, [recipient, ...recoveryKeys(now)]]
  const { beside } = change
  const at = now.findIndex((layer) => layer.includes(beside))
  if (at === -1) throw new ProtectionError('CUSTODIAN_UNKNOWN', 'no such custodian', { recipient: beside })
  return now.map((layer, i) => (i === at ? [...layer, recipient] : layer))
}

/** Keys that stand in every one of several layers; with one layer nobody can be told apart. */
export function recoveryKeys(custodians: Custodians): readonly string[] {
  const [first = [], ...others] = custodians
  return others.length === 0 ? [] : first.filter((key) => others.every((layer) => layer.includes(key)))
}

/** How many different keys a seal needs at least: the two-person rule stands when this is two or more. */
export function keysNeeded(custodians: Custodians): number {
  return custodians.length
}

/**
 * Chooses a key for every layer among those that were given, the innermost layer first. One key may open several
 * layers only where it is a recovery key.
 * @returns for each layer the place of its key in `given`
 * @throws {ProtectionError} KEYS_LACKING, with how many layers are still closed
 */
export function matchKeys(layers: Custodians, given: readonly string[]): readonly number[] {
  const chosen = layers.map((layer) => given.findIndex((key) => layer.includes(key)))
  const closed = chosen.filter((at) => at === -1).length
  if (closed > 0) {
    throw new ProtectionError('KEYS_LACKING', 'not every layer has its key', { needed: layers.length, closed })
  }
  return chosen
}
