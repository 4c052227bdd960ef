import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { SourceDetails, SourceView } from '../../core/model';
import { carryOut } from './decide';
import { activePlace } from './place';

interface Field {
  readonly key: keyof SourceDetails;
  readonly label: string;
  readonly prompt: string;
  /** What is wrong with the input, for people; undefined when nothing is. */
  readonly check?: (value: string) => string | undefined;
}

const fields: readonly Field[] = [
  { key: 'title', label: 'Title', prompt: 'Title of the text' },
  { key: 'publisher', label: 'Publisher', prompt: 'Who published it' },
  {
    key: 'published',
    label: 'Published',
    prompt: 'Day of publication, as 2025-07-22: weekdays and “yesterday” in the text are counted from it',
    check: checkDay,
  },
  { key: 'url', label: 'Address', prompt: 'Where it was published, https://…', check: checkAddress },
];

/** Says what a person knows about the text itself. It goes into the sidecar and beats what the text states. */
export function registerSourceDetailsCommand(engine: Engine): vscode.Disposable {
  return vscode.commands.registerCommand('crossread.setSourceDetails', async () => {
    const place = await activePlace(engine);
    if (!place) return;
    const id = place.view.id;
    for (let view = engine.source(id); view; view = engine.source(id)) {
      const field = await pickField(view);
      if (!field) return;
      const value = await askValue(field, view);
      if (value === undefined) continue;
      const details: Partial<Record<keyof SourceDetails, string>> = { ...view.sidecar.details };
      if (value === '') delete details[field.key];
      else details[field.key] = value;
      if (!(await carryOut(engine, { kind: 'set-details', source: id, details }))) return;
    }
  });
}

async function pickField(view: SourceView): Promise<Field | undefined> {
  const items = fields.map(field => {
    const said = view.sidecar.details[field.key];
    const read = view.metadata[field.key]?.value;
    return {
      label: field.label,
      description: said ?? read ?? 'not known',
      detail: said === undefined && read !== undefined ? 'as the text states it' : '',
      field,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Details of ${view.file}`,
    placeHolder: 'Set which?',
  });
  return chosen?.field;
}

function askValue(field: Field, view: SourceView): Thenable<string | undefined> {
  return vscode.window
    .showInputBox({
      title: field.label,
      prompt: `${field.prompt}. Empty: what the text states counts again.`,
      value: view.sidecar.details[field.key] ?? view.metadata[field.key]?.value ?? '',
      validateInput: value => (value.trim() === '' ? undefined : field.check?.(value.trim())),
    })
    .then(value => value?.trim());
}

function checkDay(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'Write the day as year-month-day: 2025-07-22.';
  const day = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  return exists ? undefined : 'There is no such day.';
}

function checkAddress(value: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(value)
    ? undefined
    : 'Write an address that starts with https:// or http://.';
}
