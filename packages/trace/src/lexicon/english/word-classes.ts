// Made by tools/train/english-words.ts from WordNet 3.1 and its tag counts.
// WordNet 3.1, Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and
// distribute is granted on condition that this notice appears on all copies; see https://wordnet.princeton.edu/license.
// The software and database is provided "as is"; Princeton University makes no representations or warranties.

/** Base forms that are nearly always verbs. */
export const VERBS = `
abandon abate abbreviate abduct aberrate abet abhor abide ablate abnegate abolish abound abrade abridge abrogate
abscise absolve absorb abstain abuse accede accelerate accentuate accept acclaim acclimatize accommodate accompany
accomplish accord accost accredit accrete accrue acculturate accumulate accuse accustom acerbate acetify acetylate
acetylise acetylize ache achieve acidify acknowledge acquaint acquiesce acquire acquit activate actualise actualize
actuate adapt add addle adhere adjoin adjourn adjudicate adjure adjust administer admire admit admix admonish adopt
adore adorn adsorb adumbrate advertise advertize advise advocate aerate aerosolise aerosolize affect affirm affix
afflict afford aggravate aggrieve agitate agonise agonize agree alcoholise alcoholize alienate alight align
alkalinise alkalinize allay allege allegorise allegorize alleviate allocate allot allow alphabetize alter amass
amaze amble ameliorate amend amerce americanise americanize amplify amputate amuse analyse analyze anastomose
anathemise anathemize anatomize ancylose animadvert animalise animalize animize ankylose annihilate annotate
announce annoy annul anoint antagonise antagonize antedate anticipate antiquate apologise apologize appal appall
appear appease append applaud apply appoint apportion appraise appreciate apprehend apprise apprize approbate
approve arbitrate archaize argue arise arouse arraign arrange arrest arrive arrogate ascend ascertain ascribe ask
asphyxiate aspire assail assassinate assemble assert assess assibilate assign assimilate assist associate assort
assuage assume assure astonish astound astringe astrogate atomise atomize atone attach attain attaint attend attest
attract attribute attune audition augment augur aurify auspicate authenticate authorise authorize automate
automatise automatize avenge aver avert avoid avow await awaken babble babysit backpedal backstitch badger baffle
bake balkanize bandy banish baptize barbarise barbarize barnstorm bask bastardise bastardize baste bat bate bathe
bawl be bear beat beatify beautify bechance becharm beckon become bedamn bedevil bedim bedizen befall befit befog
befool befriend befuddle beg beget begin begrudge beguile behave behead behold behoove belabor belabour beleaguer
belie believe belittle bellow belong bemoan bend benight berate beseech beset besiege besmirch bespangle bespeak
bestow bet bethink betoken betray bevel bewail beware bewilder bewitch bicker bid bide bilk billow bind birdie birl
bite blab blacken blame blanch blaspheme bleed blend bless blindside blink blister blurt blush boast bob bode boggle
boil bombard bonk boo bore borrow bother bounce boycott brag brainwash brandish break breathe brecciate brighten
bring broaden broil bromate brominate browbeat bruit brutalise brutalize budge build bullshit bumble bump burgeon
burn burst bury bushwhack buy buzz cackle cadge calcify calculate calibrate call calumniate calve cancel cannibalise
cannibalize canonise canonize capacitate capitalise capitalize capitulate capsulise capsulize captivate capture
caramelise caramelize carbonise carbonize care careen caricature carnalize carry carve caseate castigate castrate
catapult catch catechise catechize categorize cater caucus cause cauterise cauterize cavort caw cease cede celebrate
centralize centrifuge cerebrate certify chafe chaffer chandelle channelise channelize chant characterise
characterize chasten cheat cherish chew chide chirp chivy chlorinate choke choose choreograph chortle christianize
chronicle chuckle chuff chug churn circularise circularize circulate circumcise circumscribe circumvent cite citrate
civilise civilize clamber clamp clank clapperclaw clarify clasp classify cleanse cleave clench climb cling clobber
clog clomp clothe cloy clutch coagulate coalesce coapt coarsen coax cock coddle codify coerce coexist coggle
cogitate cohabit cohere coincide collaborate collate collect collide colligate collimate collocate colonise colonize
combine combust come commandeer commemorate commence commend commentate commercialize commingle commiserate commit
commove communicate communise communize commute compare compel compensate compete compile complain complexify
complicate comply comport compose comprehend compress comprise compute computerise computerize concatenate conceal
concede conceive concentrate conciliate conclude concoct concretize concur concuss condemn condense condescend
condone conduct confabulate confer confess confide confine confirm confiscate conflagrate conform confound confront
confuse congeal conglutinate congratulate congregate conjoin conjure conk connect connive connote conquer conscript
consecrate conserve consider consign consist consolidate consort conspire constellate constipate constitute
constitutionalize constrain constrict construct construe consubstantiate consult consume consummate contain
contaminate contemplate contemporise contemporize contend continue contradict contravene contribute contrive
controvert convene conventionalize converge converse convert convey convict convince convulse cook cooperate
coordinate cope correlate correspond corroborate corrode coruscate cosign cosponsor cough count counteract
counterchallenge countervail cover covet cower cozen cram crave crawl creak create creep cremate criminalize
criminate cringe criticise criticize croak crochet cronk croon cross crouch crucify cruise crumble crump crumple
crush crystalise crystalize crystallise crystallize cuddle culminate cultivate curdle curl curse curtail customise
customize cut dabble dally dampen dandle dangle dare darken dart dash daunt dawdle daydream dazzle deactivate deaden
deafen deal debar debase debilitate debouch decalcify decamp decarboxylate deceive decelerate decentralize decertify
decide decimalise decimalize decimate decipher declaim declare decoct decompose decompress decorate decorticate
decouple decrepitate decry dedicate deduce deduct deem deepen defecate defend defer define deflagrate deflate
deflect deflower deform defraud defray defrost defy degas deglycerolize degrade dehorn dehumanise dehumanize
dehydrate deify deign delay delegate delete delimit delimitate delineate deliquesce deliver delude delve demagnetise
demagnetize demarcate demean demilitarise demilitarize demobilise demobilize democratise democratize demolish
demonstrate demoralise demoralize demote demulsify demur demythologize denaturalise denaturalize denature denigrate
denote denounce deny depart depend depersonalize depict deplore deploy deplume deport depose deprave deprecate
depreciate depress deprive depute deputise deputize deracinate derail derange deride derive descend describe
desecrate desensitise desensitize deserve desexualise desexualize designate desorb despise despoil destabilise
destabilize destine destroy destruct detach detain detect deter deteriorate determine detest detonate detoxify
detract detribalize devaluate devalue devastate develop deviate devise devitrify devolve devote devour diagnose
dialyze dictate diddle die differ differentiate dig digest digitalize dignify digress dilapidate dilate dilute
diminish dine dip disable disabuse disagree disallow disappear disappoint disapprove disarm disarrange disassemble
disband disbelieve disbud disburse discard discern discerp disclaim disclose discolor discombobulate disconcert
disconnect discontinue discountenance discourage discover discriminate discuss disenfranchise disengage disentangle
disgorge dishearten dishonour disintegrate disinter disinvest disjoin disjoint dislocate dislodge dismantle
dismember dismiss dismount disobey disoblige disown dispel dispense disperse displace display displume disport
dispose disprove disqualify disrobe disrupt dissect dissemble disseminate dissimilate dissipate dissociate dissolve
dissonate dissuade distend distil distill distinguish distort distract distrain distribute disturb disunite
divaricate diverge diversify divert divest divide divulge do dodge dogmatise dogmatize domesticate domiciliate
dominate domineer donate dote douse dovetail downgrade downplay downsize dowse doze drag dramatise dramatize draw
drench dribble drill drip drive droop drop drown drowse dub dump dunk dupe duplicate dwell dwindle dye dynamise
dynamize earn ease eat ebb economise economize edify edit educate educe efface effectuate effloresce effuse
ejaculate eject elapse elate elect electrify electrocute elevate elicit eliminate elucidate elude elute emaciate
emanate emancipate emasculate embark embarrass embattle embed embellish embezzle embitter emblazon embody embolden
emboss embroider embroil embrown emerge emigrate emit empanel emphasise emphasize emplace employ empower emulate
emulsify enable enact encamp encapsulate encase enchant encipher encircle enclose encompass encourage encroach
encrust endanger endear endorse endow endure energise energize enervate enforce enfranchise engage engender engraft
engrave engross engulf enhance enjoin enjoy enkindle enlarge enlighten enlist enliven enmesh ennoble enquire enrage
enrich enrobe enrol enroll ensconce enshrine ensnare ensue ensure entail entangle enter entertain enthrall enthrone
enthuse entice entitle entomb entrap entrench entrust entwine enucleate enumerate enunciate envelop envenom envisage
envision envy epitomize equalise equalize equate equilibrate equip eradicate erase erode err eruct erupt escape
eschew espouse establish estrange etch eternize etymologise etymologize eulogize europeanise europeanize evacuate
evade evaluate evangelise evangelize evaporate eventuate evict eviscerate evoke evolve exacerbate exaggerate exalt
examine exasperate excavate exceed excel except excise excite exclaim exclude excogitate excommunicate excoriate
excruciate execrate execute exemplify exert exfiltrate exfoliate exhale exhaust exhibit exhort exist exonerate
exorcise expand expect expectorate expedite expel expend expiate expire explain explicate explode exploit explore
export expose exposit expound express expunge extemporize extend extenuate exteriorize exterminate externalise
externalize extinguish extirpate extort extract extrapolate extravasate extricate extrude exude exult fabricate
facilitate fade fail fall falsify falter famish fantasise fantasize fascinate fasten fathom fatten faze fecundate
federalise federalize feel feign feint felicitate fell feminise feminize fend ferry fertilise fertilize fetch fete
fictionalise fictionalize fidget fight file fill finance find finish fix fixate flatten flatter flaunt fledge flee
flex flicker flinch fling float flocculate flog flop flounder flourish flout flub fluctuate flump fluoresce fluster
fly focalise focalize foist follow foment footle forbid forecast foreclose forego foreknow foreordain foresee
foreshorten forestall foreswear foretell forge forget forgive forgo formalise formalize formulate forsake forswear
fortify fossilise fossilize foster found fractionate fracture frap fraternize freeze frenchify freshen fret frighten
frizzle frogmarch frown fructify frustrate fry fulfil fulfill fulminate fumble fume furl furnish fuse gabble gain
gallop galvanise galvanize gamble garner gather gawk gaze gazump gelatinise gelatinize geminate generalise
generalize generate genuflect germinate gestate gesticulate get geyser giggle gild gird give glaciate gladden
glamorize glamourise glaze glean glide glint glisten gloat glom glorify glower glue glut glycerolize gnash gnaw go
gobble gouge govern grab gradate granulate grapple grasp gratify gravitate graze greet grieve grimace grind groan
grope grovel grow growl grumble grunt guarantee guess guggle guide gull gurgle gush guzzle gyrate habilitate
habituate haggle halt handle hang hanker happen harangue harass harden harmonise harmonize harrow harry harshen
hasten hatch hate haul have heal hear heave heed heft heighten help hesitate hew hibachi hibernate hide highlight
hijack hinder hire hiss hit hobble hoist hold holler homogenise homogenize homologize honk hoodwink hop horripilate
hover huddle hug hum humanize humiliate hunt hurl hurry hurtle hush hustle hyperventilate hypnotize hypothecate
hypothesize idealise idealize identify idolize ignite ignore illuminate illumine illustrate imagine imbed imbibe
imbue imitate immerse immigrate immobilise immobilize immortalise immortalize immunise immunize impair impale
impanel impart impeach impede impel imperil impersonate impinge implant implement implicate implore imply impose
impound impoverish imprecate impregnate impress imprison improve improvise impute inactivate inaugurate incandesce
incapacitate incinerate incise incite inclose include incorporate incriminate incrust incubate inculcate incur
indemnify indicate indict indispose individualise individualize individuate indoctrinate indorse induce induct
indulge indurate industrialise industrialize infect infer infest infiltrate inflame inflate inflect inflict inform
infringe infuriate infuse ingest ingrain inhabit inhale inherit inhibit initialise initialize initiate inject injure
innervate innovate inoculate inosculate inquire inscribe inseminate insert insinuate insist inspect inspire
inspissate instal install instantiate instigate instill institute institutionalize instruct insufflate insulate
insure integrate intend intensify inter interact intercede intercept intercommunicate interconnect interfere
interject interlace interleave interlink interlock internalize internationalise internationalize interpenetrate
interpolate interpose interpret interrelate interrogate interrupt intersect intersperse intertwine intervene
interweave intimidate intonate intone intoxicate introduce intrude intrust intumesce inundate inure invade
invaginate invalidate inveigh invent invert invest investigate invigorate invite invoke involve iodinate iodise
iodize ionise ionize irradiate irrigate irritate irrupt islamise islamize isolate isomerise isomerize italicize itch
itemise itemize iterate jabber jangle jeer jellify jeopardize jerk jettison jilt jimmy jive jog join jostle jubilate
jump justify juxtapose keep keratinise keratinize kick kidnap kill kindle knap knead kneel knock know lace lacerate
lade lag lam lambast lambaste laminate lampoon languish lapidate lash latch latinise latinize laugh launch launder
lave lay laze lead lean learn leave leer legislate legitimize lend lengthen lessen let levitate levy liberalise
liberalize liberate librate lick lie lift ligate lighten like limn linger lionize liquefy liquidate liquidize
liquify listen litigate live loathe localise localize locate lodge loiter loll look loom loosen lop lose louden
lounge lour lower lubricate lug lunge lurch lure lurk luxuriate lyophilize macerate machinate madden madrigal
magnetise magnetize magnify maintain make malinger maltreat manage mangle manifest manipulate manoeuver mar marinate
marry marvel masculinize mash masquerade massacre masticate masturbate match materialize matriculate maturate
maunder maximise maximize mean measure mechanise mechanize meddle medicate meditate meet melanise melanize meliorate
melt memorialise memorialize memorize mend mention merge mesmerise mesmerize metabolize metamorphose metricise
metricize metrify migrate militarise militarize militate mince mineralize mingle miniate minimise minimize
miscalculate miscarry misconstrue misdirect misestimate misgauge misguide mishandle misinterpret misjudge mislay
mislead mismanage misname misperceive misplace misquote misread misrepresent miss misspend mistrust misunderstand
mitigate mix mobilise mobilize modernise modernize modify modulate moil moisten molest mollify monish monitor
monopolise monopolize moo mop moralise moralize morph mortify motivate motorize mottle mount mourn move mow muck
muffle multiply mumble mummify murmur muse muster mutilate mutter mystify mythicise mythicize mythologise
mythologize nab nag narcotize narrate nasale nasalise nasalize nationalise nationalize naturalise naturalize
nauseate navigate neaten necessitate negate neglect negociate negotiate nestle neutralise neutralize niggle nitrify
nobble nod nominate normalise normalize notarize notice notify nourish nucleate nudge nullify nurture nuzzle obey
objectify objurgate oblige obliterate obnubilate observe obsess obstruct obtain obtrude obviate occlude occupy occur
offend offer officiate offload offsaddle offset ogle omit opacify opalesce opalise opalize operate opine oppose
oppress optimise optimize orchestrate ordain organise organize orient originate oscillate osculate ossify ostracise
ostracize oust outbid outbrave outclass outdistance outdo outdraw outface outfight outflank outfox outgeneral
outgrow outlive outmaneuver outmode outnumber outplay outpoint outride outrun outsell outshine outsmart outstay
outstrip outwear outweigh overarch overbalance overbear overboil overcapitalise overcapitalize overcloud overcome
overcompensate overcrowd overdraw overdress overeat overemphasize overexpose overfeed overfill overgrow overhaul
overhear overheat overindulge overlap overleap overlie overlook overpower overproduce overprotect overreach override
overrun overshadow overshoot oversimplify overspend overstep overstrain overtake overturn overwhelm overwork owe
oxidate oxidise oxidize oxygenise oxygenize pacify pack paint pall palliate palpitate pamper pant paralyse paralyze
parch pare parlay partake participate pass pat patronise patronize pay peck peddle peel peep peer pelt penalize
penetrate perambulate perceive percolate perform perfuse perish permeate permit perorate perpetrate perpetuate
perplex persecute persevere persist personalize personate personify persuade pertain perturb peruse pervade
pervaporate pester petrify philander philosophize pick pierce pilfer pillory pinch ping plague plasticise plasticize
plat play pleach plead please pledge plod plow plummet plunge plunk ply poach poke polarise polarize polymerise
polymerize ponder pooch pop popularise popularize populate portend portray pose possess postdate postpone postulate
pounce pour powderise powderize practise prance prattle pray preach prearrange precede precipitate preclude predate
predestine predetermine predict predominate preempt preen prefabricate prefer prefigure preform preisolate
premeditate preoccupy prepare prepossess prescribe preserve preside press pressurise pressurize presume presuppose
pretend pretermit prevail prevent previse prink prise probe proceed proclaim procrastinate procure prod produce
profess professionalise professionalize proffer prognosticate prohibit proliferate prolong promote prompt promulgate
pronounce propagandise propagandize propagate propel prophesy propose prorate prorogue proscribe prosecute prosper
protect protrude protuberate prove provide provoke prowl pry publicise publicize publish pull pullulate pulsate
pulverise pulverize pummel punctuate punish pupate purge purify purl purloin purport pursue push put putt puzzle
qualify quantify quantise quantize quarrel quash quell quench quicken quieten quit quiver quote radiate raise rake
ramble ramify ransack rape rarefy ratify rationalise rationalize raven ravish reach react reactivate read readapt
readjust readmit reaffirm realign realise realize reap reappear rearm rearrange reassail reassemble reassert
reassign reassure reawaken rebuild rebuke rebut recalculate recall recapitulate recapture recast recede receive
recharge reciprocate recite reckon reclaim reclassify recline recognise recognize recoil recollect recombine
recommence recommend recommit reconcile recondition reconnoiter reconsider reconstruct reconvene reconvert recopy
recount recoup recover recreate recrudesce rectify recuperate recur recuse recycle redden rede redecorate rededicate
redeem redefine redeposit redevelop redirect rediscover redistribute redo redouble redound reduce reduplicate reecho
reek reelect reenact reenforce reestablish reevaluate reexamine reface refashion refer refinance refine reflate
reflect refocus refract refresh refreshen refrigerate refuel refurbish refuse refute regain regale regard regenerate
register regroup regularise regularize regulate regurgitate rehabilitate rehash rehearse reimburse reinforce
reinstall reinstate reinsure reinterpret reinvent reiterate reject rejoice rejoin rejuvenate rekindle relace relate
relax relearn relegate relent relieve reline relinquish relive reload relocate rely relyric remain remake remand
remarry remember remind reminisce remit remodel remold remonstrate remould remount remove rename rend render
renegociate renegotiate renew renounce renovate reopen reorder reorganise reorganize reorient repaint repay repeat
repel repent rephrase replace replant replenish replicate repossess represent repress reprimand reproduce republish
repudiate repulse require reread rerun reschedule rescind rescue reseal reseat reseed resemble resent reset resettle
reshape reside resift resign resile resist resmudge resolve resonate resort resound respire respond restart restate
restitute restock restore restrain restrict resume resurface resurrect resuscitate resuspend retain retaliate retard
retch retell rethink retie retire retool retouch retrace retract retrain retranslate retrench retrieve retrogress
return reunite reuse rev revalue revamp reveal reverberate revere reverse revert revet revile revise revitalize
revive revolutionise revolutionize revolve rewrite rhapsodise rhapsodize ricochet rid ride riffle rigidify rile rip
ripen rise ritualize rival rive rivet roam roast rob roil roleplay roll romanticise romanticize rotate roughen rouse
rout rove rub rubberstamp rubricate ruckle ruffle ruminate rummage rumple run rusticate rustle saccharify sadden sag
sail salivate saltate salute salvage sanctify sandbag sanitise sanitize saponify satiate satisfy saturate save savor
savour savvy say scamper scan scandalize scare scarify scatter scavenge schematize scintillate scoff scold scoot
scour scramble scratch scrawl screak scream scrounge scrub scrutinise scrutinize scud scuff sculpt scurry scuttle
sear secede seclude secrete secularize secure seduce see seek seem seep seethe segregate seize select sell send
sensitise sensitize sensualize sentimentalise sentimentalize sequester sequestrate serve settle sever severalise
severalize sew shake shamble sharpen shatter shave sheathe shed shelve shine shirk shiver shoot shorten shout shove
show shrink shrivel shrug shudder shuffle shun sibilate sicken sidestep sidle sift sigh signalise signalize signify
simmer simplify simulate sing singe sink sip sire siss sit situate sizz sizzle skedaddle skid skim skimp skip
skitter skreak skulk skylark slacken slake slam slap slash slenderize slide slime slink slip slog slosh slue slurp
smash smatter smirk smite smolder smoothen smother smuggle snap snatch sneak snicker sniff snigger snoop snore snort
snub snuggle soak soar socialise socialize sodomise sodomize soften solarise solarize solder solemnise solemnize
solicit solidify solmizate solve soothe sorb sovietise sovietize sow spang speak specialise specialize specify
speculate spellbind spend spew spill spin spiritualise spiritualize spit splice splosh spoil sponsor spoonfeed
sporulate spout sprain sprawl spread sprinkle sprint sprout spue spurn sputter squall squander squawk squeeze
squelch squint squirm stabilise stabilize stagger stagnate stalk stammer stand standardise standardize stare
stargaze start startle starve stay steal steam steamroll steepen steer sterilise sterilize stet stiffen stifle
stigmatise stigmatize stimulate stink stipple stipulate stir stoke stomp stonewall stoop stop stow straddle strafe
straggle straighten straiten strangle strangulate stratify strengthen stretch strew strike strive strop strum
stultify stumble stun stupefy stutter subcontract subdivide subdue subjugate submerge submerse submit suborn
subpoena subscribe subside subsidise subsidize subsist substantiate subsume subtend subtilize subtract suburbanise
suburbanize subvert succeed succumb suck suckle sue suffer suffice suffocate suffuse sugarcoat suggest sulphur
summarise summarize summate summon sunder superannuate supercharge superimpose superintend superpose superscribe
supersede supervise supplant supplicate suppose suppress suppurate surcharge surmount surpass surround survive
suspend suspire sustain swagger swallow swap swathe sway swear sweep sweeten swelter swim swindle swing swipe swivel
swoon swoop syllabise syllabize symbolise symbolize sympathise sympathize synchronise synchronize syncopate
syncretise syncretize synthesise synthesize systematize tabulate tack tailor take talk tamper tantalize tap tarnish
tarry tauten teach tear teem teeter telescope televise tell tempt tend tergiversate terminate terrify territorialise
territorialize terrorise terrorize tessellate testify tether thank theologise theologize theorize thicken think
thrash threaten thresh thrive throb throw thrust thump thwart tighten tilt tingle titillate titter toil tolerate
topple toss totter trample tranquilize tranquillise tranquillize transact transaminate transcend transcribe
transfigure transfix transform transfuse transgress translate translocate transmigrate transmit transmute
transpirate transpire transplant transpose transubstantiate travel traverse tread treat tremble trespass trickle
trot trounce trudge trundle try tuck tug tumble tumefy turn tweedle tweeze twiddle twine twirl twitch typecast
typify tyrannise tyrannize ulcerate unbend unblock unbrace unburden unchain unclasp uncloak unclothe uncork uncover
uncurl underbid underdress underestimate underexpose undergird underlie underline undermine underperform underpin
underplay underquote underrate underrun underscore undershoot underspend understand understate undertake undervalue
underwrite undo undock undress undulate unearth unfasten unfold unfreeze unhinge unhitch unify unionise unionize
unite unitise unitize universalize unlace unlash unlearn unleash unload unlock unloose unloosen unmask unpack unpick
unravel unroll unscramble unscrew unseat unsex unsheathe unsolder untangle unteach unthaw untie untune unveil unwind
unwire unwrap update upend uphold upholster uplift upraise uprise uproot urbanise urbanize urge urinate urticate use
usurp utilize utter vacate vacillate validate vanish vanquish vaporise vaporize variegate vary vascularise
vascularize vaticinate veer vegetate vellicate venerate ventilate verbalise verbalize verify vesiculate vex vibrate
victimise victimize vie vindicate violate visit visualise visualize vitalise vitalize vitiate vitrify vivify
vocalise vocalize vouch vouchsafe vow vulcanise vulcanize vulgarise vulgarize wade waft waggle wail wait waive waken
walk wallop wallow wander wane wangle want warble warn warrant watch waver waylay weaken wean wear weatherstrip
weave wed weep weigh welcome wend whack wheedle whet whimper whine whinny whip whirl whish whisk whisper whistle
whiten whomp whoop whop widen wield wiggle wigwag win wince wink winnow wipe wisecrack wish withdraw wither withhold
withstand wive wobble womanize wonder woo woolgather worry worsen wrap wreak wreathe wreck wrench wrestle wriggle
wring write writhe yammer yap yawp yearn yield zap zoom
`

