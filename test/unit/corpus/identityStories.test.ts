import assert from 'node:assert/strict';
import { identifyMarked } from '../entities/markedNames';

/** Stories in several sources, with every name marked by whom it is. A mark that ends in "?" must be joined with nothing. */
const stories: readonly (readonly [string, readonly string[]])[] = [
  [
    'Korea, a shipyard: names in both orders, a company by its first word',
    [
      '{b:p|Baek Joon-ho}, chief executive of {h:o|Hanbit Shipbuilding}, met the union leader {s:p|Seo Min-ji} in {bu:l|Busan}. {b:p|Baek} offered nothing.',
      '{b:p|Joon-ho Baek} of {h:o|Hanbit} refused to sign. {s:p|Min-ji Seo} called it an insult. {h:o|Hanbit} shares fell in {bu:l|Busan}.',
      '{b:p|Baek} has broken his word, said {s:p|Seo Min-ji}. The {h:o|Hanbit Shipbuilding} yard is shut.',
    ],
  ],
  [
    'Brazil, a court: two surnames, a mother and a son',
    [
      'Judge {c:p|Carolina Prado Medeiros} heard {l:p|Luiz Tavares Fonseca} at the {t:o|Tribunal of Itaúna}.',
      '{l:p|Luiz Tavares} denied the fraud, and judge {c:p|Carolina Prado} adjourned. The {t:o|Tribunal of Itaúna} meets again on Friday.',
      'Judge {c:p|Medeiros} will hear {m:p|Marta Fonseca}, his mother, too. {l:p|Luiz Tavares Fonseca} was not there.',
    ],
  ],
  [
    'Nigeria, an election: governor, rival and namesake',
    [
      'Governor {a:p|Chidi Okonjo} conceded to {n:p|Ngozi Okonjo} of the {p:o|Delta Progress Party}.',
      '{n:p|Ngozi Okonjo} said she thanked the {p:o|Delta Progress Party}. Mr {a:p|Okonjo} phoned her.',
      '{x?:p|Okonjo} thanked the voters of the {p:o|Delta Progress Party}, as did {e:p|Emeka Bassey}.',
    ],
  ],
  [
    'Iran, talks: spellings, forms of address, offices of states',
    [
      'Deputy Foreign Minister {r:p|Seyyed Hossein Rahimian} met {w:p|Laura Whitfield} in {v:l|Vienna}. {i:l|Iran}’s {if:o|Foreign Ministry} called it useful.',
      '{r:p|Hussein Rahimiyan} left early, {w:p|Laura Whitfield} said. The {if:o|Iranian Foreign Ministry} denied it; {f:l|France}’s {ff:o|Foreign Ministry} did not.',
      '{r:p|Rahimian} will be back, {w:p|Whitfield} told the {if:o|Foreign Ministry} of {i:l|Iran}.',
    ],
  ],
  [
    'Iceland, an eruption: given names are surnames enough',
    [
      'Prime Minister {k:p|Katrín Einarsdóttir} flew over {g:l|Grindafell} with {j:p|Jón Haraldsson} of the {m:o|Icelandic Lava Office}.',
      'Prime Minister {k:p|Katrín} thanked the {m:o|Icelandic Lava Office}. {j:p|Jón Haraldsson} slept in {g:l|Grindafell}.',
      '{k:p|Katrín Einarsdóttir} promised money, and {j:p|Jón Haraldsson} a map.',
    ],
  ],
  [
    'Spain, football: the striker and the minister of one name',
    [
      'Striker {f:p|Diego Romero} scored twice for {c:o|Deportivo Altamar}. {f:p|Romero} limped off.',
      'Finance Minister {m:p|Diego Romero} raised the fuel tax. The {t:o|Treasury Council} had asked {m:p|Romero} to wait.',
      '{f:p|Diego Romero} will miss the match of {c:o|Deportivo Altamar}, his coach said.',
    ],
  ],
  [
    'India, a merger: initials, legal forms and an acronym',
    [
      '{s:p|Sanjay Deshpande}, chairman of {k:o|Konkan Power Transmission Ltd}, sold a stake to {v:o|Varuna Capital}.',
      '{s:p|S. Deshpande} said {k:o|KPT} would not be split. {v:o|Varuna Capital} declined to comment.',
      'Shares of {k:o|Konkan Power Transmission} rose. {s:p|Deshpande} and {v:o|Varuna Capital} hold most.',
    ],
  ],
  [
    'Ukraine, a front: general and mayor, two spellings',
    [
      'Gen. {p:p|Pavlo Moroz} said the bridge at {z:l|Zelenivka} held. Mayor {a:p|Anna Moroz} had fled.',
      'General {p:p|Moroz} denied it. {z:l|Zelenivka} is empty, said {v:p|Volodymyr Kyrylenko}.',
      '{v:p|Vladimir Kirilenko} praised Mayor {a:p|Moroz} of {z:l|Zelenivka}.',
    ],
  ],
  [
    'A flood: the agency, its initials, its head with a double name',
    [
      '{i:p|Ingrid Solberg-Lund}, head of the {n:o|Northern Dam Safety Agency}, resigned. {o:p|Ola Berg} takes over.',
      'The {n:o|NDSA} had been warned, {o:p|Ola Berg} said. {i:p|Ingrid Solberg}, head of the {n:o|Northern Dam Safety Agency}, had ignored him.',
      '{i:p|Solberg-Lund} is on leave, {o:p|Ola Berg} said.',
    ],
  ],
  [
    'Two trials in two places: a surname that nothing else joins',
    [
      '{m:p|Marta Ilvonen} was sentenced in {t:l|Talvik}. Her lawyer {p:p|Pekka Aalto} will appeal.',
      '{x?:p|Ilvonen} won the regatta of {q:l|Quarteira}, ahead of {b:p|Bruno Salgado}.',
    ],
  ],
  [
    'A school: Mr and Mrs of one name are two across sources',
    [
      '{a:p|Anna Vesely} said she had warned {h:p|Hana Dvorak}. Ms {a:p|Vesely} taught at the {s:o|Talvik School of Music}.',
      'Mr {x?:p|Vesely} sued the {s:o|Talvik School of Music} and {h:p|Hana Dvorak}.',
    ],
  ],
  [
    'A summit: ministries, presses and seats of power',
    [
      'The {d:o|Ministry of Defence} in {o:l|Oslo} and the {u:o|University of Talvik} signed.',
      'The {d:o|Defence Ministry} of {n:l|Norway} denied it. {u:o|Talvik University} said nothing.',
    ],
  ],
  [
    'A landslide: bodies by parts of their names',
    [
      'The {s:o|Mountain Rescue Service} found {d:p|Dario Fabbri} near {v:l|Valdosta}. The {h:o|Supreme Slope Council} had warned of it.',
      '{d:p|Dario Fabbri} thanked {s:o|Mountain Rescue}. The {h:o|Slope Council} met in {v:l|Valdosta}.',
      'The {h:o|Supreme Slope Council} had been right, {d:p|Fabbri} said.',
    ],
  ],
  [
    'A regatta and a flood: one acronym, two stories',
    [
      'The {n:o|Northern Sailing Association} named {b:p|Bruno Salgado}.',
      'The {x?:o|NSA} read the messages of {c:p|Carla Nemeth}, she said.',
    ],
  ],
  [
    'Mexico, a strike: a deputy who becomes minister',
    [
      'Deputy {l:p|Lucía Robles Ibarra} led the strike at {a:o|Aceros del Sur}.',
      'Labour Minister {l:p|Lucía Robles} ended the strike at {a:o|Aceros del Sur}. {l:p|Robles} smiled.',
      'Minister {l:p|Robles} and {j:p|Jorge Ibarra} of {a:o|Aceros del Sur} shook hands.',
    ],
  ],
  [
    'Indonesia, a ferry: one name is a name',
    [
      'Captain {s:p|Suparno} steered the {k:o|Kapal Jaya Line} ferry out of {m:l|Merauke}.',
      'Captain {s:p|Suparno} was asleep, a {k:o|Kapal Jaya Line} spokesman said in {m:l|Merauke}.',
      '{x?:p|Suparno} opened a bakery in {p:l|Palu}.',
    ],
  ],
  [
    'Azerbaijan, a pipeline: q, k and g, kh and h, initials, a namesake with another spelling',
    [
      'Energy Minister {e:p|Elkhan Haqverdiyev} met {v:p|Vusala Isgandarli} at {s:o|Sarvan Pipelines} in {g:l|Sumgait}. {e:p|Haqverdiyev} signed.',
      'Energy Minister {e:p|Elhan Hakverdiev} denied it, {v:p|Vusala Isgandarli} of {s:o|Sarvan Pipelines} said.',
      'Energy Minister {e:p|E. R. Hakverdiyev} called {s:o|Sarvan Pipelines} reckless. {v:p|Isgandarli} agreed.',
      'Only {e:p|Elkhan Haqverdiyev} can stop {s:o|Sarvan Pipelines}. His namesake, Colonel {r:p|Hakverdiyev} of the {b:o|Border Brigade}, will not.',
      'Colonel {r:p|Rasim Hakverdiyev} of the {b:o|Border Brigade} saw {v:p|Vusala Isgandarli}.',
    ],
  ],
  [
    'Kazakhstan, a mine: a given name that one source has otherwise, a surname alone',
    [
      'The foreman {s:p|Jahongir Arifov} warned {k:o|Kentau Zinc}, {d:p|Dina Omarbek} said in {t:l|Tasbulak}.',
      '{s:p|Jakhogir Aripov} had warned {k:o|Kentau Zinc} twice. {d:p|Dina Omarbek} wept in {t:l|Tasbulak}.',
      'What did {s:p|Aripov} know? {k:o|Kentau Zinc} has no answer for {d:p|Dina Omarbek}.',
    ],
  ],
  [
    'Uzbekistan, a trial: brothers whom one source names side by side',
    [
      '{a:p|Jahongir Arifov} was tried with {b:p|Jakhogir Arifov}, his brother. {k:o|Kentau Zinc} sued both, {d:p|Dina Omarbek} said.',
      '{a:p|Jahongir Arifov} wept. {k:o|Kentau Zinc} won, {d:p|Dina Omarbek} said.',
      '{b:p|Jakhogir Arifov} fled. {k:o|Kentau Zinc} won, {d:p|Dina Omarbek} said.',
    ],
  ],
  [
    'A family firm: near given names where others bear the surname, too',
    [
      '{a:p|Jahongir Arifov} runs {k:o|Kentau Zinc} with {d:p|Dina Omarbek}.',
      '{b:p|Jakhogir Arifov} left {k:o|Kentau Zinc} to {d:p|Dina Omarbek}.',
      '{c:p|Malika Arifov} bought {k:o|Kentau Zinc} from {d:p|Dina Omarbek}.',
    ],
  ],
  [
    'A wedding and a fire: near names in two stories',
    [
      '{a:p|Jahongir Arifov} married {d:p|Dina Omarbek} in {t:l|Tasbulak}.',
      '{b:p|Jakhogir Arifov} put out the fire in {t:l|Tasbulak}.',
    ],
  ],
  [
    'Kyiv, a strike: a husband and a wife',
    [
      'The driver {a:p|Bohdan Kravchuk} met {k:o|Dnipro Tram} and {d:p|Petro Savka}.',
      'The nurse {b:p|Bohdana Kravchuk} met {k:o|Dnipro Tram} and {d:p|Petro Savka}.',
    ],
  ],
  [
    'Tajikistan, a clinic: the father’s name for the surname',
    [
      'The head doctor, {t:p|Timur Gafurzoda}, thanked {z:p|Zarina Hakimova} of the {c:o|Varzob Clinic}.',
      'Doctor {t:p|T. R. Gafurzoda} left the {c:o|Varzob Clinic}, {z:p|Zarina Hakimova} said.',
      'ON AIR. {t:p|Timur Rashidovich} is well, {z:p|Zarina Hakimova} of the {c:o|Varzob Clinic} said.',
    ],
  ],
  [
    'Georgia, a league: a surname that ends like a father’s name',
    [
      'The referee {a:p|Levan Markovich} stopped the match of {d:o|Dinamo Rustavi}. {z:p|Zaza Beridze} protested.',
      'The coach {b:p|Levan Tsiklauri} praised {d:o|Dinamo Rustavi} and {z:p|Zaza Beridze}.',
    ],
  ],
  [
    'Two of one given name: the father’s name could be of either',
    [
      'The pilot {a:p|Timur Sobolev} and the doctor {b:p|Timur Yeskin} met {z:p|Zarina Hakimova} of the {c:o|Varzob Clinic}.',
      '{x?:p|Timur Rashidovich} is well, {z:p|Zarina Hakimova} of the {c:o|Varzob Clinic} said.',
    ],
  ],
  [
    'A border: the ministry by its initials, in a story with one such ministry',
    [
      '{c:l|Moldova}’s {m:o|Foreign Ministry} protested, {d:p|Doina Cernat} said in {b:l|Bender}.',
      'That is for the {m:o|MFA} of {c:l|Moldova}, {d:p|Doina Cernat} said.',
      'The {m:o|MFA} was silent, {d:p|Doina Cernat} said.',
    ],
  ],
  [
    'Two ministries: initials that fit both',
    [
      '{c:l|Moldova}’s {m:o|Foreign Ministry} protested; {r:l|Romania}’s {n:o|Foreign Ministry} did not, {d:p|Doina Cernat} said.',
      'That is for the {x?:o|MFA}, {d:p|Doina Cernat} said in {c:l|Moldova}.',
    ],
  ],
  [
    'A scoop: an outlet without “Daily”, in its own text and in another',
    [
      '{p:p|Piet Overbeek} told the {l:m|Daily Lantern} that he had paid. The {l:m|Lantern} asked {m:p|Mieke Dierckx}, too.',
      'As the {l:m|Lantern} wrote, {p:p|Piet Overbeek} paid {m:p|Mieke Dierckx}.',
    ],
  ],
  [
    'A collapse: the owner and the group of one name',
    [
      '{i:p|Ingo Harlander} owns {g:o|Harlander Holdings}. {w:p|Wenzel Kubin} blamed {i:o|Harlander} himself. {g:o|Harlander} shares fell.',
      '“No,” said {i:p|Ingo Harlander}. {w:p|Wenzel Kubin} laughed.',
    ],
  ],
];

