import { checkAnchors } from './anchors.ts'
import { checkBag } from './bag.ts'
import { checkContent } from './content.ts'
import type { DossierFiles } from './files.ts'
import { checkHistory } from './history.ts'
import { checkPublication } from './publication.ts'
import { Faults, type Verdict } from './verdict.ts'

/** What a reader knows from elsewhere than the dossier. Nothing of it is needed; without it less can be answered. */
export interface KnownElsewhere {
  /** Keys as `name+id+key`: the dossier must be signed by one of them. */
  readonly keys?: readonly string[]
  /** Keys of co-signers. */
  readonly cosigners?: readonly string[]
  /** Checkpoints seen before, as signed notes. */
  readonly checkpoints?: readonly Uint8Array[]
}

/**
 * Checks a dossier, stage by stage: the bag, the signature over it, what it says, the checkpoints before it, what others
 * signed. A stage with faults ends the check, since the later ones build on it; all faults of that stage are named.
 * Format: docs/formats/dossier.md.
 */
export function verifyDossier(files: DossierFiles, known: KnownElsewhere = {}): Verdict {
  const faults = new Faults()
  const keys = known.keys ?? []
  const ended = (more: Partial<Verdict> = {}): Verdict => ({
    schema: 'isnad-verdict/1',
    files: faults.any ? 'changed' : 'unchanged since signing',
    faults: faults.sorted(),
    signed: null,
    anchors: [],
    earlier: [],
    claims: 'this says nothing about whether the claims are true',
    ...more,
  })
  checkBag(files, faults)
  if (faults.any) return ended()
  const publication = checkPublication(files, keys, faults)
  if (publication === undefined || faults.any) return ended()
  checkContent(files, publication, faults)
  if (faults.any) return ended()
  const earlier = checkHistory(files, publication, known.checkpoints ?? [], faults)
  if (faults.any) return ended()
  const anchors = checkAnchors(files, publication, known.cosigners ?? [], faults)
  if (faults.any) return ended()
  const { keyText, checkpoint, day } = publication
  return ended({
    signed: {
      key: keyText,
      known: keys.length === 0 ? 'self-asserted' : 'given from elsewhere',
      origin: checkpoint.origin,
      entries: checkpoint.size,
      day,
    },
    anchors,
    earlier,
  })
}
