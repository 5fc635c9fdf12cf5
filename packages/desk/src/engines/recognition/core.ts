import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import open, { type Core, type Pix } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'

const require = createRequire(import.meta.url)

/** Tesseract and Leptonica in WebAssembly, with their memory, which the package itself does not hand out. */
export class WasmCore {
  readonly core: Core
  readonly #memory: WebAssembly.Memory

  private constructor(core: Core, memory: WebAssembly.Memory) {
    this.core = core
    this.#memory = memory
  }

  static async load(): Promise<WasmCore> {
    const wasm = readFileSync(require.resolve('tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm'))
    let memory: WebAssembly.Memory | undefined
    let fault: unknown
    const core = await new Promise<Core>((resolve, reject) => {
      open({
        // What it complains about is the file's affair; nothing of it may reach the answers.
        print: () => {},
        printErr: () => {},
        instantiateWasm: (imports, done) => {
          WebAssembly.instantiate(wasm, imports).then(
            ({ instance, module }) => {
              memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory)
              done(instance, module)
            },
            (cause: unknown) => {
              fault = cause
              reject(cause)
            },
          )
          return {}
        },
      }).then(resolve, reject)
    })
    if (memory === undefined) throw new TypeError('the recogniser has no memory of its own', { cause: fault })
    return new WasmCore(core, memory)
  }

  /** A view of the memory as it is now; growing memory leaves old views behind. */
  bytes(): Uint8Array {
    return new Uint8Array(this.#memory.buffer)
  }

  /** Decodes a picture in any format that Leptonica knows, and hands it over while it lasts. Undefined when it makes no sense. */
  withPicture<T>(file: Uint8Array, use: (pix: Pix) => T): T | undefined {
    const { core } = this
    const at = core._malloc(file.length)
    if (at === 0) throw new RangeError('memory allocation failed in the recogniser')
    let pointer = 0
    try {
      this.bytes().set(file, at)
      pointer = core._pixReadMem(at, file.length)
    } finally {
      core._free(at)
    }
    if (pointer === 0) return undefined
    try {
      return use(core.wrapPointer(pointer, core.Pix))
    } finally {
      const cell = core._malloc(4)
      new DataView(this.#memory.buffer).setUint32(cell, pointer, true)
      core._pixDestroy(cell)
      core._free(cell)
    }
  }
}
