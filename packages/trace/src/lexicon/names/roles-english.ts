/**
 * What English calls people by.
 * Columns: singular | plurals | class | example. Classes as in the Arabic table.
 */
export const ENGLISH_ROLES = `
Mr | Messrs | honorific | Mr Haddad denied it
Mrs | - | honorific | Mrs Haddad denied it
Ms | - | honorific | Ms Haddad denied it
Miss | - | honorific | Miss Haddad denied it
Dr | Drs | honorific | Dr Salem examined him
Sir | - | honorific | Sir Alan resigned
Lord | Lords | honorific | Lord Ashby spoke
Lady | - | honorific | Lady Ashby spoke
Dame | - | honorific | Dame Ruth wrote
Rev | - | honorific | The Rev. Moore preached
Reverend | - | honorific | Reverend Moore preached
Father | - | honorific | Father Moore preached
Sister | - | honorific | Sister Agnes replied
Brother | - | honorific | Brother Luke replied
Sheikh | sheikhs | honorific | Sheikh Mansour called for calm
Imam | imams | honorific | Imam Yusuf spoke
Rabbi | rabbis | honorific | Rabbi Levin spoke
Ayatollah | ayatollahs | honorific | Ayatollah Kazem ruled
Bishop | bishops | honorific | Bishop Elias asked for help
Archbishop | archbishops | honorific | Archbishop Elias asked for help
Cardinal | cardinals | honorific | Cardinal Franco left
Pope | popes | office | Pope John spoke
Prof | - | honorific | Prof. Amin replied
Professor | professors | honorific | Professor Amin replied
Sen | Sens | office | Sen. Doyle voted
Rep | Reps | office | Rep. Doyle voted
Gov | - | office | Gov. Doyle signed
Gen | - | rank | Gen. Halim ordered it
Lt | - | rank | Lt. Halim ordered it
Col | - | rank | Col. Halim defected
Capt | - | rank | Capt. Halim replied
Maj | - | rank | Maj. Halim replied
Sgt | - | rank | Sgt. Halim testified
Cpl | - | rank | Cpl. Halim testified
Det | - | rank | Det. Marsh confirmed it
Cmdr | - | rank | Cmdr. Halim replied
Adm | - | rank | Adm. Halim replied
General | generals | rank | General Halim ordered it
Colonel | colonels | rank | Colonel Halim defected
Captain | captains | rank | the captain radioed
Major | majors | rank | Major Halim replied
Lieutenant | lieutenants | rank | Lieutenant Halim replied
Sergeant | sergeants | rank | Sergeant Halim testified
Admiral | admirals | rank | Admiral Halim replied
Commander | commanders | rank | the commander refused
Brigadier | brigadiers | rank | Brigadier Halim replied
Marshal | marshals | rank | Marshal Halim replied
Detective | detectives | law | the detective wrote it down
Inspector | inspectors | law | the inspector wrote it down
Officer | officers | rank | a former officer spoke
soldier | soldiers | rank | a soldier described it
sailor | sailors | rank | a sailor described it
president | presidents | office | the president agreed
vice president | vice presidents | office | the vice president agreed
prime minister | prime ministers | office | the prime minister resigned
minister | ministers | office | the minister denied it
chancellor | chancellors | office | the chancellor replied
premier | premiers | office | the premier replied
secretary | secretaries | office | the secretary replied
undersecretary | undersecretaries | office | the undersecretary replied
senator | senators | office | the senator voted
congressman | congressmen | office | the congressman voted
congresswoman | congresswomen | office | the congresswoman voted
lawmaker | lawmakers | office | a lawmaker objected
legislator | legislators | office | a legislator objected
governor | governors | office | the governor signed
mayor | mayors | office | the mayor thanked them
ambassador | ambassadors | office | the ambassador left
consul | consuls | office | the consul left
envoy | envoys | office | the envoy arrived
diplomat | diplomats | office | a Western diplomat doubted it
king | kings | office | the king received them
queen | queens | office | the queen received them
prince | princes | office | the prince denied it
princess | princesses | office | the princess denied it
emir | emirs | office | the emir denied it
sultan | sultans | office | the sultan denied it
leader | leaders | office | the opposition leader called a strike
chief | chiefs | office | the police chief said so
head | heads | office | the head of the agency said so
director | directors | office | the director resigned
deputy | deputies | office | the deputy replied
chairman | chairmen | office | the chairman replied
chairwoman | chairwomen | office | the chairwoman replied
chair | chairs | office | the chair of the committee replied
executive | executives | office | a company executive denied it
manager | managers | office | the manager denied it
official | officials | office | a senior official said so
commissioner | commissioners | office | the commissioner replied
councillor | councillors | office | a councillor objected
counselor | counselors | office | a counselor replied
adviser | advisers | office | an adviser said so
advisor | advisors | office | an advisor said so
aide | aides | office | an aide said so
representative | representatives | office | a representative said so
delegate | delegates | office | a delegate said so
candidate | candidates | office | the candidate promised
politician | politicians | office | a politician promised
superintendent | superintendents | office | the superintendent replied
administrator | administrators | office | the administrator replied
spokesman | spokesmen | speaker | a spokesman for the ministry denied it
spokeswoman | spokeswomen | speaker | a spokeswoman denied it
spokesperson | spokespersons, spokespeople | speaker | a spokesperson denied it
correspondent | correspondents | press | the network's correspondent reported it
reporter | reporters | press | the reporter asked
journalist | journalists | press | a local journalist filmed it
editor | editors | press | the editor replied
columnist | columnists | press | the columnist wrote
presenter | presenters | press | the presenter read it out
anchor | anchors | press | the anchor read it out
host | hosts | press | the host asked
blogger | bloggers | press | a blogger posted it
writer | writers | press | the writer explained
author | authors | press | the author replied
photographer | photographers | press | the photographer saw it
cameraman | cameramen | press | the cameraman saw it
producer | producers | press | the producer denied it
creator | creators | press | the show's creator said so
commentator | commentators | press | a commentator said so
translator | translators | press | the translator repeated it
judge | judges | law | the judge adjourned
justice | justices | law | the justice dissented
prosecutor | prosecutors | law | the prosecutor charged him
attorney | attorneys | law | the attorney objected
lawyer | lawyers | law | her lawyer objected
solicitor | solicitors | law | the solicitor objected
investigator | investigators | law | an investigator found it
sheriff | sheriffs | law | the sheriff confirmed it
policeman | policemen | law | a policeman stopped him
policewoman | policewomen | law | a policewoman stopped him
guard | guards | law | a guard saw it
suspect | suspects | law | the suspect confessed
defendant | defendants | law | the defendant denied it
accuser | accusers | law | the accuser testified
plaintiff | plaintiffs | law | the plaintiff testified
prisoner | prisoners | law | a former prisoner described it
detainee | detainees | law | a former detainee described it
inmate | inmates | law | an inmate described it
expert | experts | profession | an expert examined it
analyst | analysts | profession | an analyst doubted it
scientist | scientists | profession | a scientist warned
researcher | researchers | profession | a researcher found it
historian | historians | profession | a historian dated it
economist | economists | profession | an economist expects it
scholar | scholars | profession | a scholar dated it
academic | academics | profession | an academic doubted it
engineer | engineers | profession | an engineer warned
doctor | doctors | profession | a doctor examined him
surgeon | surgeons | profession | the surgeon operated
nurse | nurses | profession | a nurse recalled it
paramedic | paramedics | profession | a paramedic arrived
medic | medics | profession | a medic arrived
teacher | teachers | profession | a teacher hid them
student | students | profession | a student filmed it
worker | workers | profession | a worker confirmed it
farmer | farmers | profession | a farmer saw it
trader | traders | profession | a trader named the price
driver | drivers | profession | the driver fled
pilot | pilots | profession | the pilot radioed
player | players | profession | the player left
coach | coaches | profession | the coach dropped him
striker | strikers | profession | the striker scored
referee | referees | profession | the referee apologised
actor | actors | profession | the actor replied
actress | actresses | profession | the actress replied
singer | singers | profession | the singer replied
artist | artists | profession | the artist replied
musician | musicians | profession | the musician replied
businessman | businessmen | profession | a businessman paid
businesswoman | businesswomen | profession | a businesswoman paid
smuggler | smugglers | profession | a smuggler agreed
broker | brokers | profession | a broker agreed
employee | employees | profession | a former employee leaked it
contractor | contractors | profession | a contractor leaked it
owner | owners | profession | the owner denied it
founder | founders | profession | the founder left
activist | activists | member | an activist filmed it
campaigner | campaigners | member | a campaigner objected
dissident | dissidents | member | a dissident returned
protester | protesters | member | a protester was hurt
demonstrator | demonstrators | member | a demonstrator was hurt
fighter | fighters | member | a wounded fighter talked
militant | militants | member | a militant stopped the bus
gunman | gunmen | member | a gunman stopped the bus
rebel | rebels | member | a former rebel surrendered
jihadist | jihadists | member | a jihadist confessed
terrorist | terrorists | member | a terrorist confessed
defector | defectors | member | a defector handed them over
member | members | member | a member of the council said so
volunteer | volunteers | member | a volunteer gave them water
refugee | refugees | member | a refugee named him
migrant | migrants | member | a migrant described the boat
veteran | veterans | member | a veteran described it
parishioner | parishioners | member | a parishioner recalled it
supporter | supporters | member | a supporter objected
critic | critics | member | a critic objected
advocate | advocates | member | an advocate objected
witness | witnesses | witness | a witness saw the car
survivor | survivors | witness | a survivor testified
victim | victims | witness | the victim recognised him
bystander | bystanders | witness | a bystander filmed it
passenger | passengers | witness | a passenger filmed it
source | sources | witness | a security source would not be named
informant | informants | witness | an informant led them there
whistleblower | whistleblowers | witness | a whistleblower copied them
insider | insiders | witness | an insider copied them
wife | wives | relation | his wife called
husband | husbands | relation | her husband called
mother | mothers | relation | the mother waits
father | fathers | relation | the father waits
son | sons | relation | his son denied it
daughter | daughters | relation | his daughter denied it
brother | brothers | relation | his brother denied it
sister | sisters | relation | his sister denied it
parent | parents | relation | a parent complained
uncle | uncles | relation | an uncle paid
aunt | aunts | relation | an aunt paid
cousin | cousins | relation | a cousin paid
relative | relatives | relation | a relative paid
friend | friends | relation | a friend heard it
girlfriend | girlfriends | relation | his girlfriend called
boyfriend | boyfriends | relation | her boyfriend called
neighbor | neighbors | relation | a neighbor heard it
neighbour | neighbours | relation | a neighbour heard it
colleague | colleagues | relation | a colleague noticed
man | men | generic | an old man showed the grave
woman | women | generic | a woman cried out
person | people, persons | generic | a person called
boy | boys | generic | a boy found it
girl | girls | generic | a girl found it
child | children | generic | a child survived
teenager | teenagers | generic | a teenager found it
citizen | citizens | generic | a citizen called
civilian | civilians | generic | a civilian was hurt
resident | residents | generic | a resident said so
villager | villagers | generic | a villager found the bag
user | users | generic | a user posted it
visitor | visitors | generic | a visitor took a photo
voter | voters | generic | a voter objected
participant | participants | generic | a participant left
customer | customers | generic | a customer complained
tourist | tourists | generic | a tourist complained
`

