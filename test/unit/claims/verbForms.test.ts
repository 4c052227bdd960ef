import assert from 'node:assert/strict';
import { readVerbForms, verbBase, verbForm } from '../../../src/core/claims/verbForms';

describe('verb forms', () => {
  it('lead back to their base', () => {
    for (const [form, base] of [
      ['said', 'say'],
      ['stresses', 'stress'],
      ['denied', 'deny'],
      ['patrolling', 'patrol'],
      ['lying', 'lie'],
      ['was', 'be'],
      ["hasn't", 'have'],
    ] as const) {
      assert.equal(verbBase(form), base);
    }
    assert.equal(verbBase('harbour-master'), 'harbour-master');
  });

  it('say which forms a word can be', () => {
    assert.equal(readVerbForms('began')?.forms, verbForm.past);
    assert.equal(readVerbForms('taken')?.forms, verbForm.participle);
    assert.equal(readVerbForms('closed')?.forms, verbForm.past | verbForm.participle);
    assert.equal(readVerbForms('quay'), undefined);
  });
});
