// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { entryId, officeId } from '../../src/domain/basics/ids.ts';
import { failed, ok } from '../../src/domain/basics/result.ts';
import { problemTexts } from '../../src/contracts/problems/problem-texts.ts';
import type { HandedOver, HandedRoad, NotTaken } from '../../src/data/officer/relay/desk.ts';
import { handOverTexts } from '../../src/officer/inbox/hand-over/texts.ts';
import { inboxTexts } from '../../src/officer/inbox/texts.ts';
import { aFakeOffice, now, type World } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const words = handOverTexts('th');
const idEnding = (end: string) => entryId(`01935000-0000-7000-8000-00000000${end}`);

const aHanded = (end: string, road: HandedRoad): HandedOver => ({ id: idEnding(end), takenAt: now, road });
const waiting = { state: 'waiting', problem: null } as const;

function openScreen(world: Partial<World> = {}) {
  const fake = aFakeOffice(world);
  return open(at('inbox/hand-over'), { fake });
}

async function choose(text: string, type = 'application/octet-stream'): Promise<void> {
  const button = await screen.findByRole('button', { name: words.file });
  const input = button.previousElementSibling;
  if (!(input instanceof HTMLInputElement)) throw new Error('a file is chosen by an input');
  const files = [new File([text], 'a.prongsai', { type })];
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

describe('the way to what citizens hand over', () => {
  it('stands in the inbox, and says how many wait to be passed on', async () => {
    const handed = [aHanded('aaaa', waiting), aHanded('bbbb', waiting)];
    const fake = aFakeOffice({ handed });
    const { way } = open(at('inbox'), { fake });
    const link = await screen.findByRole('link', { name: inboxTexts('th').handOverWaiting(2) });
    fake.change({ handed: [aHanded('aaaa', { state: 'arrived', number: '70-0001' })] });
    await screen.findByRole('link', { name: inboxTexts('th').handOver });
    fireEvent.click(link);
    await screen.findByRole('heading', { level: 1, name: words.title });
    expect(way.address.value.path).toBe(at('inbox/hand-over'));
  });

  it('is where files lead that are shared with the app', async () => {
    const { way } = open('/app/?to=hand-over');
    await screen.findByRole('heading', { level: 1, name: words.title });
    expect(way.address.value.path).toBe(at('inbox/hand-over'));
  });
});

describe('what a citizen hands over', () => {
  it('is taken in out of a file, and told by its end that both screens show', async () => {
    const { fake } = openScreen({ takes: { sealed: ok({ came: 'new', id: idEnding('3f2a') }) } });
    await screen.findByText(words.none);
    await choose('sealed');
    await screen.findByText(`${words.came.new[0]} · ${words.tail('3F2A')}`);
    expect(fake.called).toContainEqual(['relay.take', 'sealed']);
    expect(fake.called).toContainEqual(['askToPersist']);
    const list = document.querySelector<HTMLElement>('.handed-list');
    expect(list?.textContent).toContain(words.waiting);
    expect(screen.getByText(words.waitingCount(1))).toBeTruthy();
    expect(screen.getByRole('button', { name: words.nextOne })).toBeTruthy();
  });

  it('is said to be here already, and counts once', async () => {
    openScreen({ takes: { sealed: ok({ came: 'again', id: idEnding('3f2a') }) } });
    await choose('sealed');
    expect(await screen.findByText(words.came.again[1])).toBeTruthy();
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  it('is named with its office where it is another one’s that this device knows', async () => {
    const fake = aFakeOffice({
      takes: {
        known: ok({ came: 'other-office', office: officeId('SEC0ND0000') }),
        unknown: ok({ came: 'other-office', office: officeId('TH1RD00000') }),
      },
    });
    open(at('inbox/hand-over'), { fake, offices: 2 });
    await choose('known');
    expect(await screen.findByText(words.otherOffice('เทศบาลบ้านใหม่'))).toBeTruthy();
    await choose('unknown');
    expect(await screen.findByText(words.came['other-office'][0])).toBeTruthy();
  });

  it.each<NotTaken>([
    'foreign',
    'newer-format',
    'damaged',
    'sheet',
    'conflict',
    'storage-refused',
    'storage-full',
  ])('is not taken as “%s”, which is said with what to do', async (problem) => {
    openScreen({ takes: { sealed: failed(problem) } });
    await choose('sealed');
    expect(await screen.findByText(words.came[problem][0])).toBeTruthy();
    expect(screen.getByText(words.came[problem][1])).toBeTruthy();
    expect(screen.getByText(words.none)).toBeTruthy();
  });

  it('is none where a picture shows no code, or a file is far too large', async () => {
    const { fake } = openScreen();
    await choose('no picture at all', 'image/png');
    expect(await screen.findByText(words.came['no-code'][0])).toBeTruthy();
    await choose('x'.repeat(400_001));
    expect(await screen.findByText(words.came.foreign[0])).toBeTruthy();
    expect(fake.called.filter(([act]) => act === 'relay.take')).toEqual([['relay.take', '']]);
  });

  it('comes in by itself when it was shared with the app, and stays aside while it cannot be kept', async () => {
    const incoming = [new Blob(['one']), new Blob(['two'])];
    const takes = {
      one: ok({ came: 'new', id: idEnding('3f2a') } as const),
      two: failed('storage-full' as const),
    };
    const { fake } = openScreen({ incoming, takes });
    await screen.findByText(words.came['storage-full'][0]);
    await screen.findByText(`${words.came.new[0]} · ${words.tail('3F2A')}`);
    expect(fake.called.filter(([act]) => act === 'relay.incoming').map(([, isHandled]) => isHandled)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it('can be taken without a camera', async () => {
    openScreen();
    fireEvent.click(await screen.findByRole('button', { name: words.camera }));
    expect(await screen.findByText(words.noCamera)).toBeTruthy();
  });
});

describe('what was taken in', () => {
  it('is listed by its road alone: no word of it, nor its channel', async () => {
    openScreen({
      handed: [
        aHanded('aaaa', { state: 'waiting', problem: 'busy' }),
        aHanded('bbbb', { state: 'arrived', number: '70-0042' }),
        aHanded('cccc', { state: 'arrived', number: null }),
      ],
    });
    await screen.findByText(words.arrivedAs('70-0042'));
    expect(screen.getByText(words.arrived)).toBeTruthy();
    expect(screen.getByText(problemTexts.busy.th)).toBeTruthy();
    expect(screen.getByText(words.listNote)).toBeTruthy();
    const list = document.querySelector<HTMLElement>('.handed-list');
    expect(list?.querySelectorAll('a')).toHaveLength(0);
  });

  it('and refused says why, is tried again, and is removed only after asking', async () => {
    const { fake } = openScreen({
      handed: [aHanded('aaaa', { state: 'refused', problem: 'unknown-channel' })],
    });
    await screen.findByText(words.refused);
    expect(screen.getByText(problemTexts['unknown-channel'].th)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.tryAgain }));
    expect(fake.called).toContainEqual(['relay.tryAgain', idEnding('aaaa')]);
    fireEvent.click(screen.getByRole('button', { name: words.remove }));
    expect(fake.called.some(([act]) => act === 'relay.remove')).toBe(false);
    const dialog = await screen.findByRole('dialog', { name: words.removeSure });
    fireEvent.click(within(dialog).getByRole('button', { name: words.remove }));
    await screen.findByText(words.none);
    expect(fake.called).toContainEqual(['relay.remove', idEnding('aaaa')]);
  });
});
