/** Own list of verbs that news uses, in their base forms; the irregular ones follow below. */
export const regularVerbs = `
abandon abate abduct abolish abort absorb abstain abuse accelerate accept access accompany accomplish
accumulate accuse achieve acknowledge acquire acquit act activate adapt add address adhere adjourn adjust
administer admire admit adopt advance advertise advise advocate affect affirm afford agree aid aim air alarm
alert align allege allocate allow alter amend amount amuse analyse analyze anchor anger announce annoy annul
answer anticipate apologise apologize appeal appear applaud apply appoint appreciate approach approve argue
arm arrange arrest arrive ask assassinate assault assemble assert assess assign assist associate assume
assure attach attack attain attempt attend attract attribute auction authorise authorize avert avoid await
award back backfire balance ban bar bargain base battle beg behave believe belong benefit besiege betray
blame blast bless block blockade board boast bolster bomb boost border bother bounce boycott brand breach
brief broker brush bulldoze burn bury bypass calculate call calm campaign cancel capsize capture care carry
cause caution cease celebrate centre certify challenge change charge charter chase check cheer circle
circulate cite claim clarify clash classify clean clear climb close coach coincide collaborate collapse
collect collide combat combine command commence commend comment commission commit communicate compare compel
compensate compete compile complain complete comply comprise compromise conceal concede conceive concentrate
concern conclude condemn conduct confer confess confine confirm confiscate conflict confront confuse
congratulate connect consent conserve consider consist console conspire constitute construct consult consume
contact contain contaminate contend contest continue contract contradict contrast contribute control
converse convert convey convict convince cook cool cooperate coordinate cope copy correct correspond count
counter cover crack crash crawl create credit criticise criticize cross crowd crush cry cultivate curb cure
curtail damage dare date deactivate debate debut decide declare decline decrease decree decry dedicate deem
deepen defeat defect defend defer define defraud defuse defy degrade delay delegate delete deliver demand
demolish demonstrate denounce deny depart depend depict deplore deploy deport depose deprive derail derive
descend describe desert deserve design designate desire despatch destroy detail detain detect deteriorate
determine detonate devastate develop devise devote dictate die differ diminish direct disable disagree
disappear disappoint disapprove discard discharge disclose discontinue discourage discover discriminate
discuss dismantle dismiss dispatch disperse displace display dispose dispute disregard disrupt dissolve
distance distinguish distort distribute disturb dive divert divide divorce document dominate donate double
doubt downgrade draft drag drain dredge dress drift drop drown dry dump earn ease echo edit educate
elaborate elect elevate eliminate emanate embark embrace emerge emit emphasise emphasize employ empower
empty enable enact encounter encourage end endanger endorse endure enforce engage enhance enjoy enlist
enquire enrich enrol ensue ensure enter entertain entitle envisage equip eradicate erect erode erupt
escalate escape escort establish estimate evacuate evade evaluate evaporate evict evolve examine exceed
excel exchange exclaim exclude excuse execute exempt exercise exert exhaust exhibit exist exit expand expect
expel expend experience expire explain explode exploit explore export expose express extend extinguish
extort extract extradite face facilitate fade fail faint falsify falter fan farm fascinate fasten fatten
favor favour fear feature fence ferry fetch file fill film finalise finalize finance fine finish fire fish
fit fix flag flare flatten float flock flood flourish flow focus foil fold follow force forecast forge form
formulate foster found free frighten fuel fulfil fulfill function fund gain gather gauge generate glance
govern grab grade graduate grant greet grill grip ground guarantee guard guess guide hail halt hamper hand
handle happen harass harbour harden harm harvest hasten hate haul head heal heat heckle heighten help
highlight hijack hinder hint hire honor honour hope host hover howl hug hunt hurry identify ignite ignore
illustrate imagine immigrate impact impair impeach impede implement implicate imply import impose impound
impress imprison improve incite include incorporate increase incur indicate indict induce infect infer
infiltrate inflate inflict influence inform infringe inhabit inherit inhibit initiate inject injure inquire
insert insist inspect inspire instal install institute instruct insult insure integrate intend intensify
interact intercept interest interfere interpret interrogate interrupt intervene interview intimidate
introduce invade invent invest investigate invite invoke involve isolate issue jail join joke judge jump
justify kick kidnap kill kiss knock label labour lack lag lament land languish last laugh launch leak lease
lecture legalise legalize legislate lessen level liaise liberate license lick lift light like liken limit
line link liquidate list listen live load loan lobby locate lock lodge log long look loom loosen loot love
lower maintain manage mandate manifest manipulate manufacture march mark market marry mask massacre master
match matter mature maximise measure meddle mediate mention merge merit migrate mind minimise mirror miss
mix moan mobilise mobilize mock moderate modernise modify monitor motivate mount mourn move multiply murder
nail name narrow nationalise near need neglect negotiate neutralise nod nominate normalise note notice
notify number obey object oblige obscure observe obstruct obtain occupy occur offend offer offset omit open
operate oppose oppress opt orchestrate order organise organize originate oust outline outrage outweigh
overhaul overlook overturn overwhelm owe own pack paint pair panic parade pardon park part participate
partner pass patrol pause peak penalise penetrate perceive perform perish permit persecute persist persuade
phone pick picture pin pinpoint place plague plan plant play plead please pledge plot plummet plunder plunge
point poison police poll pollute portray pose position possess post postpone pound pour praise pray precede
predict prefer prejudice prepare prescribe present preserve preside press pressure presume prevail prevent
print prioritise probe proceed process proclaim procure produce profit progress prohibit project prolong
promise promote prompt prop propose prosecute prosper protect protest prove provide provoke publicise
publish pull pump punch punish purchase purge pursue push qualify quarantine quell query question queue
quote race raid rain raise rally range rank rate ratify reach react reaffirm realise realize reason reassure
rebuke recall recede receive reckon recognise recognize recommend reconcile reconsider reconstruct record
recover recruit recur redirect reduce refer reflect reform refuse refute regain regard register regret
regulate reign reimburse reimpose reinforce reinstate reiterate reject rejoin relate relax release relent
relieve relinquish relocate rely remain remark remember remind remove renew renounce renovate rent reopen
reorganise repair repatriate repeal repeat repel replace reply report represent reprimand request require
rescind rescue research resemble resent reserve reshape reside resign resist resolve resort respect respond
rest restart restore restrain restrict restructure result resume retain retaliate rethink retire retort
retract retreat retrieve return reunite reveal reverse review revise revive revoke revolve reward rig risk
rival roar rob rock roll rotate round rout rule rumble rush sabotage sack sacrifice sail sample sanction
satisfy save scale scan scare schedule scold scramble scrap scream screen scrutinise seal search secure seem
seize sense sentence separate serve settle shape share shatter shell shelter shelve shift ship shock shop
shorten shoulder shout shove shuffle sideline sign signal silence sip situate skip slam slash slip slow
slump smash smear smile smoke smuggle snap snatch soar soften solicit solve sort sound spare spark
specialise specify speculate spell spoil sponsor spot spray spur squeeze stabilise stage stall stamp start
starve state station stay steer stem step stimulate stir stock stop storm strain strand strengthen stress
stretch structure struggle study stumble submit subpoena subscribe subside subsidise substitute succeed
succumb suffer suffice suggest suit sum summarise summon supervise supplement supply support suppose
suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap sway switch
sympathise table tackle talk tap target taste tax tease telephone televise tempt tend tender term terminate
terrorise test testify thank thrash threaten thrive thwart tie tighten tilt time tip tolerate top topple
torture toss total touch tour tow trace track trade trail train transfer transform translate transmit
transport trap travel treat trial trigger triple triumph trouble trust try turn tweet twist type unblock
uncover underline undermine underscore unearth unfold unify unite unleash unload unveil update upgrade urge
use usher utilise utter vacate vaccinate value vandalise vanish vary veer venture verify veto vie view
violate visit voice volunteer vote vow wage wait waive walk wander want warn warrant wash waste watch wave
weaken weigh welcome whisper widen wield wipe wish witness wonder work worry worsen wound wreck wrestle yell
yield`;

