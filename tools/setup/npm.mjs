// Installing what a lock file names, and knowing whether it is installed.
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runQuietly } from './run.mjs'

/**
 * Whether `folder` holds what its package-lock.json asks for. npm writes `node_modules/.package-lock.json` when an
 * installation is complete and removes it when the next one begins, so one that was cut short is never taken for whole.
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const found = readPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (wanted === undefined || found === undefined) return false
  for (const [path, entry] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) continue
    const there = found[path]
    if (there === undefined) {
      // Optional packages for other platforms are rightly absent; npm itself decides which those are.
      if (entry.optional || entry.devOptional || entry.peer) continue
      return false
    }
    if (there.version !== entry.version || there.integrity !== entry.integrity) return false
    if (!existsSync(join(folder, path, 'package.json'))) return false
  }
  return true
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * @param started - told the number of the process that does the work
 * @returns {Promise<{ ok: boolean, log: string }>}
 */
export function npmCi(folder, started) {
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    // What NODE_ENV=production would leave out is needed to run from the sources.
    '--include=dev',
    '--include=optional',
  ]
  // `npm start -w …` hands its choice of workspace on through the environment.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(workspace|omit|include|global)/i.test(name)),
  )
  const ours = process.env.npm_execpath
  const viaNode = ours !== undefined && /^npm(-cli)?\.c?js$/.test(basename(ours)) && existsSync(ours)
  const options = { cwd: folder, env }
  return viaNode
    ? runQuietly(process.execPath, [ours, ...args], options, started)
    : // On Windows npm is a command file, which only a shell starts; no argument here holds a space.
      runQuietly('npm', args, { ...options, shell: process.platform === 'win32' }, started)
}

/** What npm's complaint means for a person, in both languages. */
export function explain(log) {
  if (/spawn npm ENOENT|npm.{0,3} is not recognized/.test(log)) {
    return ['npm was not found. Install Node together with npm.', 'لم يُعثر على npm. ثبّتوا Node ومعه npm.']
  }
  if (/CERT|UNABLE_TO_(VERIFY|GET_ISSUER)/.test(log)) {
    return [
      'Something between here and the package registry shows a certificate of its own. If it is your own proxy, name its certificate: NODE_EXTRA_CA_CERTS=FILE, then run the same command again.',
      'بينكم وبين مستودع الحزم ما يعرض شهادة خاصّة به. إن كان وسيطكم أنتم فسمّوا ملفّ شهادته: NODE_EXTRA_CA_CERTS=FILE ثمّ أعيدوا الأمر نفسه.',
    ]
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET|network/i.test(log)) {
    return [
      'The package registry could not be reached. Set-up needs it once; afterwards Isnad never uses the network. Check the connection or proxy and run the same command again.',
      'تعذّر الوصول إلى مستودع الحزم. يحتاجه الإعداد مرّة واحدة، وبعدها لا يستعمل إسناد الشبكة. تحقّقوا من الاتصال أو الوسيط وأعيدوا الأمر نفسه.',
    ]
  }
  if (/ENOSPC/.test(log)) {
    return ['The disk is full. Set-up needs about 1 GB.', 'القرص ممتلئ. يحتاج الإعداد إلى نحو غيغابايت واحد.']
  }
  if (/EACCES|EPERM|EROFS/.test(log)) {
    return [
      'This folder cannot be written to. Copy the project to a folder of your own; do not use sudo.',
      'لا يمكن الكتابة في هذا المجلّد. انقلوا المشروع إلى مجلّد لكم، ولا تستعملوا sudo.',
    ]
  }
  if (/EINTEGRITY/.test(log)) {
    return [
      'A package is not the one that was pinned. Nothing was installed. Run "npm cache verify" and try again; if it happens again, do not go on.',
      'إحدى الحزم ليست الحزمة المثبّتة هنا، فلم يُثبَّت شيء. شغّلوا "npm cache verify" ثمّ أعيدوا المحاولة؛ وإن تكرّر فلا تتابعوا.',
    ]
  }
  if (/in sync|EUSAGE/.test(log)) {
    return [
      'package.json and package-lock.json disagree. Restore both files as they were released.',
      'الملفّان package.json وpackage-lock.json لا يتوافقان. أعيدوهما كما صدرا.',
    ]
  }
  return ['Installing failed; npm said:', 'لم يكتمل التثبيت؛ وهذا ما قاله npm:']
}
