import { spawn } from 'node:child_process'

/** Opens the person's browser where there is one; that there is none is no fault. */
export function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address]
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return
  const child = spawn(program!, args, { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}
