import { plural } from './inflect.ts'
import { words } from './read.ts'
import { GROUPS, PERSONS } from './word-classes.ts'

/** Nouns for what is written, filmed or counted and can "say" or "show" something. */
const DOCUMENT_NOUNS = `report study letter document documents paper papers law poll survey statement release memo memorandum email file
files filing filings transcript record records article story book editorial op-ed column column dossier indictment complaint lawsuit suit
affidavit testimony data figures statistics census research review analysis audit evidence video footage photograph photo
image tape recording broadcast programme program documentary film note notes message messages tweet post text texts
constitution treaty agreement contract regulation regulations rule rules bill act resolution order decree ruling verdict
judgment judgement manual handbook website site page blog map log logbook ledger diary journal bulletin communique
communiqué cable telegram leaflet brochure sign banner headline obituary biography thesis trial experiment
investigation inquiry inquest assessment estimate estimates forecast index ranking guidance guidelines advisory sources-list
scan motion amendment petition receipt invoice certificate passport database archive archives tests test results findings`

/** Nouns for people that WordNet's counts do not bring. */
const MORE_PERSONS = `spokesman spokeswoman spokesperson official officer source witness resident lawyer attorney expert analyst critic
supporter opponent minister president secretary senator congressman congresswoman lawmaker mayor governor ambassador diplomat
envoy prosecutor judge detective investigator reporter journalist correspondent columnist editor author writer historian
scientist researcher doctor nurse teacher student parent mother father son daughter brother sister wife husband friend
neighbour neighbor colleague employee worker manager boss executive chief chairman chairwoman chairperson director
founder owner coach player captain striker defender goalkeeper winner champion singer actor actress star driver pilot
soldier fighter defector rebel militant activist campaigner protester demonstrator victim survivor suspect defendant
plaintiff accuser teenager man woman boy girl child person adviser advisor aide insider whistleblower economist
professor academic farmer fisherman villager passenger customer patient voter citizen migrant refugee priest bishop
imam sheikh king queen prince princess pope candidate nominee politician leader commander general colonel sergeant
constable deputy commissioner inspector sheriff trader investor shareholder builder engineer consultant counsellor
widow organiser organizer observer monitor inspector negotiator interpreter translator 34-year-old rapper presenter host
actor comedian athlete newcomer veteran trainer manager referee forward midfielder ally rival opponent contemporary
blogger user tenant landlord shopper guest visitor smuggler broker trafficker dealer guard jailer prisoner detainee`

const MORE_GROUPS = `police government ministry council committee commission agency authority authorities company firm bank court
parliament senate congress assembly party union association organisation organization charity foundation institute
university school college hospital department office bureau service network channel newspaper magazine paper outlet
broadcaster station publisher airline club team board panel army navy force forces military administration cabinet
embassy church diocese group band family community coalition alliance campaign regime state country kingdom republic
city town supermarket retailer manufacturer chain brand giant watchdog regulator tribunal jury vestry press media
pentagon kremlin treasury federation league corporation society trust fund house museum studio label port airport hotel mill plant factory mine shop store
theatre cinema zoo clinic prison restaurant pub farm yard opposition delegation contingent bloc`

export const DOCUMENTS = words(DOCUMENT_NOUNS)
const personList = [...words(PERSONS), ...words(MORE_PERSONS)].filter((w) => !w.includes('-'))
/** One person: "spokesman". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(personList)
/** Several people: "officials", "residents". */
export const PERSON_PLURALS: ReadonlySet<string> = new Set([
  ...personList.map(plural),
  ...words(`people men women children officials some others many critics locals authorities folks parents folk staff crew most everyone
  everybody both few several majority minority percent those youths relatives sources insiders elders medics`),
])
export const BODY_NOUNS: ReadonlySet<string> = new Set([...words(GROUPS), ...words(MORE_GROUPS)])

/** Words in a name that make it a body and no person. */
export const BODY_WORDS =
  words(`police department ministry party university press news times post company inc ltd llc corp council
  committee court union association bank agency network society federation institute commission authority office bureau
  service services center centre group foundation organisation organization board house senate congress parliament
  assembly club united city fc school college hospital church army navy force guard trust fund airlines airways
  international national department agency league alliance coalition front movement brigade journal herald tribune
  guardian telegraph mail mirror sun star chronicle gazette observer independent standard daily weekly magazine radio
  tv television media channel corporation holdings industries motors systems technologies labs studios records
  entertainment sports museum library cross crescent watch amnesty greens democrats republicans conservatives labour`)

/** Names that are bodies by themselves. */
export const BODY_NAMES =
  words(`reuters ap afp cnn bbc cbs nbc abc fox npr pbs sky itv espn nasa nato eu un unicef unesco who fbi cia nsa doj
  dhs ice irs epa fda cdc fifa uefa ioc nfl nba nhl mlb ncaa google facebook twitter apple amazon microsoft tesla boeing
  washington beijing moscow london paris berlin tehran ankara riyadh damascus cairo baghdad jerusalem pyongyang seoul
  tokyo brussels kiev kyiv delhi islamabad kabul doha beirut tripoli tunis algiers rabat amman sanaa khartoum
  russia china iran iraq syria turkey israel egypt libya yemen lebanon jordan tunisia algeria morocco sudan qatar kuwait
  bahrain oman india pakistan afghanistan japan germany france britain england scotland wales ireland italy spain
  portugal greece ukraine poland hungary austria switzerland sweden norway denmark finland netherlands belgium canada
  mexico brazil argentina venezuela cuba colombia chile peru australia indonesia malaysia philippines thailand vietnam
  korea ethiopia somalia kenya nigeria ghana uganda rwanda zimbabwe america us u.s uk uae scotland kremlin pentagon
  hamas hezbollah isis taliban interpol europol opec greenpeace oxfam quora wikileaks bellingcat xinhua tass aljazeera
  spiegel bild politico buzzfeed newsweek bloomberg axios vox breitbart sainsbury's tesco walmart`)