/** Base forms that are verbs in a quarter to three quarters of their uses. */
export const MIXED = `
abort abstract act address advance advert affiliate affront agglomerate agglutinate aid ail aim alarm alert alloy
alternate ambush anchor animate annex answer approach appropriate approximate aquaplane arch articulate aspirate
assault assay assent attack attempt attenuate audit avail awake backfire bail bait balance balk ban bang bankrupt
banter bar barbecue bargain barge bark barrack barricade base batten batter bead beam beep beetle beggar belay belch
benefit bifurcate bilge bitch blackball blackguard blackmail blackwash blare blast blaze bleach bleat blemish blight
block bloom blossom blow blubber blunder blunt blur bluster bog bogey bolster bolt bomb boom boomerang boost bootleg
bop border bottleneck bound bow brace bracket braid brail bray breach breed brew bribe bridge brim bristle broadcast
brood brook browse bruise brush bubble buck buckle bud buff buffer buffet bug bulge bulk bulldog bulletin bum bundle
bung bungle bunker buoy burke burrow bust bustle butcher butt butterfly buttress bypass calk callus calm camouflage
campaign can canker canter cantilever canton canvass caper capriole carbonate caress carom cascade cashier cast
catalogue causeway caution cement censor chaff challenge chamfer champ change char charge chariot charm chart
charter chase chat chatter check checker chequer chicane chill chink chip chock chop chuck cipher clack claim clamor
clamour clang clap clarion clash clatter claw claxon clean clear click climax clinch clink clinker clip cloak
cloister close clot cluck cluster cobble cockle cocoon cod cog coif coil coin collapse colour comb combat comfort
command comment commune complete compliment compound compromise con concern concord confab confect congee conjecture
consent console contest contract control convolute coo cool copy corral correct corrupt cost counsel counterattack
counterbalance countercheck countermarch countermine counterpoint covenant crab crack crackle cradle cramp crane
crank crape crash cream crease credit crimp crinkle cripple crisscross crock croquet crow crowd crown crumb crunch
cry cube cuff cull curb cure curry curtsy cushion cuss cypher dab dado dam damage dance darn daub daze debut decay
decline decrease decree default defeat defile delight deluge demand dent deposit descant desert desiccate design
desire despatch dial dibble diffuse dimple dinge direct discharge discipline discount discredit disdain disgrace
disguise disgust dishonor dislike dispatch dispute disregard disrespect dissent distrust ditch dither dive divorce
dock docket document dogfight don doom dope double doubt draft dragoon drain drape drawl dread dream dredge dress
drift drink drool dropkick drum dry duck dun dwarf dynamite echo eclipse eddy elaborate elongate embargo embrace
enamel encounter end endeavor equal erect escort esteem estimate etiolate exchange excuse exempt exercise exile exit
expatriate face fag faggot fagot fan fancy fare favor favour fawn fear feast feather featherbed federate feed felt
ferment ferret fiddle filet fillet filter fin fink fire fistfight fit fizzle flail flake flank flap flare flash
fleece flick flip flirt flit flock flood flounce flow fluff flurry flush flutter focus foil fold foliate forage
foray forbear force forfeit form format foul founder fowl frame fray frazzle freckle free freewheel frisk frolic
frost froth fuddle fudge fuel fullback funnel furlough furrow fuss gag gape gargle garland garnish garrison gash
gasp gauge gear gel ghost gibber gibbet gibe gin girdle glance glare gleam glimpse glitter gloss glow gnarl goad
goldbrick goof gore gorge graduate graft grant grate grill grin grip grit grizzle groom grouse guard gulp gutter
hack hail hale halloo hammer hamper hamstring handicap harbor harbour harm harness harp harvest haunt hawk hazard
headline heat heckle hedge heist herald herd hike hint hitch hoard hock hog hollo hone honeycomb honeymoon honor
honour hook hoot hope howl huckster huff hulk humble hump hunch hurdle hurt hydrate idle imbricate import imprint
incarnate incense incline increase incurvate indent index inebriate infix influence ink inlay insult interdict
intern interview intimate intrigue introvert issue jab jail jam jar jaundice jazz jest jib jibe jig jingle jinx
jockey joggle jolt judge jug juggle jumble jumpstart junk junket kern keynote kink kiss kite knell knit knot kowtow
label labour lack ladle lament land lap lapse lard lavish leach leak leap lease lecture leverage limber limit limp
link list litter load loaf lob lock loft log loop loot lope love luff lull lump maculate mail malt mandate maneuver
manicure manoeuvre manufacture map march mark maroon marshal mask massage master mastermind mate mature maul meander
mediate meld mellow merit mesh mew mill mime mire mirror misconduct misfire misplay mistake misuse miter moan mock
mold moor mope mortar mortice mortise motley mould muddle muff mulct mull mush mushroom nail name nark need
neighbour nest nettle nibble nick nickname nip noose notch note nuke numerate nurse object obligate obscure occult
ooze open order ordinate ornament outlaw outline outrage overbid overburden overcharge overdrive overestimate
overflow overhang overlay overload overthrow pace pad paddle padlock palaver pan pander panel pantomime parade
parallel paraphrase parcel pardon park parody parrot parry paste patrol pause paw peal pedal pepper perch perforate
pervert pet petition phone photograph picket piddle piffle pigeonhole piggyback pile pin pinion pinpoint pioneer pip
piss pitch pity pivot placard place plait plan plash plaster pleat plop plot plough pluck plumb plume plump plunder
pod poise poison polish poll pommel pontificate posit post pother pouch pout practice praise prank precondition
predicate preface prelude premier premiere premise presage present prick prickle prim print probate profit progress
project promenade promise prop prostrate protest prune pucker puddle puff pulse pump punch puncture punt purchase
purr putter pyramid quadruple quail quake quaver query quest quibble quickstep quilt quip quirk rabbet race rack
raddle rage raid rail rain rally ram ramp range rap rasp rattle ravage rave ravel ream rear rebate rebel rebound
rebuff recess recompense record recruit redact redress reef reel reeve refill reform refrain regress regret reign
rein reincarnate reissue relapse relay release relish remark remedy rent repair repatriate repeal replay reply
report repose reposition reprint reprobate repute request requisition reserve reshuffle respect rest result retail
retake retort retread retreat retrofit retroflex retrograde revel reverence review revoke rhyme rick riddle ridicule
riff rig rim rime ring rinse riposte ripple risk roach roar robe romp roost rot roughcast ruddle ruin rule rumble
rupture rush rust saber sabre sack sacrifice safeguard sanction sap sashay sauce saute saw scab scald scallop scalp
scant scarf schedule sclaff scollop scorch score scorn scotch scourge scout scowl scrabble scrag scrap scrape
screech screen screw scribble scribe scrimmage scrunch scruple scupper seal search seat seesaw semaphore separate
serenade set shack shape share shepherd shield shift shillyshally shimmer shimmy shipwreck shlep shoal shock shop
shovel shower shred shriek shroud shuck shut shuttle shy sieve sign signal silhouette singsong siphon skirl skirmish
skirt slang slant slate slaughter slaver sledge sleep slew slice sling slit sliver slop slouch slow slug sluice
slumber slump slur slush smack smear smell smile smirch smooth smoulder smut snaffle snag snare snarl sneer snick
sniffle snip snipe snitch snivel snooker snow snowball snuff snuffle sob sock solace solvate sonnet sop sophisticate
sound sour souse spade span spangle spar spare sparge spark sparkle spat spatchcock spatter spawn spear spearhead
speckle speed spell spice spiel spirt splash splat splatter splay splinter split splurge splutter sponge spool spot
spotlight spray spring spritz spruce spud spur spurt spy squash squat squeak squeal squinch squirt squish stab stack
stag stain stake stall stamp stampede state stave steamroller steep stem step stew stick sting stint stitch stooge
store storm strain strand strap stray streak stress strickle strip stroke stroll struggle strut stub stud study
stuff stunt sub sublimate substitute subtitle suction suit sully supplement supply support surf surfeit surge
surmise surprise surrender survey suspect swab swag swamp swan swarm swash sweat swell swerve swig swill swirl swish
switch swob tackle tag taint tame taper taste tat tattle taunt tax taxi tease telegraph telephone tense test thaw
thread thrill throng throttle thrum thud thumb tick tickle tie tincture ting tinge tinker tinkle tinsel tint tip
tiptoe tire tithe toast toggle toll tomahawk torment torture total touch tour tout tower trace track trade trail
train trammel tramp transfer transit transport trap trash treadle trek trench triangulate trice trifle trigger trim
triple troll truckle trump trumpet truncate truss trust tunnel turtle tusk tussle tutor twang tweak tweet twig twin
twinge twinkle twist unbalance undercut underlay upgrade upset upstage usher vamp veil vent venture vest vet veto
victual view visa vitriol void volunteer vomit vote wad wag wager wake wanton warp wash wassail waste wave wax wedge
weld welt welter whang wharf wheel wheeze whiff whipsaw whir whirr whiteout whitewash whiz whizz whoosh wilt winkle
witness work worship wrack wrangle wrinkle yank yaw yawn yell yelp yowl zigzag zip
`

