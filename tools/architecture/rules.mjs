// The rules on imports. Each comment tells whoever breaks it how to mend it.
import { DESK, LIBRARIES, PURE_PACKAGES } from './house.mjs'

const any = (names) => `(${names.join('|')})`
const rooms = (names) => `^packages/desk/src/${any(names)}/`
const PURE = `^packages/${any(PURE_PACKAGES)}/src/`

const packages = [
  {
    name: 'pure-packages-stand-alone',
    comment:
      'proof, trace and weigh use nothing of the desk nor of each other, so that a stranger can read and run them alone. Hand over what they need as an argument; app/ is where they are put together.',
    from: { path: PURE },
    to: { path: '^packages/', pathNot: '^packages/$1/' },
  },
  {
    name: 'pure-packages-touch-nothing',
    comment:
      'proof, trace and weigh run in a browser too: nothing from Node. Take bytes, text, time or chance as an argument, and let the caller fetch it.',
    from: { path: PURE },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-packages-borrow-nothing',
    comment:
      'trace and weigh are ours to the last line, and proof borrows only @noble, so that what a stranger must trust stays small. Write it here, or move the need up into the desk.',
    from: { path: PURE },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      pathNot: 'node_modules/@noble/',
    },
  },
  {
    name: 'web-sees-shapes-and-proof',
    comment:
      'The browser sees the desk through HTTP. It may use the shapes of api/, the catalogues of words/ and the package proof. Anything else belongs behind a route.',
    from: { path: '^packages/web/src/' },
    to: { path: '^packages/', pathNot: '^packages/(web|proof)/|^packages/desk/src/(api/|words/[a-z]{2}/)' },
  },
  {
    name: 'web-takes-api-as-types',
    comment: 'Write `import type`: the schemas are checked on the server, and their library stays out of the page.',
    from: { path: '^packages/web/src/' },
    to: { path: '^packages/desk/src/api/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'nobody-uses-web',
    comment:
      'The pages are built and served as files; the server is told their folder. What both need belongs in api/ or words/.',
    from: { path: '^packages/(?!web/)' },
    to: { path: '^packages/web/' },
  },
]

const desk = [
  {
    name: 'nobody-calls-a-door',
    comment:
      'Doors are called from outside only. Move what you want to share down into app/, or into print/ if it is about showing.',
    from: { path: '^packages/desk/src/(?!cli/|server/)' },
    to: { path: rooms(DESK.doors) },
  },
  {
    name: 'server-does-not-use-cli',
    comment:
      'A door may open another (isnad serve starts the server), never the other way round. Move the shared part into app/ or print/.',
    from: { path: rooms(['server']) },
    to: { path: rooms(['cli']) },
  },
  {
    name: 'doors-call-app',
    comment:
      'A door parses, makes one call to app/, and presents. Give app/ a use case for this, and let it export the types that the door shows.',
    from: { path: rooms(DESK.doors) },
    to: { path: rooms([...DESK.hands, ...DESK.thinking]) },
  },
  {
    name: 'app-is-called-by-doors',
    comment:
      'Dependencies run downward: app/ uses this room, not the other way round. Take what you need as an argument (a port).',
    from: { path: rooms([...DESK.hands, ...DESK.thinking, ...DESK.nouns, ...DESK.shown]) },
    to: { path: rooms(DESK.app) },
  },
  {
    name: 'thinking-rooms-use-ports',
    comment:
      'A rule about evidence can be worked through on paper. Declare a port (an interface) here, implement it in storage/, engines/ or sandbox/, and let app/ bring them together.',
    from: { path: rooms([...DESK.thinking, ...DESK.nouns]) },
    to: { path: rooms(DESK.hands) },
  },
  {
    name: 'thinking-rooms-touch-nothing',
    comment:
      'Rooms that think have no disk, network, process or clock. Take it as an argument. (Hashing from node:crypto is fine: the same bytes give the same digest.)',
    from: { path: rooms([...DESK.thinking, ...DESK.nouns, 'api', 'print']) },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|buffer|util)$' },
  },
  {
    name: 'words-are-for-doors-and-app',
    comment: 'Below app/ a message is a code with parameters. Throw or return the code; the door words it.',
    from: { path: rooms([...DESK.hands, ...DESK.thinking, ...DESK.nouns, 'api']) },
    to: { path: rooms(['words', 'print']) },
  },
  {
    name: 'shapes-are-for-doors-and-app',
    comment:
      'api/ is the contract with the outside. Inside, use the nouns of model/ or of the room; app/ turns them into shapes.',
    from: { path: rooms(['storage', 'engines', 'sandbox', ...DESK.thinking, ...DESK.nouns, 'words']) },
    to: { path: rooms(['api']) },
  },
  {
    name: 'api-is-shapes-only',
    comment: 'api/ holds zod schemas and nothing that acts. It may use the types of model/; logic belongs in app/.',
    from: { path: rooms(['api']) },
    to: { path: '^packages/', pathNot: rooms(['api', 'model']) },
  },
  {
    name: 'api-uses-zod-only',
    comment:
      'api/ is read by everybody, so it brings nothing along but zod. Put what needs another library into app/ or server/.',
    from: { path: rooms(['api']) },
    to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
  },
  {
    name: 'words-is-data',
    comment:
      'words/ is catalogues and one formatter. Whatever decides which message to show belongs to whoever shows it.',
    from: { path: rooms(['words']) },
    to: { path: '^packages/', pathNot: rooms(['words']) },
  },
  {
    name: 'print-shows-shapes',
    comment:
      'print/ turns answers into pages. It gets them whole, as shapes of api/; let app/ work out whatever is missing in them.',
    from: { path: rooms(['print']) },
    to: { path: '^packages/', pathNot: rooms(['print', 'api', 'words', 'model']) },
  },
  {
    name: 'model-is-nouns',
    comment:
      'model/ holds nouns that three rooms share, and uses only trace, weigh and proof. Move the verb to its room.',
    from: { path: rooms(DESK.nouns) },
    to: { path: '^packages/desk/src/', pathNot: rooms(DESK.nouns) },
  },
]

