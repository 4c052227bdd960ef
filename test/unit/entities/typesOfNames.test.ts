import assert from 'node:assert/strict';
import { entityNamed, named, read } from './reading';

/** The types that a text's mentions of one name have, each once. */
async function typesOf(text: string, name: string): Promise<string[]> {
  const { mentions } = await read(text);
  return [...new Set(mentions.filter(mention => mention.text === name).map(({ type }) => type))];
}

async function hasType(type: string, name: string, text: string): Promise<void> {
  assert.deepEqual(await typesOf(text, name), [type], text);
}

describe('types of names: organisations that no head word tells', () => {
  it('does not take who holds an office of a body for the body', async () => {
    await hasType('person', 'M. L. Ould Sabar', 'The president of the club, M. L. Ould Sabar, was arrested.');
    await hasType('organization', 'Delta Varn', 'The operator, Delta Varn, said nothing.');
  });

  it('takes who has a spokeswoman, an office or a share price for a body', async () => {
    await hasType('organization', 'Ravik Mineral', 'A spokeswoman for Ravik Mineral declined to comment.');
    await hasType('organization', 'Orbena', 'He is a co-founder of Orbena, she said.');
    await hasType(
      'organization',
      'Ravik Mineral',
      'The Director-General of Ravik Mineral, Mr Tom Parish, resigned.',
    );
    await hasType('organization', 'Orbena', 'Shares in Orbena fell on Monday.');
    await hasType('organization', 'Orbena', 'Police searched the offices of Orbena on Monday.');
    await hasType('organization', 'Orbena', 'Critics say that Orbena’s chief executive knew.');
    await hasType('organization', 'Orbena', 'Two engineers at Orbena were hurt.');
  });

  it('takes the operator, the supplier, the rival before a comma for what it is', async () => {
    await hasType('organization', 'Ravik Mineral', 'The operator, Ravik Mineral, put the loss at 4 tonnes.');
    await hasType('organization', 'Orbena', 'Its main supplier, Orbena, has closed.');
  });

  it('takes what runs, owns or makes something for a body', async () => {
    await hasType('organization', 'Orbena', 'The pits are run by Orbena and leak.');
    await hasType('organization', 'Ravik Mineral', 'Ravik Mineral, which dug the pits, has gone bankrupt.');
    await hasType('organization', 'Ravik Mineral', 'In May Ravik Mineral and its bank fell out.');
  });

  it('hears from “its” and “his” who speaks', async () => {
    await hasType('organization', 'Orbena', 'In a note Orbena insists that its pits are dry.');
    await hasType('person', 'Tarvel', 'In a note Tarvel says that his pits are dry.');
  });

  it('does not take a verb of saying for a person where no given name stands first', async () => {
    await hasType(
      'organization',
      'Ravik Mineral',
      'Ravik Mineral said the pits were dry. Ravik Mineral denied a leak.',
    );
    await hasType('person', 'Clara Voss', 'Clara Voss said the pits were dry.');
  });

  it('learns from the surname alone, or from an age, that an unlisted name is a person', async () => {
    await hasType(
      'person',
      'Uvreth Oksalin',
      'The pits were shut by Uvreth Oksalin. Mr Oksalin lives nearby.',
    );
    await hasType('person', 'Uvreth Oksalin', 'Uvreth Oksalin, 44, shut the pits.');
  });

  it('takes a town’s name at the head of a club for the town where the text does', async () => {
    await hasType('place', 'Skelby', 'Anglers in Skelby are angry. The Skelby Angling Club sued.');
  });
});

describe('types of names: abbreviations', () => {
  it('never takes one for a person, and gives it the type of its long form', async () => {
    const text =
      'Delta Watch Ombria (DWO) wants the files. “We have seen three,” said Nora Field of DWO. Critics of DWO disagree.';
    await hasType('organization', 'Delta Watch Ombria', text);
    await hasType('organization', 'DWO', text);
    await hasType(
      'organization',
      'NKR',
      'On Friday NKR said that it would appeal. Later NKR thanked the judge.',
    );
  });

  it('keeps agreements and news agencies what they are', async () => {
    const agreement = 'The Convention on Deep Lake Mining (CDLM) was signed. Many hate the CDLM.';
    assert.deepEqual(await typesOf(agreement, 'CDLM'), ['agreement']);
    const agency =
      'The minister told the Ombrian Telegraph Agency (OTA) that he knew. He called OTA at noon.';
    await hasType('media', 'Ombrian Telegraph Agency', agency);
    await hasType('media', 'OTA', agency);
  });
});

