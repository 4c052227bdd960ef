import assert from 'node:assert/strict';
import { cutPassages } from '../../../src/core/text/paragraphs';
import { findSpeeches } from '../../../src/core/text/speakers';

function labels(text: string): (string | undefined)[] {
  const passages = cutPassages(text);
  return findSpeeches(passages).map((speech, index) => {
    const label = speech?.label;
    return label && passages[index]!.text.slice(label.start, label.end);
  });
}

describe('findSpeeches', () => {
  it('finds labels in capitals, without colon, stamp and remark', () => {
    const text =
      'HOST (Amin Doyle): Good evening.\n08:10:04 PETRA HALLORAN-REY: Good evening.\n[00:12] HOST: And now?';
    assert.deepEqual(labels(text), ['HOST', 'PETRA HALLORAN-REY', 'HOST']);
  });

  it('finds labels in mixed case when they come again', () => {
    const text =
      'Amin Doyle: Good evening.\nPetra de Halloran: Hello.\nAmin Doyle: And now?\nPetra de Halloran: We wait.';
    assert.deepEqual(labels(text), ['Amin Doyle', 'Petra de Halloran', 'Amin Doyle', 'Petra de Halloran']);
  });

  it('finds questions and answers', () => {
    assert.deepEqual(labels('Q: Why?\n\nA: Because.\n\nQ: Since when?\n\nA: May.'), ['Q', 'A', 'Q', 'A']);
  });

  it('takes no fact box, press release or furniture for a transcript', () => {
    for (const text of [
      'Dead: 34\nMissing: 18\nRescued: 118',
      'WHO: The mayor\nWHAT: A speech\nWHEN: Monday\nWHERE: Town hall',
      'READ ALSO: One\nREAD ALSO: Two\nREAD ALSO: Three',
      'FLASH: CRANE FALLS INTO BASIN',
    ]) {
      assert.deepEqual(labels(text).filter(Boolean), [], text);
    }
  });

  it('measures a clock stamp and where the words begin', () => {
    const [speech] = findSpeeches(cutPassages('08:10:04 HOST: Hello.\nHOST: Bye.\nHOST: Go.'));
    assert.deepEqual(speech, { stamp: 8, label: { start: 9, end: 13 }, words: 15 });
  });

  it('takes no single clock time at the start of a sentence for a stamp', () => {
    assert.deepEqual(findSpeeches(cutPassages('08:10 was when the crane fell.\n\nNobody saw it.')), [
      undefined,
      undefined,
    ]);
  });
});
