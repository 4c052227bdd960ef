import * as vscode from 'vscode';
import type { ClaimCard, ElsewhereOnEntity, MentionCard, Quote } from '../core/engine/cards';
import type { DatedRole, Span } from '../core/model';
import { passageOf, showPassageCommand } from '../host/passages';
import { count, describeVerdict, modalityWords, typeIcons, typeWords, verdictIcons } from '../host/words';
import { appendSourceWords } from './sourceWords';

/** The only commands that a card may carry. Nothing that a source says can add to them. */
const trustedCommands = [
  showPassageCommand,
  'crossread.compareClaim',
  'crossread.confirmSuggestion',
  'crossread.rejectSuggestion',
  'crossread.showAllMentions',
  'crossread.renameEntity',
  'crossread.mergeEntities',
];

/** Beyond these a card is a wall: the rest is one click away. */
const shownSources = 5;
const shownRoles = 4;
const quoteLength = 320;

/**
 * The card on a name. Plain paragraphs in reading order, no table, so that a screen reader gets it as it is seen.
 * All words of sources go through `appendSourceWords`.
 */
export function mentionMarkdown(card: MentionCard, decidable: boolean): vscode.MarkdownString {
  const { mention, entity } = card;
  const markdown = createMarkdown();
  heading(markdown, typeIcons[entity.type], entity.name);
  markdown.appendMarkdown(
    ` — ${typeWords[entity.type].one}, ${count(card.mentions, 'mention')} in ${count(card.sources, 'source')}`,
  );
  if (mention.inBoilerplate) markdown.appendMarkdown(', here in page furniture');
  if (mention.provider !== undefined) {
    markdown.appendMarkdown(', found by ');
    appendSourceWords(markdown, mention.provider);
  }
  if (mention.standing !== 'suggested') markdown.appendMarkdown(`, ${mention.standing} by a person`);
  aboutEntity(markdown, card);
  if (card.rolesHere.length > 0) {
    markdown.appendMarkdown('\n\nHere: ');
    roles(markdown, card.rolesHere, false);
  }
  titlesInTime(markdown, card);
  for (const other of card.elsewhere.slice(0, shownSources)) elsewhere(markdown, other);
  if (card.elsewhere.length > shownSources) {
    markdown.appendMarkdown(`\n\nand ${count(card.elsewhere.length - shownSources, 'more source')}`);
  }
  if (card.elsewhere.length === 0) markdown.appendMarkdown('\n\nNo other source names it.');
  actions(markdown, [
    link('All mentions', 'crossread.showAllMentions', { entity: entity.id }),
    link('Rename', 'crossread.renameEntity', { entity: entity.id }),
    link('Merge', 'crossread.mergeEntities', { entity: entity.id }),
    ...(decidable ? decisionLinks(mention, 'mention') : []),
  ]);
  return markdown;
}

/** The card on a claim: who says it, then what every other source does with it. */
export function claimMarkdown(card: ClaimCard, decidable: boolean): vscode.MarkdownString {
  const { claim, comparison, speakers } = card;
  const markdown = createMarkdown();
  markdown.appendMarkdown('$(comment-discussion) **Claim** — ');
  if (speakers.length > 0) {
    markdown.appendMarkdown('said by ');
    speakers.forEach((speaker, index) => {
      if (index > 0) markdown.appendMarkdown(', quoting ');
      appendSourceWords(markdown, speaker);
    });
  } else {
    markdown.appendMarkdown(
      claim.kind === 'analysis' ? "the writer's analysis" : 'in the words of the source itself',
    );
  }
  markdown.appendMarkdown(`, ${modalityWords[claim.modality]}`);
  if (claim.standing !== 'suggested') markdown.appendMarkdown(`, ${claim.standing} by a person`);

  const silent = comparison.rows.filter(row => row.verdict === 'silent');
  for (const row of comparison.rows) {
    if (row.verdict === 'silent') continue;
    const quote = card.quotes.get(row.source);
    markdown.appendMarkdown(`\n\n$(${verdictIcons[row.verdict]}) **`);
    appendSourceWords(markdown, describeVerdict(row));
    markdown.appendMarkdown('**');
    if (quote) {
      markdown.appendMarkdown(': ');
      fileLink(markdown, quote);
      quoted(markdown, quote);
    }
    const reading = row.differences[0]?.reading ?? row.reasons[0]?.text;
    if (reading) {
      markdown.appendMarkdown('\n\n');
      appendSourceWords(markdown, reading);
    }
  }
  if (silent.length > 0)
    markdown.appendMarkdown(`\n\n$(circle-slash) ${count(silent.length, 'source')} silent`);
  if (comparison.rows.length === 0) markdown.appendMarkdown('\n\nThere is no other source to compare with.');
  actions(markdown, [
    link('Compare', 'crossread.compareClaim', { source: claim.source, claim: claim.id }),
    ...(decidable ? decisionLinks(claim, 'claim') : []),
  ]);
  return markdown;
}

function createMarkdown(): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: trustedCommands };
  markdown.supportHtml = false;
  return markdown;
}

function heading(markdown: vscode.MarkdownString, icon: string, name: string): void {
  markdown.appendMarkdown(`$(${icon}) **`);
  appendSourceWords(markdown, name);
  markdown.appendMarkdown('**');
}

function aboutEntity(markdown: vscode.MarkdownString, { entity, candidates }: MentionCard): void {
  if (entity.aliases.length > 0) {
    markdown.appendMarkdown('\n\nAlso: ');
    appendSourceWords(markdown, entity.aliases.slice(0, 6).join(', '));
  }
  if (entity.refersTo) {
    markdown.appendMarkdown('\n\nOften stands for the government of ');
    appendSourceWords(markdown, entity.refersTo);
  }
  if (entity.country) {
    markdown.appendMarkdown('\n\nOf ');
    appendSourceWords(markdown, entity.country);
  }
  if (candidates.length > 0) {
    markdown.appendMarkdown(`\n\n${ambiguityOf(entity, candidates)}: `);
    appendSourceWords(markdown, candidates.map(candidate => candidate.name).join(' or '));
  }
}

