import { words } from './read.ts'

/** Closed classes of English: the words that no news adds to. */
export const DETERMINERS = words(
  `the a an this that these those some any no every each either neither another both all half many several few much most
  more fewer less enough such what which whose`,
)
export const POSSESSIVES = words('my your his her its our their whose')
/** Pronouns that can be a subject. */
export const SUBJECTS = words(
  `i you he she it we they who one someone somebody anyone anybody everyone everybody nobody noone something anything
  everything nothing others none this that these those some many most few both all each several`,
)
export const PERSONAL = words('i you he she it we they')
export const OBJECTS = words(
  'me him them us myself yourself himself herself itself ourselves yourselves themselves whom oneself',
)
export const PREPOSITIONS = words(
  `of in on at by for with from to into onto about against between among amid amidst through throughout during without
  within under over above below beneath behind beyond beside besides despite toward towards upon across along around
  near off out up down per via than like unlike except regarding concerning following including past inside outside
  amongst alongside versus vs aboard atop opposite barring pending excluding given`,
)
/** Words that open a clause and may also be prepositions or adverbs. */
export const SUBORDINATORS = words(
  `because although though while whereas if unless until till since after before when whenever where wherever whether as
  once lest whilst`,
)
export const WH = words('who whom whose which what when where why how whoever whatever whichever')
export const COORDINATORS = words('and or but nor yet plus')
export const MODALS = words(
  `will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shan't
  shouldn't 'll ought`,
)
export const BE = words(`be am is are was were been being isn't aren't wasn't weren't ain't`)
export const HAVE = words(`have has had having haven't hasn't hadn't`)
export const DO = words(`do does did don't doesn't didn't`)
export const NEGATIONS = words('not never hardly scarcely barely')
/** Subject and auxiliary written as one word: "I'm", "she'd". */
export const CONTRACTED = words(
  `i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
  they're they've they'd they'll that's there's there're who's what's here's that'd that'll who'd who'll who've
  where's how's`,
)
export const ADVERBS = words(
  `also already always again ago almost alone altogether just even ever far fast further furthermore hence here however
  indeed instead later maybe meanwhile moreover more most much nearly never nevertheless nonetheless now nowadays
  often only otherwise perhaps quite rather really recently repeatedly seldom so sometimes somewhat soon still then
  there thereby therefore though thus today together tomorrow tonight too twice very well yesterday yet else not
  privately publicly flatly once elsewhere afterwards afterward anyway forward away back ahead apart aside abroad
  earlier sooner longer initially eventually finally overnight online least less`,
)
/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = words(
  `family july italy assembly reply supply ally rally bully monopoly anomaly daily weekly monthly friendly likely unlikely
  elderly early only holy ugly lonely lovely deadly costly lively orderly scholarly timely friendly homely sickly
  worldly jelly belly fly imply apply comply multiply rely bodily hourly quarterly yearly silly jolly emily sally kelly
  billy molly reilly oily`,
)
export const MONTHS = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`,
)
export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
)
/** Heads of noun phrases that say when: "last week", "this morning", "two days later". */
export const TIMES = words(
  `today yesterday tomorrow tonight morning afternoon evening night day days week weeks weekend month months year years
  hour hours minute minutes decade decades century time midnight noon summer winter spring autumn fall moment earlier
  later ago overnight fortnight weekends nights mornings quarter season`,
)
/** Titles written with a stop, and before names. */
export const TITLES = words(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt rev st sir lord lady det sheriff justice judge president minister',
)
/** Adverbs that report without a source: "reportedly". */
export const HEARSAY_ADVERBS = words('reportedly allegedly supposedly purportedly ostensibly')
