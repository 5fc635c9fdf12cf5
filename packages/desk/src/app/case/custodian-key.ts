import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import {
  formatIdentity,
  formatRecipient,
  identityOf,
  type KeyRing,
  parseRecipient,
  sealBytes,
  startUnder,
} from '#storage'

/**
 * Who will open seals. A recipient the person brought is best: its secret never was on this machine. One that is made
 * here is written where the person says, or kept in the configuration folder until she takes it away; never in the case.
 */
export type CustodianChoice =
  | { readonly kind: 'recipients'; readonly layers: readonly (readonly string[])[] }
  | { readonly kind: 'make'; readonly writeTo?: string; readonly passphrase?: string }
  | { readonly kind: 'none' }

const SCRYPT_LOG_N = 17

export async function prepareCustodian(
  choice: CustodianChoice,
  ring: KeyRing,
  caseId: string,
): Promise<{
  readonly layers: readonly (readonly string[])[]
  readonly told: { readonly recipient: string; readonly keptAt?: string } | undefined
}> {
  if (choice.kind === 'none') return { layers: [], told: undefined }
  if (choice.kind === 'recipients') {
    for (const layer of choice.layers) for (const recipient of layer) parseRecipient(recipient)
    return { layers: choice.layers, told: undefined }
  }
  const identity = identityOf(randomBytes(32))
  const recipient = formatRecipient(identity.recipient)
  const text = Buffer.from(
    `# custodian of the case ${caseId}\n# public key: ${recipient}\n${formatIdentity(identity)}\n`,
  )
  const { passphrase } = choice
  const bytes = passphrase === undefined ? text : sealBytes(startUnder(passphrase.normalize('NFC'), SCRYPT_LOG_N), text)
  const keptAt =
    choice.writeTo === undefined
      ? await ring.keepCustodian(caseId, bytes, passphrase !== undefined)
      : writeNew(choice.writeTo, bytes)
  return { layers: [[recipient]], told: { recipient, keptAt } }
}

/** Never over a file that is there: it could be the only copy of another key. */
function writeNew(path: string, bytes: Uint8Array): string {
  const fd = openSync(path, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
  return path
}
