import { failed, ok, type Result } from '../../../domain/basics/result.ts';
import { longestPlainBlob } from '../../../seal/blobs.ts';
import type { PlainFile } from '../taken/taking.ts';

export type RecorderProblem = 'refused' | 'no-microphone' | 'broken';

/** Somebody speaks now. */
export interface Recording {
  readonly stop: () => void;
  /** What was said, once it has been stopped. */
  readonly done: Promise<Result<PlainFile, 'broken'>>;
}

export const longestSeconds = 60;

/** Speech, at so many bits a second: a minute is about 180 kB. */
const bitsPerSecond = 24_000;
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'] as const;
/** Some phones care little for the bits that are asked for: then it ends before it is too large to be sent. */
const mostBytes = longestPlainBlob - 40_000;

/** Whether this browser can record at all. */
export function canRecord(): boolean {
  return typeof MediaRecorder !== 'undefined' && 'mediaDevices' in navigator && typeOf() !== undefined;
}

function typeOf(): (typeof types)[number] | undefined {
  return types.find((type) => MediaRecorder.isTypeSupported(type));
}

/** Asks for the microphone and begins; ends by itself after a minute, and when the page is left. */
export async function startRecording(): Promise<Result<Recording, RecorderProblem>> {
  const mimeType = typeOf();
  if (mimeType === undefined) return failed('broken');
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    return failed(name === 'NotFoundError' ? 'no-microphone' : 'refused');
  }
  try {
    return ok(
      recordingOf(stream, new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond })),
    );
  } catch {
    release(stream);
    return failed('broken');
  }
}

function recordingOf(stream: MediaStream, recorder: MediaRecorder): Recording {
  const parts: Blob[] = [];
  const stop = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  const stopWhenLeft = (): void => {
    if (document.visibilityState === 'hidden') stop();
  };
  const timer = setTimeout(stop, longestSeconds * 1_000);
  document.addEventListener('visibilitychange', stopWhenLeft);
  recorder.addEventListener('dataavailable', ({ data }) => {
    parts.push(data);
    if (parts.reduce((sum, { size }) => sum + size, 0) > mostBytes) stop();
  });
  const done = new Promise<Result<PlainFile, 'broken'>>((finish) => {
    const end = async (): Promise<void> => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', stopWhenLeft);
      release(stream);
      const whole = new Blob(parts);
      const isSound = whole.size > 0 && whole.size <= longestPlainBlob;
      finish(
        isSound
          ? ok({ type: recorder.mimeType.slice(0, 60), bytes: new Uint8Array(await whole.arrayBuffer()) })
          : failed('broken'),
      );
    };
    recorder.addEventListener('stop', () => void end());
  });
  recorder.start(1_000);
  return { stop, done };
}

/** Else the phone would go on saying that somebody listens. */
function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
