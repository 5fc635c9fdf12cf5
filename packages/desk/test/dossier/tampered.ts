import { createHash } from 'node:crypto'
import { renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultCode } from '@isnad/proof'
import type { Files } from './fixture.ts'
import { type DossierData, relist, retag, rewrite, sign } from './forge.ts'

/** A dossier with one fault. `change` works on files in memory; `onDisk` on what only a disk can hold. */
export interface Tampered {
  readonly name: string
  readonly code: FaultCode
  readonly change?: (files: Files) => void
  readonly onDisk?: (folder: string) => void
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.get(path))
const edit = (path: string, change: (text: string) => string) => (files: Files) =>
  void files.set(path, utf8(change(textOf(files, path))))
const flip =
  (path: string, at = -2) =>
  (files: Files) => {
    const bytes = Uint8Array.from(files.get(path) ?? [])
    const i = at < 0 ? bytes.length + at : at
    bytes[i] = (bytes[i] ?? 0) ^ 1
    files.set(path, bytes)
  }
const drop = (path: string) => (files: Files) => void files.delete(path)
const put = (path: string, content: string) => (files: Files) => void files.set(path, utf8(content))
const find = (files: Files, prefix: string): string =>
  [...files.keys()].sort().find((path) => path.startsWith(prefix)) ?? ''
const said = (change: (dossier: DossierData) => void) => (files: Files) => rewrite(files, change)
const quoted = (dossier: DossierData): Record<string, unknown> =>
  dossier.references.find(({ quote }) => quote !== null)?.quote ?? {}
const disclosed = (dossier: DossierData): Record<string, unknown> =>
  dossier.documents.find(({ original }) => original.entry !== null)?.original ?? {}
const listed = (change: (tags: Map<string, string>) => void) => (files: Files) => {
  relist(files, change)
  sign(files)
}
const inList = (name: string, change: (text: string) => string) =>
  listed((tags) => void tags.set(name, change(tags.get(name) ?? '')))
const signature = (text: string, change: (raw: Uint8Array) => Uint8Array): string =>
  text.replace(/(\u2014 \S+ )(\S+)\n$/u, (_, head: string, raw: string) => {
    const bytes = change(Uint8Array.from(atob(raw), (c) => c.charCodeAt(0)))
    return `${head}${Buffer.from(bytes).toString('base64')}\n`
  })

const pictured = (file: string, box: readonly number[]) => (files: Files) => {
  files.set(file, utf8('a picture'))
  rewrite(files, (d) => void Object.assign(d.references[0] ?? {}, { picture: { file, boxes: [box] } }))
}

