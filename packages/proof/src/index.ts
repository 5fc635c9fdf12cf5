export { ENTRY_BYTES_MAX, formatBundle, parseBundle } from './bundle.ts'
export { fromUtf8, joinBytes, parseBase64, sameBytes, toBase64, toHex, toUtf8 } from './bytes.ts'
export {
  type Checkpoint,
  type CheckpointVerdict,
  type Expected,
  makeCheckpoint,
  parseCheckpointText,
  type VerifiedCheckpoint,
  verifyCheckpoint,
} from './checkpoint.ts'
export {
  type Commitment,
  type CommitmentBuilder,
  type CommitmentKey,
  commit,
  openCommitment,
  parseCommitment,
  parseCommitmentKey,
  startCommitment,
} from './commitment.ts'
export { buildConsistency, compareHeads, verifyConsistency } from './consistency.ts'
export { BAGIT, DOSSIER_FORMAT, TAG_FILES, TAG_MANIFEST } from './dossier/bag.ts'
export { type DossierFiles, filesInMemory } from './dossier/files.ts'
export { type AnchorFound, FAULT_CODES, type Fault, type FaultCode, type Verdict } from './dossier/verdict.ts'
export { type KnownElsewhere, verifyDossier } from './dossier/verify-dossier.ts'
export {
  enrolKey,
  formatKeyPem,
  isSignedBy,
  type PublicKey,
  publicKeyOf,
  SIGNATURE_BYTES,
  signMessage,
} from './ed25519.ts'
export { ProofError, type ProofErrorCode } from './error.ts'
export {
  EMPTY_ROOT,
  HASH_BYTES,
  type Hash,
  hashBytes,
  leafHash,
  nodeHash,
  parseHash,
  parseHashText,
} from './hash.ts'
export { buildInclusion, verifyInclusion } from './inclusion.ts'
export {
  formatKey,
  formatKeyId,
  isKeyName,
  type KeyRole,
  nameKey,
  nameSigner,
  parseKey,
  type Signer,
  type VerifierKey,
} from './key.ts'
export {
  attachSignature,
  formatNote,
  makeNote,
  NOTE_LIMITS,
  type Note,
  type NoteSignature,
  parseNote,
} from './note.ts'
export { formatProof, type ProofText, type ProofVerdict, parseProof, verifyProof } from './proof-text.ts'
export {
  type Bundle,
  bundlePath,
  findTile,
  growTiles,
  listBundles,
  listTiles,
  parseTile,
  parseTilePath,
  readTiles,
  TILE_WIDTH,
  type Tile,
  type TileLoader,
  type TilePath,
  type TileWrite,
  tilePath,
} from './tiles.ts'
export {
  appendLeaf,
  EMPTY_FRONTIER,
  type Frontier,
  formatFrontier,
  frontierRoot,
  parseFrontier,
  readFrontier,
  readLeaves,
  type SubtreeReader,
  type TreeHead,
  treeHash,
} from './tree.ts'
export {
  cosignNote,
  detachSignature,
  type NoteVerdict,
  signNote,
  type ValidSignature,
  verifyNote,
} from './verify-note.ts'
