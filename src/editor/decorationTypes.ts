import * as vscode from 'vscode';
import { mentionClasses, type MentionClass } from './mentionClasses';

/**
 * Every decoration type, made once (VS Code pays for types, not for ranges: microsoft/vscode#15629). No two kinds differ
 * by colour alone: the lines under names have a style each, claims are underlined by letters, furniture is slanted.
 */
export interface DecorationTypes {
  readonly mentions: Readonly<Record<MentionClass, vscode.TextEditorDecorationType>>;
  readonly claim: vscode.TextEditorDecorationType;
  readonly attribution: vscode.TextEditorDecorationType;
  readonly boilerplate: vscode.TextEditorDecorationType;
  readonly conflict: vscode.TextEditorDecorationType;
  readonly decided: vscode.TextEditorDecorationType;
  readonly note: vscode.TextEditorDecorationType;
  dispose(): void;
}

const lineStyles: Readonly<Record<MentionClass, string>> = {
  person: 'solid',
  organization: 'dashed',
  place: 'dotted',
  thing: 'double',
  value: 'solid',
};

export function createDecorationTypes(): DecorationTypes {
  const create = (options: vscode.DecorationRenderOptions) =>
    vscode.window.createTextEditorDecorationType({
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      ...options,
    });
  const mention = (name: MentionClass) =>
    create({
      borderStyle: lineStyles[name],
      // Values carry a thinner line than names: they are many, and people look for names first.
      borderWidth: name === 'thing' ? '0 0 3px 0' : name === 'value' ? '0 0 1px 0' : '0 0 2px 0',
      borderColor: new vscode.ThemeColor(`crossread.${name}Border`),
      backgroundColor: new vscode.ThemeColor(`crossread.${name}Background`),
    });
  const types = {
    mentions: Object.fromEntries(mentionClasses.map(name => [name, mention(name)])) as Record<
      MentionClass,
      vscode.TextEditorDecorationType
    >,
    claim: create({
      textDecoration:
        'underline 1px dotted var(--vscode-crossread-claimUnderline); text-underline-offset: 5px',
    }),
    attribution: create({
      fontStyle: 'italic',
      color: new vscode.ThemeColor('crossread.attributionForeground'),
    }),
    boilerplate: create({
      color: new vscode.ThemeColor('crossread.boilerplateForeground'),
      fontStyle: 'italic',
    }),
    conflict: create({
      before: {
        contentText: '≠',
        color: new vscode.ThemeColor('crossread.conflictForeground'),
        margin: '0 0.25em 0 0',
        fontWeight: 'bold',
      },
      overviewRulerColor: new vscode.ThemeColor('crossread.conflictForeground'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
    decided: create({
      backgroundColor: new vscode.ThemeColor('crossread.decidedBackground'),
      outline: '1px solid',
      outlineColor: new vscode.ThemeColor('crossread.decidedBorder'),
      overviewRulerColor: new vscode.ThemeColor('crossread.decidedBorder'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
    note: create({
      backgroundColor: new vscode.ThemeColor('crossread.noteBackground'),
      border: '1px solid',
      borderColor: new vscode.ThemeColor('crossread.noteBorder'),
    }),
  };
  return {
    ...types,
    dispose: () => {
      for (const type of Object.values(types.mentions)) type.dispose();
      for (const type of [
        types.claim,
        types.attribution,
        types.boilerplate,
        types.conflict,
        types.decided,
        types.note,
      ]) {
        type.dispose();
      }
    },
  };
}
