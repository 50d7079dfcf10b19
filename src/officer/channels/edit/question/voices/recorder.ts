import { signal, type ReadonlySignal } from '@preact/signals';
import type { Sound } from '../../../../../data/officer/acts/recordings.ts';

/** Longest recording, in milliseconds. */
export const longestMs = 15_000;

/** Clear speech and no more: fifteen seconds stay well below what a statement may hold. */
const bitsPerSecond = 24_000;

export type Recording =
  | { readonly state: 'idle' | 'refused' }
  | { readonly state: 'running'; readonly sinceMs: number }
  | { readonly state: 'made'; readonly sound: Sound };

export interface Recorder {
  readonly now: ReadonlySignal<Recording>;
  start(): Promise<void>;
  stop(): void;
  /** Forgets what was recorded. */
  again(): void;
}

const types = ['audio/webm', 'audio/ogg', 'audio/mp4'] as const;

/** Records a voice with this device's microphone; ends by itself after fifteen seconds. */
export function makeRecorder(): Recorder {
  const now = signal<Recording>({ state: 'idle' });
  let stop = (): void => undefined;
  return {
    now,
    async start() {
      const type = types.find(
        (one) => typeof MediaRecorder !== 'undefined' && MediaRecorder.isTypeSupported(one),
      );
      const stream = await microphone();
      if (stream === null || type === undefined) {
        now.value = { state: 'refused' };
        return;
      }
      const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
      const pieces: Blob[] = [];
      const begun = performance.now();
      const ticking = setInterval(() => {
        const sinceMs = performance.now() - begun;
        now.value = { state: 'running', sinceMs };
        if (sinceMs >= longestMs) stop();
      }, 200);
      recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
      recorder.addEventListener('stop', () => {
        clearInterval(ticking);
        stream.getTracks().forEach((track) => track.stop());
        void new Blob(pieces).arrayBuffer().then((buffer) => {
          now.value = { state: 'made', sound: { type, bytes: new Uint8Array(buffer) } };
        });
      });
      stop = () => {
        if (recorder.state !== 'inactive') recorder.stop();
      };
      now.value = { state: 'running', sinceMs: 0 };
      recorder.start();
    },
    stop: () => stop(),
    again() {
      now.value = { state: 'idle' };
    },
  };
}

/** `null` where there is none, or it may not be used. */
async function microphone(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true } });
  } catch {
    return null;
  }
}

/** Plays a sound. @returns ends it */
export function play({ type, bytes }: Sound): () => void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const audio = new Audio(address);
  audio.addEventListener('ended', () => URL.revokeObjectURL(address));
  void audio.play();
  return () => {
    audio.pause();
    URL.revokeObjectURL(address);
  };
}
