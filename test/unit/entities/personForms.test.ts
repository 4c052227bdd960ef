import assert from 'node:assert/strict';
import {
  compareNames,
  compatiblePeople,
  isFullName,
  personForm,
} from '../../../src/core/entities/personForms';

const fit = (a: string, b: string) => compatiblePeople(personForm(a), personForm(b));

describe('names of people', () => {
  const one: readonly (readonly [string, string])[] = [
    ['Marta Ilvonen', 'Marta Kaisa Ilvonen'],
    ['M. Ilvonen', 'Marta Ilvonen'],
    ['Kaisa Ilvonen', 'Marta Kaisa Ilvonen'],
    ['José Peña', 'Jose Pena'],
    ['J. Smith', 'John Smith'],
    ['J.R. Smith', 'John Robert Smith'],
    ['JR Smith', 'J. R. Smith'],
    ['John Hadley Jr.', 'John Hadley'],
    ['Dr. John Hadley, PhD', 'John Hadley'],
    ['Robert “Bobby” Marsh', 'Bobby Marsh'],
    ['Robert "Bobby" Marsh', 'Robert Marsh'],
    ['Bill Hadley', 'William Hadley'],
    ['Liz Okoye', 'Elizabeth Okoye'],
    ['Seyyed Ali Rezvani', 'Ali Rezvani'],
    ['Sayyid Ali Rezvani', 'Seyed Ali Rezvani'],
    ['Mohammed Karimi', 'Muhammad Karimi'],
    ['Mohamed Karimi', 'Mohammad Karimi'],
    ['Hossein Rahimi', 'Hussein Rahimi'],
    ['Moammar Qadhafi', 'Moammar Gaddafi'],
    ['Abdel Hakim al-Sabri', 'Abdul Hakim el-Sabri'],
    ['Abdulrahman Nouri', 'Abdel-Rahman Nouri'],
    ['Mohammed bin Salem', 'Mohammed bin Salem Al Karim'],
    ['Baek Joon-ho', 'Joon-ho Baek'],
    ['Baek Joon-ho', 'Baek Joonho'],
    ['Baek Joon Ho', 'Baek Joon-ho'],
    ['Kovács Bence', 'Bence Kovács'],
    ['Gabriel Ortega Márquez', 'Gabriel Ortega'],
    ['Volodymyr Zelenko', 'Vladimir Zelenko'],
    ['Serhiy Kyrylenko', 'Sergei Kirilenko'],
    ['Oleg Sergeyev', 'Oleg Sergeev'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Pieter van der Berg', 'Pieter Berg'],
    ['Marko Jovanović', 'Marko Jovanovich'],
    ['Ana Lopes Duarte', 'Ana Lopes-Duarte'],
  ];
  for (const [a, b] of one)
    it(`take “${a}” and “${b}” for one person’s`, () => assert.ok(fit(a, b) && fit(b, a)));

  const two: readonly (readonly [string, string])[] = [
    ['Marta Ilvonen', 'Pekka Ilvonen'],
    ['Ana Lopes-Duarte', 'Ana Lopes'],
    ['Marta Kaisa Ilvonen', 'Marta Liisa Ilvonen'],
    ['Ana Marin', 'Ana Moreno'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Martin Novak', 'Martina Novak'],
    ['Anna Hansen', 'Anna Jansen'],
    ['Erik Larsen', 'Erik Larson'],
    ['John Hadley Jr.', 'John Hadley Sr.'],
    ['J. Smith', 'Peter Smith'],
    ['J.R. Smith', 'John Paul Smith'],
    ['John Paul', 'John Paul Okoye'],
    ['Kim Min-jun', 'Kim Min-seo'],
    ['Li Wei', 'Li Na'],
    ['Ashraf Khani', 'Ashraf Ghani'],
    ['Alexander Petrov', 'Alexandra Petrova'],
  ];
  for (const [a, b] of two) it(`keep “${a}” and “${b}” apart`, () => assert.ok(!fit(a, b) && !fit(b, a)));

  it('take a married double name for one only with more to go by', () => {
    assert.equal(compareNames(personForm('Ana Lopes-Duarte'), personForm('Ana Lopes')), 'double-surname');
  });

  it('tell surnames with particles from full names', () => {
    assert.ok(!isFullName(personForm('bin Salem')));
    assert.ok(!isFullName(personForm('Van der Berg')));
    assert.ok(isFullName(personForm('Ben Affolter')));
    assert.ok(!isFullName(personForm('Sayyid Rezvani')));
    assert.ok(isFullName(personForm('Sheikh Halima')));
  });
});

describe('names that share their consonants', () => {
  const likeness = (a: string, b: string) => compareNames(personForm(a), personForm(b));

  it('may be spellings of one Arabic or Turkic name, and say no more than that', () => {
    assert.equal(likeness('Mohamed Lemine Ould Sabar', 'Muhammad al-Amin Ould Sabar'), 'consonants');
    assert.equal(likeness('Yehya Ould Sabry', 'Yahya Ould Sabri'), 'consonants');
    assert.equal(compatiblePeople(personForm('Lemine Sabar'), personForm('Lamine Sabar')), false);
  });

  it('are two where one ends like a woman’s, or little is shared', () => {
    assert.equal(likeness('Martin Sabar', 'Martina Sabar'), undefined);
    assert.equal(likeness('Mario Sabar', 'Mara Sabar'), undefined);
  });
});
