import ar from '@isnad/desk/words/ar/verify.json'
import en from '@isnad/desk/words/en/verify.json'
import { type DossierFiles, filesInMemory, type KnownElsewhere, type Verdict, verifyDossier } from '@isnad/proof'

/** Words of this page: the same as the terminal's, with simple placeholders only. */
const WORDS: Readonly<Record<'ar' | 'en', Readonly<Record<string, string>>>> = { ar, en }
let language: 'ar' | 'en' = navigator.language.startsWith('ar') ? 'ar' : 'en'
let last: Verdict | undefined

const word = (code: string, params: Readonly<Record<string, string | number>> = {}): string =>
  (WORDS[language][code] ?? code).replaceAll(/\{([a-z]+)\}/g, (_, name: string) => String(params[name] ?? ''))

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

/** Reads the chosen folder; the first part of each path is the folder's own name. */
async function readFolder(list: FileList): Promise<DossierFiles> {
  const files = new Map<string, Uint8Array>()
  for (const [i, file] of [...list].entries()) {
    const path = file.webkitRelativePath.split('/').slice(1).join('/')
    files.set(path, new Uint8Array(await file.arrayBuffer()))
    if (i % 16 === 0) {
      find('status').textContent = word('page.working', { count: `${i + 1} / ${list.length}` })
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return filesInMemory(files)
}

function known(): KnownElsewhere {
  const lines = (id: string): string[] =>
    find<HTMLTextAreaElement>(id)
      .value.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const earlier = find<HTMLTextAreaElement>('earlier').value
  // What was pasted may have lost the line break at its end.
  const note = earlier.trim() === '' ? [] : [new TextEncoder().encode(`${earlier.replace(/\n+$/, '')}\n`)]
  return { keys: lines('key'), cosigners: lines('cosigner'), checkpoints: note }
}

/** Each answer by itself; the last stands as large as the first. Nothing here is a tick or a colour of approval. */
function linesOf({ faults, signed, anchors, earlier }: Verdict): [kind: string, text: string][] {
  const lines: [string, string][] = [['large', word(faults.length === 0 ? 'files.unchanged' : 'files.changed')]]
  for (const { code, place } of faults) lines.push(['fault', `${code}  ${place}: ${word(`fault.${code}`)}`])
  if (signed !== null) {
    lines.push(['', word(signed.known === 'self-asserted' ? 'key.self-asserted' : 'key.given', { key: signed.key })])
    lines.push(['', word('ledger', { entries: signed.entries, day: signed.day })])
    if (anchors.length === 0) lines.push(['', word('anchor.none')])
  }
  for (const { kind, name, at, by, state } of anchors) {
    const params = { name, at: at ?? '', by: by ?? word('anchor.nobody') }
    lines.push(['', word(kind === 'rfc3161' ? 'anchor.rfc3161' : `anchor.${state}`, params)])
  }
  for (const { entries, answer } of earlier) lines.push(['', word(`earlier.${answer.replace(' ', '-')}`, { entries })])
  lines.push(['large', word('claims')])
  return lines
}

function show(): void {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = word(element.dataset.word ?? '')
  }
  document.title = word('page.title')
  const answer = find('answer')
  answer.replaceChildren()
  if (last === undefined) return
  for (const [kind, text] of linesOf(last)) {
    const line = document.createElement('p')
    line.className = kind
    line.textContent = text
    answer.append(line)
  }
  find('status').textContent = ''
  answer.focus()
}

find<HTMLInputElement>('folder').addEventListener('change', async (event) => {
  const { files } = event.target as HTMLInputElement
  if (files === null || files.length === 0) return
  last = verifyDossier(await readFolder(files), known())
  show()
})
for (const choice of ['ar', 'en'] as const) {
  find(choice).addEventListener('click', () => {
    language = choice
    show()
  })
}
show()

/** For whoever checks the checker: the same verdict from files given as Base64. */
Object.assign(globalThis, {
  isnadVerify(files: Readonly<Record<string, string>>, given: KnownElsewhere): Verdict {
    const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
    return verifyDossier(
      filesInMemory(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)]))),
      given,
    )
  },
})
