// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { entryId } from '../../src/domain/basics/ids.ts';
import type { CaseFile } from '../../src/data/officer/files/files.ts';
import type { CaseView } from '../../src/data/officer/office.ts';
import type { ChannelDefinition } from '../../src/domain/channels/definition.ts';
import { aCase, aFakeOffice, channelOf, idOf, now, somchai, type World } from '../worlds/fake-office.ts';
import { at, open } from './making.tsx';

const asked = { required: false, showIf: null, voices: [], help: null } as const;
const lamps = channelOf('street-light');
const channel: ChannelDefinition = {
  ...lamps,
  questions: [
    { ...asked, kind: 'photo', id: 'photos', label: { th: 'รูปจุดที่เสีย', en: 'Pictures' }, most: 3 },
    { ...asked, kind: 'spoken', id: 'voice', label: { th: 'เล่าด้วยเสียง', en: 'Say it' } },
  ],
};
const file = (n: number, changed: Partial<CaseFile> = {}): CaseFile => ({
  id: entryId(`01935000-0000-7000-8000-00000000f00${n}`),
  kind: 'picture',
  erased: null,
  transcript: null,
  ...changed,
});
const [one, two] = [file(1), file(2)];
const voice = file(3, { kind: 'sound' });
const plain = { type: 'image/jpeg', bytes: new Uint8Array([1]) };
const sound = { type: 'audio/webm', bytes: new Uint8Array([1]) };

function opened(changed: Partial<CaseView> = {}, world: Partial<World> = {}) {
  const files = changed.files ?? [one, two, voice];
  const answers = { photos: [one.id, two.id], voice: [voice.id] };
  const fake = aFakeOffice({
    channels: [channel],
    cases: [aCase({ answers, files, ...changed })],
    files: { [one.id]: plain, [two.id]: plain, [voice.id]: sound },
    ...world,
  });
  return open(at(`inbox/${idOf(1)}`), { fake });
}