/** Base forms that are seldom verbs. */
export const RARE = `
absent account ace adventure air amount anger angle appeal apprentice arm array average award awe back bag band bank
bare battle bay beard belt bench bill blanket blind bloat blockade board bond book box brand brave breakfast brief
brown budget bull bunch busy cable camp cane cap career cart cash center chamber champion chance channel charcoal
cheer chin chorus circle class clock cloud club clump coach coast coat code collar color commission compact
complement condition conflict conjugate contact content contrast core costume couch counter couple court crop cup
curve cycle damn damp date dawn debate despair detail diagram dim din disk doctor dog dose dot down drug dull dust
edge effect elbow empty essay evidence exact experience experiment eye factor faint fair fake farm fashion fault
feature fence figure film finger fish flag flower foam fool fork forward frequent front function fund further garage
garden gas gentle gesture gift glass glory grace grade grain graph grass grease ground gum hand hat head heap heel
house humor interchange interest iron jacket jaw jet joint joke journey key kid labor last lather layer league level
license light line loan lobby loose lumber lunch market mass matter menace merchandise meter milk mind mine minister
mist model moderate motion motor mouth murder narrow near needle net nose number occasion oil orbit output own
package page pain pair pale palm panic partner patch patent pattern peak peg pen perfect phrase picnic picture piece
pilot pipe pit plane plank plant plug pocket point pole police pool pore port pot potter pound prey price pride
prime prize process program proof proposition provision purse quack quarter question quiet radio rag rank rat rate
ready reason refund reproach revenge reward ridge rock romance roof root rough round row rumor saddle salt sample
sand scale scheme sculpture seed sense sentence sequence service shade shadow shame shear sheer shell ship shirt
shoulder shrill shunt sight silence sin single sketch skin slack slot smart smoke snake soil space spike spiral
sport square stable staff stage star station steady steel stock stone stool stream string stump style subject
sublime submarine subordinate sugar tally tangle temper tender term thin thunder title toe tool top treasure trick
trip triumph trouble truck tube tune vacation vacuum value vein volley wage warm water weary weather weight wet will
wind wing winter wire wound yellow
`

