/** The analysis worker where the extension host is a web worker: bundled as dist/analysisWorker.web.js. */
import type { ToWorker } from '../messages';
import { serveAnalysis } from '../serveAnalysis';

const take = serveAnalysis(message => self.postMessage(message));
self.onmessage = (event: MessageEvent<ToWorker>) => take(event.data);
