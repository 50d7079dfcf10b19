// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { open } from './making.tsx';

const invitation = '#01935000-0000-7000-8000-000000000001.AAAAAAAAAAAAAAAAAAAAAAAAAA.F1NGERPR1NT00000';
const line = 'Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36 Line/14.1.0';

describe('the door', () => {
  it('opens the only office at Today', async () => {
    const { way } = open('/');
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/today'));
  });

  it('goes where the home screen’s shortcut says', async () => {
    const { way } = open('/app/?to=inbox');
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/inbox'));
  });

  it('goes on to the edition that a shared link names', async () => {
    const { way } = open('/app/?to=scores&edition=0123456789ABCDEF');
    await waitFor(() =>
      expect(way.address.value).toEqual({
        path: '/app/0FF1CE0000/scores/editions/take',
        search: '?id=0123456789ABCDEF',
      }),
    );
  });

  it('keeps to that edition while one chooses among several offices', async () => {
    open('/app/?to=scores&edition=0123456789ABCDEF', { offices: 2 });
    const link = await screen.findByRole('link', { name: 'อบต. ร่อนทอง' });
    expect(link.getAttribute('href')).toBe('/app/0FF1CE0000/scores/editions/take?id=0123456789ABCDEF');
  });

  it('goes to the scores with a link that names no edition', async () => {
    const { way } = open('/app/?to=scores&edition=../../more');
    await waitFor(() => expect(way.address.value).toEqual({ path: '/app/0FF1CE0000/scores', search: '' }));
  });

  it('lets one choose among several', async () => {
    const { way } = open('/app/', { offices: 2 });
    fireEvent.click(await screen.findByRole('link', { name: 'อบต. ร่อนทอง' }));
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/today'));
  });

  it('opens the last of several, unless one wants to choose', async () => {
    const { way } = open('/app/0FF1CE0000/more', { offices: 2, language: 'en' });
    fireEvent.click(await screen.findByRole('link', { name: 'Another office' }));
    expect(await screen.findByRole('link', { name: 'เทศบาลบ้านใหม่' })).toBeTruthy();
    way.go('/app/');
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/today'));
  });

  it.each([
    ['th', 'ยังไม่มีหน่วยงานในเครื่องนี้'],
    ['en', 'No office on this device yet'],
  ] as const)('says how to begin where there is none (%s)', async (language, sentence) => {
    open('/app', { offices: 0, language });
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('says of an office that is not here what to do', async () => {
    open('/app/SEC0ND0000/today', { language: 'en' });
    expect(await screen.findByText(/Ask your administrator for a new invitation/)).toBeTruthy();
  });

  it('leads out of an address that leads nowhere', async () => {
    open('/app/0FF1CE0000/nothing', { language: 'en' });
    expect(await screen.findByText(/There is no such screen/)).toBeTruthy();
  });
});

describe('set-up', () => {
  it.each([
    ['th', 'เริ่มลองใช้', 'ทดลองใช้บนเครื่องนี้'],
    ['en', 'Begin trying', 'Trial on this machine'],
  ] as const)('founds the sample office and says that it is a trial (%s)', async (language, act, trial) => {
    const { founded, way } = open('/setup#token', { language });
    expect(await screen.findByText(trial)).toBeTruthy();
    expect(location.hash).toBe('#token');
    fireEvent.click(screen.getByRole('button', { name: act }));
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/today'));
    expect(founded.map(({ profile }) => profile.sample)).toEqual([true]);
    expect(location.hash).toBe('');
  });

  it('founds an office of one’s own from what was typed', async () => {
    const { founded } = open('/setup#token', { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: 'Describe the office' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Municipality' }));
    const type = (label: RegExp, value: string): void => {
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    };
    type(/^Name of the office/, 'เทศบาลตำบลบ้านใหม่');
    type(/^District/, 'เมือง');
    type(/^Province/, 'บุรีรัมย์');
    type(/^Telephone/, '๐๔๔ ๑๑๑ ๒๒๒');
    type(/^Your name/, 'สมชาย ใจดี');
    type(/^Your post/, 'ปลัดเทศบาล');
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(founded).toHaveLength(1));
    const [plan] = founded;
    expect(plan?.profile).toEqual({
      type: 'municipality',
      name: { th: 'เทศบาลตำบลบ้านใหม่', en: '' },
      district: 'เมือง',
      province: 'บุรีรัมย์',
      telephone: '044 111 222',
      mainSite: '',
      sample: false,
    });
    expect(plan?.units[0]).toBe('สำนักปลัดเทศบาล');
    expect(plan?.founder).toEqual({ name: 'สมชาย ใจดี', post: 'ปลัดเทศบาล' });
  });

  it('says at its line what is still missing, and founds nothing', async () => {
    const { founded } = open('/setup#token');
    fireEvent.click(await screen.findByRole('button', { name: 'กรอกข้อมูลหน่วยงาน' }));
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    expect(await screen.findByText('ยังไม่ได้ใส่ชื่อหน่วยงาน')).toBeTruthy();
    expect(document.activeElement?.getAttribute('name')).toBe('nameTh');
    expect(founded).toEqual([]);
  });

  it.each(['token-used', 'token-unknown', 'no-network'] as const)(
    'says what is wrong with a link: %s',
    async (gateProblem) => {
      open('/setup#token', { language: 'en', gateProblem });
      expect(await screen.findByText('This link cannot set up an office')).toBeTruthy();
      const again = screen.queryByRole('button', { name: 'Check again' });
      expect(again !== null).toBe(gateProblem === 'no-network');
    },
  );
});

describe('joining', () => {
  it('takes the secret out of the address first, then joins at a tap', async () => {
    const { joined, way } = open(`/join${invitation}`, { language: 'en' });
    expect(location.hash).toBe('');
    expect(joined).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: 'Join on this device' }));
    await waitFor(() => expect(way.address.value.path).toBe('/app/0FF1CE0000/today'));
    expect(joined).toEqual([invitation]);
  });

  it('leaves the invitation alone inside a chat app', async () => {
    const { joined } = open(`/join${invitation}`, { language: 'en', userAgent: line });
    const link = await screen.findByRole('link', { name: 'Open in the browser' });
    expect(link.getAttribute('href')).toBe(`/join?openExternalBrowser=1${invitation}`);
    expect(screen.queryByRole('button', { name: 'Join on this device' })).toBeNull();
    expect(joined).toEqual([]);
  });

  it('takes a pasted link where there is none in the address', async () => {
    const { joined } = open('/join', { language: 'en' });
    const field = await screen.findByLabelText('Paste the invitation link');
    fireEvent.input(field, { target: { value: 'https://x.example/join' } });
    fireEvent.click(screen.getByRole('button', { name: 'Join on this device' }));
    expect(await screen.findByText(/This link is not complete/)).toBeTruthy();
    fireEvent.input(field, { target: { value: `https://x.example/join${invitation}` } });
    fireEvent.click(screen.getByRole('button', { name: 'Join on this device' }));
    await waitFor(() => expect(joined).toEqual([invitation]));
  });

  it.each(['invitation-used', 'invitation-expired', 'conflict'] as const)(
    'says why it did not work, and does not offer to try it again: %s',
    async (gateProblem) => {
      open(`/join${invitation}`, { language: 'en', gateProblem });
      const join = await screen.findByRole<HTMLButtonElement>('button', { name: 'Join on this device' });
      fireEvent.click(join);
      const alert = await screen.findByRole('alert');
      expect(alert.textContent).toMatch(/already used|has expired|already in this office/);
      expect(join.disabled).toBe(true);
    },
  );

  it('may be tried again when only the line was missing', async () => {
    open(`/join${invitation}`, { language: 'en', gateProblem: 'no-network' });
    const join = await screen.findByRole<HTMLButtonElement>('button', { name: 'Join on this device' });
    fireEvent.click(join);
    await screen.findByRole('alert');
    expect(join.disabled).toBe(false);
  });
});