/** Words that are mostly adjectives. */
export const ADJECTIVES = `
abdominal abiding abject ablaze able above abroad abrupt absent absentminded absolute absorbed absurd academic
acceptable accepted accepting accomplished accurate accusing activated active actual acute adamant adequate adjacent
adjectival adjusted administrative admirable adolescent adopted advanced adverse aerated aesthetic affected
affectionate affixed aflame aflare aforesaid afraid african aged aggressive aghast agitated agricultural ailing
aimless airborne airy akin algerian alien alike alive alkaline all alleged allied allocable allowable alone
alternate alveolar amazed amazing amber ambiguous ambitious amenable amended american amiable amorphous ample
analeptic analogous analytic anatomical ancestral ancient angelic anglican angry angular animated annoyed anonymous
another antagonistic anterior anti anticipated antique antiseptic antithyroid anxious any apostolic appalling
apparent appealing applicable appointed appreciable appropriate approved apt aqueous arbitrary arched architectural
armed armored aroused arranged arterial arteriolar artificial artistic ascending ashamed ashen asleep assured
astonished astonishing astronomical asymmetric athletic atomic atrophic attached attempted attentive attractive
attributable audible authentic authoritarian automatic automotive autonomic available awakened aware awed awestruck
awful awkward backward bacterial bad baked balanced bald bandaged barbaric bare barefoot based basic basophilic
battered battleful bearded beautiful bedraggled belgian belligerent beloved belowground bended beneficial
bespectacled best better bewhiskered bewildered biblical big bigger billion binomial biological biting bitter
bizarre black blackened blatant blazing bleak blessed blistering blithe blockading blond bloodless bloody blue blunt
blurred bogus bold bony bored boring born both bottomless bounded bovine boyish brave brazen brazilian breathless
brief bright brilliant brindle brisk british brittle broad broke broken bronchial bronzed brown brushed brushy
brutal built bulging bulky buoyant bureaucratic burly bustling busy buzzing callous calloused canonist capable
capitalist carefree careful careless carnal carpeted carved carven casual causal cautious ceaseless celestial
centered central centralized cerebral certain certified challenging changed changing chaotic charged charitable
charming cheap cheerful cheery chemical cherished chief childish childlike chilling chinese chinless chiseled choked
christian chromatographic chronic churchgoing churning cinematic circular civic civil civilian civilized clad clammy
clanking classical classified clear cleared clerical clever clinched clinical closed clouded clumsy cluttered coarse
coastal coaxing cocky coherent cohesive cold collective colloidal colonial colored colorful colossal comfortable
comforting comic commendable commensurate commercial committed common commonplace commonsense communal
communicational communicative communist comparable comparative compatible competent competitive completed complex
complicated composed comprehensive compressed compulsive concave concealed conceivable concentrated concerned
concluding conclusive concordant concretistic concurrent condescending confident confidential confirmed conflicting
confused confusing congregational congressional conjugal conjugated connected connective conscientious conscious
consecutive consequent conservative considerable considerate consistent consonantal conspicuous constant
constructive consumptive contemporary contemptuous contented continental continual continued continuing continuous
contractual contradictory contrary contributory controlled convenient conventional convinced convincing convulsive
cool cooperative coordinated corporate correlated corresponding corrupt cortical corticofugal cosmic costly
countless covered cowardly cozy crazy creative credible crimson crisp crisscrossed critical crooked crowded crucial
crude cruel crummy crushed crushing crusted cryptic cuban cubist cultural cultured cumbersome cumulative curious
curly cursed curved curving customary cute cylindrical cynical damn damned damp dangerous dapper dark darned dazed
dazzling dead deadened deadly deaf dear deathlike debilitating deceased decent deceptive decisive dedicated
deductible deep defective defensive defiant defined definite definitive deliberate delicate delicious delighted
delightful demanding democratic demure demythologized denominational dense dental dependable dependent deplorable
deprecatory deranged descriptive deserving desirable desolate despairing desperate despondent destroyed destructive
detached detailed detectable detected determined devastating developed developing developmental devoted dextrous
diagonal diagonalizable diaphyseal diatomic dietary different differentiable differentiated difficult diffusing
dignified dilapidated dim dimensional dimensioning diminished diminutive dingy diplomatic directed dirty disabled
disabling disappointed disastrous discernible discerning disciplined disconcerting discouraged discovered discrete
disguised disgusted dismayed disobedient disordered disorderly disorganized disparate dispersed disproportionate
disruptive dissatisfied dissolved distal distant distinct distinctive distinguishable distinguished distressed
distressing disturbed disturbing divergent diverse diversified divided divine divisive dizzy docile doctrinaire
dogged doleful domestic dominant dominated done doomed dormant dotted doubtful down downward drab dramatic draped
drawn dreadful dreamy dressed dressy dried driven driving drizzling drugged drunk drunken dual dubious due dull
dulled dumb dusky dutch dwindling dying dynamic each eager earliest early earned earnest earthy eastern easy
eccentric ecclesiastical eclectic economic economical ecstatic edged edgy educated educational effective efficient
eight eighteen eighteenth eighth eighty elaborate elastic elderly eldest elected electoral electric electrical
electronic electrostatic elegant elementary eleven eleventh elfin eligible elongated eloquent elusive emaciated
embarrassing emblematic emotional empirical empty endless enduring energetic engaged engrossed engrossing enigmatic
enlightened enormous enough enraged ensuing entangled enterprising enthusiastic entire entitled epiphyseal equal
equipped equitable erotic erudite essential established esthetic eternal ethereal ethical ethnic european
evangelical evasive even eventual every everyday evident exact exaggerated exalted exasperated excellent exceptional
excessive excitatory excited exciting exclusive exempt exhausted existential existing exotic expanded expectant
expected expensive experienced experiential experimental explicit explosive exposed expressed expressionless
expressive exquisite extended extensive external extra extraneous extraordinary extraterrestrial extravagant extreme
exuberant exultant eyed fabled faced faded faint fair faithful fake fallen false famed familiar famous fantastic far
faraway farther fascinating fashionable fast fastidious fat fatal fateful fatigued favorable favored fearful
feasible featured federal feeble feline feminine ferromagnetic fertile fervent festive feverish few fewer fictional
fierce fiery fifteen fifteenth fifth fifty figurative filled filmed filthy final financial fine finished finite
first firsthand fiscal fitting five fixed flashy flat flawless fledgling flexible flimsy floating flushed focal
following fond foolish forbidden forced forceful foregoing foreign foremost forgotten formal former formidable
forthright fortunate forty forward four fourteen fourth fragile fragmentary fragrant frail frank frantic free
freehand frequent fresh friable fried friendly frightened frightening frightful frigid fringed frivolous frontal
frostbitten frozen fruitless frustrated frustrating full functional fundamental funny furious futile fuzzy gaping
gastrointestinal gaudy gaunt gay general generalized generous genetic genial gentile gentle genuine geographical
geological geometric gerundial ghastly gigantic gilded gilt girlish given glad glaring glassy glazed gleeful
glinting glistening glittering glomerular glorious glottochronological glued goddam goddamn goddamned golden gone
good governing graceful gracious gradual grammatic grammatical grand granted granular graphic grateful gravid gray
greasy great greater greek green gregarious grievous grim grimy gross grotesque grown gruesome gruff guilty
gymnastic haggard hairy halfway handicapped handmade handsome handy happy harassed hard hardened harmonic harmonious
harsh hateful hatless haunting headed headless healthful healthy heartening hearty heated heavy hebephrenic heedless
hegelian helpful helpless herculean heroic heterogeneous heterozygous hidden hideous high higher hilar hired
historical hoarse homely homeric homogeneous homozygous honest honorable honored hooked hopeful hopeless horizontal
horrible horrified hostile hot huge human humanistic humble humiliating humorous hungry hurried hurrying husky
hydrophilic hydrophobic hyperbolic hyperemic hypothalamic hypothetical hysterical icy idealized identical idiotic
idle idyllic ignorant ill illegal illiterate illuminating illustrative illustrious imaginary imaginative imitative
immaterial immature immediate immense immoral immortal impassioned impatient impeccable impending imperative
imperfect imperial impersonal impetuous impious implacable implicit implike important impossible impotent
impractical impressive improved impudent inaccurate inactive inadequate inappropriate inaudible inaugural incapable
incisive inclined inclusive incompatible incomplete incomprehensible inconsequential inconsistent incorrect
increased increasing incredible indebted indecent indefinite independent indeterminate indian indifferent indignant
indirect indispensable individualistic individualized indolent indoor indulgent industrial inept inert inescapable
inevitable inexorable inexpensive inexperienced inexplicable infamous infantile infectious infective inferential
inferior infernal infinite inflamed inflexible influent influential informal informed infrequent infuriating
inherent inhibitory inhuman inhumane initial injured inner innocent inorganic inquiring insane inscribed
insignificant insistent insolent insoluble institutional institutionalized instrumental insufficient intact integral
integrated intelligent intelligible intended intense intentional intercontinental interdependent interested
interesting interim interlobular interlocking intermediate interminable intermittent internal international
interrelated interspecies interstellar interstitial interwoven intimate intolerable intractable intricate intrinsic
introductory invariant invisible inviting involved inward iodinated iodinating ionic ionized irish ironical
irrational irregular irrelevant irreparable irresponsible isolated isotonic isotropic italian jaded jagged jangling
japanese jaunty jealous jeweled jewish jocular jolly jolted jovial joyous jubilant judicial juicy jumbled just
jutting keen kindred kinesthetic kinetic knifelike knotty knowing known labeled lacking lactating lacy laden languid
lanky lao large larger last lasting late latent later latest latter lavender lax lazy leaden leading learned least
leering left legal legendary legislative legitimate lengthy less lessened lesser lethal lexical liable licensed
lifeless lifelike lighted likely limited limiting linear lined linguistic literal literary little lively livid
loaded loathsome local located lofty logical lone lonely long looking loose lost loud lousy lovely loving low
lowered lowly loyal lucid lucky lukewarm luminous lunar lurid lush lusty luxurious mad maddened maddening made
magical magnetic magnificent magnified main majestic major mammalian mandatory maniacal manic manned manufactured
many marginal marine marital marked marketable married martian marvelous marxist masculine massive matching maternal
mathematical mature mauve maximal maximum meager meandering meaningful meaningless measurable mechanical meddling
medical medieval meek memorable mental merciless mercurial mere merry metallic metaphysical meteoritic methodical
metropolitan micrometeoritic microscopic mid midway midwestern mighty mild militant military million mimetic minded
mindful mindless minimal minimum minor miscellaneous miserable misleading misplaced missing mistaken mixed mobile
moblike modal moderate modern modest modified moist molal molecular molten momentary monastic monotone monotonous
monstrous moral more moroccan morose morphophonemic mortal most motionless motivated motivating mountainous mounted
mournful moving much muddy muffled multiple mundane municipal murky muscular musical mute mutual myocardial myriad
mysterious mystic mythological naive naked narrow narrowed nasal nasty national nationalistic native natural naval
near nearby neat necessary needed needless negative neglected negligible neo neocortical nervous neuropsychiatric
neurotic neutral new newborn newtonian next nice nilpotent nine nineteen nineteenth ninety ninth no noble
nociceptive noisy nominal nonexistent nonlinguistic nonmetallic nonresident nonspecific nonverbal normal northern
noted noticeable notorious nuclear numb numbing numerical numerous obedient obligated obliged oblique oblivious
obnoxious obscene obsequious observant observed obtainable obvious occasional occluded occupational occupied odd off
offensive oily okay old older oleophilic olive olympic ominous on one onetime opaque opened openmouthed operatic
operating operational operative opposing opposite optical optimal optimistic optimum oral oratorical orbital ordered
orderly ordinary organic organizational organized oriental oriented original ornery orthodox orthographic osseous
other out outdoor outer outgoing outside outstanding outward over overall overbearing overdone overnight oversized
overwhelming own paid painful painted pale pallid palpable paradoxical paramagnetic parametric paramount paranoid
parasympathetic parisian parked parliamentary parochial partial particular particulate passionate passive pasted
pastel pasty pathetic pathogenic pathological patriotic patristic patronizing paved payable peaceable peaceful
peaked peculiar pelvic pending penetrating perceptive perceptual percussive peremptory perennial perfect perilous
periodic peripheral perky permanent perplexed perplexing persistent personal pertinent perverse pestered philosophic
philosophical phonemic phonetic phonologic phony photographic physical physiological pictorial picturesque
piezoelectric pinched pink pitched piteous pitiless placid plain planar planetary planned platonic plausible
pleasant pleased pleasing plentiful pleural pliant plump poetic poignant pointed poised polar polished polite
political polycrystalline pompous ponderous poor popular populated populous porous portable portentous positive
possessed possessive possible posterior postwar potent powdered powdery powerful practicable practical pragmatic
precarious preceding precious precise predictable predictive pregnant preliminary preliterate preoccupied prepared
prepositional preposterous prescribed presentable preserved presidential pressing pretended pretty previous prewar
priceless primary prime primed primeval primitive prior private privileged pro probable procedural proclaimed
prodigious productive profane professional proficient profitable profound progressive prolonged prominent promising
promotional prone pronounced propagandistic proper prophetic proportional proportionate prospective prosperous
protective proto protogeometric proud provincial provisional proximal proximate pseudo psychical psychological
pubescent public published pulmonary punctured pure purple purposeful pursuant pursuing puzzled puzzling pyknotic
quaint qualified qualitative quantitative quasi quavering queer querulous questionable quick quiescent quiet
quixotic racial racy radial radiant radioactive ragged raised random ranging rapid rare rational raucous raw ready
real realistic reasonable reassuring rebellious recent receptive reciprocal reckless reclaimed recognizable
recognized recorded recreational rectangular recurrent red redoubtable reduced redundant refined reflective
refreshed refreshing regimental regional regular related relative relaxed relentless relevant reliable relieved
religious reluctant remaining remarkable remote rending repeated reported representational reproducible reputable
required resentful residential resistant resolved resonant respectable respected respectful respective respiratory
responsible restive restless restrained restricted restrictive resultant reticulate retinal retired reversible
revised revolutionary rewarding rhythmic rich ridiculous rigid rigorous riotous ripe rising robust rocklike rocky
roiling romantic rosy rough roundabout rounded royal rude rudimentary ruffled rugged runaway rural russian rustic
rusty sacred sad safe said salacious salient same sane sarcastic satisfactory satisfied savage scant scared scarred
scattered scenic scented schematic schizophrenic scholarly scholastic scientific scoreless scornful scratchy scrawny
scriptural sculptural scurrying sealed searching seasonal seated second secondary secondhand secret seeming
segmental segregated selected selective selfish semantic semiliterate sensational senseless sensible sensitive
sensory sentimental separable separated septic serial serious serviceable settled seven seventeen seventeenth
seventh several severe sexual shabby shackled shaded shaken shallow shameful shaped shapeless shared sharp shaved
sheeplike sheer shielded shifting shining shiny shod short shortened shortsighted showy shrewd shrill sick sidelong
signed significant silent silly silvery similar simple simplistic simulated simultaneous sincere sinewy sinful
single singular sinister situated six sixteen sixteenth sixth sixty sizable sized sizzling skeletal skeptical
skilled skillful skinny slanting slashed sleepy slender slim slippery sloping sloppy slovenly slow sluggish small
smaller smart smiling smitten smooth smug snappy snug soaring sober social socialistic socioeconomic sociological
sodden soft soiled solar solemn solid solitary somatic some somnolent sophisticated sorbed sordid sore sorrowful
sorry sounding southern soviet spaced spacious sparkling sparse spatial special specialized specific specified
spectacular spectral speculative speedy spellbound spherical spineless spirited spiritual splattered splendid spoken
spongy spontaneous sporadic sporting spotless squared stable stagnant stained staminate standardized stark startled
startling statistical statutory staunch steady steep stepwise stereotyped stern sticking sticky stiff still stolid
stooped stormy stout straight straightforward strained strange strategic streaked streaming streamlined stretched
stricken strict striking stringy strong structural structured struggling stubborn stuffy stunned stunning stupendous
stupid sturdy suave subdued subjective sublime submissive subsequent substantial subtle suburban succeeding
successful successive such sudden sufficient suitable suited sullen sultry sumptuous sundry sunken sunny super
superb superficial superior supersonic supporting supportive supposed supreme sure surprised surprising surrounded
surrounding surviving susceptible suspended suspicious swaggering swedish sweeping sweet swift symbolic symmetric
symmetrical sympathetic symphonic synthetic systematic tactile tactual tailored tall tangible tangled tantalizing
tattered taut technical technological tedious teen teenage telegraphic temporal temporary ten tender tentative tenth
terrestrial terrible terrific terrified terrifying territorial tested theatrical theological theoretical therapeutic
thermal thermodynamic thick thickspread thieving thin third thirsty thirteen thirty thorough thoroughgoing
thoughtful thoughtless threatening three thrifty thrilling thriving through thundering thunderous tied tight tilted
timbered timely timid tingling tiny tired together tolerant tonal topical torn tortuous tottering touching tough
tousled toxic traditional tragic tragicomic trained transcendental transitional translucent transparent transpiring
transverse traveled treated treble trembling tremendous tribal triumphant trivial tropical troubled troublesome true
trustworthy truthful trying turbulent turned twelfth twelve twentieth twenty two twofold typical ugly ultimate
ultrasonic unable unacceptable unaccompanied unadjusted unaffected unambiguous unanimous unasked unassisted
unattractive unavailable unavoidable unaware unbroken uncertain unchanged uncharged unclean unclouded uncomfortable
uncommon unconcerned unconscious uncontrollable unconvincing uncooperative uncut undaunted undeniable undepicted
under underdeveloped underground underlying underprivileged understandable understood underwater underway
undesirable undeveloped undiminished undone undue uneasy uneconomical unemployed uneven unexpected unexplained
unexplored unfaithful unfamiliar unfastened unfavorable unfitting unforgettable unfortunate unfrozen ungainly
ungodly unhappy unheeding unholy unified uniformed unimportant unimpressed uninterrupted unique united universal
unknown unlawful unlike unlikely unlimited unlined unlocked unmarried unmistakable unmolested unmoved unnatural
unnecessary unobtainable unoccupied unofficial unorthodox unpaid unpaired unpleasant unpopular unprecedented
unpredictable unprepared unqualified unreal unrealistic unreconstructed unrelated unreliable unrestricted
unsatisfactory unsaturated unscientific unscrupulous unseen unsettled unsmiling unsolved unspeakable unstable
unstained unstressed unstructured unsuccessful unsuitable unsympathetic untouched untrue unusual unwanted unwelcome
unwise up upper upraised upright upstairs upward urban urbanized urgent usable used useful useless usual utmost
utopian vacant vague vain valiant valid valuable valued vanished varied various varying vascular vast vehement
veiled velvety venerable verbal veritable vertebral vertical very vibrant vicious victorian vigorous vindictive
violent virile viscoelastic visible visual vital vivacious vivid vocal vocational vociferous volatile voltaic
voluminous voluptuous vulgar vulnerable wakeful wandering warlike warm wary washed wasted wasteful watery wavy
wayward weak weakened wealthy weary wee weird western wet white whole wholesome wicked wide widespread widowed wild
willing winding windy winless winning wiry wise witty woeful wonderful wondrous wooden woolly workable working worn
worried worse worst worth worthwhile worthy wounded wraithlike wrapped wrathful wretched writhing written wrong
yellow yielding young younger youthful
`

