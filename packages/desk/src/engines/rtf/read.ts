import { decodeAs } from '#reading'
import { readTokens } from './tokens.ts'

export interface RtfText {
  readonly text: string
  readonly hidden: string
  readonly deleted: string
  readonly testimony: readonly { readonly name: string; readonly value: string }[]
  readonly comments: readonly string[]
  readonly objects: number
  readonly pictures: number
  readonly targets: readonly string[]
  /** Groups that were never closed: the file is cut off. */
  readonly open: number
}

type Where = 'text' | 'skip' | 'fonts' | 'info' | 'comment' | 'instruction'

interface State {
  where: Where
  codepage: string
  font: number
  skipAfterUnicode: number
  hidden: boolean
  deleted: boolean
  field: string
}

/** Destinations whose text is not text of the document. */
const SKIPPED =
  /^(?:colortbl|stylesheet|listtable|listoverridetable|rsidtbl|generator|pict|object|objdata|themedata|colorschememapping|datastore|latentstyles|xmlnstbl|filetbl|revtbl|header|headerl|headerr|headerf|footer|footerl|footerr|footerf|mmathPr|wgrffmtfilter|pgptbl|bkmkstart|bkmkend|atnid|atnauthor|atntime|atnref|atndate|atnparent|atnicn|shpinst|nonshppict|template|private)$/
const INFO = /^(?:title|subject|author|manager|company|operator|category|keywords|comment|doccomm|hlinkbase)$/
/** Windows code pages of font character sets (specification, "Font table"). */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
  254: 'ibm437',
}

function codepageName(number: number): string {
  if (number === 708) return 'iso-8859-6'
  if (number === 720) return 'cp720'
  if (number === 65001) return 'utf-8'
  if (number === 932) return 'shift_jis'
  if (number === 936) return 'gbk'
  if (number === 866) return 'ibm866'
  return `windows-${number}`
}

const SIGNS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n\n',
  page: '\n\n',
  row: '\n',
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  zwnj: '\u200c',
  zwj: '\u200d',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
}

/** The text of an RTF document and what stands beside it, in one pass and without recursion. */
export function readRtf(bytes: Uint8Array, most: number): RtfText {
  const out = { text: '', hidden: '', deleted: '' }
  const testimony: { name: string; value: string }[] = []
  const comments: string[] = []
  const targets: string[] = []
  const fonts = new Map<number, string>()
  let objects = 0
  let pictures = 0
  let state: State = {
    where: 'text',
    codepage: 'windows-1252',
    font: -1,
    skipAfterUnicode: 1,
    hidden: false,
    deleted: false,
    field: '',
  }
  let document = 'windows-1252'
  const stack: State[] = []
  let collected = ''
  let pendingBytes: number[] = []
  let toSkip = 0
  let optional = false
  let fontAt = -1

  const add = (text: string): void => {
    if (state.where === 'skip' || state.where === 'fonts') return
    if (state.where === 'text') {
      const key = state.deleted ? 'deleted' : state.hidden ? 'hidden' : 'text'
      if (out[key].length < most) out[key] += text
    } else collected += text
  }
  const flush = (): void => {
    if (pendingBytes.length === 0) return
    const codepage = fonts.get(state.font) ?? state.codepage
    add(decodeAs(Uint8Array.from(pendingBytes), codepage) ?? decodeAs(Uint8Array.from(pendingBytes), 'windows-1252')!)
    pendingBytes = []
  }
  const leave = (ended: State, outer: State): void => {
    if (ended.where === outer.where && ended.field === outer.field) return
    if (ended.where === 'info' && ended.field !== '') testimony.push({ name: ended.field, value: collected.trim() })
    else if (ended.where === 'comment' && outer.where !== 'comment') comments.push(collected.trim())
    else if (ended.where === 'instruction' && outer.where !== 'instruction') {
      const target = /^\s*(?:HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|DDE|DDEAUTO|LINK|IMPORT)\b\s*(.*)$/i.exec(collected)
      if (target !== null) targets.push(collected.trim())
    } else return
    collected = ''
  }

  for (const token of readTokens(bytes)) {
    if (token.type === 'byte') {
      if (toSkip > 0) toSkip -= 1
      else pendingBytes.push(token.value)
      continue
    }
    flush()
    if (token.type === 'open') {
      stack.push({ ...state })
      optional = false
      toSkip = 0
      if (stack.length > 10_000) break
      continue
    }
    if (token.type === 'close') {
      const outer = stack.pop()
      if (outer !== undefined) {
        leave(state, outer)
        state = outer
      }
      toSkip = 0
      continue
    }
    if (token.type === 'symbol') {
      if (token.name === '*') optional = true
      else if (toSkip > 0) toSkip -= 1
      else if (token.name === '~') add('\u00a0')
      else if (token.name === '_') add('\u2011')
      else if (/[\\{}]/.test(token.name)) add(token.name)
      continue
    }
    if (token.type !== 'word') continue
    const { name, value } = token
    if (name === 'u' && value !== undefined) {
      add(String.fromCharCode(value & 0xffff))
      toSkip = state.skipAfterUnicode
      continue
    }
    if (toSkip > 0 && SIGNS[name] === undefined) toSkip = 0
    const wasOptional = optional
    optional = false
    if (name === 'ansicpg' && value !== undefined) {
      document = codepageName(value)
      state.codepage = document
    } else if (name === 'mac') state.codepage = 'macintosh'
    else if (name === 'pc' || name === 'pca') state.codepage = 'ibm866'
    else if (name === 'uc') state.skipAfterUnicode = Math.max(0, Math.min(8, value ?? 1))
    else if (name === 'fonttbl') state.where = 'fonts'
    else if (name === 'f' && value !== undefined) {
      if (state.where === 'fonts') fontAt = value
      else state.font = value
    } else if (name === 'fcharset' && state.where === 'fonts') {
      const charset = CHARSETS[value ?? 0]
      if (charset !== undefined && charset !== 'windows-1252') fonts.set(fontAt, charset)
    } else if (name === 'plain') {
      state.hidden = false
      state.deleted = false
      state.font = -1
    } else if (name === 'v') state.hidden = value !== 0
    else if (name === 'deleted') state.deleted = value !== 0
    else if (name === 'info') state.where = 'info'
    else if (state.where === 'info' && INFO.test(name)) {
      state.field = name
      collected = ''
    } else if (name === 'annotation') {
      state.where = 'comment'
      collected = ''
    } else if (name === 'fldinst') {
      state.where = 'instruction'
      collected = ''
    } else if (name === 'footnote') add('\n')
    else if (name === 'objdata' || name === 'object') {
      if (name === 'object') objects += 1
      state.where = name === 'objdata' ? 'skip' : state.where
    } else if (name === 'result') state.where = 'text'
    else if (SKIPPED.test(name)) {
      if (name === 'pict') pictures += 1
      state.where = 'skip'
    } else if (wasOptional && !/^(?:shppict|shptxt|fldinst|annotation)$/.test(name)) state.where = 'skip'
    else if (SIGNS[name] !== undefined) add(SIGNS[name])
  }
  flush()
  return { ...out, testimony, comments, objects, pictures, targets, open: stack.length }
}
