import { concat, utf8 } from './bytes.ts'

export interface TarMember {
  readonly name: string | Uint8Array
  readonly data?: string
  /** '0' file, '1' hard link, '2' symbolic link, '3' device, '5' folder, '6' pipe. */
  readonly type?: string
  readonly link?: string
  readonly mode?: number
  readonly claimedSize?: number
}

/** A tar file in the ustar form of POSIX.1-2008. */
export function makeTar(members: readonly TarMember[]): Uint8Array {
  const blocks: Uint8Array[] = []
  for (const { name, data = '', type = '0', link = '', mode = 0o644, claimedSize } of members) {
    const body = utf8(data)
    const header = new Uint8Array(512)
    const put = (at: number, text: string | Uint8Array): void =>
      header.set(typeof text === 'string' ? utf8(text) : text, at)
    const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`
    put(0, typeof name === 'string' ? utf8(name).subarray(0, 100) : name.subarray(0, 100))
    put(100, octal(mode, 8))
    put(108, octal(0, 8))
    put(116, octal(0, 8))
    put(124, octal(claimedSize ?? body.length, 12))
    put(136, octal(0, 12))
    put(148, '        ')
    put(156, type)
    put(157, link)
    put(257, 'ustar\x0000')
    put(
      148,
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
    )
    blocks.push(header, body, new Uint8Array((512 - (body.length % 512)) % 512))
  }
  return concat(...blocks, new Uint8Array(1024))
}
