import { vi } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { Answers } from '../../../src/domain/channels/definition.ts';
import type { Envelope } from '../../../src/contracts/envelope.ts';
import { CitizenDatabase } from '../../../src/data/citizen/kept/database.ts';
import { diskShelf } from '../../../src/data/citizen/kept/disk-shelf.ts';
import { createKeeping, type Keeping } from '../../../src/data/citizen/kept/keeping.ts';
import { createCourier } from '../../../src/data/citizen/road/courier.ts';
import type { Fetch } from '../../../src/data/citizen/road/post.ts';
import type { Handover, Later } from '../../../src/citizen/first/handover.ts';
import { startForm } from '../../../src/citizen/form/form-side.ts';
import { mannerHere } from '../../../src/citizen/manner.ts';
import type { CitizenRoom } from '../../../src/citizen/room.ts';
import type { Language } from '../../../src/i18n/texts.ts';
import type { MetOffice } from '../../data-citizen/support/office.ts';
import { aLine, json } from '../../data-citizen/support/line.ts';
import { openFormPage } from './page.ts';

let databases = 0;

export function aDisk(): Keeping {
  databases += 1;
  return createKeeping(diskShelf(new CitizenDatabase(`form ${databases}`)));
}

/** What a page has at hand, over a line that only exists in this test. */
export function aRoom(line: Fetch, keeping: Keeping = aDisk(), manner = mannerHere()): CitizenRoom {
  const alone = async (act: () => Promise<void>): Promise<boolean> => act().then(() => true);
  const courier = createCourier({
    keeping,
    line,
    lock: alone,
    chance: () => 1,
    later: () => () => undefined,
  });
  return { keeping, courier, line, manner, now: () => instant(1_790_820_000_000) };
}

/** A collector that takes everything. */
export const accepting: Fetch = aLine(({ body }) => {
  const { id } = JSON.parse((JSON.parse(body) as Envelope).header) as { id: string };
  return json(201, { id, seq: 1, receivedAt: 1_000 });
}).line;

/** The page with the later part started; what the first script does is played. */
export async function openForm(
  room: CitizenRoom,
  { proof, definition, root }: MetOffice,
  fragment = `#${root}`,
) {
  openFormPage({ definition, proof, tail: fragment });
  const form = document.querySelector<HTMLFormElement>('#form');
  if (form === null) throw new Error('no form');
  let language: Language = 'th';
  let later: Later | null = null;
  const release = vi.fn();
  const handover: Handover = {
    known: { restUrl: '', preload: [], title: definition.title, proof },
    definition,
    fragment,
    language: () => language,
    takeOver: (next) => void (later = next),
    release,
  };
  await startForm({ room, handover, form, definition, proof });
  const started = later as Later | null;
  return {
    release,
    send: (given: Answers = { what: 'ไฟดับหน้าวัด' }) => started?.onSend(given),
    say(next: Language) {
      language = next;
      started?.onLanguage(next);
    },
  };
}
