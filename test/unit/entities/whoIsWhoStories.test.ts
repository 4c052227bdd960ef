import assert from 'node:assert/strict';
import { readMarked, wrongWithin } from './markedNames';

/** What each story is about, and the story with its names marked by whom they are. */
const stories: readonly (readonly [string, string])[] = [
  [
    'joins a rank with the surname of the person of that rank',
    'Gen. {pavlo:p|Pavlo Moroz} spoke first. Mayor {anna:p|Anna Moroz} answered him. General {pavlo:p|Moroz} said it was over. Mayor {anna:p|Moroz} left.',
  ],
  [
    'keeps a general apart from a mayor of his surname',
    'Mayor {anna:p|Anna Moroz} opened the hall. General {pavlo:p|Moroz} did not come. {pavlo:p|Moroz} was at the front.',
  ],
  [
    'tells by the form of address',
    '{anna:p|Anna Vesely} and her brother {karel:p|Karel Vesely} sued. Ms {anna:p|Vesely} wept. Mr {karel:p|Vesely} did not. Mrs {anna:p|Vesely} left.',
  ],
  [
    'tells by the pronoun that a sentence uses',
    '{a:p|Kit Rowan} said she would go. {b:p|Lee Rowan} said he would not. Mr {b:p|Rowan} sat down. Ms {a:p|Rowan} stood up.',
  ],
  [
    'shares the surname of a family introduced together',
    '{anna:p|Anna} and {pavel:p|Pavel Moroz} arrived on Friday. {anna:p|Anna} was tired. Mrs {anna:p|Moroz} slept. {pavel:p|Pavel} read.',
  ],
  [
    'shares the surname in a longer list',
    'The victims were {a:p|Maria}, {b:p|Elena} and {c:p|Boris Haddad}. {b:p|Elena Haddad} was nine. {c:p|Boris} was four.',
  ],
  [
    'does not share the surname with a politician who is called by his own',
    '{k:p|Viktor Kovac} spoke. Later {k:p|Kovac} and {m:p|Jan Moroz} met. {k:p|Kovac} left.',
  ],
  [
    'knows nicknames in quotation marks and short forms',
    '{r:p|Robert “Bobby” Marsh} sang. {r:p|Bobby Marsh} is 61. {r:p|Marsh} said so. {r:p|Bobby} laughed. {w:p|William Hadley} watched. {w:p|Bill Hadley} clapped.',
  ],
  [
    'joins initials with the one name they fit, and with the last of two',
    '{j:p|John Smithson} spoke. {j:p|J. Smithson} signed. {k:p|Karen Smithson} came. {k:p|K. Smithson} signed, too. {j:p|J.R. Smithson} left.',
  ],
  [
    'reads Korean names in both orders',
    '{b:p|Baek Joon-ho} signed. {b:p|Joon-ho Baek} smiled. Mr {b:p|Baek} left. President {b:p|Baek} waved. {b:p|Baek Joonho} is 40.',
  ],
  [
    'reads Chinese and Hungarian names',
    '{z:p|Zhou Wenli} met {k:p|Kovács Bence}. President {z:p|Zhou} said so. {k:p|Bence Kovács} agreed. {k:p|Kovács} left with Mr {z:p|Zhou}.',
  ],
  [
    'calls Icelanders by their given names',
    '{k:p|Katrín Einarsdóttir} spoke. Prime Minister {k:p|Katrín} said no. {k:p|Katrín} left.',
  ],
  [
    'knows mononyms',
    'President {s:p|Suwarno} fell ill. {s:p|Suwarno} is 71. Vice President {b:p|Budi Santoso} took over. {b:p|Budi} thanked {s:p|Suwarno}.',
  ],
  [
    'knows either half of Spanish surnames',
    '{g:p|Gabriel Ortega Márquez} wrote it. {g:p|Ortega Márquez} won. {g:p|Ortega} said so. {g:p|Gabriel Ortega} is 70.',
  ],
  [
    'knows Arabic names with articles and in several spellings',
    '{a:p|Abdel Hakim al-Sabri} met {m:p|Mohammed bin Salem}. {a:p|Abdul Hakim el-Sabri} left. {a:p|Al-Sabri} smiled. {a:p|Sabri} agreed. {m:p|Mohamed bin Salem} left. Prince {m:p|Mohammed} slept. {m:p|Bin Salem} woke.',
  ],
  [
    'knows forms of address that are part of names',
    'Ayatollah {a:p|Seyyed Ali Rezvani} spoke. {a:p|Ali Rezvani} left. {a:p|Sayyid Rezvani} said so. {a:p|Rezvani} prayed.',
  ],
  ['keeps father and son apart', '{a:p|Owen Hadley Sr.} built it. {b:p|Owen Hadley Jr.} sold it.'],
  [
    'keeps a president whom only the given name fits apart',
    '{a:p|Ali Rezvani} flew home. President {b:p|Ali} of the Maldives stayed.',
  ],
  [
    'gives a surname to the last of several people',
    '{a:p|Marta Ilvonen} spoke. {a:p|Ilvonen} was calm. {b:p|Pekka Ilvonen} followed. {b:p|Ilvonen} shouted.',
  ],
  [
    'lets the title speak where the last is another',
    'Judge {a:p|Marta Ilvonen} spoke. Captain {b:p|Pekka Ilvonen} followed. {b:p|Ilvonen} shouted. Judge {a:p|Ilvonen} frowned. {a:p|Ilvonen} adjourned.',
  ],
  [
    'takes transliterations in one text for one',
    'Minister {p:p|Hamid Rezayian} left. {p:p|Rezaian} said so. {p:p|Hamid Rezaian} is 60.',
  ],
  [
    'tells offices of states by the country',
    '{i:l|Iran}’s {if:o|Foreign Ministry} condemned it. {r:l|Russia}’s {rf:o|Foreign Ministry} did not. The {if:o|Iranian Foreign Ministry} said more. The {rf:o|Foreign Ministry} in {m:l|Moscow} kept silent. The {rf:o|Foreign Ministry} closed.',
  ],
  [
    'joins a ministry in both orders, and by its initials',
    'The {d:o|Ministry of Defence} said so. The {d:o|Defence Ministry} denied it. The {d:o|MoD} apologised.',
  ],
  [
    'joins “the Council” with the only council, behind it',
    'The {c:o|Northern Fisheries Council} met in {t:l|Talvik}. The {c:o|Council} voted. The {c:o|Fisheries Council} closed.',
  ],
  [
    'leaves “the Council” alone where there are two',
    'The {a:o|Northern Fisheries Council} met the {b:o|Talvik Dam Council}. The {c:o|Council} voted.',
  ],
  [
    'joins universities in both orders and companies without their legal form',
    'The {u:o|University of Talvik} sold it to {n:o|Nordwind Energy GmbH}. {u:o|Talvik University} gave no price. {n:o|Nordwind Energy} paid. {n:o|Nordwind} is rich.',
  ],
  [
    'does not take a port for its town',
    'The {p:f|Port of Aldvik} is shut. {a:l|Aldvik} sleeps. The {p:f|Aldvik port} opens again.',
  ],
];