describe('who is who across sources, in stories', () => {
  for (const [what, sources] of stories)
    it(what, async () => {
      const { wrong } = await identifyMarked(...sources);
      assert.deepEqual(wrong, []);
      // The same whatever the order.
      assert.deepEqual((await identifyMarked(...sources.toReversed())).wrong, []);
    });

  it('explains what it joined, and names candidates for what it did not', async () => {
    const [, nigeria = []] = stories[2] ?? [];
    const { identity } = await identifyMarked(...nigeria);
    const bare = identity.entities.find(({ name }) => name === 'Okonjo');
    assert.deepEqual(bare?.ambiguousWith, ['person:chidi-okonjo', 'person:ngozi-okonjo']);
    const [, korea = []] = stories[0] ?? [];
    const baek = (await identifyMarked(...korea)).identity.entities.find(
      ({ name }) => name === 'Baek Joon-ho',
    );
    assert.match(baek?.reasons.join('; ') ?? '', /do not contradict each other, both with/);
    assert.match(baek?.reasons.join('; ') ?? '', /surname “Baek” in both, both with/);
  });

  it('names the bodies that a short name could be of', async () => {
    const { identity, wrong } = await identifyMarked(
      '{a:o|Nordwind Energy} sued {b:o|Nordwind Logistics} in {l:l|Talvik}.',
      '{x?:o|Nordwind} won, a judge in {l:l|Talvik} said.',
    );
    assert.deepEqual(wrong, []);
    const short = identity.entities.find(({ name }) => name === 'Nordwind');
    assert.deepEqual(short?.ambiguousWith, [
      'organization:nordwind-energy',
      'organization:nordwind-logistics',
    ]);
  });

  it('keeps namesakes of different walks of life as candidates of each other', async () => {
    const [, spain = []] = stories[5] ?? [];
    const { identity } = await identifyMarked(...spain);
    const both = identity.entities.filter(({ name }) => name === 'Diego Romero');
    assert.equal(both.length, 2);
    assert.deepEqual(both[0]?.ambiguousWith, [both[1]?.id]);
  });
});
