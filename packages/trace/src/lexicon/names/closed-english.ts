/**
 * English words that are capitalised without naming anybody: words that may open a sentence, calendar words, and
 * adjectives of nations (which never end a name by themselves).
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''))

export const OPENERS = list(`
the a an this that these those some any no every each all both many several few most more one two three four five six
seven eight nine ten i he she it we they you my his her its our their who whom what which when where why how while
although though because since as if unless until before after during in on at by for with from to into of about against
between among through over under above below near behind beyond despite without within upon across along around and but
or nor yet so not now then there here also still just only even once again instead meanwhile however moreover
furthermore therefore thus indeed perhaps maybe yes according speaking asked following given such other another
earlier later last next today yesterday tomorrow tonight let do does did is are was were has have had will would can
could may might must shall should be been being get go come take make see look say tell ask please never always often
sometimes usually recently finally eventually initially additionally similarly likewise nonetheless nevertheless
otherwise hence whether either neither rather than like unlike amid besides regarding until off out up down back
says said tells told takes gives calls wants urges warns vows denies rejects accuses slams backs
much very too quite well good bad new old first second third half dozens hundreds thousands millions nobody everyone
everybody anyone someone something nothing anything people officials police authorities residents witnesses experts
critics supporters sources documents reports data images video footage
`)

export const CALENDAR = list(`
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec ramadan easter christmas eid
`)

export const NATIONALS = list(`
afghan albanian algerian american angolan arab arabic argentine argentinian armenian asian australian austrian
azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian
canadian catholic chechen chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch
ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finnish french georgian german
ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli italian
japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian lebanese liberian libyan lithuanian
malaysian maltese mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian omani pakistani palestinian
persian peruvian polish portuguese qatari roman romanian russian rwandan saudi scottish senegalese serbian shia shiite
singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian taiwanese tanzanian thai tunisian
turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yazidi yemeni zambian zimbabwean
african northern southern eastern democratic republican latin anglican protestant buddhist hindu orthodox
`)

/** Small words that may stand inside a name of people or bodies. */
export const INSIDE_NAMES = list(
  'of the for and de del della di da dos du la le van von der den bin ibn ben al el ul ad abu abd',
)
