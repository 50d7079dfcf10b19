// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Grid } from '../../src/domain/basics/grid.ts';
import { ok } from '../../src/domain/basics/result.ts';
import { headAgain, keptEditions, withdrawnEdition } from '../../src/domain/ita/rows/edition-rows.ts';
import { editionOfGrid } from '../../src/domain/ita/sheet/read.ts';
import { gridOfEdition } from '../../src/domain/ita/sheet/write.ts';
import { edition2564 } from '../../src/editions/2564/index.ts';
import { csvOf } from '../../src/sheets/csv/csv-of.ts';
import { readSheet } from '../../src/sheets/read-sheet.ts';
import { aRow, now } from '../worlds/fake-office.ts';
import { corrected, edits, own, ownRows, press, rowsOf, show, withOwn } from './edition-making.tsx';
import { at } from './making.tsx';

const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let made: Blob | null = null;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob instanceof Blob ? blob : null;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== null) saved.push({ name: this.download, bytes: made.arrayBuffer() });
  });
});

async function paste(grid: Grid): Promise<void> {
  fireEvent.click(await screen.findByRole('radio', { name: 'วางจากตาราง' }));
  const text = grid.map((row) => row.join('\t')).join('\n');
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: text } });
  await press('ตรวจตาราง');
}

/** What a saved file holds, read as anybody's program would. */
async function savedGrid(): Promise<Grid> {
  await waitFor(() => expect(saved).toHaveLength(1));
  const bytes = new Uint8Array((await saved[0]?.bytes) ?? new ArrayBuffer(0));
  const read = await readSheet(bytes, saved[0]?.name ?? '');
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('a downloaded edition', () => {
  it.each([
    ['ดาวน์โหลด CSV', 'เกณฑ์ ITA 2564.csv'],
    ['ดาวน์โหลด Excel (.xlsx)', 'เกณฑ์ ITA 2564.xlsx'],
  ])('by “%s” is the whole sheet, named %s', async (button, name) => {
    show('/2564');
    await press(button);
    expect(editionOfGrid(await savedGrid())).toEqual(ok(edition2564));
    expect(saved[0]?.name).toBe(name);
    expect(await screen.findByText(`ดาวน์โหลด ${name} แล้ว`)).toBeTruthy();
  });

  it('starts the first year that nobody knows, with nothing sure and no maker in it', async () => {
    show('/2569');
    await press('ดาวน์โหลดตารางตั้งต้นปี 2570');
    const started = editionOfGrid(await savedGrid());
    expect(started).toMatchObject({
      ok: true,
      value: { fiscalYear: 2570, maker: null, certainty: 'memory' },
    });
    expect(saved[0]?.name).toBe('เกณฑ์ ITA 2570.xlsx');
  });
});

describe('a sheet brought in', () => {
  it('with faults names all of them at once and changes nothing', async () => {
    const { fake } = show('/new');
    const grid = gridOfEdition(edition2564);
    const weight = grid.findIndex((row) => row[0] === 'เครื่องมือ');
    const wrong = grid.map((row, place) =>
      row.map((cell) =>
        place === 1 ? cell.replace('2564', '2021') : place === weight && cell === '30' ? '50' : cell,
      ),
    );
    await paste(wrong);
    expect(await screen.findByText('พบ 2 จุดที่ต้องแก้')).toBeTruthy();
    const places = within(screen.getByRole('list', { name: 'จุดที่ต้องแก้' })).getAllByRole('listitem');
    expect(places.map(({ textContent }) => textContent)).toEqual([
      'ทั้งตารางน้ำหนักของเครื่องมือรวมกันต้องได้ 100',
      expect.stringMatching(/^แถว 2 ช่อง “ค่า”ต้องมีแถวชนิด “ฉบับ” ที่บอกปีงบประมาณ/),
    ]);
    expect(screen.queryByRole('button', { name: 'ใช้ฉบับนี้' })).toBeNull();
    expect(edits(fake)).toEqual([]);
  });

  it('says who made it and what it changes before it is used, keeps it, and can be taken back', async () => {
    const { fake, way } = show('/new');
    await paste(gridOfEdition(corrected));
    expect(await screen.findByText('ตารางถูกต้อง เป็นเกณฑ์ปี 2564')).toBeTruthy();
    expect(await screen.findByText('ท้องถิ่นจังหวัดตัวอย่าง')).toBeTruthy();
    const changes = screen.getByRole('region', { name: /^สิ่งที่จะเปลี่ยน/ });
    expect(changes.textContent).toContain('น้ำหนัก IIT: 30% → 40%');
    expect(edits(fake)).toEqual([]);
    await press('ใช้ฉบับนี้');
    expect(await screen.findByText('ใช้เกณฑ์ปี 2564 ฉบับใหม่แล้ว')).toBeTruthy();
    expect(keptEditions(rowsOf(edits(fake)))).toMatchObject([
      { edition: corrected, from: 'file', by: fake.office.me.person, at: now },
    ]);
    expect(way.address.value.path).toBe(at('scores/editions/2564'));
    await press('เลิกทำ');
    expect(await screen.findByText('กลับไปใช้เกณฑ์ปี 2564 ฉบับเดิมแล้ว')).toBeTruthy();
    expect(edits(fake).at(-1)).toEqual([withdrawnEdition(2564)]);
  });

  it('brings back the office’s earlier own one when that is undone', async () => {
    const { fake } = show('/new', withOwn);
    await paste(gridOfEdition(edition2564));
    await press('ใช้ฉบับนี้');
    await press('เลิกทำ');
    await screen.findByText('กลับไปใช้เกณฑ์ปี 2564 ฉบับเดิมแล้ว');
    expect(edits(fake).at(-1)).toEqual([headAgain(own)]);
  });

  it('of a year without rules says that it would be the first', async () => {
    show('/new');
    await paste(gridOfEdition({ ...corrected, fiscalYear: 2599 }));
    expect(await screen.findByText('หน่วยงานนี้ยังไม่มีเกณฑ์ปี 2599 จะมีเป็นครั้งแรก')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'คะแนนรวมมาจากอะไร' }).textContent).toContain('40%');
  });

  it('may be looked at by everybody, and used by coordinator and administrators alone', async () => {
    show('/new', { role: 'member' });
    await paste(gridOfEdition(corrected));
    expect(await screen.findByText('ผู้รับผิดชอบ ITA หรือผู้ดูแลหน่วยงานเป็นผู้เปลี่ยนและแชร์เกณฑ์')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'ใช้ฉบับนี้' })).toBeNull();
  });

  it('that cannot be kept says why and stays where it is', async () => {
    const { way } = show('/new', { refusal: 'storage-full' });
    await paste(gridOfEdition(corrected));
    await press('ใช้ฉบับนี้');
    expect((await screen.findByRole('alert')).textContent).toContain('เครื่องเต็ม');
    expect(way.address.value.path).toBe(at('scores/editions/new'));
  });

  it('can be a file', async () => {
    const { page } = show('/new', {}, { language: 'en' });
    await screen.findByRole('button', { name: 'Choose a file' });
    const field = page.querySelector('input[type=file]');
    if (field === null) throw new Error('there is no place for a file');
    fireEvent.change(field, {
      target: { files: [new File([csvOf(gridOfEdition(corrected))], 'rules.csv')] },
    });
    expect(await screen.findByText('Chosen: rules.csv')).toBeTruthy();
    expect(await screen.findByText('The sheet is right: rules of 2564')).toBeTruthy();
  });
});

