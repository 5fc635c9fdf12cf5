import type { Command } from 'commander'
import { SentenceKind } from '#api'
import { tieSentence } from '#app/check'
import type { DraftId } from '#model'
import { addCaseOptions, type CaseOptions, withCase } from '../case-door.ts'
import { checkKept, sentenceWith, workspaceOf } from '../draft-door.ts'
import { CliError } from '../error.ts'
import type { Terminal } from '../terminal.ts'

interface Options extends CaseOptions {
  readonly sentence?: string
  readonly kind?: string
  readonly claim?: readonly string[]
  readonly record?: readonly string[]
  readonly remove?: boolean
}

/** Kinds of sentences by the words of the command line, which have no blanks. */
const KINDS: ReadonlyMap<string, (typeof SentenceKind.options)[number]> = new Map(
  SentenceKind.options.map((kind) => [kind.replace(' ', '-'), kind]),
)

export function define(command: Command, terminal: Terminal): void {
  command
    .argument('<draft>', terminal.word('tie.argument.draft'))
    .requiredOption('--sentence <words>', terminal.word('tie.option.sentence'))
    .option(`--kind <${[...KINDS.keys()].join('|')}>`, terminal.word('tie.option.kind'))
    .option('--claim <claim...>', terminal.word('tie.option.claim'))
    .option('--record <record...>', terminal.word('tie.option.record'))
    .option('--remove', terminal.word('tie.option.remove'))
  addCaseOptions(command, terminal).action(async (id: string, options: Options) => {
    const { sentence: words = '', kind: said, claim = [], record = [], remove = false } = options
    const kind = said === undefined ? undefined : KINDS.get(said)
    if (said !== undefined && kind === undefined)
      throw new CliError('VALUE_REFUSED', 'no kind of sentence', { option: '--kind', other: said })
    if (!remove && kind === undefined && claim.length + record.length === 0)
      throw new CliError('OPTION_REQUIRED', 'what it is joined to', { option: '--claim' })
    await withCase(terminal, options, 'writes', async (desk) => {
      const { draft, result } = await checkKept(desk, id)
      const { span, kind: known } = sentenceWith(result, words)
      const { start, end, exact } = span
      const entry = await tieSentence(await workspaceOf(desk), draft.version as DraftId, {
        start,
        end,
        exact,
        kind: kind ?? known,
        claims: [...claim],
        records: [...record],
        ...(remove ? { remove } : {}),
      })
      if (terminal.wantsJson) terminal.json({ schema: 'isnad-draft-act/1', draft: draft.version, entry })
      else terminal.say(terminal.word(remove ? 'tie.removed' : 'tie.done', { words: terminal.show(exact), entry }))
    })
  })
}