describe('the pictures of a case', () => {
  it('show as thumbnails under their question, and whole at a tap, with next and before by button and key', async () => {
    opened();
    fireEvent.click(await screen.findByAltText('ดูรูปที่ 1'));
    const dialog = await screen.findByRole('dialog', { name: 'รูปที่ 1 จาก 2' });
    await within(dialog).findByAltText('รูปที่ 1 จาก 2');
    fireEvent.click(within(dialog).getByRole('button', { name: 'รูปถัดไป' }));
    await within(dialog).findByAltText('รูปที่ 2 จาก 2');
    expect(within(dialog).getByRole('button', { name: 'รูปถัดไป' }).hasAttribute('disabled')).toBe(true);
    fireEvent.keyDown(document, { key: 'ArrowLeft' });
    await within(dialog).findByAltText('รูปที่ 1 จาก 2');
  });

  it('say why they are not shown, and open when that has passed', async () => {
    const { fake } = opened(
      {},
      { files: { [one.id]: 'unknown-blob', [two.id]: 'no-network', [voice.id]: 'cannot-open' } },
    );
    await screen.findByText(/ยังมาไม่ถึง/);
    await screen.findByText(/ติดต่อเครื่องแม่ข่ายไม่ได้/);
    await screen.findByText(/ไม่ตรงกับที่ผู้แจ้งปิดผนึกไว้/);
    fake.change({ files: { [one.id]: plain, [two.id]: plain, [voice.id]: sound } });
    for (const button of screen.getAllByRole('button', { name: 'ลองเปิดอีกครั้ง' })) fireEvent.click(button);
    await screen.findByAltText('ดูรูปที่ 1');
    await screen.findByAltText('ดูรูปที่ 2');
  });

  it('that answer no question of the form are shown too, and what is of a strange kind is named, not opened', async () => {
    opened({ answers: { photos: [one.id] }, files: [one, two, file(4, { kind: 'other' })] });
    await screen.findByRole('heading', { name: 'ไฟล์อื่นที่แนบมา' });
    await screen.findByText(/ไฟล์ชนิดนี้ไม่เปิดในแอป/);
    expect(await screen.findAllByAltText(/ดูรูปที่/)).toHaveLength(2);
  });

  it('that an answer names and the case does not hold are said to be missing', async () => {
    opened({ files: [one], answers: { photos: [one.id, two.id] } });
    await screen.findByText('ไม่มีไฟล์นี้ในเรื่อง');
  });

  it('are erased everywhere by an admin who says why', async () => {
    const { fake } = opened();
    fireEvent.click(await screen.findByAltText('ดูรูปที่ 2'));
    const act = 'ลบรูปนี้ทุกที่';
    fireEvent.click(await screen.findByRole('button', { name: act }));
    const dialog = await screen.findByRole('dialog', { name: act });
    fireEvent.click(within(dialog).getByRole('button', { name: act }));
    await within(dialog).findByText('ยังไม่ได้เขียนเหตุผล');
    fireEvent.input(within(dialog).getByLabelText(/เหตุผลที่ลบ/), { target: { value: ' เป็นรูปบัตรประชาชน ' } });
    fireEvent.click(within(dialog).getByRole('button', { name: act }));
    await waitFor(() =>
      expect(fake.called).toContainEqual(['files.erase', idOf(1), two.id, 'เป็นรูปบัตรประชาชน']),
    );
  });

  it('that were erased say by whom, when and why, in place of the picture', async () => {
    const erased = { by: somchai, at: now, reason: 'เป็นรูปบัตรประชาชน', mark: 'received' } as const;
    opened({ files: [file(1, { erased }), two, voice] });
    const line = await screen.findByText(/โดย สมชาย ใจดี/);
    expect(line.textContent).toContain('ลบรูปแล้ว');
    await screen.findByText('เป็นรูปบัตรประชาชน');
    await screen.findByAltText('ดูรูปที่ 2');
    expect(screen.queryByAltText('ดูรูปที่ 1')).toBeNull();
  });

  it('are erased by nobody else', async () => {
    opened({}, { role: 'member' });
    fireEvent.click(await screen.findByAltText('ดูรูปที่ 1'));
    await screen.findByRole('dialog', { name: 'รูปที่ 1 จาก 2' });
    expect(screen.queryByRole('button', { name: 'ลบรูปนี้ทุกที่' })).toBeNull();
  });
});

describe('a spoken answer', () => {
  it('plays, and what is heard is typed beside it', async () => {
    const { fake } = opened();
    await waitFor(() => expect(document.querySelector('audio')?.getAttribute('src')).toMatch(/^blob:/));
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกข้อความที่ได้ยิน' }));
    await screen.findByText('ยังไม่ได้พิมพ์ข้อความ');
    fireEvent.input(screen.getByLabelText(/พิมพ์ตามที่ได้ยิน/), { target: { value: 'ไฟดับหน้าวัด' } });
    fireEvent.click(screen.getByRole('button', { name: 'บันทึกข้อความที่ได้ยิน' }));
    await waitFor(() => expect(fake.called).toContainEqual(['files.typeUp', idOf(1), voice.id, 'ไฟดับหน้าวัด']));
  });

  it('shows what was typed, by whom, and lets it be changed', async () => {
    const transcript = { text: 'ไฟดับ', by: somchai, at: now, mark: 'received' } as const;
    opened({ files: [one, two, file(3, { kind: 'sound', transcript })] });
    await screen.findByText('ไฟดับ');
    await screen.findByText(/พิมพ์โดย สมชาย ใจดี/);
    fireEvent.click(await screen.findByRole('button', { name: 'แก้ข้อความที่ได้ยิน' }));
    const box = await screen.findByLabelText<HTMLTextAreaElement>(/พิมพ์ตามที่ได้ยิน/);
    expect(box.value).toBe('ไฟดับ');
  });
});
