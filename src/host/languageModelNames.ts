import * as vscode from 'vscode';
import { findStatedNames, longestAnswer, readModelAnswer } from '../core/entities/languageModelAnswer';
import { cutIntoPortions, writeModelRequest } from '../core/entities/languageModelRequest';
import type { Span } from '../core/model';
import type { Cancellation, EntityProvider, ProvidedSpan } from '../core/ports';
import { describeModelFault } from './languageModelFaults';
import { plainWords } from './plainWords';

/** What is used of a model. */
export type LanguageModel = Pick<
  vscode.LanguageModelChat,
  'id' | 'name' | 'vendor' | 'maxInputTokens' | 'countTokens' | 'sendRequest'
>;

/** Finds names by asking a language model. One for each run: it tells how the run went. */
export interface LanguageModelNames extends EntityProvider {
  /** What was not read, and why, for people; undefined when everything was. */
  problem(): string | undefined;
}

export interface LanguageModelNamesOptions {
  readonly model: LanguageModel;
  /** Hears of every portion that is read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** How long the model may say nothing, in milliseconds. Some think for a minute before their first word. */
  readonly patience?: number;
}

/** In UTF-16 code units: some two pages. In longer texts models overlook names, and answers break off at their limit. */
const longestPortion = 8000;

/** Requests in one run: 300,000 characters. Whoever wants more selects what matters: requests cost money. */
const mostRequests = 40;

/** Share of a model's input that a request may take: models with a small one count their answer into it. */
const shareOfInput = 0.5;

const usualPatience = 120_000;

/**
 * A provider on a language model. Sends the passages, and nothing else of the source, in portions, one after another; of
 * the answers only names count that stand in the portion letter for letter.
 *
 * When a request fails, what was read before it, and the whole lines of its own answer, count, and `problem` says what is
 * missing; when nothing was read before, `extract` rejects. A cancelled run yields nothing.
 */
export function createLanguageModelNames(options: LanguageModelNamesOptions): LanguageModelNames {
  const { model, onProgress, patience = usualPatience } = options;
  let problem: string | undefined;

  async function extract(
    text: string,
    passages: readonly Span[],
    cancellation: Cancellation,
  ): Promise<readonly ProvidedSpan[]> {
    const source = new vscode.CancellationTokenSource();
    const stopListening = cancellation.onRequested(() => source.cancel());
    const spans: ProvidedSpan[] = [];
    let done = 0;
    let understood = 0;
    try {
      const portions = await fitPortions(text, cutIntoPortions(text, passages, longestPortion), source.token);
      for (const portion of portions) {
        onProgress?.(done, portions.length);
        const { said, fault } = await ask(text, portion, source);
        const answer = readModelAnswer(said);
        spans.push(...portion.flatMap(passage => findStatedNames(text, passage, answer.names)));
        if (fault !== undefined) {
          if (done === 0 && answer.names.length === 0) throw new Error(fault);
          problem = `${fault} ${describeRead(done, portions.length, answer.names.length > 0)}`;
          return spans;
        }
        if (answer.understood) understood += 1;
        done += 1;
      }
      if (done > 0 && understood === 0) throw new Error(notUnderstood);
      if (understood < done) {
        problem = `To ${done - understood} of ${done} parts of the text the model gave no list of names.`;
      }
      return spans;
    } finally {
      stopListening();
      source.dispose();
    }
  }

  /** Halves portions until each fits the model. */
  async function fitPortions(
    text: string,
    portions: readonly Span[][],
    token: vscode.CancellationToken,
  ): Promise<Span[][]> {
    const limit = Math.floor(model.maxInputTokens * shareOfInput);
    const fitting: Span[][] = [];
    const waiting = [...portions];
    for (let portion = waiting.shift(); portion; portion = waiting.shift()) {
      if (fitting.length + waiting.length >= mostRequests) throw new Error(tooLong);
      const { instructions, data } = writeModelRequest(text, portion, '');
      const tokens = await countTokens(`${instructions}\n${data}`, token);
      const length = portion.reduce((sum, { start, end }) => sum + end - start, 0);
      if (tokens <= limit) fitting.push(portion);
      else if (length < 200)
        throw new Error(`${nameOf(model)} takes too little text at once to be of use here.`);
      else waiting.unshift(...cutIntoPortions(text, portion, Math.ceil(length / 2)));
    }
    return fitting;
  }

  async function countTokens(words: string, token: vscode.CancellationToken): Promise<number> {
    try {
      return await inTime(model.countTokens(words, token), patience);
    } catch (fault) {
      throw new Error(describeModelFault(fault, nameOf(model)), { cause: fault });
    }
  }

  /** What the model says to one portion, and the fault that cut it short if there was one. */
  async function ask(
    text: string,
    portion: readonly Span[],
    source: vscode.CancellationTokenSource,
  ): Promise<{ readonly said: string; readonly fault?: string }> {
    const { instructions, data } = writeModelRequest(text, portion, randomMark());
    const messages = [instructions, data].map(words => vscode.LanguageModelChatMessage.User(words));
    let said = '';
    try {
      // VS Code may ask for its own permission here: a person's time to read is not limited.
      const response = await model.sendRequest(messages, { justification }, source.token);
      const fragments = response.text[Symbol.asyncIterator]();
      while (said.length < longestAnswer) {
        const fragment: IteratorResult<string, unknown> = await inTime(fragments.next(), patience);
        if (fragment.done) break;
        said += fragment.value;
      }
      return { said };
    } catch (fault) {
      if (!source.token.isCancellationRequested) source.cancel(); // whatever still comes, nobody waits for it
      return { said, fault: describeModelFault(fault, nameOf(model)) };
    }
  }

  return {
    id: `language-model ${model.vendor}/${model.id}`,
    name: `the language model ${nameOf(model)}`,
    extract,
    problem: () => problem,
  };
}

/** The name of a model as its extension gives it, fit for messages. */
export function nameOf(model: Pick<LanguageModel, 'name' | 'id'>): string {
  return plainWords(model.name) || plainWords(model.id);
}

const justification =
  'Crossread sends the text of the source, or of the selection, to find names of people, organizations and places in it.';

const notUnderstood =
  'The model did not answer with a list of names. It may refuse texts like this one, or be too small for the task: try another model.';

const tooLong = `The text is too long for one run (more than ${mostRequests} requests). Select the part that matters, then run the command again.`;

function describeRead(done: number, total: number, isBegun: boolean): string {
  const begun = isBegun ? ', the next one in part' : '';
  return `${done} of ${total} parts of the text were read${begun}.`;
}

/** Rejects when nothing comes for so long. */
function inTime<T>(promise: PromiseLike<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`It said nothing for ${Math.round(milliseconds / 1000)} seconds.`)),
      milliseconds,
    );
    promise.then(
      value => {
        clearTimeout(timer);
        resolve(value);
      },
      (fault: unknown) => {
        clearTimeout(timer);
        reject(fault instanceof Error ? fault : new Error(String(fault)));
      },
    );
  });
}

/** Letters and digits that no text can have foreseen. */
function randomMark(): string {
  return Array.from({ length: 3 }, () => Math.random().toString(36).slice(2, 10)).join('');
}
