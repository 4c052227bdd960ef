import assert from 'node:assert/strict';
import { wordsOf } from './readings';

function classes(text: string): string {
  return wordsOf(text)
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