describe('types of names: media', () => {
  it('takes who was told, who took the photograph and who keeps the rights', async () => {
    await hasType('media', 'Skelby Lantern', 'A diver told the Skelby Lantern that he saw nothing.');
    assert.deepEqual(await named('Photo: Nora Field/Skelby Lantern'), [
      'person: Nora Field',
      'media: Skelby Lantern',
    ]);
    await hasType('media', 'Daily Lantern', 'The files were seen by the Daily Lantern.');
  });

  it('knows a newspaper by the capital of its article inside a sentence', async () => {
    await hasType('media', 'Lantern', 'The files were published in The Lantern on Friday.');
  });

  it('takes whom a correspondent writes for', async () => {
    await hasType('media', 'Orbena', 'She was a correspondent for Orbena until May.');
  });
});

describe('types of names: places', () => {
  it('takes what has a mayor, streets, residents', async () => {
    await hasType('place', 'Skelby', 'Tom Parish, the mayor of Skelby, wept.');
    await hasType('place', 'Skelby', 'Mud covered the streets of Skelby.');
    await hasType('place', 'Skelby', 'The road to Skelby was cut.');
    await hasType('place', 'Skelby', 'The road between Oskarn and Skelby was cut.');
  });

  it('takes what lies somewhere, or so many miles away', async () => {
    await hasType('place', 'Skelby', 'Skelby lies below the dam.');
    await hasType('place', 'Skelby', 'The wave reached Skelby, 11 km downstream, at noon.');
    await hasType('place', 'Skelby', 'They drove to the capital, Skelby, by night.');
  });

  it('reads datelines with a day and no dash', async () => {
    await hasType(
      'place',
      'Oskarn',
      'A statement\n\nOskarn, 16 March 2024\n\nWe ask the government for the files.',
    );
  });

  it('knows lakes, ports and mounts by their first word, not by lists of given names', async () => {
    await hasType('place', 'Lake Orvane', 'Fish died as Lake Orvane fell by two metres.');
    await hasType('place', 'Port Skelby', 'Port Skelby voted. Later Port Skelby slept.');
    await hasType('organization', 'River Watch Ombria', 'The group River Watch Ombria sued.');
  });

  it('takes streets and reserves for places, and the house of a body for a facility', async () => {
    await hasType('place', 'Tanner Street', 'The depot is on Tanner Street near the mill.');
    await hasType('place', 'Upper Skel Nature Reserve', 'It burned in the Upper Skel Nature Reserve.');
    await hasType('facility', 'Wool Exchange', 'They count the votes at the Wool Exchange.');
    await hasType('facility', 'St. Brigid’s Hospital', 'He was taken to St. Brigid’s Hospital at once.');
  });

  it('takes an unknown word that nothing speaks for to be a place, and says that it is not sure', async () => {
    const reading = await read('“We shall rebuild Oskarn,” said Nora Field.');
    assert.equal(entityNamed(reading, 'Oskarn').type, 'place');
    assert.equal(entityNamed(reading, 'Oskarn').certainty, 'weak');
  });
});

describe('types of names: goods', () => {
  it('takes what is made and sold', async () => {
    await hasType('product', 'Crinto', 'The maker of Crinto biscuits has closed.');
    await hasType('product', 'Velta', 'The company recalled its Velta prams.');
  });
});

describe('types of names: no names', () => {
  it('leaves labels alone', async () => {
    assert.deepEqual(
      await named(
        'PRESS STATEMENT\n\nNora Field resigned.\n\nPress contact: Tom Parish\n\nSpring sale: sofas from €299',
      ),
      ['person: Nora Field', 'person: Tom Parish'],
    );
  });

  it('does not take plural nouns at the start of a sentence, nor bare months', async () => {
    assert.deepEqual(await named('Workers walked out. Engineers cheered. It must be finished by March.'), []);
  });
});

describe('certainty of types', () => {
  it('is strong for what is listed or stated, and absent in between', async () => {
    const reading = await read('Tom Parish, the mayor of Skelby, flew to Nairobi. In Oskarn nobody knew.');
    assert.equal(entityNamed(reading, 'Nairobi').certainty, 'strong');
    assert.equal(entityNamed(reading, 'Oskarn').certainty, undefined);
  });
});
