import arBesides from '@isnad/desk/words/ar/besides.json'
import arBoard from '@isnad/desk/words/ar/board.json'
import arCatalogue from '@isnad/desk/words/ar/catalogue.json'
import arCheck from '@isnad/desk/words/ar/check.json'
import arCompare from '@isnad/desk/words/ar/compare.json'
import arDraft from '@isnad/desk/words/ar/draft.json'
import arExchange from '@isnad/desk/words/ar/exchange.json'
import arReader from '@isnad/desk/words/ar/reader.json'
import arReading from '@isnad/desk/words/ar/reading.json'
import arRedaction from '@isnad/desk/words/ar/redaction.json'
import arTrace from '@isnad/desk/words/ar/trace.json'
import arWall from '@isnad/desk/words/ar/wall.json'
import arWeb from '@isnad/desk/words/ar/web.json'
import enBesides from '@isnad/desk/words/en/besides.json'
import enBoard from '@isnad/desk/words/en/board.json'
import enCatalogue from '@isnad/desk/words/en/catalogue.json'
import enCheck from '@isnad/desk/words/en/check.json'
import enCompare from '@isnad/desk/words/en/compare.json'
import enDraft from '@isnad/desk/words/en/draft.json'
import enExchange from '@isnad/desk/words/en/exchange.json'
import enReader from '@isnad/desk/words/en/reader.json'
import enReading from '@isnad/desk/words/en/reading.json'
import enRedaction from '@isnad/desk/words/en/redaction.json'
import enTrace from '@isnad/desk/words/en/trace.json'
import enWall from '@isnad/desk/words/en/wall.json'
import enWeb from '@isnad/desk/words/en/web.json'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { createIntl, createIntlCache } from 'react-intl'

export type Locale = 'ar' | 'en'
export type Params = Readonly<Record<string, string | number>>

interface Words {
  readonly locale: Locale
  readonly direction: 'rtl' | 'ltr'
  /** Words a message: `trace.…`, `catalogue.…` as in the terminal, else of the screens. */
  readonly say: (code: string, params?: Params) => string
  /** Whether there is such a message. */
  readonly has: (code: string) => boolean
  readonly setLocale: (locale: Locale) => void
}

type Catalogue = Readonly<Record<string, string>>
const under = (room: string, words: Catalogue): Catalogue =>
  Object.fromEntries(Object.entries(words).map(([code, message]) => [`${room}.${code}`, message]))
const MESSAGES: Readonly<Record<Locale, Catalogue>> = {
  ar: {
    ...under('trace', arTrace),
    ...under('reading', arReading),
    ...under('reader', arReader),
    ...under('wall', arWall),
    ...under('compare', arCompare),
    ...under('catalogue', arCatalogue),
    ...under('board', arBoard),
    ...under('check', arCheck),
    ...under('draft', arDraft),
    ...under('besides', arBesides),
    ...under('exchange', arExchange),
    ...under('redaction', arRedaction),
    ...arWeb,
  },
  en: {
    ...under('trace', enTrace),
    ...under('reading', enReading),
    ...under('reader', enReader),
    ...under('wall', enWall),
    ...under('compare', enCompare),
    ...under('catalogue', enCatalogue),
    ...under('board', enBoard),
    ...under('check', enCheck),
    ...under('draft', enDraft),
    ...under('besides', enBesides),
    ...under('exchange', enExchange),
    ...under('redaction', enRedaction),
    ...enWeb,
  },
}
/** Digits are pinned, as everywhere in the desk. */
const FORMAT: Readonly<Record<Locale, string>> = { ar: 'ar-u-nu-latn', en: 'en' }

const Context = createContext<Words | undefined>(undefined)
const KEPT = 'isnad.locale'

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(chosenLocale)
  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr'
    localStorage.setItem(KEPT, locale)
  }, [locale])
  const words = useMemo<Words>(() => {
    const messages = MESSAGES[locale]
    const intl = createIntl(
      { locale: FORMAT[locale], messages: { ...messages }, onError: () => undefined },
      createIntlCache(),
    )
    return {
      locale,
      direction: locale === 'ar' ? 'rtl' : 'ltr',
      say: (code, params) => (code in messages ? intl.formatMessage({ id: code }, { ...params }) : code),
      has: (code) => code in messages,
      setLocale,
    }
  }, [locale])
  return <Context value={words}>{children}</Context>
}

export function useWords(): Words {
  const words = useContext(Context)
  if (!words) throw new Error('no locale around this part')
  return words
}

function chosenLocale(): Locale {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'ar' || kept === 'en') return kept
  return navigator.languages.some((l) => l.startsWith('ar')) || !navigator.language.startsWith('en') ? 'ar' : 'en'
}
