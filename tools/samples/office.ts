import { makeZip, type ZipMember } from './zip.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface DocxParts {
  /** Inside <w:body>. */
  readonly body: string
  readonly comments?: string
  readonly relations?: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[]
  readonly core?: string
  /** Written before the root element of the document. */
  readonly prolog?: string
  readonly more?: readonly ZipMember[]
}

function relations(
  list: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[],
): string {
  const rows = list.map(
    ({ type, target, external }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  )
  return `${XML}<Relationships xmlns="${PACKAGE}">${rows.join('')}</Relationships>`
}

export const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A Word document of the parts given. */
export function makeDocx(parts: DocxParts): Uint8Array {
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', data: relations([{ type: 'officeDocument', target: 'word/document.xml' }]) },
    {
      name: 'word/document.xml',
      data: `${XML}${parts.prolog ?? ''}<w:document ${W}><w:body>${parts.body}</w:body></w:document>`,
    },
    ...(parts.comments === undefined
      ? []
      : [{ name: 'word/comments.xml', data: `${XML}<w:comments ${W}>${parts.comments}</w:comments>` }]),
    ...(parts.relations === undefined
      ? []
      : [{ name: 'word/_rels/document.xml.rels', data: relations(parts.relations) }]),
    ...(parts.core === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            data: `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`,
          },
        ]),
    ...(parts.more ?? []),
  ])
}

export interface SheetPart {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Inside <sheetData>. */
  readonly rows: string
}

/** An Excel workbook of the sheets given. */
export function makeXlsx(sheets: readonly SheetPart[], strings: readonly string[] = [], styles = ''): Uint8Array {
  const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    { name: '_rels/.rels', data: relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]) },
    {
      name: 'xl/workbook.xml',
      data: `${XML}<workbook ${S} xmlns:r="${R}"><sheets>${sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(sheets.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` }))),
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `${XML}<sst ${S}>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    },
    ...(styles === '' ? [] : [{ name: 'xl/styles.xml', data: `${XML}<styleSheet ${S}>${styles}</styleSheet>` }]),
    ...sheets.map(({ rows }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `${XML}<worksheet ${S}><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ])
}
