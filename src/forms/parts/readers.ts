import { isDelicate, ringOfReader, type ChannelDefinition } from '../../domain/channels/definition.ts';
import type { PersonId } from '../../domain/basics/ids.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { ChannelProof } from '../../contracts/citizen/endpoints.ts';
import { html, type Markup } from '../../markup/html.ts';
import { both } from './both.ts';
import { readerTexts } from './reader-texts.ts';

/** Field names that no question has: the rings of readers to leave out, and the wish that nothing stays on the phone. */
const delicateFields = { leftOut: '!out', forget: '!forget' } as const;

/** Roads that lead past the office, with numbers that are the same in the whole country. */
const roads = [
  ['nacc', '1205'],
  ['pacc', '1206'],
  ['damrongtham', '1567'],
] as const;

/** Who would read a form, as the writer sees it; the page is checked against the office's signatures before it is sealed. */
interface ShownReader {
  readonly ring: string;
  readonly post: LocalText;
}

/** The readers in what is to prove a form; none for forms that are not delicate. */
function shownReaders(proof: ChannelProof, { ring }: ChannelDefinition): readonly ShownReader[] {
  if (!isDelicate(ring)) return [];
  const readers = new Map<PersonId, ShownReader | null>();
  for (const { content } of proof.statements) {
    const told = JSON.parse(content) as Statement; // as the collector has taken it in
    if (told.statement !== 'reader') continue;
    const shown = told.reads.includes(ring) ? { ring: ringOfReader(told.person), post: told.post } : null;
    readers.set(told.person, shown);
  }
  return [...readers.values()].filter((reader) => reader !== null);
}

type Words = ReturnType<typeof readerTexts>;
type PlainWord = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

function said(word: PlainWord): Markup {
  return both({ th: readerTexts('th')[word], en: readerTexts('en')[word] });
}

/** What a delicate form says and asks beside its questions; `before` is `null` where nobody is named, and so nothing asked. */
export interface DelicateParts {
  readonly before: Markup | null;
  readonly after: Markup;
}

/** Those parts of a form, from what is to prove it; `null` for one that is not delicate. */
export function delicateParts(proof: ChannelProof, definition: ChannelDefinition): DelicateParts | null {
  if (!isDelicate(definition.ring)) return null;
  const readers = shownReaders(proof, definition);
  if (readers.length === 0) return { before: null, after: renderNoReaders() };
  const hasFiles = definition.questions.some(({ kind }) => kind === 'photo' || kind === 'spoken');
  return { before: renderReaders(readers, hasFiles), after: renderOutside() };
}

/** What stands before the questions of a delicate form: who reads it, whom to leave out, what stays where. */
function renderReaders(readers: readonly ShownReader[], hasFiles: boolean): Markup {
  const rows = readers.map(
    ({ ring, post }) =>
      html`<label class="row"><input type="checkbox" name="${delicateFields.leftOut}" value="${ring}"><span><b>${both(post)}</b><br><small>${said('leaveOut')}</small><small class="out" hidden>${said('isOut')}</small></span></label>`,
  );
  return html`<div id="delicate"><fieldset class="question readers"><legend class="asked"><span>${both({ th: readerTexts('th').whoReads(readers.length), en: readerTexts('en').whoReads(readers.length) })}</span></legend><p class="help">${said('whoReadsWhat')}</p><div class="rows">${rows}</div><div class="nobody" role="alert" hidden><p>${said('nobodyLeft')}</p>${renderRoads()}</div></fieldset><p class="anonymous">${said('nameless')}${hasFiles && html` ${said('picturesTell')}`}</p><label class="row forget"><input type="checkbox" name="${delicateFields.forget}" value="yes"><span>${said('forget')} <small>${said('forgetWhat')}</small></span></label></div>`;
}

/** In the form's place where nobody is named to read it. */
function renderNoReaders(): Markup {
  return html`<div class="not-open"><h2>${said('noReaders')}</h2><p>${said('noReadersWhat')}</p>${renderRoads()}</div>`;
}

/** For whoever would rather not tell the office at all. */
function renderOutside(): Markup {
  return html`<div class="not-open" id="outside"><p>${said('outside')}</p>${renderRoads()}</div>`;
}

function renderRoads(): Markup {
  return html`${roads.map(([name, number]) => html`<a class="call" href="tel:${number}">${said(name)} <b>${number}</b></a>`)}`;
}
