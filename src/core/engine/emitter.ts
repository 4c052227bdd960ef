import type { Event } from '../ports';

export interface Emitter<T> {
  readonly event: Event<T>;
  /** Calls every listener in the order of subscription. A listener that throws does not keep the event from the others. */
  fire(value: T): void;
  dispose(): void;
}

/** @param onFault gets what a listener threw */
export function createEmitter<T>(onFault: (fault: unknown) => void): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    event: listener => {
      // A wrapper of its own, so that the same function may subscribe twice.
      const entry = (value: T) => listener(value);
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    fire: value => {
      for (const listener of [...listeners]) {
        try {
          listener(value);
        } catch (fault) {
          onFault(fault);
        }
      }
    },
    dispose: () => listeners.clear(),
  };
}
