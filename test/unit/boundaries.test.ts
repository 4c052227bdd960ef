import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

declare const PROJECT_ROOT: string;

/** The rules that keep the house in order must bite: a rule that nothing can break proves nothing. */
describe('the boundaries of the house', function () {
  this.timeout(120_000);
  const eslint = new ESLint({ cwd: PROJECT_ROOT });

  /** What lint says of the imports of a text that stands in the place of a real file. */
  async function complaints(filePath: string, text: string): Promise<string[]> {
    const [result] = await eslint.lintText(text, { filePath });
    return (result?.messages ?? [])
      .filter(({ ruleId }) => ruleId?.endsWith('no-restricted-imports'))
      .map(({ message }) => message);
  }

  const forbidden: readonly (readonly [string, string])[] = [
    ['src/core/engine.ts', "import * as vscode from 'vscode';\nvoid vscode;"],
    ['src/core/engine.ts', "import type { Uri } from 'vscode';\nexport type X = Uri;"],
    ['src/core/engine.ts', "import { readFileSync } from 'node:fs';\nvoid readFileSync;"],
    ['src/core/engine.ts', "import { readSettings } from '../host/settings';\nvoid readSettings;"],
    ['src/core/engine.ts', "import { activate } from '../extension';\nvoid activate;"],
    ['src/host/settings.ts', "import { registerHover } from '../editor/hover';\nvoid registerHover;"],
    ['src/host/settings.ts', "import { readFileSync } from 'node:fs';\nvoid readFileSync;"],
    ['src/editor/hover.ts', "import { registerStatus } from '../views/status';\nvoid registerStatus;"],
    ['src/editor/hover.ts', "import { readText } from '../core/text/readText';\nvoid readText;"],
    ['src/views/status.ts', "import { registerHover } from '../editor/hover';\nvoid registerHover;"],
    ['src/views/status.ts', "import { createRow } from '../webview/row';\nvoid createRow;"],
    ['src/webview/row.ts', "import type { Claim } from '../core/model';\nexport type X = Claim;"],
    ['src/cli/main.ts', "import * as vscode from 'vscode';\nvoid vscode;"],
    ['src/cli/main.ts', "import { readSettings } from '../host/settings';\nvoid readSettings;"],
  ];

  for (const [file, text] of forbidden) {
    it(`do not let ${file} say ${text.split('\n')[0]}`, async () => {
      assert.notDeepEqual(await complaints(file, text), []);
    });
  }

  const allowed: readonly (readonly [string, string])[] = [
    ['src/host/settings.ts', "import { normaliseText } from '../core/text/normalise';\nvoid normaliseText;"],
    ['src/editor/hover.ts', "import { mentionTypes } from '../core/model';\nvoid mentionTypes;"],
    ['src/editor/hover.ts', "import type { Quote } from '../core/engine/cards';\nexport type X = Quote;"],
    [
      'src/views/status.ts',
      "import type { PanelRow } from '../webview/protocol';\nexport type X = PanelRow;",
    ],
    ['src/cli/main.ts', "import { readFileSync } from 'node:fs';\nvoid readFileSync;"],
  ];

  for (const [file, text] of allowed) {
    it(`let ${file} say ${text.split('\n')[0]}`, async () => {
      assert.deepEqual(await complaints(file, text), []);
    });
  }
});