/** Why it is not one of the candidates: a name alone, a name that two people have, an office that several states have. */
function ambiguityOf({ name, type }: MentionCard['entity'], candidates: MentionCard['candidates']): string {
  if (candidates.some(candidate => candidate.name === name))
    return type === 'person' ? 'Somebody else of the same name' : 'Another of the same name';
  return type === 'person' && !name.includes(' ')
    ? 'The surname alone does not say which'
    : 'The name alone does not say which';
}

function roles(markdown: vscode.MarkdownString, list: readonly DatedRole[], dated: boolean): void {
  const titles = [...new Set(list.map(role => role.title))];
  appendSourceWords(markdown, titles.slice(0, shownRoles).join('; '));
  const published = list[0]?.published;
  if (dated && published) markdown.appendMarkdown(` (${published})`);
}

/** What the person is called over time, and who else is called so: one sentence each. */
function titlesInTime(markdown: vscode.MarkdownString, { titles, sharedOffices }: MentionCard): void {
  if (titles.length > 0) {
    markdown.appendMarkdown('\n\nIn date order: ');
    titles.slice(0, shownRoles).forEach(({ title, published }, index) => {
      if (index > 0) markdown.appendMarkdown('; ');
      appendSourceWords(markdown, title);
      if (published !== undefined) markdown.appendMarkdown(` (${published})`);
    });
    if (titles.length > shownRoles) markdown.appendMarkdown(`; ${titles.length - shownRoles} more`);
  }
  for (const { title, holders } of sharedOffices.slice(0, shownRoles)) {
    markdown.appendMarkdown('\n\nAlso called “');
    appendSourceWords(markdown, title);
    markdown.appendMarkdown('”: ');
    holders.slice(0, shownRoles).forEach(({ name, role, file }, index) => {
      if (index > 0) markdown.appendMarkdown('; ');
      appendSourceWords(markdown, name);
      markdown.appendMarkdown(', ');
      if (role.title.toLowerCase() !== title.toLowerCase()) {
        markdown.appendMarkdown('“');
        appendSourceWords(markdown, role.title);
        markdown.appendMarkdown('” ');
      }
      markdown.appendMarkdown('(');
      appendSourceWords(markdown, role.published === undefined ? file : `${file}, ${role.published}`);
      markdown.appendMarkdown(')');
    });
    if (holders.length > shownRoles)
      markdown.appendMarkdown(`; ${count(holders.length - shownRoles, 'other')}`);
  }
}

function elsewhere(markdown: vscode.MarkdownString, other: ElsewhereOnEntity): void {
  markdown.appendMarkdown('\n\n');
  fileLink(markdown, other.best);
  if (other.published) markdown.appendMarkdown(` (${other.published})`);
  if (other.roles.length > 0) {
    markdown.appendMarkdown(' calls this person ');
    roles(markdown, other.roles, false);
  }
  quoted(markdown, other.best);
}

/** A quotation of its own paragraph, with the words that matter in bold. */
function quoted(markdown: vscode.MarkdownString, quote: Quote): void {
  markdown.appendMarkdown('\n\n> ');
  const { text, marks } = shorten(quote);
  let at = 0;
  for (const mark of marks) {
    appendSourceWords(markdown, text.slice(at, mark.start));
    markdown.appendMarkdown('**');
    appendSourceWords(markdown, text.slice(mark.start, mark.end).trim());
    markdown.appendMarkdown('**');
    at = mark.end;
  }
  appendSourceWords(markdown, text.slice(at));
  markdown.appendMarkdown('\n');
}

/** Cuts a long passage around its first mark. */
function shorten({ text, marks }: Quote): { readonly text: string; readonly marks: readonly Span[] } {
  if (text.length <= quoteLength) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const from = Math.max(0, Math.min(first - quoteLength / 3, text.length - quoteLength));
  const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1;
  const end = Math.max(start + 1, text.lastIndexOf(' ', start + quoteLength));
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter(mark => mark.start >= start && mark.end <= end)
      .map(mark => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function fileLink(markdown: vscode.MarkdownString, quote: Quote): void {
  const target = commandLink(showPassageCommand, passageOf(quote.source, quote.span));
  markdown.appendMarkdown('[');
  appendSourceWords(markdown, quote.file);
  markdown.appendMarkdown(`](${target} "Open this passage")`);
}

function decisionLinks(
  span: Span & { readonly source: string; readonly standing: string },
  target: 'mention' | 'claim',
): string[] {
  const place = { target, ...passageOf(span.source, span) };
  const confirm = link('Confirm', 'crossread.confirmSuggestion', place);
  const reject = link('Reject', 'crossread.rejectSuggestion', place);
  return span.standing === 'suggested' ? [confirm, reject] : [reject];
}

function actions(markdown: vscode.MarkdownString, links: readonly string[]): void {
  markdown.appendMarkdown(`\n\n${links.join(' | ')}`);
}

function link(title: string, command: string, argument: object): string {
  return `[${title}](${commandLink(command, argument)})`;
}

/** The argument is percent-encoded JSON of our own data; parentheses would end the link early. */
function commandLink(command: string, argument: object): string {
  const encoded = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()']/g,
    character => `%${character.charCodeAt(0).toString(16)}`,
  );
  return `command:${command}?${encoded}`;
}
