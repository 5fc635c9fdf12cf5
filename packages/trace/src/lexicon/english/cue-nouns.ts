import { type CueNoun, parseCueNouns } from './read.ts'

/**
 * Nouns that report. Columns as for verbs: noun (singular) | kind | what may follow | stance | an example.
 * What may follow: that (a clause), whether (also after on, of, about, over), of-ing ("of" and a deed in -ing),
 * to (an infinitive that says what is called for).
 */
const NOUNS = `
claim | say | that of-ing | doubt | Her claim that the vote was stolen was heard in court.
accusation | say | that of-ing | doubt | The accusation that he had lied hurt the party.
allegation | say | that of-ing | doubt | Allegations that funds were stolen reached the court.
assertion | say | that | | His assertion that no one was hurt proved false.
statement | say | that | | The statement that all were safe came too early.
announcement | say | that | | The announcement that the plant would close stunned the town.
declaration | say | that | | A declaration that the war was over was read out.
report | say | that of-ing | | Reports that the bridge had fallen spread fast.
rumor | say | that | doubt | Rumors that he was dead proved false.
rumour | say | that | doubt | Rumours that he was dead proved false.
suggestion | say | that | | The suggestion that he knew was denied.
insinuation | say | that | doubt | The insinuation that she took money angered her.
implication | say | that | | The implication that they knew was clear.
admission | say | that | factive | His admission that he had lied ended his career.
confession | say | that | factive | The confession that he had paid came late.
acknowledgment | say | that | factive | The acknowledgment that data were lost came late.
acknowledgement | say | that | factive | The acknowledgement that data were lost came late.
revelation | say | that | factive | The revelation that he had paid shook the court.
disclosure | say | that | factive | The disclosure that files were lost caused anger.
confirmation | say | that | | Confirmation that the talks would go on came at noon.
explanation | say | that | | His explanation that the brakes failed convinced few.
argument | say | that | | The argument that prices would fall won the day.
contention | say | that | | Its contention that the search was illegal failed.
complaint | say | that | | Complaints that the water was dirty were ignored.
warning | say | that | | Warnings that the dam could fail were ignored.
testimony | say | that | | Her testimony that the light was green was decisive.
comment | say | that | | His comment that women talk too much cost him the post.
remark | say | that | | The remark that maps lie drew laughter.
boast | say | that | | His boast that he owned the police was recorded.
joke | say | that | | A joke that the goat was mayor went round.
reminder | say | that | | The reminder that the deadline had passed came too late.
assurance | say | that | | He gave assurances that no one would be charged.
reassurance | say | that | | They want reassurance that the air is clean.
denial | deny | that of-ing | | Her denial that she had met him was recorded.
insistence | say | that | | His insistence that all was well fooled no one.
conclusion | say | that | | The conclusion that the fire was set surprised no one.
finding | show | that | factive | The finding that rents had doubled was published in May.
ruling | say | that | | The ruling that the vote was void came on Monday.
verdict | say | that | | The verdict that he was guilty was unanimous.
estimate | say | that | | An estimate that 300 fled was given by the agency.
calculation | say | that | | The calculation that the load was double was checked.
proof | show | that | factive | He has proof that he paid.
prediction | believe | that | | Her prediction that the bank would fail came true.
forecast | believe | that | | The forecast that rain would come was wrong.
belief | believe | that | | The belief that the well is poisoned is common.
view | believe | that | | The view that war is near is common here.
opinion | believe | that | | He is of the opinion that the law is unjust.
hope | believe | that | | Hopes that the men are alive are fading.
fear | believe | that | | Fears that the dam may fail grew.
concern | believe | that | | Concerns that the money had gone grew.
worry | believe | that | | Worries that prices would rise grew.
suspicion | believe | that | | The suspicion that he had help remains.
expectation | believe | that | | The expectation that rates will rise is widespread.
speculation | believe | that | | Speculation that he would resign grew.
assumption | believe | that | | The assumption that he is alive may be wrong.
conviction | believe | that | | Their conviction that he is innocent is firm.
theory | believe | that | | The theory that the boat sank at night was dropped.
impression | believe | that | | He had the impression that no one listened.
confidence | believe | that | | She has confidence that the court will listen.
doubt | believe | that | | There is no doubt that he knew.
feeling | believe | that | | The feeling that no one cares is widespread.
realization | know | that | factive | The realization that he was alone came slowly.
realisation | know | that | factive | The realisation that he was alone came slowly.
knowledge | know | that | factive | In the knowledge that he would lose, he fought on.
recognition | know | that | factive | The recognition that the plan had failed came late.
question | ask | whether | | Questions about whether he knew remain.
promise | promise | that | | The promise that no one would pay more was broken.
pledge | promise | that | | The pledge that schools would stay open was kept.
vow | promise | that | | His vow that he would return was kept.
threat | promise | that | | The threat that pipes would be cut was real.
guarantee | promise | that | | They want a guarantee that the road stays open.
demand | order | that | | The demand that he resign was refused.
request | order | that | | The request that the road be opened was heard.
recommendation | order | that | | The recommendation that the dam be closed was ignored.
proposal | order | that | | The proposal that the vote be held again was dropped.
order | order | that | | The order that the files be burnt was secret.
insight | know | that | | The insight that maps lie is old.
`

export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = parseCueNouns(NOUNS)

/** Verbs that with a cue noun make one cue: "expressed concern that", "made a claim that", "were holding out hope that". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make express voice hold have give issue raise harbour harbor share offer send deliver utter repeat air take come reach get provide entertain level'.split(
    ' ',
  ),
)
/** Nouns that with "make", "have" and an infinitive make a promise: "made plans to rebuild". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  'plan plans promise promises pledge pledges vow vows decision threat threats commitment'.split(' '),
)
