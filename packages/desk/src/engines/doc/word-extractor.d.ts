declare module 'word-extractor' {
  export interface WordDocument {
    getBody(options?: { readonly filterUnicode?: boolean }): string
    getFootnotes(options?: { readonly filterUnicode?: boolean }): string
    getEndnotes(options?: { readonly filterUnicode?: boolean }): string
    getHeaders(options?: { readonly includeFooters?: boolean; readonly filterUnicode?: boolean }): string
    getFooters(options?: { readonly filterUnicode?: boolean }): string
    getAnnotations(options?: { readonly filterUnicode?: boolean }): string
    getTextboxes(options?: { readonly filterUnicode?: boolean }): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
