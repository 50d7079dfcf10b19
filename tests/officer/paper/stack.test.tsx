// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { channelId } from '../../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import { paperCaseTexts } from '../../../src/officer/channels/paper/case/case-texts.ts';
import { stackTexts } from '../../../src/officer/channels/paper/stack/stack-texts.ts';
import { aFakeOffice, channelOf, channels, type FakeOffice } from '../../worlds/fake-office.ts';
import { at, open } from '../making.tsx';

const form = channelOf('satisfaction');
const words = stackTexts('th');
const cases = paperCaseTexts('th');
const anIntegrityReport: ChannelDefinition = {
  ...channelOf('street-light'),
  channel: channelId('1NTEGR1TY0'),
  kind: 'integrity-report',
  ring: 'integrity',
};
const address = at(`channels/${form.channel}/stack`);

/** Presses keys as they lie on a Thai keyboard: the place is the digit's, the letter is not. */
function press(...keys: readonly string[]): void {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    const how = /^\d$/.test(key) ? { code: `Digit${key}`, key: 'ภ' } : { code: key, key };
    fireEvent.keyDown(target, how);
  }
}

async function begin(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: words.start }));
  await screen.findByText(words.sheetNow(1, 1, form.questions.length));
}

/** One whole sheet: four boxes, and nothing in words. */
async function typeSheet(box: string, number: number): Promise<void> {
  for (const question of [2, 3, 4, 5]) {
    press(box);
    await screen.findByText(words.sheetNow(number, question, form.questions.length));
  }
  press('Enter');
  await screen.findByText(words.sheetNow(number + 1, 1, form.questions.length));
}

const kept = ({ called }: FakeOffice) => called.filter(([name]) => name === 'edit');

describe('a stack of paper', () => {
  it('is typed with the digits alone, and kept as one act', async () => {
    const { fake } = open(address);
    await begin();
    for (const number of [1, 2, 3, 4, 5]) await typeSheet(number === 5 ? '2' : '1', number);
    fireEvent.click(screen.getByRole('button', { name: words.finish(5) }));
    await screen.findByText(words.kept(5));
    const [, edits] = kept(fake)[0] as unknown as [string, readonly [{ readonly set: object }]];
    expect(edits[0]).toMatchObject({
      table: 'paper-stacks',
      set: {
        channel: form.channel,
        version: 1,
        road: 'paper',
        day: '2026-11-23',
        sheets: 5,
        halfFilled: 0,
        counts: { process: { '5': 4, '4': 1 } },
        words: {},
        isWithdrawn: false,
      },
    });
    fireEvent.click(screen.getByRole('button', { name: words.undo }));
    await waitFor(() => expect(kept(fake)).toHaveLength(2));
    expect(JSON.stringify(kept(fake)[1])).toContain('"set":{"isWithdrawn":true}');
  });

  it('of fewer than five sheets is not taken, and its draft stays', async () => {
    const drawer = new Map<string, string>();
    const { fake } = open(address, { drawer });
    await begin();
    await typeSheet('1', 1);
    fireEvent.click(screen.getByRole('button', { name: words.finish(1) }));
    expect(await screen.findByText(words.tooFew(5, 1))).toBeTruthy();
    expect(kept(fake)).toEqual([]);
    expect([...drawer.keys()].some((name) => name.startsWith('prongsai-stack-'))).toBe(true);
  });

  it('is there after a reload, in the middle of a sheet', async () => {
    const drawer = new Map<string, string>();
    const first = open(address, { drawer });
    await begin();
    await typeSheet('1', 1);
    press('3');
    await screen.findByText(words.sheetNow(2, 2, form.questions.length));
    first.page.remove();
    open(address, { drawer });
    expect(await screen.findByText(words.sheetNow(2, 2, form.questions.length))).toBeTruthy();
  });

  it('says that a sheet is half-filled, and does not count it', async () => {
    open(address);
    await begin();
    for (const question of [2, 3, 4, 5]) {
      press(question === 3 ? 'Enter' : '1');
      await screen.findByText(words.sheetNow(1, question, form.questions.length));
    }
    press('Enter');
    expect(await screen.findByText(words.halfText('2'))).toBeTruthy();
    press('Enter');
    await screen.findByText(words.sheetNow(1, 1, form.questions.length));
    expect(screen.getByText(words.halfFilled).parentElement?.textContent).toContain('1');
  });

  it('goes back with Backspace, over the edge of a sheet too', async () => {
    open(address);
    await begin();
    await typeSheet('1', 1);
    press('Backspace');
    await screen.findByText(words.sheetNow(1, 5, form.questions.length));
    press('Backspace');
    await screen.findByText(words.sheetNow(1, 4, form.questions.length));
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('1');
  });

  it.each([
    ['an internal survey', channels.find(({ kind }) => kind === 'self-survey-internal'), words.internal],
    ['a corruption report', anIntegrityReport, cases.integrity],
  ] as readonly [string, ChannelDefinition | undefined, string][])(
    'is not taken for %s, and says why',
    async (_, definition, said) => {
      open(at(`channels/${definition?.channel}/stack`), {
        fake: aFakeOffice({ channels: [...channels, anIntegrityReport] }),
      });
      expect(await screen.findByText(said)).toBeTruthy();
      expect(screen.queryByRole('button', { name: words.start })).toBeNull();
    },
  );

  it('shows in the results as a group of its own', async () => {
    const { channel } = form;
    const stack = (id: string, sheets: number, isWithdrawn: boolean) => ({
      id,
      fields: {
        channel,
        version: 1,
        day: '2026-11-23',
        sheets,
        halfFilled: 1,
        counts: { process: { '5': sheets } },
        words: { comment: ['ดี', 'ช้า'] },
        isWithdrawn,
      },
      lists: {},
      contested: {},
      mark: 'received' as const,
    });
    const tables = { 'paper-stacks': [stack('a', 6, false), stack('b', 9, true)] };
    open(at(`channels/${channel}`), { language: 'en', fake: aFakeOffice({ tables }) });
    expect(await screen.findByRole('heading', { name: 'Paper' })).toBeTruthy();
    expect(screen.getByText(/From 6 whole paper sheets.*1 half-filled/)).toBeTruthy();
    expect(screen.getByText('6 answers')).toBeTruthy();
    // Online there is nothing yet: paper fills no gap there.
    expect(screen.getByText(/Fewer than 5 sheets/)).toBeTruthy();
    expect(screen.queryByText('ดี')).toBeNull();
  });
});
