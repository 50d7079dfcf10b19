// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPlaces } from '../../src/citizen/extras/place/start-places.tsx';
import { placeTexts } from '../../src/citizen/extras/place/texts.ts';
import { readPlace } from '../../src/domain/channels/place.ts';
import type { QuestionOf } from '../../src/domain/channels/question.ts';
import { aDefinition, aProof } from '../forms/support/definitions.ts';

const words = placeTexts('th');
const label = (th: string) => ({ th, en: '' });

const question: QuestionOf<'place'> = {
  id: 'where',
  kind: 'place',
  label: label('อยู่ตรงไหน'),
  help: null,
  required: true,
  showIf: null,
  voices: [],
  villages: [
    { value: 'a', label: label('หนองบัว'), position: { lat: 14_000_000, lng: 103_000_000 } },
    { value: 'b', label: label('โคกสูง'), position: { lat: 14_020_000, lng: 103_020_000 } },
    { value: 'c', label: label('ไม่รู้ที่'), position: null },
  ],
};

/** The fields as the form's page has them, with what helps at work. */
function open(villages = question.villages): void {
  document.body.innerHTML = `<form id="form"><select name="where.village"><option value=""></option>${villages
    .map(({ value }) => `<option value="${value}">${value}</option>`)
    .join(
      '',
    )}</select><textarea name="where.words"></textarea><input type="hidden" name="where.position"><div class="extra" data-extra="place" data-question="where"></div></form>`;
  const form = document.querySelector<HTMLFormElement>('#form');
  if (form === null) throw new Error('no form');
  const definition = aDefinition({ questions: [{ ...question, villages }] });
  startPlaces({ form, definition, office: aProof.office, language: () => 'th' });
}

const field = (): string =>
  document.querySelector<HTMLInputElement>('[name="where.position"]')?.value ?? 'no field';

type Answer = (done: PositionCallback, failed: PositionErrorCallback) => void;

function phoneSays(answer: Answer): void {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: answer } });
}
const standingAt =
  (latitude: number, longitude: number, accuracy: number): Answer =>
  (done) =>
    done({ coords: { latitude, longitude, accuracy } } as GeolocationPosition);
const failing =
  (code: number): Answer =>
  (_, failed) =>
    failed({ code } as GeolocationPositionError);

beforeEach(() => {
  // A drawing of 400 × 300 at the corner of the screen.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 300));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('where one stands', () => {
  it('is written down with how far off it may be, and said with the nearest village', async () => {
    open();
    phoneSays(standingAt(14.001, 103, 24.6));
    const heard = vi.fn();
    document.querySelector('#form')?.addEventListener('change', heard);
    fireEvent.click(screen.getByRole('button', { name: words.here }));
    await screen.findByText(/คลาดเคลื่อนได้ราว 25 เมตร · ห่างจากหนองบัวราว 100 ม. ทางทิศเหนือ/);
    expect(field()).toBe('geo:14.001,103;u=25');
    expect(heard).toHaveBeenCalled(); // so the draft is kept
  });

  it('says so when it is rough, and asks for the village', async () => {
    open();
    phoneSays(standingAt(14, 103, 2_400));
    fireEvent.click(screen.getByRole('button', { name: words.here }));
    await screen.findByText(/คลาดเคลื่อนได้ถึง 2,400 เมตร โปรดเลือกหมู่บ้าน/);
  });

  it.each([
    [1, words.refused],
    [2, words.unavailable],
    [3, words.unavailable],
  ])('is done without, in plain words, when the phone does not tell it (%i)', async (code, sentence) => {
    open();
    phoneSays(failing(code));
    fireEvent.click(screen.getByRole('button', { name: words.here }));
    await screen.findByText(sentence);
    expect(field()).toBe('');
  });

  it('is taken away with one tap', async () => {
    open();
    phoneSays(standingAt(14, 103, 10));
    fireEvent.click(screen.getByRole('button', { name: words.here }));
    fireEvent.click(await screen.findByRole('button', { name: words.remove }));
    expect(field()).toBe('');
    expect(screen.queryByRole('button', { name: words.remove })).toBeNull();
  });
});

describe('the sketch map', () => {
  const ground = (): HTMLElement => screen.getByRole('button', { name: words.mapTitle });

  it('takes a pin where it is tapped', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: words.map }));
    fireEvent.click(ground(), { clientX: 200, clientY: 150, detail: 1 });
    expect(readPlace(field()).position).toEqual({ lat: 14_010_000, lng: 103_010_000, within: null });
    screen.getByText(/ปักหมุดแล้ว · ห่างจาก/);
  });

  it('moves the pin with the arrow keys, further with shift', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: words.map }));
    fireEvent.click(ground(), { detail: 0 }); // the Enter key
    const begin = readPlace(field()).position;
    fireEvent.keyDown(ground(), { key: 'ArrowUp' });
    const north = readPlace(field()).position;
    fireEvent.keyDown(ground(), { key: 'ArrowLeft', shiftKey: true });
    const west = readPlace(field()).position;
    expect((north?.lat ?? 0) > (begin?.lat ?? 0) && north?.lng === begin?.lng).toBe(true);
    expect((begin?.lng ?? 0) - (west?.lng ?? 0)).toBeGreaterThan(3 * ((north?.lat ?? 0) - (begin?.lat ?? 0)));
  });

  it('turns to the village that is chosen', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: words.map }));
    const village = document.querySelector<HTMLSelectElement>('select');
    if (village !== null) fireEvent.change(village, { target: { value: 'b' } });
    expect(document.querySelector('.dot.chosen')?.getAttribute('cx')).toBe('50%');
    fireEvent.click(ground(), { clientX: 200, clientY: 150, detail: 1 });
    expect(readPlace(field()).position).toMatchObject({ lat: 14_020_000, lng: 103_020_000 });
  });

  it('does not stand where fewer than two villages have a position', () => {
    open(question.villages.slice(1));
    expect(screen.queryByRole('button', { name: words.map })).toBeNull();
    screen.getByRole('button', { name: words.here });
  });

  it('shows what came back with a draft', () => {
    open();
    const hidden = document.querySelector<HTMLInputElement>('[name="where.position"]');
    if (hidden !== null) hidden.value = 'geo:14.02,103.02';
    fireEvent(document.querySelector('#form') ?? document, new Event('change'));
    return screen.findByText('ปักหมุดแล้ว · อยู่ที่โคกสูง');
  });
});
