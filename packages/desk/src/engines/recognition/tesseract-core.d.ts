/** Those members of tesseract.js-core 7.0.0 that we use; the package brings no types. */
declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  export interface Pix {
    get_w(): number
    get_h(): number
    get_d(): number
    get_spp(): number
    get_wpl(): number
    get_xres(): number
    get_yres(): number
    get_data(): number
    get_colormap(): { get_array(): number }
  }

  export interface BaseApi {
    Init(folder: string, languages: string, engineMode: number): number
    SetVariable(name: string, value: string): boolean
    SetPageSegMode(mode: number): void
    SetImage(picture: Pix): void
    SetSourceResolution(dpi: number): void
    SetRectangle(left: number, top: number, width: number, height: number): void
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    Version(): string
    Clear(): void
    End(): void
  }

  export interface Core {
    readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
    readonly TessBaseAPI: new () => BaseApi
    readonly Pix: new () => Pix
    getPointer(object: object): number
    wrapPointer(pointer: number, type: new () => Pix): Pix
    destroy(object: BaseApi): void
    _malloc(size: number): number
    _free(pointer: number): void
    _pixReadMem(pointer: number, size: number): number
    _pixDestroy(pointerToPointer: number): void
  }

  interface Options {
    readonly print: (text: string) => void
    readonly printErr: (text: string) => void
    readonly instantiateWasm: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => object
  }

  const open: (options: Options) => Promise<Core>
  export default open
}