const between = [
  {
    name: 'through-the-index',
    comment:
      "Between rooms one imports the room: `from '#custody'`. If the index lacks what you need, ask whether it should be shared; if so, re-export it there.",
    from: { path: '^packages/(desk|trace|weigh)/src/([^/]+)/' },
    to: { path: '^packages/$1/src/[^/]+/', pathNot: ['^packages/$1/src/$2/', '/index\\.ts$', '\\.json$'] },
  },
  {
    name: 'rooms-by-name',
    comment: "A crossing of rooms shows: write `from '#custody'`, not a path that climbs out of the room.",
    from: { path: '^packages/(desk|trace|weigh)/src/([^/]+)/' },
    to: {
      path: '^packages/$1/src/[^/]+/',
      pathNot: '^packages/$1/src/$2/',
      dependencyTypesNot: ['aliased-subpath-import'],
    },
  },
  {
    name: 'no-room-by-its-own-name',
    comment: 'Inside a room import the file (`./receipt.ts`): through its own index the room would wait for itself.',
    from: { path: '^packages/(desk|trace|weigh)/src/([^/]+)/' },
    to: { path: '^packages/$1/src/$2/index\\.ts$' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other are one file, or there is a third one in them that wants to come out.',
    from: { path: '^packages/' },
    to: { circular: true },
  },
  {
    name: 'no-circles-of-rooms',
    comment:
      'Two rooms that need each other cannot be understood apart. Move what both need to the lower one, or hand it over as an argument.',
    scope: 'folder',
    from: { path: '^packages/(desk|trace|weigh)/src/[^/]+$' },
    to: { circular: true, path: '^packages/(desk|trace|weigh)/src/[^/]+$' },
  },
  {
    name: 'packages-by-name',
    comment:
      'Between packages import the package (`@isnad/proof`, `@isnad/trace/text`), not a path into it: what it promises stands under `exports` in its package.json.',
    from: { path: '^packages/([^/]+)/src/' },
    to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'sources-do-not-use-tests-or-tools',
    comment:
      'What runs at a newsroom cannot lean on tests or tools. Move it into a room, or keep it out of the product.',
    from: { path: '^packages/[^/]+/src/' },
    to: { path: '^(tools/|packages/[^/]+/test/)' },
  },
]

const libraries = LIBRARIES.map(({ name, packages: names, rooms: homes, advice }) => ({
  name: `library-at-home: ${name}`,
  comment: advice,
  from: { path: '^packages/', pathNot: rooms(homes) },
  to: { path: `node_modules/${any(names)}/` },
}))

const sound = [
  {
    name: 'can-be-found',
    comment:
      'This import leads nowhere. Mend the path, or add the package to the package.json of the package that uses it.',
    from: { path: '^packages/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'listed-as-a-dependency',
    comment:
      'The sources use a package that their own package.json does not list under dependencies; an installation without development packages would lack it.',
    from: { path: '^packages/(?!web/)[^/]+/src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
]

export const FORBIDDEN = [...packages, ...desk, ...between, ...libraries, ...sound].map((rule) => ({
  severity: 'error',
  ...rule,
}))
