import { type CueVerb, parseCueVerbs } from './read.ts'

/**
 * Verbs that report. One line each, columns divided by `|`:
 *
 *   verb | kind | what may follow | stance | an example
 *
 * kind: say write show deny ask order believe know perceive promise.
 * What may follow (the frames):
 *   that      a clause after "that"                    said that the bridge was closed
 *   bare      a clause without "that"                  said the bridge was closed
 *   whether   a clause after if, whether, how, what…   asked whether the bridge was closed
 *   quote     a quotation                              said: "The bridge is closed."
 *   after     the report may stand after or inside     The bridge, she said, was closed.
 *   to        an infinitive                            promised to close the bridge
 *   x-to      somebody, then an infinitive             urged drivers to turn back
 *   x-as      something, then "as"                     described the bridge as unsafe
 *   x-y       something, then what it is               called the bridge a trap
 *   x-of      somebody, then of/for/with and a deed    accused the firm of hiding the cracks
 *   x-ing     something, then what it is doing         saw the bridge swaying
 *   ing       a deed in -ing                           admitted hiding the cracks
 *   thing     a noun phrase that stands for a clause   announced the closure of the bridge
 *   about     of/about/on/against and a deed or topic clause   warned of a collapse of the bridge
 *   told      somebody may be named first              told reporters the bridge was closed
 *   to-ing    "to" and a deed in -ing                 admitted to hiding the cracks
 *   on-to     "on" somebody, then an infinitive        called on the firm to pay
 *   for       "for" and a clause or noun phrase        called for the bridge to be closed
 * stance: doubt (the text keeps its distance) or factive (the text takes it as so); empty where neutral.
 */
