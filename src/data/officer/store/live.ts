import { liveQuery } from 'dexie';
import type { Live } from '../office.ts';

/** A query that is asked again whenever what it read has changed, in this tab or another. */
export function live<Value>(query: () => Promise<Value>, onError: (error: unknown) => void): Live<Value> {
  return {
    subscribe(listener) {
      const subscription = liveQuery(query).subscribe({ next: listener, error: onError });
      return () => subscription.unsubscribe();
    },
  };
}

/** A value that lives in this tab only. */
export interface Told<Value> extends Live<Value> {
  readonly value: Value;
  set(value: Value): void;
}

/** Makes a value that tells its listeners when it is set. */
export function told<Value>(first: Value): Told<Value> {
  const listeners = new Set<(value: Value) => void>();
  let value = first;
  return {
    get value() {
      return value;
    },
    set(next) {
      value = next;
      for (const listener of listeners) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(value);
      return () => listeners.delete(listener);
    },
  };
}
