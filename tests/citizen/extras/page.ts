import type { Answers } from '../../../src/domain/channels/definition.ts';
import type { Later } from '../../../src/citizen/first/handover.ts';
import { startForm } from '../../../src/citizen/form/form-side.ts';
import type { CitizenRoom } from '../../../src/citizen/room.ts';
import type { MetOffice } from '../../data-citizen/support/office.ts';
import { openFormPage } from '../support/page.ts';

/** The place and the field that a form leaves to the script of pictures and speech (forms/README). */
function placeOf(
  kind: string,
  { id, most }: { readonly id: string; readonly most: number },
): readonly Node[] {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: id });
  const mount = document.createElement('div');
  Object.assign(mount.dataset, { extra: kind, question: id, most: String(most) });
  return [field, mount];
}

/** A form with a question of pictures and one of speech, its later part started; what the first script does is played. */
export async function openFormWithPlaces(room: CitizenRoom, { proof, definition, root }: MetOffice) {
  openFormPage({ definition, proof });
  const form = document.querySelector<HTMLFormElement>('#form');
  if (form === null) throw new Error('no form');
  const places = definition.questions.flatMap((question) => {
    if (question.kind === 'photo') return placeOf('photo', question);
    return question.kind === 'spoken' ? placeOf('spoken', { id: question.id, most: 1 }) : [];
  });
  for (const { id, kind } of definition.questions)
    if (kind === 'photo' || kind === 'spoken') document.querySelector(`#q-${id}`)?.remove();
  form.append(...places);
  let later: Later | null = null;
  await startForm({
    room,
    form,
    definition,
    proof,
    handover: {
      known: { restUrl: '', preload: [], title: definition.title, proof },
      definition,
      fragment: `#${root}`,
      language: () => 'th',
      takeOver: (next) => void (later = next),
      release: () => undefined,
    },
  });
  const started = later as Later | null;
  return { send: (given: Answers) => started?.onSend(given) };
}
