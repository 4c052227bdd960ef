import { createAnalyst } from '../../core/engine/analyst';
import type { Models } from '../../core/ports';
import { cutAnalysis } from './analysisParts';
import type { FromWorker, ToWorker } from './messages';

/** List items in one message: some 5 ms of unpacking. Most texts need no second one. */
const itemsPerPart = 1000;

type Order = Extract<ToWorker, { kind: 'analyse' }>;

interface Waiter {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * The worker's half: analyses what it is sent, one text after another. Models are asked for by message, because a worker
 * sees no files in the browser.
 * @param post sends to whoever started the worker
 * @returns takes what that one sends
 */
export function serveAnalysis(post: (message: FromWorker) => void): (message: ToWorker) => void {
  const models = new Map<string, Waiter>();
  const analyst = createAnalyst(askForModels(), {
    error: message => post({ kind: 'error', message }),
  });
  let known = 0;
  let last: Promise<void> = Promise.resolve();
  let goOn = (): void => undefined;

  function askForModels(): Models {
    return {
      read: name =>
        new Promise((resolve, reject) => {
          models.set(name, { resolve, reject });
          post({ kind: 'read-model', name });
        }),
    };
  }

  async function answer({ order, raw, published }: Order): Promise<void> {
    try {
      const analysis = await analyst.analyse(raw, published);
      tellFaults();
      for (const part of cutAnalysis(analysis, itemsPerPart)) {
        const taken = new Promise<void>(resolve => (goOn = resolve));
        post({ kind: 'part', order, part });
        // The other thread unpacks all that has come in one go; it must get turns in between.
        if (!part.rest) await taken;
      }
    } catch (fault) {
      post({ kind: 'failed', order, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  }

  function tellFaults(): void {
    const faults = analyst.faults();
    if (faults.length === known) return;
    known = faults.length;
    post({ kind: 'faults', faults });
  }

  post({ kind: 'ready' });
  return message => {
    switch (message.kind) {
      case 'analyse':
        last = last.then(() => answer(message));
        return;
      case 'taken':
        goOn();
        return;
      case 'model':
        models.get(message.name)?.resolve(message.bytes);
        return;
      case 'no-model':
        models.get(message.name)?.reject(new Error(message.fault));
        return;
    }
  };
}