/** Nouns that mostly mean a person. */
export const PERSONS = `
abbot abolitionist aborigine accomplice accountant acolyte actor actress adherent administrator admirer adolescent
adonis adulterer adventurer adversary advisor aeon aggressor aide alderman alien amateur ambassador amorist analyst
anarchist ancestor angel antagonist anthropologist apache apologist apothecary apparition applicant appointee
appraiser apprentice archaeologist archangel archbishop architect arianist artilleryman artisan artist aspirant
assassin assessor assignee assistant atheist athlete attacker attendant attorney aunt author auxiliary babe baby
bachelor backer ballerina balletomane ballplayer bandit banker banshee barbarian barkeep barnburner bartender
basileus bastard bather batter beadle beadsman bearer beatnik beau beggar beginner believer belle bellhop
beneficiary besieger bidder biologist biophysicist bishop biter blackmailer blacksmith bloke blonde bluestocking
boatswain bobbysoxer bodybuilder bodyguard bogey bondsman booby booker bootlegger borrower boss bourbon boxer boy
briber bricklayer bride bridegroom brigadier broker brother brute buddy buff buffoon bugler bully bullyboy bum
bunkmate bunter burglar busboy bushwhacker businessman buster butcher butler buyer caliph caller camper campmate
candidate canvasser capitalist captain captive captor cardinal caretaker carpenter cartoonist carver catcher caterer
cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap charlatan chela chemist
chief chieftain child chiropractor choirboy chorine chosen christ chump churchgoer churchman citizen claimant
classicist classifier classmate clergyman cleric clerk client clown coach cobbler collaborator colleague collector
collegian colonel coloratura columnist comedian comer commander commando commentator commie commissioner
committeeman commoner communist companion compatriot competitor composer compulsive comrade concessionaire concierge
conductor confederate confessor confidant confidante confrere congressman connoisseur conqueror conspirator
constable consultant consumer contestant contractor contralto contributor controller coon cooper coordinator cop
coquette coroner corporal correspondent cosigner counsel counselor countryman courier courtier cousin coward cowboy
cowhand cowpuncher crackpot crafter craftsman creator criminal cripple critic crofter crone crony crook culprit
cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer darling daughter deacon deadhead dealer
dean dear decedent decorator defendant defender deity deliverer demagogue demander democrat demon demonstrator
dentist deportee depositor deputy dervish descendant descendent designer despoiler detective detractor developer
devil devisee devotee diabetic diagnostician dignitary diplomat director disciple dissenter distributor divinity
doctor don donor doorman dragon dramatist draper dreamer drinker driver dropout drover drummer drunkard duelist
duffer duke dullard dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder elector
electrotherapist embodiment employee employer engineer engraver enrollee entertainer enthusiast entrepreneur epicure
escort evangelist eve evildoer executioner executive executor existentialist experimenter expert explorer exporter
extern fairy faker fan fanatic fantasist farmer father fella fellow felon fielder fieldhand fiend fighter finisher
fisher fisherman fishmonger fishwife fixer flapper flautist fledgling foe follower fool ford forefather foreigner
foreman founder freak freeman freewheeler freshman friend fugitive fullback gadfly gagwriter gallant gambler gamin
gangster gardener general generalist geneticist genie genius gentleman geographer geologist ghoul gilbert girl
girlfriend giver gladiator glutton gnome god goddess goldsmith golfer goner gospeler gourmet governess governor
graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard grocer groom grower
grownup guard guardian guerrilla guest gunman gunner gunslinger guru guy gymnast gynecologist hack hacker halfback
handyman hater hawker headmaster headsman healer hearer heavyweight heir hellion helper herald heretic hero heroine
herpetologist highness highwayman hijacker hillbilly historian hitter homesteader homosexual hooker horseman hostess
hotelman hotshot housebreaker householder housewife huckster humanist humorist hunter hurler husband hypocrite
idealist ideologist idiot idler ignoramus illustrator imbecile immigrant imp impressionist incompetent incubus
individualist infant infantryman infielder informant inhabitant inmate inquisitor inspector instructor
instrumentalist intellectual intermediary interne interpreter interviewer intruder invader invalid inventor
investigator investor ironworker jackass janissary janitor jeweler jimdandy jimhickey jockey joker journalist junior
jurist juror kid kidnapper killer king knight laborer lackey lad lady laggard landlord landowner lasher lawman
lawyer layman leader learner lecher lecturer lee lefty legatee legislator letterman liar liberal libertine librarian
lieutenant lifter lightweight linebacker lineman linguist listener litigant logger longshoreman loon lord loser
lover loyalist lucifer luminary lummox lunkhead lyricist ma machinist madam madman magician magistrate maid maiden
mailman maker malfeasant mama mamma man manager maniac manservant mantrap marine marksman marshal marshall martin
martyr mason masseur master mate matriarch matron mayor mechanic member mercenary mercer merchant mermaid messenger
midshipman miller miner minister minstrel misanthrope misogynist missionary mistress mocker mommy monarch moneymaker
monk monologist monster moralist mortician mother mourner mover moviegoer muller murderer muscleman musician mutant
mutineer namesake napoleon naprapath native naturopath navigator nazi neighbor nemesis nephew neutralist newcomer
newsboy newsman newspaperman newton niece nobody noncom nonconformist nondriver notable novelist nun nurse nymph
nymphomaniac observer occupant offender officer official offspring ogress oldster onlooker operagoer opponent orator
orderly organizer orphan outcast outfielder outlaw outsider overachiever overnighter owner oyabun pa pagan painter
pander papa paranoiac pardner parent parishioner parson participant partner passenger passer passerby pastor
pathologist patient patriarch patriot patroller patrolman patron patronne peasant peddler pensioner perfectionist
performer personage personification pessimist petitioner phantom pharmacist philanthropist philosopher physician
physicist pianist pilgrim pilot pimp pioneer piper pirate pistoleer pitcher pixie plainclothesman planner planter
plasterer player playmate playwright plumber poet policeman politician pope porter portwatcher poseur positivist
posseman potter practitioner preacher predecessor president prey priest primate prince prisoner procurer producer
professor promoter promulgator propagandist prophet proponent proprietor prosecutor prostitute protagonist protege
prowler psychiatrist psychologist psychopath psychopomp publicist puke puncher pundit punk punster pupil pursued
pursuer purveyor quack quaker quarterback questioner rabbi racist racketeer ragamuffin rajah rancher rapist rascal
reactionary reader realist rebel receptionist recipient recluse redcoat redheader referee refugee registrant
religionist repairman reporter representative reprobate republican researcher resident retailer reveller reverend
reviewer rhetorician rider rifleman roarer robber rogue roman romantic roofer rookie roughneck rowdy ruffian ruler
runner rustler safebreaker sailor saint salesgirl saleslady salesman satirist saver savior scholar scholastic
schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scoundrel scout sculptor seafarer
seaman secessionist secretary secularist seeker seer segregationist selectman seminarian senator senior
sentimentalist sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff shopkeeper shopper
shortstop signore singer sinner sipper sir sis sister sitter skeptic skinner skirmisher skunk slave sleeper
sleepwalker slob slugger smith smuggler sniper socialist sociologist soldier soloist son songwriter sonny soothsayer
sophisticate sophomore soprano soul southpaw sovereign speaker specialist spectator spokesman sportsman sportswoman
spotter spouse sprinter spy squire stager starlet statesman statistician stepchild stepmother steward stiff
stockbroker stockholder stoic storekeeper storyteller straggler stranger strategist striker student stylist
subjectivist subordinate suburbanite successor sucker sufferer suitor sultan superintendent supernatural supervisor
supplier supporter surgeon surveyor survivor swami swashbuckler swede sweetheart symbolist tackle tailback tapper
taxidriver taxpayer teacher teammate teamster technician teenager teetotaler telegrapher teller tenant terrorist
theatregoer theologian theorist therapist thief thinker tormentor toter tourist townsman trader tradesman
traditionalist tragedian trainman traitor transcriber trapper traveler traveller treasurer troll trooper
troubleshooter trumpeter trustee turner tutor twin twirler tyrant uncle underachiever undergraduate underling
undersecretary undertaker urchin user valet vandal vaquero vendor vet veteran vicar victim victor viewer villager
villain violinist virgin virtuoso visitor vocalist volunteer voter voyager wag waiter waitress wanderer ward warrior
watcher watchmaker watchman watercolorist wearer weber westerner whale wheeler whiz wholesaler whore widow widower
wife wigmaker wildcatter windbag wingback wingman winner wisenheimer witch withdrawer witness wizard woman
woodcarver worker workman worshipper wrestler wretch wright writer yokel youngster youth zombi zombie
`

