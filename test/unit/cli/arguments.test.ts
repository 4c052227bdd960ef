import assert from 'node:assert/strict';
import { commandNames, readArguments } from '../../../src/cli/arguments';
import { CommandError } from '../../../src/cli/terminal';

function refusal(...args: string[]): string {
  try {
    readArguments(args);
  } catch (fault) {
    assert.ok(fault instanceof CommandError);
    return fault.message;
  }
  return assert.fail(`"${args.join(' ')}" was taken`);
}

describe('arguments of the command line', () => {
  it('reads the three commands with their options in any order', () => {
    assert.deepEqual(
      readArguments(['--json', 'analyse', 'folder', '--include', '*.md', '--include', '*.txt']),
      {
        command: 'analyse',
        folder: 'folder',
        json: true,
        verbose: false,
        include: ['*.md', '*.txt'],
      },
    );
    assert.deepEqual(readArguments(['compare', 'folder', '--claim', '000_a.txt:3']), {
      command: 'compare',
      claim: '000_a.txt:3',
      folder: 'folder',
      json: false,
      verbose: false,
      include: [],
    });
    assert.equal(readArguments(['check', 'folder']).command, 'check');
  });

  it('gives help in general and for one command', () => {
    assert.deepEqual(readArguments(['--help']), { command: 'help' });
    assert.deepEqual(readArguments(['help', 'compare']), { command: 'help', topic: 'compare' });
    assert.deepEqual(readArguments(['check', '-h']), { command: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['-V']), { command: 'version' });
  });

  it('names the commands when it does not know one', () => {
    for (const name of commandNames) assert.match(refusal('export', 'folder'), new RegExp(name));
    assert.match(refusal('export', 'folder'), /Unknown command "export"/);
    assert.match(refusal(), /crossread --help/);
  });

  it('says what is missing or too much', () => {
    assert.match(refusal('analyse'), /Which folder\?/);
    assert.match(refusal('analyse', 'my', 'folder'), /"folder" is too much/);
    assert.match(refusal('compare', 'folder'), /--claim FILE:LINE/);
    assert.match(refusal('check', 'folder', '--claim', 'x:1'), /belongs to `crossread compare`/);
  });

  it('names an option that does not exist or lacks its value', () => {
    assert.match(refusal('analyse', 'folder', '--jsn'), /--jsn/);
    assert.match(refusal('analyse', 'folder', '--include'), /--include/);
  });
});
