// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { channelId, deviceId } from '../../src/domain/basics/ids.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import type { NamedReader, OwnReading } from '../../src/data/officer/readers/desk.ts';
import { caseWords, readerWords, sheetWords } from './delicate-words.ts';
import {
  aCase,
  aFakeOffice,
  aRow,
  channelOf,
  channels,
  malee,
  somchai,
  type World,
} from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const report: ChannelDefinition = {
  ...channelOf('street-light'),
  channel: channelId('DE1CATE000'),
  kind: 'integrity-report',
  ring: 'integrity',
  title: { th: 'แจ้งการทุจริต', en: 'Report corruption' },
};
const clerk: NamedReader = {
  person: somchai,
  post: { th: 'ปลัด', en: 'Chief administrator' },
  reads: ['conduct', 'integrity'],
  isReady: true,
};
const lawyer: NamedReader = {
  person: malee,
  post: { th: 'นิติกร', en: 'Legal officer' },
  reads: ['integrity'],
  isReady: false,
};
const own: OwnReading = { reads: ['integrity'], post: clerk.post, ring: 'here', others: [] };
const people = [aRow(somchai, { name: 'สมชาย', post: 'ปลัด' }), aRow(malee, { name: 'มาลี', post: 'นิติกร' })];
const withReport = (given: Partial<World> = {}) =>
  aFakeOffice({ channels: [...channels, report], tables: { people }, joined: [somchai, malee], ...given });
const openReaders = (given: Partial<World> = {}, language: 'th' | 'en' = 'en') =>
  open(at('more/readers'), { language, fake: withReport(given) });
const banner = (title: string) => screen.findByText(title);
const words = readerWords;

describe('the screen of who reads what is confidential', () => {
  it('is reached from “more”', async () => {
    open(at('more'), { language: 'en', fake: withReport() });
    fireEvent.click(await screen.findByRole('link', { name: /^Readers of confidential cases/ }));
    expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeTruthy();
  });

  it('names readers by post for each kind of case, and says who is ready and what has to happen', async () => {
    openReaders({ readers: [clerk, lawyer] });
    const corruption = within(await screen.findByRole('list', { name: words.circles.integrity }));
    expect(
      corruption.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent),
    ).toEqual(['Chief administrator', 'Legal officer']);
    expect(corruption.getByText(words.ready)).toBeTruthy();
    expect(corruption.getByText(words.notReady)).toBeTruthy();
    expect(corruption.getByText(words.notReadyText)).toBeTruthy();
    const conduct = within(screen.getByRole('list', { name: words.circles.conduct }));
    expect(conduct.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(new RegExp(words.sealed))).toBeTruthy();
    for (const number of ['1205', '1206', '1567']) expect(screen.getByText(number)).toBeTruthy();
  });

  it('warns while an open channel has nobody who is ready, and advises a second post where there is one', async () => {
    openReaders({ readers: [lawyer] });
    expect(await banner(words.noneReady('Report corruption'))).toBeTruthy();
    document.body.replaceChildren();
    openReaders({ readers: [clerk] });
    expect(await banner(words.onlyOne(words.circlesShort.integrity))).toBeTruthy();
    expect(screen.queryByText(words.noneReady('Report corruption'))).toBeNull();
  });

  it('advises that posts differ, since citizens see nothing else', async () => {
    openReaders({ readers: [clerk, { ...lawyer, post: clerk.post, isReady: true }] });
    expect(await banner(words.samePost(words.circlesShort.integrity))).toBeTruthy();
    expect(await banner(words.onlyOne(words.circlesShort.conduct))).toBeTruthy();
  });

  it('names somebody who has a device, with the post from the list of people, and takes it back', async () => {
    const { fake } = openReaders({ readers: [clerk] });
    fireEvent.click(await screen.findByRole('button', { name: words.add }));
    fireEvent.click(screen.getByRole('button', { name: words.keep }));
    for (const missing of [words.personMissing, words.postMissing, words.readsMissing])
      expect(await screen.findByText(missing)).toBeTruthy();
    expect(fake.called).toEqual([]);
    const person = screen.getByLabelText<HTMLSelectElement>(words.person);
    expect([...person.options].map(({ text }) => text)).toEqual([words.choosePerson, 'มาลี · นิติกร']);
    fireEvent.change(person, { target: { value: malee } });
    expect(screen.getByLabelText<HTMLInputElement>(words.post).value).toBe('นิติกร');
    fireEvent.input(screen.getByLabelText(new RegExp(`^${words.postEn}`)), {
      target: { value: 'Legal officer' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: words.circlesShort.integrity }));
    fireEvent.click(screen.getByRole('button', { name: words.keep }));
    expect(await screen.findByText(words.named('Legal officer'))).toBeTruthy();
    expect(fake.called[0]).toEqual(['name', { person: malee, post: lawyer.post, reads: ['integrity'] }]);
    fireEvent.click(screen.getByRole('button', { name: words.undo }));
    await waitFor(() =>
      expect(fake.called.at(-1)).toEqual(['name', { person: malee, post: lawyer.post, reads: [] }]),
    );
  });

  it('ends a reader, saying what stays theirs', async () => {
    const { fake } = openReaders({ readers: [clerk, lawyer] });
    const [first] = await screen.findAllByRole('button', { name: /^Change.*Chief administrator/ });
    if (first === undefined) throw new Error('an admin may change');
    fireEvent.click(first);
    expect(await screen.findByText(words.endText)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.end }));
    expect(await screen.findByText(words.ended('Chief administrator'))).toBeTruthy();
    expect(fake.called[0]).toEqual(['name', { person: somchai, post: clerk.post, reads: [] }]);
  });

  it('lets a second device of a reader in, once the recovery sheet is safe', async () => {
    const { fake } = openReaders({ readers: [clerk], recovery: null });
    const [change] = await screen.findAllByRole('button', { name: /^Change/ });
    if (change === undefined) throw new Error('an admin may change');
    fireEvent.click(change);
    fireEvent.click(await screen.findByRole('button', { name: words.further }));
    expect(await screen.findByText(words.furtherThen)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(words.furtherLink).value).toMatch(/\/join#invitation$/);
    expect(fake.called).toEqual([['inviteDevice', somchai]]);
  });

  it('is only looked at on the device of anybody who is no administrator', async () => {
    openReaders({ readers: [clerk], role: 'member' });
    expect(await screen.findByText(new RegExp(words.adminsName))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.add })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });
});

