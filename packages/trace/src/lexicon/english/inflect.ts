/** Irregular verbs: base, past, participle; several forms divided by `/`. Regular endings are made by rule. */
const IRREGULAR = `
arise arose arisen,awake awoke awoken,bear bore borne/born,beat beat beaten,become became become,begin began begun,
bend bent bent,bet bet bet,bid bid/bade bid/bidden,bind bound bound,bite bit bitten,bleed bled bled,blow blew blown,
break broke broken,breed bred bred,bring brought brought,broadcast broadcast broadcast,build built built,
burn burned/burnt burned/burnt,burst burst burst,buy bought bought,cast cast cast,catch caught caught,
choose chose chosen,cling clung clung,come came come,cost cost cost,creep crept crept,cut cut cut,deal dealt dealt,
dig dug dug,draw drew drawn,dream dreamed/dreamt dreamed/dreamt,drink drank drunk,drive drove driven,eat ate eaten,
fall fell fallen,feed fed fed,feel felt felt,fight fought fought,find found found,flee fled fled,fling flung flung,
fly flew flown,forbid forbade/forbad forbidden,forecast forecast/forecasted forecast/forecasted,foresee foresaw foreseen,
forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got/gotten,give gave given,go went gone,
grind ground ground,grow grew grown,hang hung/hanged hung/hanged,hear heard heard,hide hid hidden,hit hit hit,
hold held held,hurt hurt hurt,keep kept kept,kneel knelt knelt,know knew known,lay laid laid,lead led led,
lean leaned/leant leaned/leant,leap leaped/leapt leaped/leapt,learn learned/learnt learned/learnt,leave left left,
lend lent lent,let let let,lie lay/lied lain/lied,light lit/lighted lit/lighted,lose lost lost,make made made,
mean meant meant,meet met met,mislead misled misled,mistake mistook mistaken,misunderstand misunderstood misunderstood,
overcome overcame overcome,overhear overheard overheard,oversee oversaw overseen,overtake overtook overtaken,
overthrow overthrew overthrown,pay paid paid,plead pleaded/pled pleaded/pled,prove proved proved/proven,put put put,
quit quit quit,read read read,rebuild rebuilt rebuilt,retell retold retold,rid rid rid,ride rode ridden,ring rang rung,
rise rose risen,run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set,
shake shook shaken,shed shed shed,shine shone/shined shone/shined,shoot shot shot,show showed shown/showed,
shrink shrank shrunk,shut shut shut,sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,slide slid slid,
slit slit slit,smell smelled/smelt smelled/smelt,sow sowed sown,speak spoke spoken,speed sped sped,spell spelled/spelt
spelled/spelt,spend spent spent,spill spilled/spilt spilled/spilt,spin spun spun,spit spat spat,split split split,
spread spread spread,spring sprang sprung,stand stood stood,steal stole stolen,stick stuck stuck,sting stung stung,
strike struck struck,strive strove striven,swear swore sworn,sweep swept swept,swell swelled swollen,swim swam swum,
swing swung swung,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,
throw threw thrown,undergo underwent undergone,understand understood understood,undertake undertook undertaken,
undo undid undone,uphold upheld upheld,upset upset upset,wake woke woken,wear wore worn,weave wove woven,
weep wept wept,win won won,wind wound wound,withdraw withdrew withdrawn,withhold withheld withheld,
withstand withstood withstood,wring wrung wrung,write wrote written,rewrite rewrote rewritten,retake retook retaken,
outdo outdid outdone,offset offset offset,wed wed wed,fit fit/fitted fit/fitted,sneak snuck/sneaked snuck/sneaked,
dive dived/dove dived,strip stripped stripped,slay slew slain,stride strode stridden
`

/** Verbs of more than one syllable whose last consonant is doubled all the same. */
const DOUBLED = new Set(
  `admit commit permit submit omit refer prefer infer defer occur recur rebut control patrol compel expel repel propel
  signal label level travel cancel model counsel quarrel total equip regret forget begin upset deter transfer confer
  concur abet acquit allot befit fulfil enrol instal handicap kidnap worship format program`.split(/\s+/),
)

const VOWEL = /[aeiou]/

const irregular = new Map<string, { past: string[]; participle: string[] }>()
for (const entry of IRREGULAR.replace(/\n/g, ' ').split(',')) {
  const [base, past, participle] = entry.trim().split(/\s+/)
  if (base && past && participle) irregular.set(base, { past: past.split('/'), participle: participle.split('/') })
}

const basesOf = new Map<string, string[]>()
for (const [base, { past, participle }] of irregular)
  for (const form of new Set([...past, ...participle])) {
    const bases = basesOf.get(form)
    if (bases) bases.push(base)
    else basesOf.set(form, [base])
  }

/** Irregular verbs that a word is the past or the participle of. */
export function irregularBases(form: string): readonly string[] {
  return basesOf.get(form) ?? []
}

export interface VerbForms {
  readonly s: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly ing: readonly string[]
}

/** All written forms of an English verb, British doublings beside American ones ("labelled", "labeled"). */
export function inflectVerb(base: string): VerbForms {
  const s = [thirdPerson(base)]
  const ing = stems(base, 'ing').map((stem) => `${stem}ing`)
  const known = irregular.get(base)
  if (known) return { s, past: known.past, participle: known.participle, ing }
  const past = base.endsWith('e')
    ? [`${base}d`]
    : /[^aeiou]y$/.test(base)
      ? [`${base.slice(0, -1)}ied`]
      : stems(base, 'ed').map((stem) => `${stem}ed`)
  return { s, past, participle: past, ing }
}

export function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return `${base}s`
}

function stems(base: string, ending: 'ing' | 'ed'): string[] {
  if (ending === 'ing') {
    if (base.endsWith('ie')) return [`${base.slice(0, -2)}y`]
    if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return [base.slice(0, -1)]
  }
  const last = base[base.length - 1] ?? ''
  const doubles = /(?:[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$/.test(base) || /^[aeiou][bdgmnprt]$/.test(base)
  if (DOUBLED.has(base)) return /[lp]$|format|program/.test(base) ? [base, base + last] : [base + last]
  const syllables = base.replace(/^qu/, 'q').match(/[aeiouy]+/g)?.length ?? 1
  if (doubles && syllables === 1) return [base + last]
  if (/[^aeiou]uit$|[^aeiou]ip$|[aeiou]l$/.test(base) && VOWEL.test(base)) return [base, base + last]
  return [base]
}

/** The plural of an English noun. */
export function plural(base: string): string {
  if (/man$/.test(base) && base !== 'human') return `${base.slice(0, -3)}men`
  if (base === 'person') return 'people'
  if (base === 'child') return 'children'
  if (base === 'analysis' || base === 'thesis' || base === 'hypothesis') return `${base.slice(0, -2)}es`
  return thirdPerson(base)
}
