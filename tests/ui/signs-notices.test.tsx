// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Clock, Inbox } from 'lucide';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/acts/button.tsx';
import { Banner, type BannerTone } from '../../src/ui/notices/banner.tsx';
import { Dialog } from '../../src/ui/notices/dialog.tsx';
import { EmptyState } from '../../src/ui/notices/empty-state.tsx';
import { Skeleton } from '../../src/ui/notices/skeleton.tsx';
import { Toast } from '../../src/ui/notices/toast.tsx';
import { Icon } from '../../src/ui/signs/icon.tsx';
import { LevelMark } from '../../src/ui/signs/level-mark.tsx';
import { ProgressBar } from '../../src/ui/signs/progress-bar.tsx';
import { StateMark } from '../../src/ui/signs/state-mark.tsx';
import { SyncLine } from '../../src/ui/signs/sync-line.tsx';

afterEach(cleanup);

describe('an icon', () => {
  it('is silent beside a word and speaks where it stands alone', () => {
    const { container } = render(<Icon of={Clock} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    render(<Icon of={Clock} label="รอส่ง" />);
    expect(screen.getByRole('img', { name: 'รอส่ง' })).toBeTruthy();
  });
});

describe('a state', () => {
  it('is told by its own sign and its word, not by colour alone', () => {
    const signs = (['waiting', 'sent', 'received'] as const).map((state) => {
      const { container } = render(<StateMark state={state} label={state} />);
      expect(container.textContent).toBe(state);
      return container.querySelector('svg')?.innerHTML;
    });
    expect(new Set(signs).size).toBe(3);
  });
});

describe('a level', () => {
  it('is read out in full', () => {
    render(<LevelMark level="E" step={5} label="ระดับ E" />);
    expect(screen.getByRole('img', { name: 'ระดับ E' }).textContent).toBe('E');
  });
});

describe('the thin line', () => {
  it('takes no room while there is nothing to say', () => {
    render(<SyncLine line="online" />);
    expect(screen.getByRole('status').childElementCount).toBe(0);
  });

  it('says since when and how much waits, as news', () => {
    render(<SyncLine line="offline" label="ออฟไลน์ตั้งแต่ 09:14" waiting="รอส่ง 3 รายการ" />);
    expect(screen.getByRole('status').textContent).toBe('ออฟไลน์ตั้งแต่ 09:14 · รอส่ง 3 รายการ');
  });
});

describe('progress', () => {
  it('tells how far it is', () => {
    render(<ProgressBar label="ตรวจแล้ว" value={29} max={43} note="29 จาก 43" />);
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'ตรวจแล้ว' }).value).toBe(29);
  });

  it('does not claim to be at zero when nobody can know', () => {
    render(<ProgressBar label="กำลังรับข้อมูล" value={null} max={1} />);
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  });
});