/** Regular verbs that double their last consonant ("patrolled") though their last syllable is not the only one. */
export const doublingVerbs = `
abet abut acquit admit allot commit compel confer control defer deter dispel emit enrol equip excel expel
extol impel incur infer initial kidnap occur omit outfit permit prefer program propel rebel rebut recur
refer regret repel submit transfer transmit travel cancel label level model signal total fulfil patrol
counsel quarrel rival marvel channel fuel duel dial trial worship handicap ship`;

/** Base, past and participle of irregular verbs, separated by slashes. */
export const irregularVerbs = `
arise/arose/arisen bear/bore/borne beat/beat/beaten become/became/become begin/began/begun bend/bent/bent
bet/bet/bet bind/bound/bound bite/bit/bitten bleed/bled/bled blow/blew/blown break/broke/broken
breed/bred/bred bring/brought/brought broadcast/broadcast/broadcast build/built/built burst/burst/burst
buy/bought/bought cast/cast/cast catch/caught/caught choose/chose/chosen cling/clung/clung come/came/come
cost/cost/cost creep/crept/crept cut/cut/cut deal/dealt/dealt dig/dug/dug draw/drew/drawn
dream/dreamt/dreamt drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
feel/felt/felt fight/fought/fought find/found/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden
foresee/foresaw/foreseen forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got/got
give/gave/given go/went/gone grind/ground/ground grow/grew/grown hang/hung/hung hear/heard/heard
hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept kneel/knelt/knelt know/knew/known
lay/laid/laid lead/led/led lean/leant/leant leap/leapt/leapt learn/learnt/learnt leave/left/left
lend/lent/lent let/let/let lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met
mislead/misled/misled mistake/mistook/mistaken overcome/overcame/overcome overrun/overran/overrun
oversee/oversaw/overseen overtake/overtook/overtaken overthrow/overthrew/overthrown pay/paid/paid
put/put/put quit/quit/quit read/read/read rebuild/rebuilt/rebuilt resell/resold/resold retell/retold/retold
rid/rid/rid ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run say/said/said see/saw/seen
seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken shed/shed/shed
shine/shone/shone shoot/shot/shot show/showed/shown shrink/shrank/shrunk shut/shut/shut sing/sang/sung
sink/sank/sunk sit/sat/sat sleep/slept/slept slide/slid/slid speak/spoke/spoken speed/sped/sped
spend/spent/spent spill/spilt/spilt spin/spun/spun split/split/split spread/spread/spread
spring/sprang/sprung stand/stood/stood steal/stole/stolen stick/stuck/stuck strike/struck/struck
strive/strove/striven swear/swore/sworn sweep/swept/swept swell/swelled/swollen swim/swam/swum
swing/swung/swung take/took/taken teach/taught/taught tear/tore/torn tell/told/told think/thought/thought
throw/threw/thrown undergo/underwent/undergone understand/understood/understood
undertake/undertook/undertaken undo/undid/undone uphold/upheld/upheld upset/upset/upset wake/woke/woken
wear/wore/worn weep/wept/wept win/won/won withdraw/withdrew/withdrawn withhold/withheld/withheld
withstand/withstood/withstood write/wrote/written`;