describe('on a reader’s own device', () => {
  const tablet = deviceId('TAB1ET0000000000');

  it('a further device reads only after its code was compared', async () => {
    const { fake } = openReaders({
      readers: [clerk],
      reading: { ...own, others: [{ device: tablet, hasRing: false }] },
    });
    expect(await screen.findByText(words.ring.here)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${words.handOver}`) }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(words.code('TAB1 ET00 0000 0000'))).toBeTruthy();
    expect(dialog.getByText(words.handOverNot)).toBeTruthy();
    expect(fake.called).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: words.handOverAct }));
    expect(await screen.findByText(words.handedOver)).toBeTruthy();
    expect(fake.called[0]).toEqual(['handOver', tablet]);
    expect(await screen.findByText(words.canRead)).toBeTruthy();
  });

  it('says that it waits for the first device, and by which code it is known there', async () => {
    openReaders({
      readers: [clerk],
      reading: { ...own, ring: 'elsewhere', others: [{ device: tablet, hasRing: true }] },
    });
    expect(await screen.findByText(words.elsewhereText)).toBeTruthy();
    expect(screen.getByText(words.thisCode('DEV1 CE00 0000 0000'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: new RegExp(`^${words.handOver}`) })).toBeNull();
  });

  it('Today says once what being a reader means, and not again once it was understood', async () => {
    const drawer = new Map<string, string>();
    open(at('today'), { fake: withReport({ readers: [clerk], reading: own, role: 'member' }), drawer });
    expect(await screen.findByText('คุณเป็นผู้อ่านเรื่องลับ')).toBeTruthy();
    expect(screen.getByText(/ไม่มีใครกู้ได้/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'รับทราบ' }));
    await waitFor(() => expect(screen.queryByText('คุณเป็นผู้อ่านเรื่องลับ')).toBeNull());
    expect([...drawer.keys()]).toContain('prongsai-reader-0FF1CE0000');
  });

  it('Today warns of a device that has come in under the reader’s name', async () => {
    const reading: OwnReading = { ...own, others: [{ device: tablet, hasRing: false }] };
    open(at('today'), { fake: withReport({ readers: [clerk], reading, role: 'member' }) });
    expect(await screen.findByText('มีเครื่องใหม่เข้ามาในชื่อของคุณ')).toBeTruthy();
  });
});

describe('a confidential case', () => {
  const delicate = aCase({
    channel: report.channel,
    excerpt: 'นายช่างเรียกเงิน',
    readers: [somchai, malee],
    answers: { detail: 'นายช่างเรียกเงิน' },
  });
  const given = { cases: [delicate], readers: [clerk, { ...lawyer, isReady: true }], reading: own };
  const openIt = (changed: Partial<World> = {}) =>
    open(at(`inbox/${delicate.id}`), { language: 'en', fake: withReport({ ...given, ...changed }) });

  it('shows no word of itself in lists, and a quiet mark', async () => {
    open(at('inbox'), { language: 'en', fake: withReport(given) });
    const link = await screen.findByRole('link', { name: /Confidential: open it to read/ });
    expect(within(link).getByText('Named readers only')).toBeTruthy();
    expect(screen.queryByText(/เรียกเงิน/)).toBeNull();
  });

  it('names by post who reads this very case, and nobody who was left out', async () => {
    openIt({
      readers: [
        ...given.readers,
        { ...lawyer, person: deviceId('0000000000000000') as never, post: { th: 'นายก', en: 'Mayor' } },
      ],
    });
    expect(await screen.findByText(`${caseWords.you('Chief administrator')} · Legal officer`)).toBeTruthy();
    expect(screen.getByText('นายช่างเรียกเงิน')).toBeTruthy();
    expect(screen.queryByText(/Mayor/)).toBeNull();
  });

  it('is given to one of its readers only', async () => {
    openIt({ tables: { people: [...people, aRow('B0SS000000', { name: 'นายก' })] } });
    const select = await screen.findByLabelText<HTMLSelectElement>('Responsible');
    expect([...select.options].map(({ text }) => text)).toEqual(['Nobody yet', 'สมชาย', 'มาลี']);
  });

  it('warns before words that could betray who has written, and says who sees a note', async () => {
    openIt();
    expect(await screen.findByText(caseWords.caution)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Internal note' }));
    expect(await screen.findByText(caseWords.noteHelp)).toBeTruthy();
    expect(screen.queryByText(caseWords.caution)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Other acts' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Pass on to an agency' }));
    expect(await screen.findByText(caseWords.passOn)).toBeTruthy();
  });

  it('that this device cannot open yet says where the key is', async () => {
    openIt({ cases: [{ ...delicate, answers: null, excerpt: null }] });
    expect(await screen.findByText(caseWords.lockedTitle)).toBeTruthy();
    expect(screen.queryByText('This device cannot open this case')).toBeNull();
  });

  it('has none of that where it is not delicate', async () => {
    open(at(`inbox/${delicate.id}`), { language: 'en', fake: withReport({ cases: [aCase()] }) });
    expect(await screen.findByText('ดับมาสามคืนแล้ว')).toBeTruthy();
    for (const said of [caseWords.readers, caseWords.caution, 'Named readers only'])
      expect(screen.queryByText(said)).toBeNull();
  });
});

describe('a confidential channel', () => {
  it.each([
    ['who reads it', own, true],
    ['anybody else', { ...own, reads: ['conduct'] }, false],
  ] as const)(
    'on the Today and in the inbox of %s: what is checked, and what can be chosen',
    async (_who, reading, isThere) => {
      const { fake } = open(at('today'), { fake: withReport({ readers: [clerk], reading }) });
      fireEvent.click(await screen.findByRole('button', { name: 'ตรวจแล้วทุกช่องทางของฉัน' }));
      expect(screen.queryAllByText('แจ้งการทุจริต').length > 0).toBe(isThere);
      expect(JSON.stringify(fake.called[0]).includes(report.channel)).toBe(isThere);
      document.body.replaceChildren();
      open(at('inbox'), { fake: withReport({ readers: [clerk], reading }) });
      const select = await screen.findByLabelText<HTMLSelectElement>('ช่องทาง');
      expect([...select.options].some(({ text }) => text === 'แจ้งการทุจริต')).toBe(isThere);
    },
  );

  const openChannel = (part: string, given: Partial<World> = {}) =>
    open(at(`channels/${report.channel}${part}`), {
      language: 'en',
      fake: withReport({ recovery: null, ...given }),
    });

  it('has readers in the place of who is on duty, and warns while none is ready', async () => {
    openChannel('', { readers: [lawyer] });
    expect(await screen.findByText(sheetWords.noneReady)).toBeTruthy();
    expect(screen.getByText(sheetWords.waits('Legal officer'))).toBeTruthy();
    expect(screen.queryByText('On duty')).toBeNull();
  });

  it('asks on purpose before its sheet is made: people at a counter are watched', async () => {
    openChannel('/sheet');
    expect(await screen.findByText(sheetWords.askTitle)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
    expect(document.querySelector('.qr-sheet')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: sheetWords.askGo }));
    expect(await screen.findByRole('button', { name: /Print/ })).toBeTruthy();
    expect(document.querySelector('.qr-sheet')?.textContent).toContain('which posts must not read it');
  });
});
