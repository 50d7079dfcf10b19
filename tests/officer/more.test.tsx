// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { aFakeOffice, groups, hour, now } from '../worlds/fake-office.ts';
import { instant } from '../../src/domain/basics/instant.ts';
import { at, open } from './making.tsx';

describe('More', () => {
  it.each([
    ['th', 'ยังไม่ได้ทำ'],
    ['en', 'Not made yet'],
  ] as const)('reminds of the recovery sheet until it is made (%s)', async (language, reminder) => {
    const { fake } = open(at('more'), { language });
    expect(await screen.findByText(reminder)).toBeTruthy();
    fake.change({ recovery: null });
    await waitFor(() => expect(screen.queryByText(reminder)).toBeNull());
  });
});

describe('the recovery sheet', () => {
  it('shows fourteen groups, prints, and leaves the device once one is typed back', async () => {
    const { fake, printed } = open(at('more/recovery'), { language: 'en' });
    await waitFor(() =>
      expect(document.querySelectorAll('.recovery-sheet:not(.second) code')).toHaveLength(14),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Print two copies' }));
    expect(printed()).toBe(1);
    const field = screen.getByLabelText('Group 7 on the paper');
    fireEvent.input(field, { target: { value: 'ZZZZ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Confirm that it is printed' }));
    expect(await screen.findByText(/It does not match the sheet/)).toBeTruthy();
    fireEvent.input(field, { target: { value: groups[6] } });
    fireEvent.click(screen.getByRole('button', { name: 'Confirm that it is printed' }));
    expect(await screen.findByText('The recovery sheet is made')).toBeTruthy();
    expect(fake.called).toEqual([
      ['confirmRecovery', 6, 'ZZZZ'],
      ['confirmRecovery', 6, groups[6]],
    ]);
    expect(document.body.textContent).not.toContain(groups[3]);
  });

  it('that was made is not shown again', async () => {
    open(at('more/recovery'), { language: 'en', fake: aFakeOffice({ recovery: null }) });
    expect(await screen.findByText('The recovery sheet was made')).toBeTruthy();
  });
});

describe('people', () => {
  it('lists them with their posts, and oneself', async () => {
    open(at('more/people'), { language: 'en' });
    expect((await screen.findByText('สมชาย ใจดี')).closest('li')?.textContent).toContain('You');
    expect(screen.getByText('ปลัด อบต.')).toBeTruthy();
  });

  it('invites nobody before the recovery sheet is made', async () => {
    open(at('more/people'), { language: 'en' });
    expect(await screen.findByText('Make the recovery sheet before inviting a colleague')).toBeTruthy();
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  it('notes the person, then shows the invitation face to face', async () => {
    const { fake } = open(at('more/people'), { language: 'en', fake: aFakeOffice({ recovery: null }) });
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'บุญมี' } });
    fireEvent.input(screen.getByLabelText('Post'), { target: { value: 'นายช่าง' } });
    fireEvent.click(screen.getByRole('radio', { name: /ITA coordinator/ }));
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    const link = await screen.findByLabelText<HTMLInputElement>(/Invitation link/);
    expect(link.value).toMatch(/^https:\/\/prongsai\.example\/join#/);
    expect(screen.getByRole('img', { name: 'QR of the invitation' })).toBeTruthy();
    const edit = {
      table: 'people',
      row: 'PERS0N0000',
      set: { name: 'บุญมี', post: 'นายช่าง' },
      steps: [],
      add: [],
    };
    expect(fake.called).toEqual([
      ['edit', [edit]],
      ['invite', { person: 'PERS0N0000', role: 'coordinator', uses: 1, days: 1 }],
    ]);
  });

  it('notes a person once, however often the invitation is tried', async () => {
    const fake = aFakeOffice({ recovery: null });
    const { office } = fake;
    let refusals = 1;
    const invite = office.invite.bind(office);
    Object.assign(office, {
      invite: (given: Parameters<typeof invite>[0]) => {
        refusals -= 1;
        return refusals >= 0 ? Promise.resolve({ ok: false, problem: 'no-network' }) : invite(given);
      },
    });
    open(at('more/people'), { language: 'en', fake });
    fireEvent.input(await screen.findByLabelText('Name'), { target: { value: 'บุญมี' } });
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(await screen.findByText('The invitation was not made')).toBeTruthy();
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await screen.findByLabelText(/Invitation link/);
    expect(fake.called.filter(([name]) => name === 'edit')).toHaveLength(1);
  });

  it('wants a name', async () => {
    const { fake } = open(at('more/people'), { language: 'en', fake: aFakeOffice({ recovery: null }) });
    await screen.findByLabelText('Name');
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(await screen.findByText('The name is not filled in yet')).toBeTruthy();
    expect(fake.called).toEqual([]);
  });
});

describe('the storage panel', () => {
  it('says in words what waits, how safe it is and what the browser does not tell', async () => {
    const sync = {
      phase: 'offline',
      waiting: 3,
      lastContact: instant(now - hour),
      progress: null,
      problem: null,
    } as const;
    open(at('more/storage'), { language: 'en', fake: aFakeOffice({ sync }) });
    expect(await screen.findByText(/^3; they go out by themselves/)).toBeTruthy();
    expect(screen.getByText('The browser may delete it when room runs out')).toBeTruthy();
    expect(screen.getByText('2.4 MB')).toBeTruthy();
    expect(screen.getByText('The browser does not tell')).toBeTruthy();
    expect(screen.getByText('today 08:14')).toBeTruthy();
  });

  it('asks for lasting room and says when the browser refuses', async () => {
    const { fake } = open(at('more/storage'), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Ask to keep it for good' }));
    expect(await screen.findByText(/The browser does not agree yet/)).toBeTruthy();
    expect(fake.called).toEqual([['askToPersist']]);
  });

  it('sends and fetches when asked', async () => {
    const { fake } = open(at('more/storage'), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Send and fetch now' }));
    await waitFor(() => expect(fake.called).toEqual([['syncNow']]));
  });
});

describe('language and appearance', () => {
  it('change at a tap, are worn by the page, and are kept', async () => {
    const { settings } = open(at('more/look'));
    fireEvent.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Language and appearance' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset['theme']).toBe('dark');
    fireEvent.click(screen.getByRole('radio', { name: 'As the device' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
    expect(settings.language.value).toBe('en');
  });
});

describe('installing', () => {
  it.each([
    ['by-hand-ios', /Add to Home Screen/, false],
    ['by-menu', /Install app/, false],
    ['offer', /without a network/, true],
    ['installed', /Installed/, false],
  ] as const)('says how on this device: %s', async (install, sentence, hasButton) => {
    open(at('more/install'), { language: 'en', install });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Install' }) !== null).toBe(hasButton);
  });
});

describe('about', () => {
  it('tells the limits honestly', async () => {
    open(at('more/about'), { language: 'en' });
    expect(await screen.findByText(/it sees which channel got something/)).toBeTruthy();
    expect(screen.getByText('F1NG-ERPR-1NT0-0000')).toBeTruthy();
  });
});