const VERBS = `
say | say | that bare whether quote after | | The minister said the bridge was closed.
tell | say | that bare whether quote after told x-to | | She told reporters that the bridge was closed.
add | say | that quote after | | He added that repairs would take a year.
state | say | that whether quote after thing | | The council stated that no one was hurt.
announce | say | that bare whether quote after thing | | The firm announced that it would sell the yard.
report | say | that bare whether quote after ing thing | | The paper reported that the mayor had resigned.
declare | say | that quote after x-y | | The general declared that the war was over.
claim | say | that bare quote after to | doubt | The owner claims he never saw the letter.
allege | say | that bare quote after | doubt | Prosecutors allege that he forged the deed.
assert | say | that quote after | | The envoy asserted that the border was calm.
insist | say | that bare quote after about | | He insists the ship was empty.
maintain | say | that quote after | | The family maintains that he was innocent.
argue | say | that bare quote after | | Critics argue that the tax hurts the poor.
contend | say | that bare quote after | | The lawyers contend the search was unlawful.
explain | say | that whether quote after | | She explained that the valve had failed.
clarify | say | that whether quote after | | The ministry clarified that the ban was temporary.
confirm | say | that bare whether quote after thing | | Police confirmed that two men were held.
acknowledge | say | that bare quote after thing ing | factive | The bank acknowledged that data were lost.
admit | say | that bare quote after ing to-ing | factive | The guard admitted he had slept.
concede | say | that bare quote after | factive | The coach conceded that they had played badly.
confess | say | that quote after to-ing | factive | He confessed that he had sold the files.
note | say | that bare whether quote after | | The judge noted that the seal was broken.
observe | say | that quote after | | The author observes that prices had doubled.
remark | say | that quote after | | He remarked that the hall was empty.
comment | say | that quote after | | "A good day," she commented.
stress | say | that quote after thing | | The doctor stressed that tests were needed.
emphasize | say | that quote after thing | | She emphasized that nothing was decided.
emphasise | say | that quote after thing | | She emphasised that nothing was decided.
underline | say | that quote after | | The report underlines that funds ran out.
underscore | say | that quote after | | He underscored that talks go on.
highlight | say | that | | The audit highlighted that no receipts existed.
reiterate | say | that quote after thing | | He reiterated that he would not run.
repeat | say | that quote after | | She repeated that the door was locked.
affirm | say | that quote after | | The court affirmed that the law applies.
reaffirm | say | that quote after | | The alliance reaffirmed that it would help.
assure | say | that bare quote after told | | He assured parents that the school was safe.
reassure | say | that told | | She reassured voters that the count was fair.
warn | say | that bare quote after told about x-to | | Engineers warned that the dam could fail.
caution | say | that quote after told about x-to | | The analyst cautioned that figures were early.
remind | say | that told | | He reminded them that the deadline had passed.
inform | say | that told | | The office informed him that his visa had lapsed.
notify | say | that told | | The clerk notified us that the hearing was moved.
advise | say | that told x-to | | The embassy advised citizens to leave.
brief | say | that told | | Officers briefed deputies that the road was mined.
convince | believe | that told | | She convinced the board that the plan was sound.
persuade | order | that told x-to | | He persuaded the guards to open the gate.
testify | say | that quote after | | The driver testified that the light was green.
swear | say | that bare quote after | | He swore that he had paid.
attest | say | that quote | | Two clerks attested that the copy was true.
vouch | say | that | | She vouched that he was at home.
recount | say | that whether quote after | | The nurse recounted how the roof fell.
recall | know | that whether quote after x-ing ing | factive | She recalled that the lamp was lit.
relate | say | that whether quote after | | He related how the boat sank.
narrate | say | that whether quote | | She narrates how they fled.
describe | say | whether x-as quote ing | | He described the raid as a mistake.
portray | say | x-as | | The film portrays him as a saint.
depict | say | x-as | | The study depicts the city as safe.
characterize | say | x-as | | She characterized the talks as useful.
characterise | say | x-as | | She characterised the talks as useful.
reply | say | that quote after | | "Never," he replied.
respond | say | that quote after | | The firm responded that it had obeyed the law.
answer | say | that quote after | | "Certainly," answered the defector.
retort | say | that quote after | | "Prove it," she retorted.
counter | say | that quote after | | He countered that the map was wrong.
quip | say | that quote after | | "We have run out of maps," he quipped.
joke | say | that quote after | | He joked that the goat was the mayor.
mutter | say | that quote after | | "Again," he muttered.
whisper | say | that quote after | | She whispered that they were watched.
shout | say | that quote after | | "Stop," the guard shouted.
yell | say | that quote after | | "Run," he yelled.
scream | say | that quote after | | "Help," she screamed.
cry | say | quote after | | "Fire," cried the boy.
exclaim | say | that quote after | | "At last," she exclaimed.
boast | say | that quote after | | He boasted that he owned the police.
brag | say | that quote after | | He bragged that no one could touch him.
lament | say | that quote after | | She lamented that the archive had burned.
complain | say | that bare quote after about | | Some complained of a lack of water in the camp.
grumble | say | that quote after | | Fans grumbled that tickets were dear.
protest | say | that quote after | | He protested that he was innocent.
object | say | that quote after | | The lawyer objected that the paper was a copy.
opine | say | that quote after | | The editor opined that peace was near.
proclaim | say | that quote after x-y | | The leader proclaimed that victory was close.
pronounce | say | x-y that | | The doctor pronounced him dead.
disclose | say | that whether quote after thing | factive | The firm disclosed that it had been fined.
divulge | say | that whether | factive | He divulged that he had copied the keys.
reveal | say | that whether quote after thing | factive | She revealed that the vault was empty.
expose | show | whether | factive | The leak exposed how the money moved.
mention | say | that whether quote after | | He mentioned that the gate was open.
specify | say | that whether thing | | Police did not specify how many were held.
elaborate | say | that quote after | | "It was dark," he elaborated.
hint | say | that bare quote after about | | She hinted that she might resign.
imply | say | that bare | | The letter implies that he knew.
intimate | say | that | | He intimated that a deal was near.
insinuate | say | that | doubt | He insinuated that she had lied.
suggest | say | that bare quote after ing | | He suggested that the numbers were wrong.
signal | say | that bare to | | The bank signalled that rates would rise.
speculate | believe | that quote after about | | Traders speculate that the bank will fail.
theorize | believe | that quote after | | Detectives theorize that he had help.
conclude | say | that quote after | | The panel concluded that the fire was set.
determine | say | that whether | | The inquiry determined that the brakes had failed.
rule | say | that bare quote | | The court ruled that the vote was void.
rule out | deny | that ing thing | | Police did not rule out that he had help.
decree | order | that | | The ruler decreed that shops must close.
find | show | that bare thing x-ing | | The study found that rents had doubled.
show | show | that bare whether thing x-ing | | The poll showed that most were against.
prove | show | that bare | factive | The receipt proved that he had paid.
demonstrate | show | that whether thing | factive | The test demonstrated that the seal held.
indicate | show | that bare whether quote after thing | | The figures indicate that sales fell.
establish | show | that whether | factive | The inquiry established that no order was given.
illustrate | show | that whether | | The map illustrates how the river moved.
estimate | say | that bare quote after x-to | | The agency estimates that 300 fled.
calculate | say | that | | Engineers calculated that the load was double.
project | believe | that | | The office projects that debt will grow.
forecast | believe | that bare thing | | The bank forecasts that prices will fall.
predict | believe | that bare quote after thing | | He predicted that the talks would fail.
prophesy | believe | that | | She prophesied that the river would rise.
write | write | that bare whether quote after | | He wrote that the city was quiet.
tweet | write | that bare quote after | | She tweeted that she was safe.
retweet | write | that quote | | He retweeted that the road was open.
post | write | that quote after | | He posted: "We are leaving."
blog | write | that quote after | | He blogged that the shop had closed.
text | write | that quote after told | | She texted him that she was late.
email | write | that quote after told | | He emailed staff that the office was shut.
publish | write | that quote | | The site published: "The mayor has fled."
document | show | that whether | factive | The group documented how prisoners were moved.
detail | say | whether | | The memo details how the money moved.
outline | say | whether | | She outlined how the plan would work.
print | write | quote | | The paper printed: "He is gone."
read | say | quote after | | "No entry," the sign read.
quote | say | quote x-as | | The paper quoted him as saying he was ill.
cite | say | that x-as | | He cited that the law was old.
echo | say | that quote | | She echoed that the vote was fair.
go on | say | quote after | | "And then," he went on, "it broke."
continue | say | quote after | | "And then," he continued, "it broke."
begin | say | quote after | | "My friends," he began.
interject | say | quote after that | | "Wait," she interjected.
chime in | say | quote after that | | "Me too," he chimed in.
sum up | say | quote after | | "It failed," she summed up.
point out | say | that bare whether quote after | | He pointed out that the date was wrong.
make clear | say | that whether quote after | | She made clear that she would stay.
set out | say | whether | | The note sets out how cash was paid.
spell out | say | that whether | | The law spells out that searches need a warrant.
deny | deny | that bare quote after ing thing | | The firm denies that it paid bribes.
reject | deny | that quote x-as thing | | The ministry rejected the claim that it had known.
dismiss | deny | x-as quote thing | | He dismissed the reports as rumours.
dispute | deny | that quote thing | | She disputes that the letter is hers.
refute | deny | that quote thing | | The bank refuted claims that it was insolvent.
rebut | deny | that thing | | He rebutted the charge that he had lied.
contradict | deny | that thing | | The log contradicts the claim that no one came.
disagree | deny | that quote after | | He disagreed that the plan was costly.
doubt | deny | that bare whether | | Experts doubt that the truce will hold.
question | ask | whether thing | | She questioned whether the count was fair.
ask | ask | whether quote after told x-to that | | He asked whether the road was open.
wonder | ask | whether quote after | | Voters wonder whether he will stand.
inquire | ask | whether quote after | | She inquired whether rooms were free.
enquire | ask | whether quote after | | She enquired whether rooms were free.
query | ask | whether quote after | | He queried whether the sum was right.
order | order | that quote x-to | | The judge ordered the firm to pay.
command | order | that quote x-to | | He commanded the men to halt.
instruct | order | that quote told x-to | | The memo instructed staff to burn the files.
direct | order | that x-to | | The court directed the bank to open its books.
urge | order | that quote after x-to | | The mayor urged people to stay indoors.
exhort | order | x-to quote | | He exhorted them to fight.
implore | order | x-to quote | | She implored him to come home.
beg | order | x-to quote after | | She begged the guards to let her in.
plead | order | that quote after x-to for | | He pleaded for the boy to be spared.
appeal | order | quote for | | Officers appealed for witnesses to come forward.
demand | order | that to quote after | | The union demanded that he resign.
call | say | x-y for on-to | | She called the plan a disgrace.
call on | order | x-to | | The group called on the army to withdraw.
call upon | order | x-to | | He called upon both sides to talk.
request | order | that x-to quote | | The envoy requested that the road be opened.
require | order | that | | The law requires that homes be insured.
recommend | order | that bare ing quote after | | The panel recommended that the dam be closed.
propose | order | that to ing quote after | | He proposed that the vote be held again.
advocate | order | that ing for | | She advocates that prisons be closed.
lobby | order | x-to for | | They lobbied the council to act.
press | order | x-to | | She pressed the firm to pay.
pressure | order | x-to | | He pressured officials to sign.
invite | order | x-to | | She invited experts to speak.
encourage | order | x-to | | The state encourages farmers to plant trees.
challenge | order | x-to quote | | He challenged her to prove it.
forbid | order | x-to that | | The rule forbids guards to speak.
promise | promise | that bare to quote after told | | He promised to rebuild the school.
vow | promise | that to quote after | | She vowed to fight on.
pledge | promise | that to quote after | | The firm pledged to plant trees.
undertake | promise | that to | | The bank undertook to repay them.
guarantee | promise | that bare to | | He guaranteed that no one would lose.
threaten | promise | that to quote after | | The union threatened to strike.
plan | promise | to | | The city plans to close two schools.
intend | promise | to that | | She intends to appeal.
agree | promise | that to quote after | | Both sides agreed to withdraw.
offer | promise | to quote after | | The firm offered to pay half.
volunteer | promise | to quote | | He volunteered to testify.
commit | promise | to-ing | | They committed to cutting waste.
decide | promise | that to whether | | The board decided to sell the yard.
resolve | promise | that to | | He resolved to leave.
aim | promise | to | | The group aims to free them.
consent | promise | to | | She consented to give a sample.
believe | believe | that bare quote after x-to | | Residents believe that the well is poisoned.
think | believe | that bare quote after | | He thinks the deal is dead.
reckon | believe | that bare quote after | | She reckons it will rain.
suppose | believe | that bare quote after | | I suppose he knew.
assume | believe | that bare | | They assume that he is alive.
presume | believe | that bare | | We presume that the letter is real.
guess | believe | that bare quote after | | I guess they left.
imagine | believe | that bare quote after | | I imagine he is tired.
consider | believe | that x-to x-y | | Critics consider the law a failure.
deem | believe | that x-to x-y | | The court deemed the search lawful.
regard | believe | x-as | | Locals regard the dam as a threat.
view | believe | x-as | | They view the deal as a trap.
see | perceive | that x-as x-ing | | Witnesses saw the truck leaving.
feel | believe | that bare quote after | | She felt that she was watched.
expect | believe | that bare to x-to quote after | | Analysts expect prices to fall.
anticipate | believe | that ing | | We anticipate that rain will come.
fear | believe | that bare quote after | | Families fear that the men are dead.
worry | believe | that bare quote after about | | He worries that the money will not last.
hope | believe | that bare to quote after | | She hopes to return.
wish | believe | that bare to x-to | | He wishes that it were over.
want | believe | to x-to | | They want to promote themselves.
suspect | believe | that bare x-of quote after | | Police suspect that he fled.
prefer | believe | to that | | She prefers to wait.
trust | believe | that | | We trust that the court will listen.
accept | believe | that | | He accepts that he was wrong.
deduce | believe | that | | He deduced that the key was copied.
infer | believe | that | | She inferred that no one had slept there.
judge | believe | that x-to | | They judged that the ice was thin.
foresee | believe | that | | He foresaw that the bank would fail.
envision | believe | that x-ing | | She envisions that schools will reopen.
contemplate | believe | ing | | He contemplates leaving the party.
know | know | that bare whether quote after | factive | Everyone knew that the bridge was weak.
realize | know | that bare whether quote after | factive | He realized that the note was forged.
realise | know | that bare whether quote after | factive | He realised that the note was forged.
recognize | know | that | factive | She recognized that the plan had failed.
recognise | know | that | factive | She recognised that the plan had failed.
understand | know | that whether bare | | The paper understands that talks have begun.
learn | know | that whether bare | factive | He learned that his son was safe.
discover | know | that whether bare | factive | They discovered that the safe was empty.
find out | know | that whether bare | factive | She found out that he had left.
remember | know | that whether bare quote after ing x-ing | factive | I remember that the door was blue.
forget | know | that whether | factive | He forgot that the gate was locked.
appreciate | know | that | factive | We appreciate that it takes time.
hear | perceive | that bare whether x-ing quote | | Neighbours heard that he was arrested.
notice | perceive | that bare whether x-ing | factive | She noticed that the seal was torn.
spot | perceive | that x-ing | factive | Witnesses spotted two men fleeing the scene.
watch | perceive | x-ing | factive | He watched soldiers loading the truck.
witness | perceive | that x-ing | factive | She witnessed men beating the guard.
sense | perceive | that | | He sensed that something was wrong.
perceive | perceive | that x-as | | They perceive that the risk is low.
accuse | say | x-of | doubt | The envoy accused the firm of hiding the cracks.
blame | say | x-of | | He blamed the driver for leaving the brake off.
criticize | say | x-of | | She criticized the mayor for ignoring the warnings.
criticise | say | x-of | | She criticised the mayor for ignoring the warnings.
condemn | say | x-as x-of | | They condemned the raid as a crime.
denounce | say | x-as x-of | | He denounced the vote as a fraud.
decry | say | x-as | | She decried the law as cruel.
blast | say | x-as x-of quote | | He blasted the report as a lie.
slam | say | x-as x-of quote | | She slammed the reports as fake.
attack | say | x-as x-of | | He attacked the law as a trap.
praise | say | x-as x-of | | He praised the crew for acting fast.
hail | say | x-as | | She hailed the pact as a triumph.
tout | say | x-as | | The firm touted the drug as a cure.
laud | say | x-as x-of | | He lauded her as a hero.
applaud | say | x-of | | They applauded the court for speaking out.
fault | say | x-of | | The panel faulted the navy for acting late.
mock | say | x-as quote after | | He mocked the plan as childish.
ridicule | say | x-as | | She ridiculed the idea as absurd.
deride | say | x-as | | They derided the bill as a stunt.
brand | say | x-as x-y | | He branded the claims as lies.
label | say | x-as x-y | | She labelled the group a threat.
term | say | x-as x-y | | The mayor termed the visit a success.
dub | say | x-y | | The press dubbed him the Fox.
paint | say | x-as | | He painted the town as lawless.
cast | say | x-as | | She cast the vote as a choice.
frame | say | x-as | | They framed the strike as a duty.
credit | say | x-of | | He credited the pilot with saving them.
thank | say | x-of | | She thanked the crew for staying.
name | say | x-as | | Police named the victim as a baker.
identify | say | x-as | | Officers identified the man as a clerk.
refer | say | x-as | | He referred to the raid as a mistake.
apologize | say | quote after about | | He apologized for the delay of the train.
apologise | say | quote after about | | He apologised for the delay of the train.
dream | believe | that | | He dreamed that the war was over.
ensure | promise | that | | She ensured that the gate was shut.
pray | believe | that quote | | We pray that he is alive.
grant | say | that quote after | factive | She granted that the map was old.
relay | say | that whether | | He relayed that the road was mined.
concur | say | that quote after | | The judge concurred that the search was lawful.
stipulate | order | that | | The contract stipulated that rent is paid in May.
mandate | order | that x-to | | The law mandates that homes be insured.
verify | say | that whether | factive | The team verified that the seal held.
ascertain | know | that whether | factive | Police ascertained that he was at sea.
uncover | show | that | factive | The inquiry uncovered that cash was paid.
detect | know | that | factive | The crew detected that the hull leaked.
overhear | perceive | that x-ing | factive | She overheard two guards planning a raid.
figure | believe | that bare after quote | | He figured that the boat was late.
figure out | know | that whether | factive | She figured out how the lock worked.
gather | know | that bare after | | I gather he has left.
surmise | believe | that bare quote after | | He surmised that they had fled.
conjecture | believe | that quote after | | Scholars conjecture that the tomb is empty.
hypothesize | believe | that quote after | | They hypothesize that heat kills the seed.
posit | say | that quote | | He posits that rivers move.
purport | say | to | doubt | The letter purports to be from the mayor.
profess | say | that to quote | doubt | He professes to know nothing.
disclaim | deny | thing | | The firm disclaimed responsibility for the loss of the ship.
contest | deny | that thing | | She contests the claim that she lied.
preach | say | that quote after | | He preached that the end was near.
moan | say | that quote after | | Fans moaned that tickets were dear.
murmur | say | that quote after | | "Not now," she murmured.
scoff | say | that quote after | | "Nonsense," he scoffed.
sneer | say | that quote after | | "Fools," he sneered.
gloat | say | that quote after | | He gloated that he had won.
rave | say | that quote after | | Critics raved that the play was superb.
rant | say | that quote after | | He ranted that all were thieves.
fret | say | that quote after | | She fretted that the boat was late.
jest | say | that quote after | | "I am the king," he jested.
thunder | say | that quote after | | "Out," he thundered.
wail | say | that quote after | | "Why," she wailed.
sob | say | that quote after | | "He is gone," she sobbed.
roar | say | quote after | | "Charge," he roared.
growl | say | quote after | | "Leave," he growled.
holler | say | quote after | | "Come back," she hollered.
prompt | order | x-to | | The news prompted the council to act.
petition | order | that x-to | | They petitioned the court to stop the sale.
beseech | order | x-to | | They beseech them to stay.
entreat | order | x-to | | He entreated the crew to wait.
counsel | order | that x-to | | She counselled him to wait.
lambast | say | x-as x-of | | He lambasted the law as cruel.
lambaste | say | x-as x-of | | She lambasted the mayor for hiding it.
castigate | say | x-as x-of | | She castigated the board for acting late.
chastise | say | x-of | | He chastised the crew for leaving.
rebuke | say | x-of | | The court rebuked the firm for hiding papers.
scold | say | x-of | | She scolded him for being late.
commend | say | x-of | | He commended the crew for staying.
congratulate | say | x-of | | She congratulated the team for winning.
vilify | say | x-as | | They vilified her as a traitor.
deplore | say | that x-as | | He deplored that no one helped.
regret | say | that ing | | She regretted that the talks had failed.
forewarn | say | that told | | He forewarned them that rain would come.
marvel | say | that quote after | | "So high," he marvelled.
muse | say | that quote after | | "Perhaps," she mused.
reason | say | that quote after | | He reasoned that the boat was late.
ponder | ask | whether quote after | | She pondered whether to go.
gush | say | quote after | | "Lovely," she gushed.
fume | say | quote after that | | "Enough," he fumed.
rage | say | quote after | | "Traitors," he raged.
sigh | say | quote after | | "Too late," she sighed.
laugh | say | quote after | | "Me?" he laughed.
smile | say | quote after | | "Yes," she smiled.
gasp | say | quote after | | "No," she gasped.
snap | say | quote after | | "Go," he snapped.
vent | say | quote after | | "Useless," she vented.
enthuse | say | quote after that | | "Superb," he enthused.
tease | say | quote after that | | "Wait and see," she teased.
sniff | say | quote after | | "Hardly," he sniffed.
shrug | say | quote after | | "Who knows," he shrugged.
`

export const CUE_VERBS: ReadonlyMap<string, CueVerb> = parseCueVerbs(VERBS)
