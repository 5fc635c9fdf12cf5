// What set-up says, in both languages: it runs before anything is installed, catalogues included.
const started = Date.now()
let drawn = false
let timer

/** Shows that something long goes on; on a terminal the seconds run. */
export function begin(english, arabic) {
  const line = `${english} · ${arabic}`
  if (!process.stderr.isTTY) {
    process.stderr.write(`${line}\n`)
    return
  }
  const draw = () => {
    drawn = true
    process.stderr.write(`\r\x1b[2K${line}  ${Math.round((Date.now() - started) / 1000)} s`)
  }
  draw()
  clearInterval(timer)
  timer = setInterval(draw, 1000)
  timer.unref()
}

export function end() {
  clearInterval(timer)
  if (drawn) process.stderr.write('\r\x1b[2K')
  drawn = false
}

export function tell(english, arabic) {
  end()
  process.stderr.write(`${english}\n${arabic}\n`)
}
