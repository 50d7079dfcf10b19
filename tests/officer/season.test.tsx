// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day.ts';
import { asideFor } from '../../src/domain/surveys/aside.ts';
import { fieldsOfCount, fieldsOfSeason, noSeason, type Season } from '../../src/domain/surveys/season-row.ts';
import { aFakeOffice, aRow, channels, now, somchai, type World } from '../worlds/fake-office.ts';
import { aKeepingOffice, rowOf } from '../worlds/keeping-office.ts';
import { at, open } from './making.tsx';

beforeAll(() => import('../../src/officer/scores/season/season-screen.tsx'));

// The fake office's today is 23 November 2026: fiscal year 2570.
const season = at('scores/season/2570');
const running = { from: day('2026-11-20'), until: day('2026-12-10') };
const surveys = channels.filter(({ kind }) => kind.startsWith('self-survey'));
const link = 'https://itas.nacc.go.th/go/eit/abc123';

function tablesOf(changed: Partial<Season>, counts: World['tables'][string] = []): World['tables'] {
  const made = { ...noSeason(2570), source: 'หนังสือ', ...changed };
  return {
    people: [aRow(somchai, { name: 'สมชาย ใจดี', post: '', unit: null })],
    seasons: [aRow('2570', fieldsOfSeason(made))],
    'season-counts': counts,
  };
}
const counted = (on: string, heard: number) =>
  aRow(
    `2570-EIT1-${on}`,
    fieldsOfCount({ fiscalYear: 2570, part: 'EIT1', day: day(on), heard, by: somchai, at: now }),
  );
const choose = (legend: RegExp, parts: readonly [string, string, string]): void => {
  const fields = within(screen.getByRole('group', { name: legend })).getAllByRole('combobox');
  fields.forEach((field, place) => fireEvent.change(field, { target: { value: parts[place] } }));
};

