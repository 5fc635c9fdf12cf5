// The house as ARCHITECTURE.md draws it, in a form that can be checked. A new room is entered in both.

/** Packages that a stranger's machine, a browser or another program may run: no I/O, nothing of the desk. */
export const PURE_PACKAGES = ['proof', 'trace', 'weigh']

/** Rooms of the desk from the street downwards. A room may use the rows below its own, never those above. */
export const DESK = {
  doors: ['cli', 'server'],
  app: ['app'],
  hands: ['jobs', 'storage', 'engines', 'sandbox'],
  thinking: ['custody', 'reading', 'catalogue', 'search', 'protection', 'dossier'],
  nouns: ['model'],
  // What doors show: the shapes of answers, the words, pages made of both. Beside the rows, not in them.
  shown: ['api', 'words', 'print'],
}

export const DESK_ROOMS = Object.values(DESK).flat()

/** Where a library lives; elsewhere one asks that room. */
export const LIBRARIES = [
  {
    name: 'parsers',
    packages: [
      '@hyzyla/pdfium',
      'mammoth',
      'postal-mime',
      'linkedom',
      '@mozilla/readability',
      'tesseract.js',
      'yauzl',
      'jszip',
      '@zip\\.js/zip\\.js',
      'exifr',
      'sharp',
      '@xmldom/xmldom',
      'htmlparser2',
      'pst-extractor',
      '@kenjiuno/msgreader',
      'xlsx',
    ],
    rooms: ['engines'],
    advice:
      'A parser meets hostile bytes, so it runs behind the wall: only engines/ may load one. Describe what you need as a port of reading/ and let an engine answer it.',
  },
  {
    name: 'databases',
    packages: ['libsql', 'kysely', 'pg', 'better-sqlite3'],
    rooms: ['storage'],
    advice: 'Databases live in storage/, behind ports. Add what you need to the port and to its acceptance suite.',
  },
  {
    name: 'http',
    packages: ['hono', '@hono/node-server'],
    rooms: ['server'],
    advice: 'Only server/ speaks HTTP. Put what should happen into app/ and let the route call it.',
  },
  {
    name: 'command line',
    packages: ['commander'],
    rooms: ['cli'],
    advice: 'Only cli/ reads a command line or asks at a terminal. Take what you need as an argument.',
  },
  {
    name: 'message formatter',
    packages: ['intl-messageformat', '@formatjs/[^/]+'],
    rooms: ['words'],
    advice:
      'Messages are worded by words/: call word(locale, code, params) at a door or in app/, and pass codes until then.',
  },
]
