/**
 * Frequent verbs and nouns of news English. A capitalised word is taken for an inflected form only of one of these
 * ("Officials", "KILLED"), so that Hastings, Ahmed and Beijing stay whole.
 */
export const commonLemmas: ReadonlySet<string> = new Set(
  (
    'abandon accept accident account accuse achieve act activist add adviser affect agency agent agree agreement aid ' +
    'airline airport air allege allow ally amount animal announce answer appeal appear apply approve area argue army ' +
    'arrest arrive article ask attack attempt attend authority award back ball ban bank base battle begin believe ' +
    'benefit bid bill blame blast block boat body bomb book border boy branch bridge build business call camp campaign ' +
    'candidate capture car card care carry case cause ceasefire chance change charge chief choice church citizen city ' +
    'civilian claim clash close club coach coast collapse colleague comment commit committee company compare complain ' +
    'concern condemn condition confirm consider contain continue contract control convict cost council count country ' +
    'course court cover crash create crew crime critic cross crowd cut damage date day deal death debate decide decision ' +
    'declare decline defend delay deliver demand deny department deploy deputy describe destroy detail detain develop ' +
    'dig diplomat director discuss dismiss display dispute district divide doctor document dog door drone drop drug ' +
    'earthquake economist effort elect election employ end enemy engine enter escape estimate evacuate event evidence ' +
    'examine exercise exist expect expert explain explode explosion export extend eye face fact factory fail family fan ' +
    'farm farmer father fear feature ferry field fighter figure file film find fine fire firefighter firm flag flight ' +
    'flood floor focus follow force forecast foreigner form friend fund game gate gather girl goal government group ' +
    'guard guest gun hand happen head help helicopter hit home hope hospital hostage hour house hurt idea identify ' +
    'illness impose improve include increase inform injure injury inmate inquiry insist inspector intend interest ' +
    'interview introduce investigate investigator investor invite involve island issue jail jet job join journalist ' +
    'judge jump kid kidnap kill lack land last launch law lawmaker lawyer leader learn lecturer letter level lift limit ' +
    'line link list live local look love maintain manage manager march mark market match measure member mention migrant ' +
    'mile militant minister ministry minute miss missile mission month mother motorist move murder name nation need ' +
    'negotiate negotiator neighbour note number nurse object observer occur offer office officer official open ' +
    'operate operation operator oppose opponent order organise organiser organize organizer owner page parent park part ' +
    'party pass passenger patient pay penalty period person phone photo pick picture pilot place plan plane plant play ' +
    'player plead pledge point policy politician poll port postpone pound power praise prepare president press price ' +
    'prisoner problem proceed produce product project promise propose prosecutor protect protest protester prove provide ' +
    'pull purchase push question quit raid raise rank rate reach read reason rebel recall receive record recover ' +
    'reduce refer reform refugee refuse regard region reject relate relation relative release remain remember remove ' +
    'rename repeat replace reply report reporter request rescue rescuer research researcher resident resign resolve ' +
    'response rest restore result resume retire return reveal review rider right risk river road rocket role rule ' +
    'rumour sailor sale save scandal school scientist search season seat secretary seize senator sentence serve ' +
    'service set settle shape share shell ship shop shut side sign sister site soldier sort source speaker spokesperson ' +
    'staff stage star start state station stay step stop store storm story strengthen student study subject submit ' +
    'suggest supply support suppose surge surgeon survive survivor suspect suspend system table talk target task tax ' +
    'teacher team teenager term terrorist test thank threat threaten ticket time tourist town trade train travel treat ' +
    'tree trial tribe trip troop truck trust try turn union unit urge use vehicle vessel victim video village villager ' +
    'violate visit visitor voice volunteer vote voter wait walk want war warn warning watch water weapon week welcome ' +
    'win witness word work worker worry wound year flee fall rise sink strike shoot'
  ).split(' '),
);
