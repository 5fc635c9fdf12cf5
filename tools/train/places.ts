import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the tables of place names, Arabic | English, one file for each licence:
 *   node tools/train/places.ts --gazetteer DIR   countries-states-cities-database, JSON for each country (ODbL 1.0)
 *                              --geonames DIR    GeoNames translations: DIR/ar/LC_MESSAGES/geonames.mo and en (CC BY 4.0)
 *                              --cldr DIR        Unicode CLDR: DIR/{main,subdivisions}/{ar,en}.xml (Unicode licence)
 * GeoNames and CLDR as Debian packages them in libgeonames-common and unicode-cldr-core.
 */
const OUT = new URL('../../packages/trace/src/lexicon/names/', import.meta.url)
const ARABIC = /^[\u0621-\u064a\u0671-\u06d3 -]+$/
const TYPE_WORDS =
  /^(?:إمارة|امارة|محافظة|منطقة|قضاء|ولاية|مقاطعة|إقليم|اقليم|مدينة|ناحية|قرية|بلدية|كانتون|جمهورية|دائرة|مديرية|شعبية|دوقية|أبرشية|كومونة|حكومة|مجلس|ضاحية|حي) /
const ENGLISH_TYPES =
  /(?: (?:Governorate|District|Province|Region|Emirate|State|County|City|Municipality|Prefecture|Department|Parish|Canton|Oblast|Krai|Voivodeship|Division|Republic|Autonomous|Township|Raion|Canton))+$|^(?:Province of |Municipality of |Department of |Canton of |Caza de |Muḩāfaz̧at )/g

const clean = (s: string) =>
  s
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f]/g, '')
    .replace(/\s*\(.*\)\s*/g, ' ')
    .trim()

type Pair = readonly [arabic: string, english: string]

function tidy(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>()
  const kept: Pair[] = []
  for (const [ar, en] of pairs) {
    const arabic = clean(ar).replace(TYPE_WORDS, '').replace(TYPE_WORDS, '').trim()
    const english = clean(en).replace(ENGLISH_TYPES, '').trim()
    if (!ARABIC.test(arabic) || arabic.length < 2 || english === '' || /[|`\\$]/.test(arabic + english)) continue
    const key = `${arabic}|${english}`
    if (seen.has(key)) continue
    seen.add(key)
    kept.push([arabic, english])
  }
  return kept.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1))
}

function write(file: string, name: string, notice: string, pairs: readonly Pair[]): void {
  const lines = pairs.map(([ar, en]) => `${ar}|${en}`).join('\n')
  writeFileSync(
    new URL(file, OUT),
    `/**\n${notice.trim().replace(/^/gm, ' * ')}\n */\nexport const ${name} = \`\n${lines}\n\`\n`,
  )
  console.log(`${file}: ${pairs.length} pairs`)
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** GNU message catalogue: pairs of offsets and lengths, little endian. */
function readCatalogue(path: string): Map<string, string> {
  const bytes = readFileSync(path)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(8, true)
  const from = view.getUint32(12, true)
  const to = view.getUint32(16, true)
  const text = (table: number, i: number) => {
    const length = view.getUint32(table + 8 * i, true)
    const at = view.getUint32(table + 8 * i + 4, true)
    return bytes.toString('utf8', at, at + length)
  }
  const map = new Map<string, string>()
  for (let i = 0; i < count; i++) map.set(text(from, i), text(to, i))
  return map
}

const gazetteer = option('gazetteer')
if (gazetteer) {
  const pairs: Pair[] = []
  for (const file of readdirSync(gazetteer).sort()) {
    const rows: { name: string; native?: string; translations?: { ar?: string } }[] = JSON.parse(
      readFileSync(join(gazetteer, file), 'utf8'),
    )
    for (const row of rows) {
      const arabic = row.translations?.ar ?? row.native
      if (arabic) pairs.push([arabic, row.name])
    }
  }
  write(
    'places-levant.ts',
    'PLACES_LEVANT',
    `Places of Syria, Iraq, Lebanon and Jordan, Arabic | English.
Derived (type words stripped, columns chosen) from the countries-states-cities-database by dr5hn and contributors,
Open Database License 1.0. This table is a derived database under the same licence: ODbL 1.0.`,
    tidy(pairs),
  )
}

const geonames = option('geonames')
if (geonames) {
  const ar = readCatalogue(join(geonames, 'ar/LC_MESSAGES/geonames.mo'))
  const en = readCatalogue(join(geonames, 'en/LC_MESSAGES/geonames.mo'))
  const pairs = [...ar].flatMap(([id, name]): Pair[] => (id !== '' && en.has(id) ? [[name, en.get(id)!]] : []))
  write(
    'places-world.ts',
    'PLACES_WORLD',
    `Countries, first-level divisions and towns of the world, Arabic | English.
Derived (Arabic-script names only, type words stripped) from GeoNames, geonames.org, licensed under the Creative Commons
Attribution 4.0 International Licence.`,
    tidy(pairs),
  )
}

const cldr = option('cldr')
if (cldr) {
  const read = (path: string, pattern: RegExp) => {
    const map = new Map<string, string>()
    for (const m of readFileSync(join(cldr, path), 'utf8').matchAll(pattern)) if (!map.has(m[1]!)) map.set(m[1]!, m[2]!)
    return map
  }
  const pairs: Pair[] = []
  for (const [path, pattern] of [
    ['subdivisions/%.xml', /<subdivision type="([a-z0-9]+)"[^>]*>([^<]+)</g],
    ['main/%.xml', /<territory type="([A-Z]{2}|\d{3})"[^>]*>([^<]+)</g],
    ['main/%.xml', /<zone type="([^"]+)">\s*<exemplarCity[^>]*>([^<]+)</g],
  ] as const) {
    const ar = read(path.replace('%', 'ar'), pattern)
    const en = read(path.replace('%', 'en'), pattern)
    for (const [id, name] of ar) {
      // English gives no exemplar city where the zone's own name says it.
      const english = en.get(id) ?? (id.includes('/') ? id.split('/').at(-1)!.replaceAll('_', ' ') : undefined)
      if (english) pairs.push([name, english])
    }
  }
  write(
    'places-cldr.ts',
    'PLACES_CLDR',
    `Countries, regions, divisions and time-zone cities, Arabic | English.
Derived from the Unicode Common Locale Data Repository, version 41, Copyright 1991-2022 Unicode, Inc., Unicode License
(Unicode-DFS-2016).`,
    tidy(pairs),
  )
}