/** Nouns that mostly mean a body of people. */
export const GROUPS = `
academy agency agglomeration aggregation ally ancestry aristocracy army array assortment audience authorities
aviation backlog baffled band banquet bastion batch battalion battery bevy bloc board bourgeoisie breed brigade
brokerage brood bunch bureau bureaucracy businessmen cadre capitalism caravan carload cast category cautious
cavalcade cavalry chain choir chunk civilization clan class clergy clientele clique clod club clump cluster
coalition collection college colony column combination combo commission committee commonwealth communism community
company conclave conference congregation congress contemporaries contingent convoy corporation corps council country
couple court cream crew crossroads crowd cubism cult dadaism data delegation demimonde denomination department
descendants dictatorship discomfited division doomed dynasty economy elite enemy ensemble faction family fellowship
firm flank fleet flock folk folks forest foursome fraternity galaxy gang generation gentry governed government grade
grove hamlet haystack heap herd hierarchy highschool hodgepodge homebound homefolk horde household industrialism
industry infantry ingroup institution judiciary jury kindergarten labor labour laity law leaders league legion
legislature lineage litter maimed majors manpower manufacturer masses meeting membership men militia minority mob
musketry mythology nation nationality navy neoromanticism network orchestra ordering organization outfit packet pair
pantheon parade parish parliament partnership party patrol pedigree people personnel phylum pile platoon police
populace population posse potpourri processor profession proletariat public publisher rabble rally rank rear
rearguard regime regiment remuda republic reserves retreated retrospective row ruck school sect seminary senate
sequence series settlement slain society soldiery sorority species squad squadron stack staff statuary subcommittee
subgroup subspace subspecies subsystem swad symposium syndicate table team thicket throng traffic tribe tribunal
troop troops troupe tuft tyranny unconfessed underbrush underworld uninitiate union university utility vanguard
variety vegetation viewers village wildlife wisp woods
`
