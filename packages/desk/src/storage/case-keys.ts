import { hkdfSync } from 'node:crypto'
import { type Identity, identityOf } from './age/key.ts'

/** The keys of a case, each derived from the case key for one use (HKDF-SHA-256, RFC 5869; docs/formats/case.md). */
export interface CaseKeys {
  /** Everything at rest is an age file for this identity. */
  readonly identity: Identity
  /** Names of originals and of derivatives. */
  readonly objectNames: Uint8Array
  readonly derivedNames: Uint8Array
  /** The index database. */
  readonly index: Uint8Array
  /** The full-text index. */
  readonly search: Uint8Array
  /** Handles and commitments that a dossier shows in place of what it withholds. */
  readonly dossiers: Uint8Array
  /** Authenticates case.json. */
  readonly caseFile: Uint8Array
}

/** @param caseKey - 32 random bytes, made once for a case */
export function deriveCaseKeys(caseKey: Uint8Array): CaseKeys {
  const derive = (use: string): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', caseKey, new Uint8Array(0), `isnad.case/1 ${use}`, 32))
  return {
    identity: identityOf(derive('age identity')),
    objectNames: derive('object names'),
    derivedNames: derive('derived names'),
    index: derive('index'),
    search: derive('search'),
    dossiers: derive('dossiers'),
    caseFile: derive('case file'),
  }
}