/** Columns: form | class (group, or quantity: takes a plural after it) | example */
export const ENGLISH_GROUPS = `
authorities | group | the authorities closed the road
family | group | the family would not comment
families | group | families of the missing want an answer
crew | group | the crew radioed
delegation | group | the delegation left
locals | group | locals heard it
public | group | the public was angry
factions | group | local factions signed
militias | group | militias held the road
troops | group | troops saw them leave
forces | group | forces saw them leave
circles | group | circles close to the palace denied it
others | group | others disagreed
some | quantity | some witnesses differed
many | quantity | many residents left
most | quantity | most voters refused
several | quantity | several officials agreed
few | quantity | few residents stayed
all | quantity | all members heard it
dozens | quantity | dozens of workers struck
hundreds | quantity | hundreds of workers struck
majority | quantity | a majority of members agreed
number | quantity | a number of residents left
group | quantity | a group of engineers warned
`

/** Words that speak for the narrator: nobody stands behind them. Columns: form | example */
export const ENGLISH_PSEUDO = `
reality | reality proves it on the ground
the facts | the facts prove it
history | history tells us that wars end
experience | experience shows that truces fail
logic | logic says they will withdraw
the truth | the truth says otherwise
events | events proved him right
observers | observers believe that the deal failed
everyone | everyone knows that the town is empty
everybody | everybody knows that the town is empty
the world | the whole world knows they are there
the street | the street thinks the cabinet is weak
public opinion | public opinion holds that they came late
the evidence | the evidence suggests a bomb
signs | signs suggest a retreat
conventional wisdom | conventional wisdom holds that truces fail
`
