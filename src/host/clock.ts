import type { Clock } from '../core/ports';

/** Real time, and turns through the timer queue of the extension host, so that other extensions get theirs. */
export const hostClock: Clock = {
  now: () => new Date(),
  yield: () => new Promise(resolve => void setTimeout(resolve, 0)),
};
