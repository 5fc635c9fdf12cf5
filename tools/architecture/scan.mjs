// What imports do not show: clock and chance reached through globals, an index that does more than re-export, rooms
// that have no name of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { DESK, DESK_ROOMS, PURE_PACKAGES } from './house.mjs'

/** Globals that bring in clock, chance, process or network. */
const OUTSIDE = new Set([
  'process',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'localStorage',
  'navigator',
])
/** Parts of node:crypto that draw lots. */
const CHANCE = /^(random.*|generate.*|getRandomValues|webcrypto|createDiffieHellman.*|createECDH|default)$/
const NAMELESS = /^(util|utils|utilities|common|core|helper|helpers|misc|shared|lib|stuff|v\d+)$/

const PURE = new RegExp(`^packages/(${PURE_PACKAGES.join('|')})/src/`)
const THINKING = new RegExp(`^packages/desk/src/(${[...DESK.thinking, ...DESK.nouns, 'api', 'print'].join('|')})/`)

export const SCANS = {
  'clock-and-chance-are-arguments':
    'Rooms that think give the same answer whoever asks and whenever. Take the time, the random bytes or the timer as an argument (a clock, a source of salts).',
  'same-answer-on-every-machine':
    "This depends on the machine's language or time zone. Name the locale, or compare code units (a < b), so that the result is the same everywhere.",
  'an-index-only-re-exports':
    'An index.ts says what a room offers and nothing else. Move the code into a file named for what it does, and re-export it.',
  'a-room-is-named-for-its-purpose':
    'A folder called util or common collects whatever nobody thought about. A small function lives with its user until a third room wants it, then is named for what it does.',
  'every-room-is-on-the-plan':
    'This room is not in ARCHITECTURE.md. Say there what it is for and which rooms it may use, and enter it in tools/architecture/house.mjs.',
}

/** @returns {{ rule: string, from: string, to: string }[]} breaches that are not about one import */
export function scan(base) {
  const found = []
  const files = filesIn(base, 'packages').filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path))
  for (const path of files) {
    const text = readFileSync(join(base, path), 'utf8')
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
    if (path.endsWith('/index.ts')) found.push(...scanIndex(path, source))
    if (PURE.test(path) || THINKING.test(path)) found.push(...scanThinking(path, source))
  }
  const folders = new Set(files.flatMap((path) => foldersOf(path)))
  for (const folder of folders) {
    const name = folder.slice(folder.lastIndexOf('/') + 1)
    if (NAMELESS.test(name)) found.push({ rule: 'a-room-is-named-for-its-purpose', from: folder, to: '' })
    const room = /^packages\/desk\/src\/([^/]+)$/.exec(folder)?.[1]
    if (room !== undefined && !DESK_ROOMS.includes(room))
      found.push({ rule: 'every-room-is-on-the-plan', from: folder, to: '' })
  }
  return found
}

function foldersOf(path) {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/')).slice(3)
}

function filesIn(base, folder) {
  if (!existsSync(join(base, folder))) return []
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('dist.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(base, path) : [path]
  })
}

function scanIndex(path, source) {
  const extra = source.statements.find(
    (statement) => !ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined,
  )
  return extra === undefined ? [] : [{ rule: 'an-index-only-re-exports', from: path, to: lineOf(source, extra) }]
}

function scanThinking(path, source) {
  const own = declaredNames(source)
  const found = []
  const note = (rule, node) => found.push({ rule, from: path, to: lineOf(source, node) })
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && /^(node:)?crypto$/.test(node.moduleSpecifier.text)) {
      const bindings = node.importClause?.namedBindings
      const drawsLots =
        bindings === undefined ||
        ts.isNamespaceImport(bindings) ||
        bindings.elements.some((element) => CHANCE.test((element.propertyName ?? element.name).text))
      if (drawsLots && !node.importClause?.isTypeOnly) note('clock-and-chance-are-arguments', node)
    }
    if (ts.isIdentifier(node) && isUse(node) && !own.has(node.text)) {
      if (OUTSIDE.has(node.text)) note('clock-and-chance-are-arguments', node)
      if (node.text === 'Date' && readsClock(node.parent)) note('clock-and-chance-are-arguments', node)
      if (node.text === 'Math' && memberOf(node.parent) === 'random') note('clock-and-chance-are-arguments', node)
    }
    if (ts.isCallExpression(node) && dependsOnMachine(node)) note('same-answer-on-every-machine', node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A name that stands for a value here, not a member, a key, a type or a declaration. */
function isUse(node) {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  return !(
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isJSDoc(parent) ||
    ts.isLiteralTypeNode(parent)
  )
}

function declaredNames(source) {
  const names = new Set()
  const visit = (node) => {
    if (
      (ts.isParameter(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isBindingElement(node) ||
        ts.isFunctionDeclaration(node) ||
        ts.isImportSpecifier(node)) &&
      node.name !== undefined &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

const memberOf = (parent) => (ts.isPropertyAccessExpression(parent) ? parent.name.text : undefined)

function readsClock(parent) {
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) === 0
  return ts.isCallExpression(parent) || memberOf(parent) === 'now'
}

function dependsOnMachine(call) {
  if (!ts.isPropertyAccessExpression(call.expression)) return false
  const name = call.expression.name.text
  if (name === 'localeCompare') return call.arguments.length < 2
  if (/^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/.test(name)) return call.arguments.length === 0
  return /^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/.test(name)
}

function lineOf(source, node) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
  const text = node.getText(source).split('\n')[0] ?? ''
  return `line ${line + 1}: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}
