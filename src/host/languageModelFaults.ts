import * as vscode from 'vscode';
import { plainWords } from './plainWords';

type FaultKind = 'no-permission' | 'blocked' | 'gone' | 'other';

/** Says for people why a language model could not be used, and what to do about it. */
export function describeModelFault(fault: unknown, model: string): string {
  const words = plainWords(wordsOf(fault), 200);
  const said = words === '' ? '' : ` (${words})`;
  switch (kindOf(fault, words)) {
    case 'no-permission':
      return `VS Code or the model’s extension does not let Crossread use ${model}${said}. Allow it under Accounts › Manage Language Model Access, or sign in to that extension, then run the command again.`;
    case 'blocked':
      return `${model} refused the request: the quota is used up, or the text was blocked${said}. Try again later, or choose another model.`;
    case 'gone':
      return `${model} is no longer there${said}. Run the command again, with another model if need be.`;
    case 'other':
      return `${model} failed${said}. Check the connection and the model’s extension, then run the command again.`;
  }
}

/**
 * VS Code's own errors carry a code. Those that a model's extension throws arrive without it, as LanguageModelError with an
 * empty code (1.100 and 1.139 alike): there the words are all there is to go by.
 */
function kindOf(fault: unknown, words: string): FaultKind {
  switch (fault instanceof vscode.LanguageModelError ? fault.code : '') {
    case vscode.LanguageModelError.NoPermissions.name:
      return 'no-permission';
    case vscode.LanguageModelError.Blocked.name:
      return 'blocked';
    case vscode.LanguageModelError.NotFound.name:
      return 'gone';
    default:
      if (/\b(?:quota|rate.?limit|too many requests|429|blocked|filtered)/i.test(words)) return 'blocked';
      if (/\b(?:permission|unauthori[sz]ed|forbidden|sign in|40[13]\b)/i.test(words)) return 'no-permission';
      return 'other';
  }
}

/** VS Code wraps some errors; what was thrown is the cause then. */
function wordsOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault === 'string' ? fault : '';
  if (fault.message !== '') return fault.message;
  return fault.cause instanceof Error ? fault.cause.message : '';
}
