import assert from 'node:assert/strict';
import {
  calmCapitals,
  compatiblePeople,
  countryNamed,
  countryOfPeople,
  personForm,
  sameSpelling,
  thingKey,
} from '../../../src/core/entities/nameForms';

const fit = (a: string, b: string) => compatiblePeople(personForm(a), personForm(b));

describe('forms of names', () => {
  it('take a middle name, an initial and diacritics for the same person', () => {
    assert.ok(fit('Marta Ilvonen', 'Marta Kaisa Ilvonen'));
    assert.ok(fit('M. Ilvonen', 'Marta Ilvonen'));
    assert.ok(fit('José Peña', 'Jose Pena'));
    assert.ok(fit('Kaisa Ilvonen', 'Marta Kaisa Ilvonen'));
  });

  it('keep people of one surname apart', () => {
    assert.ok(!fit('Marta Ilvonen', 'Pekka Ilvonen'));
    assert.ok(!fit('Ana Lopes-Duarte', 'Ana Lopes'));
    assert.ok(!fit('Marta Kaisa Ilvonen', 'Marta Liisa Ilvonen'));
  });

  it('know transliterations of one name', () => {
    assert.ok(sameSpelling('pezeshkian', 'pezeshkiyan'));
    assert.ok(sameSpelling('araghchi', 'araqchi'));
    assert.ok(!sameSpelling('hansen', 'jansen'));
    assert.ok(!sameSpelling('lee', 'li'));
  });

  it('give one key to all names of a thing', () => {
    assert.equal(thingKey('U.N.'), thingKey('United Nations'));
    assert.equal(thingKey('the US'), thingKey('United States of America'));
    assert.equal(thingKey('Havnelaget Ltd.'), thingKey('Havnelaget'));
    assert.notEqual(thingKey('Bank of Ghana'), thingKey('Bank of Guinea'));
  });

  it('link a people to its country', () => {
    assert.equal(countryOfPeople('Norwegians'), 'Norway');
    assert.equal(countryOfPeople('Cape Verdean'), 'Cape Verde');
    assert.equal(countryOfPeople('Kurdish'), undefined);
    assert.equal(countryNamed('U.S.'), 'United States');
  });

  it('calm a headline’s capitals, not an acronym', () => {
    assert.equal(calmCapitals('MARTA ILVONEN-BERG'), 'Marta Ilvonen-Berg');
    assert.equal(calmCapitals('PEDRO DE LA CRUZ'), 'Pedro de la Cruz');
    assert.equal(calmCapitals('Marta'), 'Marta');
  });
});
