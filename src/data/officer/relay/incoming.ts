import { sharedCache } from '../../../contracts/hand-over/shared.ts';

/** Does something with a file that came from outside the app. @returns whether it was handled and may go */
export type OnFile = (file: Blob) => Promise<boolean>;

/** What the browser opens an installed app with; its types know none of it yet. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/**
 * Follows the files that are shared with the installed app (the worker has put them aside) or opened by it, one after the
 * other. What is not handled stays for the next time.
 * @returns how to stop
 */
export function followedIncoming(onFile: OnFile): () => void {
  let isOver = false;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<unknown>): void => {
    last = last.then(() => (isOver ? undefined : act()));
  };
  inTurn(() => handleShared(onFile));
  const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files }) => {
    for (const handle of files) inTurn(async () => onFile(await handle.getFile()));
  });
  return () => {
    isOver = true;
    launchQueue?.setConsumer(() => undefined);
  };
}

async function handleShared(onFile: OnFile): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open(sharedCache);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (kept !== undefined && (await onFile(await kept.blob()))) await cache.delete(request);
  }
}