describe('who is who in stories', () => {
  for (const [what, story] of stories)
    it(what, async () => {
      assert.deepEqual(wrongWithin(await readMarked(story)), []);
    });

  it('ends on a list of a thousand people of one surname', async () => {
    const names = Array.from({ length: 1000 }, (_, index) =>
      `{x${index}:p|Xa${'abcdefghij'[index % 10]}${index} Moroz}`.replace(/\d+ /g, ' '),
    );
    const reading = await readMarked(`${names.join(' met. ')} met.`);
    assert.equal(reading.mentions.length, 1000);
  });

  it('names a person by the surname that the text shares out, and says why', async () => {
    const { entities } = await readMarked('{a:p|Anna} and {p:p|Pavel Moroz} arrived. Mr {p:p|Moroz} left.');
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Anna Moroz', 'Pavel Moroz'],
    );
    assert.match(entities[1]?.reasons.join() ?? '', /surname/);
  });

  it('says whose ministry it is', async () => {
    const { entities } = await readMarked('{i:l|Iran}’s {if:o|Foreign Ministry} condemned it.');
    assert.deepEqual(
      entities.map(({ name, country }) => [name, country]),
      [
        ['Iran', undefined],
        ['Foreign Ministry', 'Iran'],
      ],
    );
  });
});
