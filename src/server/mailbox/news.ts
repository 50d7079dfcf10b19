import type { OfficeId } from '../../domain/basics/ids.ts';
import type { Place } from '../../contracts/header.ts';

type Listener = (place: Place) => void;

/** Tells those who listen how far an office's log has come. */
export class News {
  readonly #listeners = new Map<OfficeId, Set<Listener>>();

  /** @returns the way to stop listening */
  listen(office: OfficeId, listener: Listener): () => void {
    const listeners = this.#listeners.get(office) ?? new Set();
    this.#listeners.set(office, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(office) === listeners) this.#listeners.delete(office);
    };
  }

  /** How many listen now. */
  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  tell(office: OfficeId, place: Place): void {
    for (const listener of this.#listeners.get(office) ?? []) listener(place);
  }
}
