import type { SourceAnalysis } from '../core/model';
import type { Analyst, Log, Models } from '../core/ports';
import { createAssembly, type AnalysisAssembly } from './worker/analysisParts';
import type { FromWorker } from './worker/messages';
import type { ScriptFolder, StartThread, Thread } from './worker/thread';

/** Lets a worker analyse, so that the extension host's thread stays free for everybody else. */
export interface WorkerAnalyst extends Analyst {
  /** Where texts are analysed: `host` once the worker could not be started or died. */
  place(): 'worker' | 'host';
  dispose(): void;
}

export interface WorkerAnalystOptions {
  readonly startThread: StartThread;
  readonly scripts: ScriptFolder;
  readonly models: Models;
  readonly log: Log;
  /** How long the worker may take to load its script, in milliseconds. */
  readonly patience?: number;
}

/** A text that is to be analysed, kept until it is: whatever happens to the worker, it is not lost. */
interface Order {
  readonly raw: string;
  readonly published: string | undefined;
  readonly assembly: AnalysisAssembly;
  readonly resolve: (analysis: SourceAnalysis | Promise<SourceAnalysis>) => void;
  readonly reject: (fault: Error) => void;
}

/** Loading takes some 50 ms; a worker that says nothing for so long will never. */
const usualPatience = 20_000;

/**
 * Starts the worker with the first text. When it cannot be started, or dies, analysis goes on in the host, beginning with
 * the texts that the worker had, and the log says so once.
 */
export function createWorkerAnalyst(options: WorkerAnalystOptions): WorkerAnalyst {
  const { models, log } = options;
  const orders = new Map<number, Order>();
  let count = 0;
  let faults: readonly string[] = [];
  let thread: Promise<Thread> | undefined;
  let timer: unknown;
  let standIn: Analyst | undefined;
  let disposed = false;

  function analyse(raw: string, published: string | undefined): Promise<SourceAnalysis> {
    if (disposed) return Promise.reject(new Error('Crossread was closed.'));
    if (standIn) return standIn.analyse(raw, published);
    const order = (count += 1);
    const answer = new Promise<SourceAnalysis>((resolve, reject) =>
      orders.set(order, { raw, published, assembly: createAssembly(), resolve, reject }),
    );
    thread ??= start();
    toThread(running => running.post({ kind: 'analyse', order, raw, published }));
    return answer;
  }

  async function start(): Promise<Thread> {
    timer = setTimeout(() => giveUp('its script does not load'), options.patience ?? usualPatience);
    return options.startThread(options.scripts, { heard, died: giveUp });
  }

  /** What cannot be sent makes the worker useless, too. */
  function toThread(send: (running: Thread) => void): void {
    thread?.then(send).catch((fault: unknown) => giveUp(describeFault(fault)));
  }

  function heard(message: FromWorker): void {
    if (standIn || disposed) return;
    switch (message.kind) {
      case 'ready':
        clearTimeout(timer);
        return;
      case 'read-model':
        void sendModel(message.name);
        return;
      case 'error':
        log.error(message.message);
        return;
      case 'faults':
        faults = message.faults;
        return;
      case 'part':
        takePart(message);
        return;
      case 'failed':
        orders.get(message.order)?.reject(new Error(message.fault));
        orders.delete(message.order);
        return;
    }
  }

  async function sendModel(name: string): Promise<void> {
    try {
      const bytes = await models.read(name);
      toThread(running => running.post({ kind: 'model', name, bytes }));
    } catch (fault) {
      toThread(running => running.post({ kind: 'no-model', name, fault: describeFault(fault) }));
    }
  }

  function takePart({ order: id, part }: Extract<FromWorker, { kind: 'part' }>): void {
    const order = orders.get(id);
    const analysis = order?.assembly.take(part);
    if (!analysis) {
      toThread(running => running.post({ kind: 'taken' }));
      return;
    }
    orders.delete(id);
    order?.resolve(analysis);
  }

  function giveUp(reason: string): void {
    if (standIn || disposed) return;
    log.warn(
      `The analysis worker is of no use (${reason}). Sources are read without it: long ones hold up VS Code.`,
    );
    const analyst = createLateAnalyst(models, log);
    standIn = analyst;
    end();
    const left = [...orders.values()];
    orders.clear();
    for (const { raw, published, resolve } of left) resolve(analyst.analyse(raw, published));
  }

  function end(): void {
    clearTimeout(timer);
    thread?.then(
      running => running.end(),
      () => undefined, // it never ran
    );
  }

  return {
    analyse,
    faults: () => standIn?.faults() ?? faults,
    place: () => (standIn ? 'host' : 'worker'),
    dispose: () => {
      if (disposed) return;
      disposed = true;
      end();
      for (const { reject } of orders.values()) reject(new Error('Crossread was closed.'));
      orders.clear();
    },
  };
}

function describeFault(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/**
 * The analyst in this very process. Its code, two thirds of the bundle, is only run when it is needed: with a worker it never
 * is, and activation must not pay for it.
 */
function createLateAnalyst(models: Models, log: Pick<Log, 'error'>): Analyst {
  let faults: () => readonly string[] = () => [];
  const loaded = import('../core/engine').then(({ createAnalyst }) => {
    const analyst = createAnalyst(models, log);
    faults = () => analyst.faults();
    return analyst;
  });
  return {
    analyse: async (raw, published) => (await loaded).analyse(raw, published),
    faults: () => faults(),
  };
}
