/** Treaties, laws and programmes whose names carry no telling word, from general knowledge. Folded. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

export const agreementNames = names(`
  aukus|jcpoa|joint comprehensive plan of action|npt|new start|start i|start ii|salt|salt i|salt ii|inf treaty|ctbt|abm treaty|cfe|
  nafta|usmca|cusma|cafta|ttip|tpp|cptpp|ceta|gatt|gats|rcep|mercosur deal|afcfta|acfta|lisbon treaty|
  unclos|cites|marpol|solas|iccpr|icescr|cedaw|echr|tfeu|teu|refugee convention|
  magna carta|bill of rights|basic law|fundamental law|grundgesetz|sharia|torah law|code napoleon|
  gdpr|dsa|dma|ai act|mifid|mifid ii|solvency ii|basel ii|basel iii|basel iv|schengen|dublin iii|dublin regulation|maastricht|
  minsk i|minsk ii|minsk-2|oslo i|oslo ii|camp david accords|abraham accords|dayton|oslo accords|minsk agreements|astana process|
  obamacare|medicare|medicaid|affordable care act|dodd-frank|sarbanes-oxley|glass-steagall|patriot act|rico|fisa|hipaa|ferpa|nepa|foia|ndaa|
  daca|title ix|title vii|title 42|section 230|taft-hartley|jones act|hatch act|logan act|magnitsky act|caatsa|jasta|citizens united|
  roe v. wade|green deal|green new deal|new deal|great society|great leap forward|marshall plan|belt and road|belt and road initiative|
  nextgenerationeu|next generation eu|repowereu|erasmus|erasmus+|horizon europe|horizon 2020|hartz iv|brexit deal|windsor framework|
  northern ireland protocol|good friday agreement|bretton woods|plaza accord|washington consensus|monroe doctrine|truman doctrine|
  kyoto protocol|paris agreement|montreal protocol|kunming-montreal|ramsar|minamata|basel convention|rio declaration|agenda 21|agenda 2030|
  vision 2030|balfour declaration|sykes-picot|treaty of versailles|molotov-ribbentrop pact|helsinki accords|helsinki final act|ramstein format|
  quad pact|five eyes|anzus|cento|seato treaty|warsaw pact treaty|grain deal|black sea grain initiative|oil-for-food|
  head start|title x|universal credit|erasmus mundus|bolsa familia|minha casa minha vida
`);