describe('the office’s own edition', () => {
  it('stands before the app’s, with who made it and who took it in', async () => {
    show('', withOwn, { language: 'en' });
    const year = await screen.findByRole('link', { name: /^Rules of 2564/ });
    expect(year.textContent).toContain('made by ท้องถิ่นจังหวัดตัวอย่าง');
    expect(year.textContent).toContain('taken in by');
  });

  it('that this app no longer reads is named, for the app’s own stands instead', async () => {
    const broken = ownRows.map((row) => (row.id === '2564' ? row : aRow(row.id, { rows: [['?']] })));
    show('', { tables: { editions: broken } });
    expect(await screen.findByText('แอปรุ่นนี้เปิดเกณฑ์ปี 2564 ของหน่วยงานไม่ได้')).toBeTruthy();
    expect((await screen.findByRole('link', { name: /^เกณฑ์ปี 2564/ })).textContent).toContain('มากับแอป');
  });

  it('is withdrawn, and comes back when that is undone', async () => {
    const { fake } = show('/2564', withOwn);
    expect(await screen.findByText('ทั้งหน่วยงานกลับไปใช้เกณฑ์ปี 2564 ที่มากับแอป')).toBeTruthy();
    await press('เลิกใช้ฉบับนี้');
    expect(await screen.findByText('เลิกใช้เกณฑ์ปี 2564 ฉบับของหน่วยงานแล้ว')).toBeTruthy();
    expect(edits(fake)).toEqual([[withdrawnEdition(2564)]]);
    await press('เลิกทำ');
    await screen.findByText('กลับมาใช้เกณฑ์ปี 2564 ฉบับของหน่วยงานแล้ว');
    expect(edits(fake).at(-1)).toEqual([headAgain(own)]);
  });

  it('says that how sure it is, is its maker’s word', async () => {
    show('/2564', withOwn, { language: 'en' });
    expect(await screen.findByText(/how sure they are is the maker’s word/)).toBeTruthy();
  });

  it('is not withdrawn by members', async () => {
    show('/2564', { ...withOwn, role: 'member' });
    await screen.findByText('ผู้รับผิดชอบ ITA หรือผู้ดูแลหน่วยงานเป็นผู้เปลี่ยนและแชร์เกณฑ์');
    expect(screen.queryByRole('button', { name: 'เลิกใช้ฉบับนี้' })).toBeNull();
  });

  it('is not offered for withdrawal where the app’s own stands', async () => {
    show('/2564');
    await screen.findByRole('button', { name: 'ดาวน์โหลด CSV' });
    expect(screen.queryByRole('button', { name: 'เลิกใช้ฉบับนี้' })).toBeNull();
  });
});
