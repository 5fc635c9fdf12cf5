import { readdirSync } from 'node:fs'
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/**
 * What a file in `commands/` exports. The frame has made the command and given it its summary (`<name>.command.summary`)
 * and its examples (`<name>.command.examples`); `define` adds arguments, options and the action.
 */
export interface CommandFile {
  readonly define: (command: Command, terminal: Terminal) => void
}

export interface CommandSource {
  /** Names of the commands there are. */
  readonly list: () => readonly string[]
  /** Loads one command and nothing else: what the others import costs nothing then. */
  readonly load: (name: string) => Promise<CommandFile>
}

/** The order in which help lists the commands, by what a person is about to do. */
export const COMMAND_GROUPS = [
  { group: 'start', commands: ['start'] },
  { group: 'text', commands: ['trace', 'compare'] },
  {
    group: 'case',
    commands: [
      'new',
      'add',
      'documents',
      'read',
      'search',
      'log',
      'audit',
      'erase',
      'rebuild',
      'pack',
      'unpack',
      'enrol',
    ],
  },
  {
    group: 'claims',
    commands: [
      'claims',
      'claim',
      'agents',
      'merge',
      'split',
      'undo',
      'timeline',
      'export',
      'import',
      'weigh',
      'grade',
      'correct',
      'corrections',
    ],
  },
  {
    group: 'draft',
    commands: [
      'check',
      'drafts',
      'tie',
      'waive',
      'house',
      'request',
      'terms',
      'consent',
      'custodian',
      'seal',
      'unseal',
      'redact',
      'publish',
      'produce',
      'cosign',
      'anchor',
      'verify',
    ],
  },
  { group: 'desk', commands: ['serve', 'worker', 'key', 'doctor'] },
] as const

const SOURCE_ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const FOLDER = new URL('./commands/', import.meta.url)

/** One file each in `commands/`. */
export const FOLDER_OF_COMMANDS: CommandSource = {
  list: () =>
    readdirSync(FOLDER)
      .filter((name) => name.endsWith(SOURCE_ENDING) && !name.endsWith('.d.ts'))
      .map((name) => name.slice(0, -SOURCE_ENDING.length))
      .sort(),
  async load(name) {
    const loaded: unknown = await import(new URL(`${name}${SOURCE_ENDING}`, FOLDER).href)
    if (!isCommandFile(loaded)) throw new TypeError(`commands/${name} exports no function called define`)
    return loaded
  },
}

function isCommandFile(value: unknown): value is CommandFile {
  return typeof value === 'object' && value !== null && 'define' in value && typeof value.define === 'function'
}
