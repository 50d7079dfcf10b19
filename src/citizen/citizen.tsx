import { startForm } from './form/form-side.ts';
import { openHelps } from './form/helps.ts';
import type { Handover } from './first/handover.ts';
import { mannerHere, type Manner } from './manner.ts';
import { openRoom, type CitizenRoom } from './room.ts';

/** The part of a citizen's page that comes after the first paint. */
async function start(handover: Handover): Promise<void> {
  const { known, definition } = handover;
  const form = document.querySelector<HTMLFormElement>('#form');
  const manner = mannerHere();
  const room = await (manner.keeps && !document.querySelector('.forget')
    ? openRoom(manner)
    : openPassing(handover, manner));
  if (form !== null && definition !== null && known.proof !== null) {
    await startForm({ room, handover, form, definition, proof: known.proof });
    openHelps({ form, definition, office: known.proof.office, language: handover.language });
  } else if (!manner.road && /^\/r\/?$/.test(location.pathname)) {
    const views = await import('./views/matters.tsx').catch(openAnewWhenOnline);
    views?.startMatters({ room, handover });
  }
  const isReading = (): boolean =>
    document.visibilityState === 'visible' || document.querySelector('[data-shows]') !== null;
  if (!('serviceWorker' in navigator)) return; // an in-app browser: nothing opens there without a network
  const parts = [import('../ui/register-worker.ts'), import('./extras/keep-parts.ts')] as const;
  const loaded = await Promise.all(parts).catch(() => null);
  if (loaded === null) return; // the line is gone again: the next opening registers
  const [{ registerWorker }, { keepParts }] = loaded;
  await registerWorker({ isOfficer: false, mayReload: () => !isReading() && !room.keeping.holdsUnsent() });
  await keepParts();
}

const lookAgainMs = 4_000;

const loadPassing = () => import('./station/passing-room.ts');

/** Without this part nothing is sent, rather than kept. */
function openPassing(handover: Handover, manner: Manner): Promise<CitizenRoom> {
  return loadPassing().then(
    (part) => part.openPassingRoom(handover, manner, openRoom),
    () => new Promise((done) => setTimeout(() => done(openPassing(handover, manner)), lookAgainMs)),
  );
}

/** The line went before the page of matters had come whole; nothing is typed there yet, so it may be loaded anew. */
function openAnewWhenOnline(): null {
  addEventListener('online', () => location.reload());
  setInterval(() => navigator.onLine && location.reload(), lookAgainMs);
  return null;
}

const handover = window.prongsai;
// Taken once: a second try at loading this file may find that the first one came through after all.
delete window.prongsai;
if (handover !== undefined) void start(handover);