describe('the days of the season', () => {
  it('are asked of the office while nobody knows them, with where they are known from', async () => {
    const fake = aKeepingOffice();
    open(season, { fake });
    expect(await screen.findByText('แอปยังไม่รู้วันของแบบวัดปี 2570')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกวัน' }));
    expect(await screen.findAllByText('ยังไม่ได้เลือกวัน')).toHaveLength(2);
    choose(/วันแรก/, ['1', '4', '2027']);
    choose(/วันสุดท้าย/, ['31', '5', '2027']);
    fireEvent.input(screen.getByLabelText('ทราบจากไหน'), { target: { value: 'หนังสือ ป.ป.ช.' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกวัน' }));
    await waitFor(() =>
      expect(rowOf(fake, 'seasons', '2570')).toMatchObject({
        from: '2027-04-01',
        until: '2027-05-31',
        source: 'หนังสือ ป.ป.ช.',
      }),
    );
    expect(await screen.findByText(/1 เมษายน 2570 ถึง 31 พฤษภาคม 2570/)).toBeTruthy();
  });

  it('and the links are no member’s to change; numbers are everybody’s to note', async () => {
    const tables = tablesOf({ days: running, links: { IIT: '', EIT: link } });
    open(season, { fake: aFakeOffice({ tables, role: 'member' }) });
    expect(await screen.findAllByText(/^แก้ได้จากเครื่องของผู้รับผิดชอบ ITA/)).toHaveLength(2);
    expect(screen.queryByLabelText('ลิงก์ EIT (ประชาชน)')).toBeNull();
    expect(screen.getByText(/20 พฤศจิกายน 2569 ถึง 10 ธันวาคม 2569/, { selector: 'strong' })).toBeTruthy();
    expect(screen.getByLabelText('IIT: ผู้ตอบทั้งหมดถึงวันนี้')).toBeTruthy();
  });

  it('of 2564 are shown as far as the app knows them, and how sure that is', async () => {
    open(at('scores/season/2564'));
    expect(await screen.findByText(/1 เมษายน 2564 ถึง 31 พฤษภาคม 2564/)).toBeTruthy();
    expect(screen.getByText(/^วันที่แอปรู้:/)).toBeTruthy();
  });
});

describe('the office’s own surveys', () => {
  it('stand aside by one act, on the collector’s clock, and its undo gives them their times back', async () => {
    const fake = aKeepingOffice({ tables: tablesOf({ days: running }) });
    open(season, { fake });
    fireEvent.click(await screen.findByRole('button', { name: 'ตั้งให้พักในช่วงนี้' }));
    await screen.findByText('ตั้งให้แบบสำรวจตนเองพักในช่วงนี้แล้ว');
    const revised = fake.called.flatMap(([act, given]) => (act === 'revise' ? [given] : []));
    expect(revised).toHaveLength(surveys.length);
    for (const one of revised) expect(one).toMatchObject({ version: 2, ...asideFor(running) });
    expect(screen.queryByRole('button', { name: 'ตั้งให้พักในช่วงนี้' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'ย้อนกลับ' }));
    await screen.findByText('ย้อนกลับแล้ว');
    const back = fake.world.channels.filter(({ kind }) => kind.startsWith('self-survey'));
    expect(back.map(({ opensAt, closesAt, pauseMessage }) => [opensAt, closesAt, pauseMessage])).toEqual(
      surveys.map(() => [null, null, null]),
    );
  });

  it('say on their page why they are closed and until when, or that the days are not known', async () => {
    const [survey] = surveys;
    if (survey === undefined) throw new Error('the sample office has self-surveys');
    const aside = channels.map((one) =>
      one === survey ? { ...one, state: 'open' as const, ...asideFor(running) } : one,
    );
    const fake = aFakeOffice({ channels: aside, tables: tablesOf({ days: running }) });
    open(at(`channels/${survey.channel}`), { fake });
    expect(await screen.findByText('พักอยู่ ถึง 10 ธันวาคม 2569 แล้วเปิดเอง')).toBeTruthy();
    fake.change({ channels });
    expect(await screen.findByText(/แต่แบบนี้ยังไม่ได้ตั้งให้พัก/)).toBeTruthy();
    fake.change({ tables: {} });
    expect(await screen.findByText('ยังไม่รู้วันของแบบวัด IIT/EIT ทางการ ปี 2570')).toBeTruthy();
  });

  it('carry on every sheet that they are not the official survey', async () => {
    const external = surveys.find(({ kind }) => kind === 'self-survey-external');
    open(at(`channels/${external?.channel}/sheet`), { fake: aFakeOffice({ recovery: null }) });
    expect(
      (await screen.findAllByText('แบบสำรวจตนเอง (ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช.)')).length,
    ).toBeGreaterThan(0);
  });
});

describe('a device that does not read sheets', () => {
  it('says so, rather than that few have answered', async () => {
    const survey = surveys.find(({ kind }) => kind === 'self-survey-external');
    const opened = channels.map((one) => (one === survey ? { ...one, state: 'open' as const } : one));
    const unread = { version: 1, sheets: 12, halfFilled: 0, counts: {} };
    const counts = survey === undefined ? {} : { [survey.channel]: { ...unread, channel: survey.channel } };
    open(at('scores?view=self'), {
      fake: aFakeOffice({ role: 'member', channels: opened, surveys: counts }),
    });
    expect(await screen.findByText(/^เครื่องนี้ไม่อ่านแบบสำรวจ/)).toBeTruthy();
    expect(screen.queryByText(/ยังไม่ถึง 5 คำตอบ/)).toBeNull();
  });
});

describe('an internal survey', () => {
  const internal = surveys.find(({ kind }) => kind === 'self-survey-internal');

  it('has a sheet for the staff room’s board only, and says why', async () => {
    open(at(`channels/${internal?.channel}/sheet`), { fake: aFakeOffice({ recovery: null }) });
    expect(await screen.findByText(/ติดได้ที่บอร์ดในห้องบุคลากร/)).toBeTruthy();
    const forms = within(screen.getByRole('group', { name: 'แบบของป้าย' })).getAllByRole('radio');
    expect(forms.map((form) => form.closest('label')?.textContent)).toEqual(['โปสเตอร์ A4', 'ตั้งโต๊ะ A5']);
    expect(screen.getByRole('article').textContent).not.toContain('ให้เจ้าหน้าที่กรอกให้');
  });

  it('has no paper form, and says why', async () => {
    open(at(`channels/${internal?.channel}/paper`), { fake: aFakeOffice({ recovery: null }) });
    expect(await screen.findByText(/^แบบสำรวจภายในไม่มีแบบกระดาษ/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'พิมพ์แบบนี้' })).toBeNull();
  });
});

describe('the links of the national survey', () => {
  it('are pasted by the office, https only, and their place is shown', async () => {
    const fake = aKeepingOffice();
    open(season, { fake });
    const field = await screen.findByLabelText('ลิงก์ EIT (ประชาชน)');
    fireEvent.input(field, { target: { value: 'http://itas.nacc.go.th/x' } });
    expect(await screen.findByText(/ลิงก์นี้ไม่ปลอดภัย/)).toBeTruthy();
    fireEvent.input(field, { target: { value: 'https://ita.example.com/x' } });
    expect(await screen.findByText('ตรวจก่อนพิมพ์: ลิงก์นี้ไปที่ ita.example.com')).toBeTruthy();
    fireEvent.input(field, { target: { value: link } });
    fireEvent.click(await screen.findByRole('button', { name: 'บันทึกลิงก์ EIT' }));
    await waitFor(() =>
      expect(rowOf(fake, 'seasons', '2570')).toMatchObject({ links: { EIT: link, IIT: '' } }),
    );
    expect(screen.queryByText(/^ตรวจก่อนพิมพ์/)).toBeNull();
  });

  it('make neutral sheets and a message: whose survey, where, until when', async () => {
    const fake = aFakeOffice({
      tables: tablesOf({ days: running, links: { IIT: '', EIT: link } }),
      sample: false,
    });
    const { printed } = open(season, { fake });
    const sheet = await screen.findByRole('article');
    expect(sheet.querySelector('h2')?.textContent).toBe('แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ปี 2570');
    expect(within(sheet).getByText('itas.nacc.go.th/go/eit/abc123')).toBeTruthy();
    expect(Array.from(sheet.querySelectorAll('li'), (item) => item.textContent)).toEqual([
      'เป็นแบบของสำนักงาน ป.ป.ช. ลิงก์ไปที่ itas.nacc.go.th ไม่ใช่แบบของหน่วยงาน',
      'เปิดรับ 20 พฤศจิกายน 2569 ถึง 10 ธันวาคม 2569',
      'สำหรับผู้มารับบริการหรือติดต่อราชการ',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'พิมพ์ป้าย' }));
    expect(printed()).toBe(1);
  });
});

describe('how many have answered', () => {
  it('is noted a day at a time; again on the same day, the later number stands', async () => {
    const fake = aKeepingOffice({ tables: tablesOf({ days: running }) });
    open(season, { fake });
    const type = async (typed: string): Promise<void> => {
      fireEvent.input(await screen.findByLabelText('EIT ส่วนที่ 1: ผู้ตอบทั้งหมดถึงวันนี้'), {
        target: { value: typed },
      });
      fireEvent.click(screen.getByRole('button', { name: /จดจำนวนวันนี้ EIT ส่วนที่ 1/ }));
      await screen.findByText(`จด EIT ส่วนที่ 1 ${typed} คนแล้ว`);
    };
    await type('12');
    await type('14');
    expect(fake.world.tables['season-counts']).toHaveLength(1);
    expect(rowOf(fake, 'season-counts', '2570-EIT1-2026-11-23')).toMatchObject({ heard: 14, by: somchai });
  });

  it('is held against what the office typed; what nobody knows is asked for, not counted as zero', async () => {
    const tables = tablesOf({ days: running, minimum: { IIT: 30, EIT: null, EIT1: null, EIT2: null } });
    open(season, { fake: aFakeOffice({ tables }) });
    expect(await screen.findByText('ขั้นต่ำ 30 คน')).toBeTruthy();
    expect(screen.getAllByText(/^ยังไม่รู้จำนวนขั้นต่ำ/)).toHaveLength(2);
    expect(screen.getAllByText('ยังไม่ได้จด')).toHaveLength(3);
  });

  it('has a history by day, and goes on only as “at this pace”', async () => {
    const tables = tablesOf({ days: running }, [counted('2026-11-21', 10), counted('2026-11-23', 20)]);
    open(season, { fake: aFakeOffice({ tables }) });
    expect(
      await screen.findByText('ถ้าเป็นไปเท่าที่ผ่านมา จะมีราว 105 คนเมื่อถึงวันสุดท้าย เหลือ 17 วันหลังวันที่จดล่าสุด'),
    ).toBeTruthy();
    expect(screen.getByText('ที่จดไว้ 2 วัน')).toBeTruthy();
  });
});

describe('the words of this part', () => {
  // Nothing here may ask for good answers, choose who answers, or give something for it.
  const coaching =
    /คะแนนเต็ม|คะแนนสูง|ให้คะแนนดี|ตอบดี|ตอบในทางที่ดี|ตอบมากที่สุด|ช่วยกันตอบ|ชวนคนที่|เลือกผู้ตอบ|คัดผู้ตอบ|ควรตอบว่า|รางวัล|ของที่ระลึก|ของขวัญ|แจก|ลุ้น|เพิ่มคะแนน|reward|prize|gift|lucky|good score|high score|full marks|best answer|answer(s)? well|please rate us|choose respondents|raise (the|your|our) (score|result)/i;
  const folders = [
    'src/officer/scores/season',
    'src/officer/scores/self',
    'src/officer/more/my-results',
    'src/officer/channels/self',
    'src/officer/channels/rating',
    'src/domain/surveys',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const scanned = [
    ...files,
    'src/editions/services/self-survey.ts',
    'src/editions/services/more/surveys.ts',
    'src/editions/seasons.ts',
  ].filter((path) => /\.tsx?$/.test(path));

  it.each(scanned)('coach nobody in %s', (path) => {
    expect(coaching.exec(readFileSync(path, 'utf8'))?.[0] ?? null).toBeNull();
  });

  it('would be found', () => {
    expect(coaching.test('ขอความร่วมมือตอบมากที่สุดทุกข้อ')).toBe(true);
    expect(coaching.test('มีของที่ระลึกให้ผู้ตอบ')).toBe(true);
  });
});
