import { startForm } from './form/form-side.ts';
import { openHelps } from './form/helps.ts';
import { surely } from './form/surely.ts';
import type { Handover } from './first/handover.ts';
import { mannerHere } from './manner.ts';
import { openRoom } from './room.ts';

/** The part of a citizen's page that comes after the first paint. */
async function start(handover: Handover): Promise<void> {
  const { known, definition } = handover;
  const form = document.querySelector<HTMLFormElement>('#form');
  const manner = mannerHere();
  const room = await (manner.keeps && !document.querySelector('.forget')
    ? openRoom(manner)
    : // Without this part nothing is sent, rather than kept.
      surely(() => import('./station/passing-room.ts')).then(({ openPassingRoom }) =>
        openPassingRoom(handover, manner, openRoom),
      ));
  if (form !== null && definition !== null && known.proof !== null) {
    await startForm({ room, handover, form, definition, proof: known.proof });
    openHelps({ form, definition, office: known.proof.office, language: handover.language });
  } else if (!manner.road && /^\/r\/?$/.test(location.pathname)) {
    const views = await import('./views/matters.tsx').catch(openAnewWhenOnline);
    views?.startMatters({ room, handover });
  }
  // An in-app browser has no worker: nothing opens there without a network. Where the line is gone, the next opening tries.
  if ('serviceWorker' in navigator)
    await import('./extras/settle.ts').then(
      ({ settle }) => settle(room.keeping),
      () => undefined,
    );
}

/** The line went before the page of matters had come whole; nothing is typed there yet, so it may be loaded anew. */
function openAnewWhenOnline(): null {
  addEventListener('online', () => location.reload());
  setInterval(() => navigator.onLine && location.reload(), 4_000);
  return null;
}

const handover = window.prongsai;
// Taken once: a second try at loading this file may find that the first one came through after all.
delete window.prongsai;
if (handover !== undefined) void start(handover);