export const TAMPERED: readonly Tampered[] = [
  // The bag.
  { name: 'one letter of the story changed', code: 'FILE_ALTERED', change: flip('data/story.html', 4_000) },
  { name: 'one letter of the data changed', code: 'FILE_ALTERED', change: flip('data/dossier.json', 30) },
  {
    name: 'a byte more at the end of a text',
    code: 'FILE_ALTERED',
    change: (f) => edit(find(f, 'data/text/'), (t) => `${t}.`)(f),
  },
  { name: 'the checker that came along changed', code: 'FILE_ALTERED', change: flip('verify.py') },
  {
    name: 'the bag’s description changed',
    code: 'FILE_ALTERED',
    change: edit('bag-info.txt', (t) => t.replace('2031', '2030')),
  },
  { name: 'a disclosed entry changed', code: 'FILE_ALTERED', change: (f) => flip(find(f, 'data/entries/'), 20)(f) },
  { name: 'a text taken away', code: 'FILE_MISSING', change: (f) => drop(find(f, 'data/text/'))(f) },
  { name: 'the data taken away', code: 'FILE_MISSING', change: drop('data/dossier.json') },
  { name: 'a list taken away', code: 'FILE_MISSING', change: drop('manifest-sha512.txt') },
  { name: 'the list of lists taken away', code: 'FILE_MISSING', change: drop('tagmanifest-sha256.txt') },
  { name: 'the declaration taken away', code: 'FILE_MISSING', change: drop('bagit.txt') },
  { name: 'the instructions taken away', code: 'FILE_MISSING', change: drop('HOWTO-VERIFY.ar.txt') },
  { name: 'a file slipped in among the data', code: 'FILE_STRAY', change: put('data/extra.html', 'x') },
  { name: 'a file slipped in beside the lists', code: 'FILE_STRAY', change: put('README.txt', 'x') },
  { name: 'a hidden file slipped in', code: 'FILE_STRAY', change: put('data/.hidden', 'x') },
  { name: 'a file slipped in among the proofs', code: 'FILE_STRAY', change: put('proof/note.txt', 'x') },
  {
    name: 'a proof for an entry that is not there',
    code: 'FILE_STRAY',
    change: put('proof/entries/77.tlog-proof', 'x'),
  },
  { name: 'an unlisted twin of the tag manifest', code: 'FILE_STRAY', change: put('tagmanifest-sha512.txt', '') },
  {
    name: 'another version of BagIt',
    code: 'BAGIT_MALFORMED',
    change: listed((t) => void t.set('bagit.txt', 'BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n')),
  },
  {
    name: 'the declaration with Windows line ends',
    code: 'BAGIT_MALFORMED',
    change: listed((t) => void t.set('bagit.txt', (t.get('bagit.txt') ?? '').replaceAll('\n', '\r\n'))),
  },
  {
    name: 'a list without its last line end',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => t.trimEnd()),
  },
  {
    name: 'a list with one file twice',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => `${t}${t.split('\n')[0] ?? ''}\n`),
  },
  {
    name: 'a list with a digest in capitals',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha512.txt', (t) =>
      t.replace(/^[0-9a-f]{128}/, (d) => d.toUpperCase().replace(/^[0-9]+$/, 'A'.repeat(128))),
    ),
  },
  {
    name: 'a list with a path that climbs out',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => t.replace('data/dossier.json', 'data/../dossier.json')),
  },
  {
    name: 'a list with an absolute path',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => t.replace('data/dossier.json', '/data/dossier.json')),
  },
  {
    name: 'a list with one space between',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => t.replace('  data/dossier', ' data/dossier')),
  },
  {
    name: 'a list that begins with a byte order mark',
    code: 'MANIFEST_MALFORMED',
    change: inList('manifest-sha256.txt', (t) => `\ufeff${t}`),
  },
  {
    name: 'a list that is not UTF-8',
    code: 'MANIFEST_MALFORMED',
    change: (f) => {
      f.set('manifest-sha256.txt', Uint8Array.of(0xff, 0x0a))
      retag(f)
      sign(f)
    },
  },
  {
    name: 'the second list lacks a file',
    code: 'MANIFESTS_DIFFER',
    change: inList('manifest-sha512.txt', (t) => t.split('\n').slice(1).join('\n')),
  },
  {
    name: 'the lists differ on a digest only',
    code: 'FILE_ALTERED',
    change: inList('manifest-sha512.txt', (t) => t.replace(/^[0-9a-f]{128}/, '0'.repeat(128))),
  },
  {
    name: 'a tag file listed among the data',
    code: 'PATH_OUT_OF_PLACE',
    change: (f) => {
      const line = (d: number) =>
        `${createHash(d === 64 ? 'sha256' : 'sha512')
          .update(f.get('verify.py') ?? '')
          .digest('hex')}  verify.py\n`
      listed((t) => {
        for (const [n, d] of [
          ['manifest-sha256.txt', 64],
          ['manifest-sha512.txt', 128],
        ] as const)
          t.set(n, (t.get(n) ?? '') + line(d))
      })(f)
    },
  },
  {
    name: 'a count of files that is wrong',
    code: 'OXUM_MISMATCH',
    change: inList('bag-info.txt', (t) => t.replace(/Payload-Oxum: [0-9]+/, 'Payload-Oxum: 1')),
  },
  {
    name: 'a format that nobody knows',
    code: 'FORMAT_UNKNOWN',
    change: inList('bag-info.txt', (t) => t.replace('isnad-dossier/2', 'isnad-dossier/9')),
  },
  {
    name: 'a link in place of a file',
    code: 'LINK_FOUND',
    onDisk: (at) => {
      renameSync(join(at, 'verify.py'), `${at}.elsewhere`)
      symlinkSync(`${at}.elsewhere`, join(at, 'verify.py'))
    },
  },
  { name: 'a link to a folder', code: 'LINK_FOUND', onDisk: (at) => symlinkSync('/', join(at, 'data', 'more')) },
  // The signature.
  { name: 'no key', code: 'FILE_MISSING', change: drop('proof/key.txt') },
  { name: 'no checkpoint', code: 'FILE_MISSING', change: drop('proof/checkpoint') },
  { name: 'no proof of the publication', code: 'FILE_MISSING', change: drop('proof/publication.tlog-proof') },
  { name: 'no proof of an entry', code: 'FILE_MISSING', change: (f) => drop(find(f, 'proof/entries/'))(f) },
  {
    name: 'a key that is cut short',
    code: 'KEY_MALFORMED',
    change: edit('proof/key.txt', (t) => `${t.slice(0, -4)}\n`),
  },
  {
    name: 'a key with another id',
    code: 'KEY_MALFORMED',
    change: edit('proof/key.txt', (t) => t.replace(/\+[0-9a-f]{8}\+/, '+00000000+')),
  },
  {
    name: 'a key of low order',
    code: 'KEY_MALFORMED',
    change: put('proof/key.txt', 'x+7fe8a1b9+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n'),
  },
  { name: 'two keys in one file', code: 'KEY_MALFORMED', change: edit('proof/key.txt', (t) => t + t) },
  {
    name: 'a checkpoint of another size',
    code: 'SIGNATURE_WRONG',
    change: edit('proof/checkpoint', (t) => t.replace(/\n[0-9]+\n/, '\n999\n')),
  },
  {
    name: 'a checkpoint of another root',
    code: 'SIGNATURE_WRONG',
    change: edit('proof/checkpoint', (t) =>
      t.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${Buffer.alloc(32, 5).toString('base64')}\n`),
    ),
  },
  {
    name: 'a signature with one bit changed',
    code: 'SIGNATURE_WRONG',
    change: edit('proof/checkpoint', (t) => signature(t, (raw) => raw.map((b, i) => (i === 40 ? b ^ 1 : b)))),
  },
  {
    name: 'a signature without its S',
    code: 'SIGNATURE_WRONG',
    change: edit('proof/checkpoint', (t) => signature(t, (raw) => raw.slice(0, 36))),
  },
  {
    name: 'a signature by a key of another id',
    code: 'NOT_SIGNED',
    change: edit('proof/checkpoint', (t) => signature(t, (raw) => raw.map((b, i) => (i === 0 ? b ^ 1 : b)))),
  },
  {
    name: 'a checkpoint with Windows line ends',
    code: 'CHECKPOINT_MALFORMED',
    change: edit('proof/checkpoint', (t) => t.replaceAll('\n', '\r\n')),
  },
  {
    name: 'a checkpoint without signature',
    code: 'CHECKPOINT_MALFORMED',
    change: edit('proof/checkpoint', (t) => t.slice(0, t.indexOf('\u2014'))),
  },
  {
    name: 'a checkpoint with a leading zero',
    code: 'CHECKPOINT_MALFORMED',
    change: edit('proof/checkpoint', (t) => t.replace(/\n([0-9]+)\n/, '\n0$1\n')),
  },
  {
    name: 'a checkpoint whose origin is not its key’s',
    code: 'ORIGIN_MISMATCH',
    change: (f) => sign(f, { origin: 'isnad/another' }),
  },
  { name: 'another body for openssl', code: 'STOCK_FILES_DIFFER', change: flip('proof/checkpoint.body') },
  { name: 'another signature for openssl', code: 'STOCK_FILES_DIFFER', change: flip('proof/checkpoint.sig') },
  { name: 'another key for openssl', code: 'STOCK_FILES_DIFFER', change: flip('proof/key.pem', 40) },
  {
    name: 'an entry of publication that is no JSON',
    code: 'ENTRY_MALFORMED',
    change: put('proof/publication.json', '{'),
  },
  {
    name: 'an entry that does not publish',
    code: 'ENTRY_MALFORMED',
    change: (f) => sign(f, { leaf: (leaf) => void Object.assign(leaf, { type: 'note' }) }),
  },
  {
    name: 'an entry of another version',
    code: 'ENTRY_MALFORMED',
    change: (f) => sign(f, { leaf: (leaf) => void Object.assign(leaf, { v: 2 }) }),
  },
  {
    name: 'an entry with a letter changed',
    code: 'NOT_INCLUDED',
    change: edit('proof/publication.json', (t) => t.replace('"publish"', '"publisH"')),
  },
  {
    name: 'a number that is not its place',
    code: 'ENTRY_MISPLACED',
    change: (f) => sign(f, { leaf: (leaf) => void Object.assign(leaf, { n: 39 }) }),
  },
  {
    name: 'a path with one hash less',
    code: 'PROOF_MALFORMED',
    change: edit('proof/publication.tlog-proof', (t) => t.replace(/(index [0-9]+\n)[^\n]+\n/, '$1')),
  },
  {
    name: 'a path with one hash changed',
    code: 'NOT_INCLUDED',
    change: edit('proof/publication.tlog-proof', (t) =>
      t.replace(/(index [0-9]+\n)[^\n]+\n/, `$1${Buffer.alloc(32, 3).toString('base64')}\n`),
    ),
  },
  {
    name: 'a proof with an unprotected line',
    code: 'PROOF_MALFORMED',
    change: edit('proof/publication.tlog-proof', (t) => t.replace('index', 'extra AAAA\nindex')),
  },
  {
    name: 'a proof of another form',
    code: 'PROOF_MALFORMED',
    change: edit('proof/publication.tlog-proof', (t) => t.replace('@v1', '@v2')),
  },
  {
    name: 'a proof for another checkpoint',
    code: 'CHECKPOINT_DIFFERS',
    change: edit('proof/publication.tlog-proof', (t) => t.replace(/\n\u2014/u, '\n\u2014 x AAAAAAA=\n\u2014')),
  },
  {
    name: 'a key of a commitment in capitals',
    code: 'COMMITMENT_KEY_MALFORMED',
    change: edit('proof/publication.key', (t) => `G${t.slice(1)}`),
  },
  {
    name: 'another key of the commitment',
    code: 'NOT_COMMITTED',
    change: edit('proof/publication.key', (t) => `${t.startsWith('0') ? '1' : '0'}${t.slice(1)}`),
  },
  {
    name: 'everything listed anew, nothing signed anew',
    code: 'NOT_COMMITTED',
    change: (f) => {
      edit('data/story.html', (t) => t.replace('leaflet', 'letter'))(f)
      relist(f)
    },
  },
  {
    name: 'the proof of an entry for another one',
    code: 'ENTRY_MISPLACED',
    change: (f) => {
      const [a = '', b = ''] = [...f.keys()].filter((p) => p.startsWith('proof/entries/')).sort()
      f.set(a, f.get(b) ?? new Uint8Array())
    },
  },
  // What is said.
  {
    name: 'data that is no JSON',
    code: 'DOSSIER_MALFORMED',
    change: (f) => {
      f.set('data/dossier.json', utf8('{'))
      relist(f)
      sign(f)
    },
  },
  {
    name: 'data of another schema',
    code: 'DOSSIER_MALFORMED',
    change: said((d) => {
      d.schema = 'isnad-dossier/9'
    }),
  },
  {
    name: 'two references of one id',
    code: 'DOSSIER_MALFORMED',
    change: said((d) => {
      d.references[1]!.id = d.references[0]!.id
    }),
  },
  { name: 'a quotation without its end', code: 'DOSSIER_MALFORMED', change: said((d) => void delete quoted(d).end) },
  {
    name: 'data of another ledger',
    code: 'ORIGIN_MISMATCH',
    change: said((d) => {
      d.ledger.origin = 'isnad/another'
    }),
  },
  {
    name: 'another day',
    code: 'DAY_MISMATCH',
    change: said((d) => {
      d.day = '2030-01-01'
    }),
  },
  {
    name: 'a sentence that names a reference that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => {
      d.sentences[0]!.references = ['r99']
    }),
  },
  {
    name: 'a reference to a document that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => {
      d.references[0]!.document = 'd99'
    }),
  },
  {
    name: 'a quotation from a text that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => {
      quoted(d).text = 'data/text/none.txt'
    }),
  },
  {
    name: 'a document whose entry is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => {
      disclosed(d).entry = 39
    }),
  },
  {
    name: 'a quotation with a word changed',
    code: 'QUOTE_MISMATCH',
    change: said((d) => {
      quoted(d).exact = `${quoted(d).exact}s`
    }),
  },
  {
    name: 'a quotation one letter further on',
    code: 'QUOTE_MISMATCH',
    change: said((d) => {
      const q = quoted(d)
      q.start = Number(q.start) + 1
      q.end = Number(q.end) + 1
    }),
  },
  {
    name: 'a quotation with another beginning before it',
    code: 'QUOTE_MISMATCH',
    change: said((d) => {
      quoted(d).prefix = 'not '
    }),
  },
  {
    name: 'another commitment than the ledger’s',
    code: 'COMMITMENT_MISMATCH',
    change: said((d) => {
      disclosed(d).commitment = Buffer.alloc(32).toString('base64')
    }),
  },
  {
    name: 'another file in place of the original',
    code: 'ORIGINAL_NOT_COMMITTED',
    change: (f) => {
      const path = find(f, 'data/files/')
      f.set(path, utf8('another leaflet'))
      rewrite(f, () => undefined)
    },
  },
  {
    name: 'another key of the original',
    code: 'ORIGINAL_NOT_COMMITTED',
    change: said((d) => {
      const one = d.documents.find(({ file }) => file !== undefined)
      if (one) one.original.key = Buffer.alloc(32).toString('base64')
    }),
  },
  // What version 2 brought: claims, pictures, redacted copies.
  { name: 'the list of claims taken away', code: 'DOSSIER_MALFORMED', change: said((d) => void delete d.claims) },
  {
    name: 'the data of one version under the name of the other',
    code: 'DOSSIER_MALFORMED',
    change: said((d) => void Object.assign(d, { schema: 'isnad-dossier/1' })),
  },
  {
    name: 'two versions of the format at once',
    code: 'FORMAT_UNKNOWN',
    change: listed((t) => {
      const info = t.get('bag-info.txt') ?? ''
      t.set('bag-info.txt', `${info}Isnad-Format: isnad-dossier/1\n`)
    }),
  },
  {
    name: 'a sentence joined to a claim that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => void Object.assign(d.sentences[0] ?? {}, { claims: [{ claim: 'c99', by: 'hand' }] })),
  },
  {
    name: 'a claim with a place that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => void d.claims?.push({ id: 'c98', references: ['r99'], basis: { state: 'withheld' } })),
  },
  {
    name: 'a contradiction with one side only',
    code: 'REFERENCE_BROKEN',
    change: said((d) => {
      const basis = { state: 'shown', contradictions: [{ kind: 'number', here: 'r1', there: 'r99' }] }
      d.claims?.push({ id: 'c98', references: ['r1'], basis })
    }),
  },
  {
    name: 'a claim that is neither shown nor withheld',
    code: 'DOSSIER_MALFORMED',
    change: said((d) => void d.claims?.push({ id: 'c98', references: [], basis: { state: 'certain' } })),
  },
  {
    name: 'a mark beyond the edge of the page',
    code: 'BOX_MISPLACED',
    change: pictured('data/pictures/d1-1.png', [0.1, 0.1, 1.2, 0.2]),
  },
  {
    name: 'a mark turned inside out',
    code: 'BOX_MISPLACED',
    change: pictured('data/pictures/d1-1.png', [0.5, 0.1, 0.4, 0.2]),
  },
  {
    name: 'a picture from elsewhere',
    code: 'REFERENCE_BROKEN',
    change: pictured('data/text/page.png', [0.1, 0.1, 0.2, 0.2]),
  },
  {
    name: 'a reference that says nothing of a picture',
    code: 'DOSSIER_MALFORMED',
    change: said((d) => void delete (d.references[0] as { picture?: unknown }).picture),
  },
  {
    name: 'a redacted copy that is not there',
    code: 'REFERENCE_BROKEN',
    change: said((d) => void Object.assign(d.documents[0] ?? {}, { redacted: 'data/redacted/d1.pdf' })),
  },
  // Earlier checkpoints.
  { name: 'earlier checkpoints that are no list', code: 'EARLIER_MALFORMED', change: put('proof/earlier.json', '{}') },
  {
    name: 'an earlier checkpoint as long as this',
    code: 'EARLIER_MALFORMED',
    change: edit('proof/earlier.json', (t) => t.replace(/"size":[0-9]+/, '"size":99')),
  },
  {
    name: 'an earlier checkpoint with another root',
    code: 'EARLIER_NOT_EXTENDED',
    change: edit('proof/earlier.json', (t) =>
      t.replace(/"root":"[^"]+"/, `"root":"${Buffer.alloc(32, 1).toString('base64')}"`),
    ),
  },
  {
    name: 'a proof from an earlier checkpoint cut short',
    code: 'EARLIER_MALFORMED',
    change: edit('proof/earlier.json', (t) => t.replace(/"path":\["[^"]+",?/, '"path":[')),
  },
  // What others signed.
  { name: 'a timestamp that is none', code: 'ANCHOR_MALFORMED', change: put('proof/anchors/a.tsr', 'no timestamp') },
  { name: 'a timestamp of length nothing', code: 'ANCHOR_MALFORMED', change: put('proof/anchors/a.tsr', '') },
  {
    name: 'a co-signature that is none',
    code: 'COSIGNATURE_MALFORMED',
    change: put('proof/cosignatures/a.txt', 'no note\n'),
  },
  {
    name: 'a co-signature of another checkpoint',
    code: 'COSIGNATURE_OF_OTHER',
    change: (f) => put('proof/cosignatures/a.txt', textOf(f, 'proof/checkpoint').replace(/\n[0-9]+\n/, '\n1\n'))(f),
  },
]

/** The first of each code: enough for every run; the whole list is swept by `npm run prove -- dossier`. */
export const REPRESENTATIVE: ReadonlySet<string> = new Set(
  TAMPERED.filter(
    ({ code }, i) => process.env.ISNAD_SWEEP !== undefined || TAMPERED.findIndex((one) => one.code === code) === i,
  ).map(({ name }) => name),
)
