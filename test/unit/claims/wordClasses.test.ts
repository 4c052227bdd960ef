import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guessClassesByRule } from '../../../src/core/claims/guessClassesByRule';
import { createWordClassifier } from '../../../src/core/claims/wordClassifier';
import { wordClasses, type WordClassifier } from '../../../src/core/claims/wordClasses';
import { dataFile } from '../dataFiles';
import { projectWordClasses, wordClassContent, wordsOf } from './readings';

function classes(text: string, classifier: WordClassifier = projectWordClasses): string {
  return wordsOf(text, classifier)
    .words.map(word => `${word.text}/${word.wordClass}`)
    .join(' ');
}

describe('word classes', () => {
  it('tell a past from a participle', () => {
    assert.match(
      classes('Six were rescued after a shaft collapsed in the valley.'),
      /rescued\/VBN .*collapsed\/VBD/,
    );
    assert.match(
      classes('Accounts filed last month show that the money was lent.'),
      /filed\/VBN .*show\/VBP .*lent\/VBN/,
    );
  });

  it('tell a verb from a plural noun', () => {
    assert.match(classes('The boat went down in minutes, witnesses say.'), /witnesses\/NN say\/VBP/);
    assert.match(
      classes('Profits fell to €4m while sales rose.'),
      /Profits\/NN fell\/VBD .*sales\/NN rose\/VBD/,
    );
    assert.match(classes('Messages of condolence continue to arrive.'), /continue\/VBP/);
  });

  it('take marks and numbers for what they are', () => {
    assert.match(classes('It cost €4.2m — or 1,060 more.'), /€\/PU 4\.2\/CD .*—\/PU .*1,060\/CD/);
  });

  it('read a line in capitals like any other', () => {
    assert.match(classes('FERRY CAPSIZES OFF THE CAPE, SEVENTEEN DEAD'), /CAPSIZES\/VBZ/);
  });

  it('drop the periods of abbreviations', () => {
    assert.equal(classes('Dr. Weil left.'), 'Dr/NNP Weil/NNP left/VBD ./PU');
  });
});

describe('word classes without weights', () => {
  const byRule = (text: string): string => classes(text, guessClassesByRule);

  it('know marks, numbers and words of the closed classes', () => {
    assert.equal(
      byRule('She and the 12 of them — who can’t?'),
      'She/PRP and/CC the/DT 12/CD of/IN them/PRP —/PU who/W can’t/MD ?/PU',
    );
  });

  it('tell verb forms by the word before', () => {
    assert.equal(
      byRule('The ferry sank and was towed to a port.'),
      'The/DT ferry/NN sank/VBD and/CC was/VBD towed/VBN to/TO a/DT port/NN ./PU',
    );
    assert.match(byRule('The union will strike on Monday.'), /will\/MD strike\/VB on\/IN Monday\/NNP/);
    assert.match(byRule('The strike ends.'), /strike\/NN ends\/VBZ/);
    assert.match(byRule('They say it’s closing slowly.'), /say\/VBP it’s\/PV closing\/VBG slowly\/RB/);
  });

  it('give every word one class, whatever the words', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("'", "n't", "it's", 'to', 'walked', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), written => {
        const lower = written.map(text => text.toLowerCase());
        for (const classifier of [guessClassesByRule, projectWordClasses]) {
          const guessed = classifier(lower, written);
          assert.equal(guessed.length, written.length);
          for (const one of guessed) assert.ok(wordClasses.includes(one));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('createWordClassifier', () => {
  it('says what is wrong with its file', () => {
    const refuses = (bytes: Uint8Array, message: RegExp): void => {
      assert.throws(() => createWordClassifier(bytes), message);
    };
    const damaged = wordClassContent.slice();
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    refuses(new Uint8Array(0), /does not start with “crossread word classes 2”/);
    refuses(wordClassContent.slice(0, 5000), /it is cut off/);
    refuses(damaged, /check sum is wrong/);
    // Whole by its check sum, but not for this version.
    const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
    refuses(dataFile('word classes', 2, { classes: text(['NN', 'VB']) }), /made for other word classes/);
    refuses(dataFile('word classes', 2, { classes: text(wordClasses) }), /lacks the part “size”/);
    const noWeights = {
      classes: text(wordClasses),
      size: Uint32Array.of(0, 0),
      words: new Uint8Array(0),
      features: new Uint8Array(0),
      weights: new Uint8Array(1),
      fixed: new Uint8Array(0),
      fixedClasses: new Uint8Array(0),
    };
    refuses(dataFile('word classes', 2, noWeights), /lacks the weights of “bias”/);
    refuses(
      dataFile('word classes', 2, { ...noWeights, weights: new Uint8Array(9) }),
      /weights are not complete/,
    );
  });
});
