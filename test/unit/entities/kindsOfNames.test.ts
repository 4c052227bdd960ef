import assert from 'node:assert/strict';
import { completeSpans } from '../../../src/core/entities/completeSpans';
import { readLines } from '../../../src/core/entities/nameTokens';
import { readText } from '../../../src/core/text/readText';
import { named, projectLexicons, read } from './reading';

/** Asserts that a text has the names given, each as "type: text", among others perhaps. */
async function holds(text: string, ...names: string[]): Promise<void> {
  const found = await named(text);
  for (const name of names) assert.ok(found.includes(name), `${name} in ${text}: ${found.join(', ')}`);
}

describe('kinds of names: agreements', () => {
  it('are acts that are told by a number, at the start of a sentence too', async () => {
    await holds('Resolution 1312 was never carried out.', 'agreement: Resolution 1312');
    await holds(
      'Lawyers say that Section 77 and Title XI protect him.',
      'agreement: Section 77',
      'agreement: Title XI',
    );
    await holds('The port broke Directive 2011/92/EU.', 'agreement: Directive 2011/92/EU');
    await holds('He cited Article 9 twice.', 'agreement: Article 9');
  });

  it('have their heads in the plural, and orders of plain words', async () => {
    await holds('They teach the Skelby Conventions.', 'agreement: Skelby Conventions');
    await holds('The Harbour Lights Order was ignored.', 'agreement: Harbour Lights Order');
  });

  it('keep the year they are called by', async () => {
    await holds('He breached the Radio Masts Act 1967.', 'agreement: Radio Masts Act 1967');
    await holds('Both signed the 1936 Skelby Convention.', 'agreement: 1936 Skelby Convention');
  });

  it('are what one ratifies, breaches and is a party to', async () => {
    await holds('Nobody has ratified the Orvane.', 'agreement: Orvane');
    await holds('Ombria is a party to the Orvane.', 'agreement: Orvane');
  });

  it('are not who signs for a club, nor whose rights are violated', async () => {
    await holds('They signed Tomas Vikander for two years.', 'person: Tomas Vikander');
    const { mentions } = await read('The order violated Carden’s right to know.');
    assert.ok(mentions.every(({ type }) => type !== 'agreement'));
  });
});

describe('kinds of names: events', () => {
  it('have a Roman number or a year behind them', async () => {
    await holds('The Skelby Bowl XLII was dull.', 'event: Skelby Bowl XLII');
    await holds('She swam at Lisbon 2031 and won.', 'event: Lisbon 2031');
    await holds('The Skelby Museum told of the 1911 Norway floods.', 'event: 1911 Norway floods');
    await holds('In 1917 the Third Orvane War broke out.', 'event: Third Orvane War');
  });

  it('are called after a day', async () => {
    await holds('He lost a leg in the March 14 attacks.', 'event: March 14 attacks');
    await holds('Nobody forgets Bloody Thursday, she said.', 'event: Bloody Thursday');
  });

  it('are called by a lower-case noun', async () => {
    await holds('Two hundred died in the Skelby earthquake.', 'event: Skelby earthquake');
  });

  it('have survivors, anniversaries and editions', async () => {
    await holds('On the anniversary of the Orvane she wept.', 'event: Orvane');
    await holds('Survivors of the Orvane disagree.', 'event: Orvane');
  });

  it('join two countries that fought', async () => {
    await holds('He fell in the Chad-Niger War.', 'event: Chad-Niger War');
  });
});

describe('kinds of names: facilities', () => {
  it('have a service in front or a number behind', async () => {
    await holds('He was held at HMP Skelby.', 'facility: HMP Skelby');
    await holds('The jets left RAF Orvane.', 'facility: RAF Orvane');
    await holds('The boat lies at Pier 14.', 'facility: Pier 14');
  });

  it('are centres for meeting, buying and detaining', async () => {
    await holds('They met at the Skelby Convention Center.', 'facility: Skelby Convention Center');
    await holds('A fire closed the Orvane Shopping Centre.', 'facility: Orvane Shopping Centre');
    await holds('The Orvane Research Centre disagrees.', 'organization: Orvane Research Centre');
  });

  it('are called by a lower-case noun', async () => {
    await holds('Lorries queue at the Skelby crossing.', 'facility: Skelby crossing');
    await holds('Troops left the Orvane air base.', 'facility: Orvane air base');
  });

  it('are hospitals called after somebody', async () => {
    await holds('He died in Haskin’s Hospital.', 'facility: Haskin’s Hospital');
  });
});

