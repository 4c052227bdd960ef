import type { FromWorker } from '../messages';
import type { StartThread } from '../thread';

/**
 * A worker inside the web worker of the browser's extension host. Its script may lie where only `workspace.fs` gets at it
 * (a remote folder, a test's virtual one), and VS Code takes no vscode-remote: address for a worker: so it is read, and
 * started from a blob. Only `onmessage` and `onerror` are used: that is what VS Code's own stand-in has for browsers
 * without nested workers.
 */
export const startThread: StartThread = async (scripts, listener) => {
  const script = await scripts.read('analysisWorker.web.js');
  const address = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'application/javascript' }));
  const worker = new Worker(address, { name: 'Crossread' });
  worker.onmessage = (event: MessageEvent<FromWorker>) => listener.heard(event.data);
  worker.onmessageerror = () => listener.died('a message could not be unpacked');
  worker.onerror = event => listener.died(event.message || 'its script could not be run');
  return {
    post: message => worker.postMessage(message),
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
};
