// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { Search, Send } from 'lucide';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/acts/button.tsx';
import { ButtonLink } from '../../src/ui/acts/button-link.tsx';
import { CopyField } from '../../src/ui/acts/copy-field.tsx';
import { IconButton } from '../../src/ui/acts/icon-button.tsx';
import { LanguageSwitch } from '../../src/ui/acts/language-switch.tsx';
import { Segmented } from '../../src/ui/acts/segmented.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a button', () => {
  it('says its act and wishes it once per press', () => {
    const onPress = vi.fn();
    render(<Button label="ส่งเรื่อง" icon={Send} onPress={onPress} />);
    const button = screen.getByRole('button', { name: 'ส่งเรื่อง' });
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('type')).toBe('button');
  });

  it('says what is going on while it is busy, keeps the focus and wishes nothing', () => {
    const onPress = vi.fn();
    render(<Button label="ส่งเรื่อง" busyLabel="กำลังส่ง" onPress={onPress} />);
    const button = screen.getByRole('button', { name: 'กำลังส่ง' });
    button.focus();
    fireEvent.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('does not send its form a second time while it is busy', () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    const form = (busyLabel: string | null) => (
      <form onSubmit={onSubmit}>
        <Button type="submit" label="ส่งเรื่อง" busyLabel={busyLabel} />
      </form>
    );
    const { rerender } = render(form(null));
    fireEvent.click(screen.getByRole('button'));
    rerender(form('กำลังส่ง'));
    fireEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('can be switched off', () => {
    const onPress = vi.fn();
    render(<Button label="รับเรื่อง" isDisabled onPress={onPress} />);
    fireEvent.click(screen.getByRole('button'));
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('a button that goes somewhere', () => {
  it('is a link', () => {
    render(<ButtonLink label="โทร 1567" href="tel:1567" />);
    expect(screen.getByRole('link', { name: 'โทร 1567' }).getAttribute('href')).toBe('tel:1567');
  });

  it('tells a page outside nothing about this one', () => {
    render(<ButtonLink label="เว็บไซต์หลัก" href="https://example.go.th" isOutside />);
    expect(screen.getByRole('link').getAttribute('rel')).toBe('noopener noreferrer');
  });
});

describe('a bare sign', () => {
  it('has a name for the ear and says whether it stays down', () => {
    const onPress = vi.fn();
    render(<IconButton of={Search} label="ค้นหา" isPressed onPress={onPress} />);
    const button = screen.getByRole('button', { name: 'ค้นหา', pressed: true });
    fireEvent.click(button);
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('does not claim to stay down where it cannot', () => {
    render(<IconButton of={Search} label="ค้นหา" onPress={() => undefined} />);
    expect(screen.getByRole('button').hasAttribute('aria-pressed')).toBe(false);
  });
});

describe('a choice of views', () => {
  it('names itself, shows the chosen one and wishes the other', () => {
    const onChoose = vi.fn();
    const segments = [
      { code: 'open', label: 'ยังไม่เสร็จ', count: '12' },
      { code: 'done', label: 'แล้วเสร็จ' },
    ];
    render(<Segmented legend="สถานะ" segments={segments} chosen="open" onChoose={onChoose} />);
    expect(screen.getByRole('group', { name: 'สถานะ' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'ยังไม่เสร็จ 12' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'แล้วเสร็จ' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('done');
  });
});

describe('the language switch', () => {
  it.each([
    ['th', 'English', 'en'],
    ['en', 'ไทย', 'th'],
  ] as const)('offers from %s the other language by its own name', (current, name, wished) => {
    const onChoose = vi.fn();
    render(<LanguageSwitch current={current} onChoose={onChoose} />);
    const button = screen.getByRole('button', { name });
    fireEvent.click(button);
    expect(button.getAttribute('lang')).toBe(wished);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(wished);
  });
});

describe('a text to take along', () => {
  const field = (
    <CopyField
      label="ที่อยู่"
      value="https://example.go.th/c/7K3M9QX2TB"
      copyLabel="คัดลอก"
      copiedLabel="คัดลอกแล้ว"
    />
  );

  it('is copied and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(field);
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอก' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'คัดลอกแล้ว' })).toBeTruthy());
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://example.go.th/c/7K3M9QX2TB');
  });

  it('is copied the old way where the browser inside a chat forbids the new one', async () => {
    const execCommand = vi.fn(() => true);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } });
    Object.assign(document, { execCommand });
    render(field);
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอก' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'คัดลอกแล้ว' })).toBeTruthy());
    expect(execCommand).toHaveBeenCalledExactlyOnceWith('copy');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('stays marked and does not claim to be copied where the browser forbids it', async () => {
    vi.stubGlobal('navigator', {});
    render(field);
    fireEvent.click(screen.getByRole('button', { name: 'คัดลอก' }));
    await Promise.resolve();
    const input = screen.getByLabelText<HTMLInputElement>('ที่อยู่');
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, input.value.length]);
    expect(screen.queryByText('คัดลอกแล้ว')).toBeNull();
  });
});
