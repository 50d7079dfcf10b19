import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../../../src/domain/basics/instant.ts';
import { createDraftKeeper } from '../../../src/data/citizen/kept/draft-keeper.ts';
import { createKeeping } from '../../../src/data/citizen/kept/keeping.ts';
import { memoryShelf } from '../../../src/data/citizen/kept/shelf.ts';
import { aChannelId } from '../support/makers.ts';

function aForm(disk = memoryShelf()) {
  const keeping = createKeeping(disk);
  const form = { text: '' };
  const onKept = vi.fn();
  const read = () => (form.text === '' ? [] : [['what', form.text] as const]);
  const keeper = createDraftKeeper({ keeping, channel: aChannelId, read, now: () => instant(9), onKept });
  return { keeping, form, keeper, onKept };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the draft of a form', () => {
  it('is kept within 150 ms of the last letter', async () => {
    const { keeping, form, keeper, onKept } = aForm();
    form.text = 'ไฟดั';
    keeper.touch();
    await vi.advanceTimersByTimeAsync(100);
    form.text = 'ไฟดับ';
    keeper.touch();
    expect(await keeping.draft(aChannelId)).toBeNull();
    await vi.advanceTimersByTimeAsync(150);
    expect(await keeping.draft(aChannelId)).toEqual({
      channel: aChannelId,
      fields: [['what', 'ไฟดับ']],
      savedAt: 9,
    });
    expect(onKept.mock.calls).toEqual([[null]]);
  });

  it('is kept sooner where that is wished, but only once', async () => {
    const { keeping, form, keeper, onKept } = aForm();
    form.text = 'ดับ';
    keeper.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(await keeping.draft(aChannelId)).toBeNull();
    keeper.touch();
    keeper.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect((await keeping.draft(aChannelId))?.fields).toEqual([['what', 'ดับ']]);
    await vi.advanceTimersByTimeAsync(1_000);
    keeper.hurry();
    expect(onKept.mock.calls).toEqual([[null]]);
  });

  it('is kept at once when the page may go', async () => {
    const { keeping, form, keeper } = aForm();
    form.text = 'ไฟดับ';
    keeper.touch();
    await keeper.keepNow();
    expect((await keeping.draft(aChannelId))?.fields).toEqual([['what', 'ไฟดับ']]);
  });

  it('is gone when everything was taken out again', async () => {
    const { keeping, form, keeper } = aForm();
    form.text = 'ไฟดับ';
    await keeper.keepNow();
    form.text = '';
    await keeper.keepNow();
    expect(await keeping.draft(aChannelId)).toBeNull();
  });

  it('is not written any more once it is being sent', async () => {
    const { keeping, form, keeper } = aForm();
    form.text = 'ไฟดับ';
    keeper.touch();
    keeper.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    await keeper.keepNow();
    expect(await keeping.draft(aChannelId)).toBeNull();
  });

  it('stays in memory, and says so, when the disk refuses it', async () => {
    const refusing = {
      ...memoryShelf(),
      change: () => Promise.reject(new DOMException('no', 'SecurityError')),
    };
    const { keeping, form, keeper, onKept } = aForm(refusing);
    form.text = 'ไฟดับ';
    await keeper.keepNow();
    expect(onKept.mock.calls).toEqual([['storage-refused']]);
    expect((await keeping.draft(aChannelId))?.fields).toEqual([['what', 'ไฟดับ']]);
  });
});
