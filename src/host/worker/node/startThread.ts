import { Worker } from 'node:worker_threads';
import type { FromWorker } from '../messages';
import type { StartThread } from '../thread';

/** A worker thread of Node: in the desktop's extension host and the remote one. */
export const startThread: StartThread = (scripts, listener) => {
  // The host's own options for Node (inspection, module hooks) are not for us.
  const worker = new Worker(scripts.pathOf('analysisWorker.js'), { name: 'Crossread', execArgv: [] });
  worker.on('message', (message: FromWorker) => listener.heard(message));
  worker.on('messageerror', fault => listener.died(fault.message));
  worker.on('error', fault => listener.died(fault instanceof Error ? fault.message : String(fault)));
  worker.on('exit', code => listener.died(`it ended with exit code ${code}`));
  worker.unref(); // it is no reason for the host to live on
  return Promise.resolve({
    post: message => worker.postMessage(message),
    end: () => void worker.terminate(),
  });
};
