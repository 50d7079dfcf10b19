// Runs in a worker of a browser: measures as soon as it is told for how many offices, and posts what it found.
import { measured } from './counting.ts';

/** What a worker knows of the world. */
interface WorkerPlace {
  onmessage: ((message: { readonly data: number }) => void) | null;
  postMessage(answer: unknown): void;
}

declare const self: WorkerPlace;

self.onmessage = ({ data }) => self.postMessage(measured(data));
