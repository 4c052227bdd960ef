import assert from 'node:assert/strict';
import { calmCapitals, countryNamed, countryOfPeople, thingKey } from '../../../src/core/entities/nameForms';

describe('forms of names', () => {
  it('give one key to all names of a thing', () => {
    assert.equal(thingKey('U.N.'), thingKey('United Nations'));
    assert.equal(thingKey('the US'), thingKey('United States of America'));
    assert.equal(thingKey('Havnelaget Ltd.'), thingKey('Havnelaget'));
    assert.equal(thingKey('the Ministry of Defence'), thingKey('Defense Ministry'));
    assert.equal(thingKey('University of Talvik'), thingKey('Talvik University'));
    assert.equal(thingKey('Ministry of Foreign Affairs'), thingKey('Foreign Ministry'));
    assert.equal(thingKey('Port of Talvik'), thingKey('Talvik port'));
    assert.notEqual(thingKey('Port of Talvik'), thingKey('Talvik'));
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