describe('kinds of names: weapons', () => {
  it('keep the number and the letters that cling to it', async () => {
    await holds('Ombria will send forty Leopard 2A6 tanks.', 'weapon: Leopard 2A6');
    await holds('A Winchester 94 hung over the bar.', 'weapon: Winchester 94');
    await holds('The F/A-18 Hornet is old.', 'weapon: F/A-18 Hornet');
  });

  it('that share their name with something else are told by words of war', async () => {
    await holds('Four pilots of the Typhoon landed the jets.', 'weapon: Typhoon');
    await holds('Ombria asked Berlin to deliver the Taurus.', 'weapon: Taurus');
  });

  it('are what is fired, shot down and carried', async () => {
    await holds('The guards fired an Orvane.', 'weapon: Orvane');
    await holds('The navy shot down an Orvane.', 'weapon: Orvane');
    await holds('The man was armed with an Orvane.', 'weapon: Orvane');
    await holds('They paraded Orvane ballistic missiles.', 'weapon: Orvane');
  });

  it('are not people who share a name with one', async () => {
    await holds('Ms Bradley and Mr Abrams resigned.', 'person: Bradley', 'person: Abrams');
  });

  it('are found in headlines', async () => {
    await holds('MiG-29 CRASHES IN SKELBY\n\nA jet crashed in Skelby on Monday.', 'weapon: MiG-29');
  });
});

describe('kinds of names: products', () => {
  it('are models of a maker', async () => {
    await holds('She drove a Toyota Hilux through the gate.', 'product: Toyota Hilux');
    await holds('He sold his Nikon D90 and his Citroën 2CV.', 'product: Nikon D90', 'product: Citroën 2CV');
    await holds('An Airbus A320neo skidded.', 'product: Airbus A320neo');
    await holds('The airline flies the 737 MAX 8.', 'product: 737 MAX 8');
  });

  it('are one of what a maker makes, and makers where they act', async () => {
    await holds('He was hit by a Volvo, she said.', 'product: Volvo');
    await holds('Shares of Volvo fell.', 'organization: Volvo');
  });

  it('are no bodies or places that a maker is called by', async () => {
    const { mentions } = await read('Toyota Motor closed. The house is in Ford County.');
    assert.ok(mentions.every(({ type }) => type !== 'product'));
  });

  it('are drugs by their stems', async () => {
    await holds('Doctors gave him orvaximab, sold as Haskatinib.', 'product: Haskatinib');
  });
});

describe('kinds of names: peoples', () => {
  it('of two countries are one name before who they are', async () => {
    await holds('The Polish-American historian left.', 'group: Polish-American');
  });
});

describe('names with what belongs to them', () => {
  it('keep their particles', async () => {
    await holds('The coach praised van der Berg again.', 'person: van der Berg');
  });

  it('do not take numbers that count', async () => {
    const lexicons = await projectLexicons();
    for (const rest of [
      '200 workers struck',
      '20 percent fell',
      '2,000 left',
      '10th in line',
      '5 million sold',
    ]) {
      const [line] = readLines(readText(`Volvo ${rest}.`), lexicons);
      const span = { line: 0, from: 0, to: 1, quoted: false };
      assert.deepEqual(completeSpans(line!, 0, [span]), [span], rest);
    }
  });

  it('do not overlap', async () => {
    const { mentions } = await read(
      'The Leopard 2A6, the F/A-18 Hornet and the Iran-Iraq War of the October 7 attacks at the Skelby crossing 2A8.',
    );
    for (const [index, mention] of mentions.entries())
      assert.ok(index === 0 || mention.start >= mentions[index - 1]!.end);
  });

  it('are found in very long lines in reasonable time', async () => {
    for (const part of [
      'Orvane 2A8 ',
      'Section 9 Orvane, ',
      'the May 6 attacks in Skelby ',
      'Skelby-Skelby/F/A-18 ',
      '9/9/',
    ]) {
      const { mentions } = await read(`Section 9 ${part.repeat(20_000)}`);
      assert.ok(mentions.length > 0, part);
    }
  });
});