describe('a banner', () => {
  it.each(['info', 'warning', 'offline', 'success'] satisfies BannerTone[])(
    'of tone %s does not interrupt',
    (tone) => {
      render(<Banner tone={tone} title="เก็บไว้ในเครื่องแล้ว" />);
      expect(screen.getByRole('status').textContent).toBe('เก็บไว้ในเครื่องแล้ว');
    },
  );

  it('interrupts when there is danger', () => {
    render(
      <Banner tone="danger" title="ลายมือชื่อไม่ตรง">
        ยังไม่ได้ส่ง
      </Banner>,
    );
    expect(screen.getByRole('alert').textContent).toBe('ลายมือชื่อไม่ตรงยังไม่ได้ส่ง');
  });

  it('can be put away by a named button', () => {
    const onDismiss = vi.fn();
    render(<Banner tone="info" title="ทดลองใช้" dismiss={{ label: 'ปิดข้อความ', onDismiss }} />);
    fireEvent.click(screen.getByRole('button', { name: 'ปิดข้อความ' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });
});

describe('an empty screen', () => {
  it('teaches the first act and offers it', () => {
    render(
      <EmptyState icon={Inbox} title="ยังไม่มีเรื่อง" act={<Button label="พิมพ์ใบ QR" />}>
        เรื่องแรกจะมาถึงที่นี่
      </EmptyState>,
    );
    expect(screen.getByRole('heading', { name: 'ยังไม่มีเรื่อง' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'พิมพ์ใบ QR' })).toBeTruthy();
  });
});

describe('a skeleton', () => {
  it('says what is awaited', () => {
    render(<Skeleton label="กำลังเปิดกล่องเรื่อง" rows={4} />);
    expect(screen.getByRole('status').textContent).toBe('กำลังเปิดกล่องเรื่อง');
  });
});

describe('a dialog', () => {
  const dialog = (isOpen: boolean, onClose = vi.fn()) => (
    <Dialog
      isOpen={isOpen}
      title="ปิดช่องทางนี้หรือไม่"
      closeLabel="ปิด"
      onClose={onClose}
      acts={<Button label="เก็บไว้" />}
    />
  );

  it('opens over the page and closes when the screen says so', () => {
    const { container, rerender } = render(dialog(false));
    const box = container.querySelector('dialog');
    expect(box?.open).toBe(false);
    rerender(dialog(true));
    expect(box?.open).toBe(true);
    rerender(dialog(false));
    expect(box?.open).toBe(false);
  });

  it('is named by its title', () => {
    render(dialog(true));
    expect(screen.getByRole('dialog', { name: 'ปิดช่องทางนี้หรือไม่' })).toBeTruthy();
  });

  it('wishes to be closed by the cross, the Escape key and a tap beside it, and waits for the screen', () => {
    const onClose = vi.fn();
    const { container } = render(dialog(true, onClose));
    const box = container.querySelector('dialog');
    if (!box) throw new Error('no dialog');
    fireEvent.click(screen.getByRole('button', { name: 'ปิด' }));
    const escape = new Event('cancel', { cancelable: true });
    box.dispatchEvent(escape);
    fireEvent.click(box);
    expect(onClose).toHaveBeenCalledTimes(3);
    expect([escape.defaultPrevented, box.open]).toEqual([true, true]);
  });

  it('stays open when something in it is tapped', () => {
    const onClose = vi.fn();
    render(dialog(true, onClose));
    fireEvent.click(screen.getByRole('heading'));
    fireEvent.click(screen.getByRole('button', { name: 'เก็บไว้' }));
    expect(onClose).not.toHaveBeenCalled();
  });
});

describe('a toast', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const toast = (onClose: () => void, onUndo = vi.fn()) => (
    <Toast
      label="ปิดเรื่องแล้ว"
      closeLabel="ปิดข้อความ"
      undo={{ label: 'เลิกทำ', onUndo }}
      staysMs={8_000}
      onClose={onClose}
    />
  );

  it('offers to take the act back', () => {
    const onUndo = vi.fn();
    render(toast(vi.fn(), onUndo));
    fireEvent.click(screen.getByRole('button', { name: 'เลิกทำ' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('goes by itself after its time', () => {
    const onClose = vi.fn();
    render(toast(onClose));
    vi.advanceTimersByTime(7_999);
    expect(onClose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('is not kept alive by a screen that draws itself again', () => {
    const onClose = vi.fn();
    const { rerender } = render(toast(() => onClose()));
    vi.advanceTimersByTime(5_000);
    rerender(toast(() => onClose()));
    vi.advanceTimersByTime(3_000);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('waits while the focus rests on it', async () => {
    const onClose = vi.fn();
    render(toast(onClose));
    fireEvent.focusIn(screen.getByRole('button', { name: 'เลิกทำ' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.focusOut(screen.getByRole('button', { name: 'เลิกทำ' }));
    await vi.advanceTimersByTimeAsync(8_000);
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
