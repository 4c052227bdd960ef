import assert from 'node:assert/strict';
import { readMarked, wrongWithin } from './markedNames';

const stories: readonly (readonly [string, string])[] = [
  [
    'gives what says and what is aged to the person, the rest to the company',
    '{i:p|Ingo Harlander} owns {g:o|Harlander Holdings}. {i:o|Harlander} said nothing. {g:o|Harlander} was sold for a song.',
  ],
  [
    'knows a person by “himself” without the full name',
    'The debts of {g:o|Harlander Holdings} grew. {i:o|Harlander} himself was abroad. {g:o|Harlander} has two banks left.',
  ],
  [
    'knows a person by a form of address',
    'The debts of {g:o|Harlander Holdings} grew, and Mr {i:o|Harlander} was abroad. {g:o|Harlander} has two banks left.',
  ],
  [
    'leaves a company alone that says something where no person is named in full',
    '{g:o|Harlander Holdings} closed two yards. {g:o|Harlander} said it had no choice.',
  ],
];

describe('a company that is called by a surname', () => {
  for (const [what, text] of stories)
    it(what, async () => assert.deepEqual(wrongWithin(await readMarked(text)), []));
});
