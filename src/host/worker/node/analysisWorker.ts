/** The analysis worker where the extension host is Node: bundled as dist/analysisWorker.js. */
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../messages';
import { serveAnalysis } from '../serveAnalysis';

const port = parentPort;
if (port) {
  const take = serveAnalysis(message => port.postMessage(message));
  port.on('message', (message: ToWorker) => take(message));
}
