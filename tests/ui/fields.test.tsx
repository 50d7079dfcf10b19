// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckBox } from '../../src/ui/fields/check-box.tsx';
import { CheckList, ChoiceList } from '../../src/ui/fields/choice-list.tsx';
import { Select } from '../../src/ui/fields/select.tsx';
import { TextArea } from '../../src/ui/fields/text-area.tsx';
import { TextInput } from '../../src/ui/fields/text-input.tsx';

afterEach(cleanup);

/** What a screen reader adds after the name. */
function description(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '?').join(' | ');
}

describe('a line to type in', () => {
  it('is named by its label and tells what is typed', () => {
    const onType = vi.fn();
    render(<TextInput label="ชื่อ" value="" onType={onType} />);
    fireEvent.input(screen.getByRole('textbox', { name: 'ชื่อ' }), { target: { value: 'สมศรี' } });
    expect(onType).toHaveBeenCalledExactlyOnceWith('สมศรี');
  });

  it('reads out its help and what is missing', () => {
    render(
      <TextInput
        label="โทรศัพท์"
        type="tel"
        value=""
        onType={vi.fn()}
        help="ไว้ติดต่อกลับ"
        error="ยังไม่ได้บอกเบอร์"
      />,
    );
    const input = screen.getByLabelText('โทรศัพท์');
    expect(description(input)).toBe('ไว้ติดต่อกลับ | ยังไม่ได้บอกเบอร์');
    expect([input.getAttribute('aria-invalid'), input.getAttribute('type')]).toEqual(['true', 'tel']);
  });

  it('is not marked while nothing is missing', () => {
    render(<TextInput label="โทรศัพท์" value="" onType={vi.fn()} error={null} />);
    const input = screen.getByLabelText('โทรศัพท์');
    expect([input.getAttribute('aria-invalid'), input.hasAttribute('aria-describedby')]).toEqual([
      'false',
      false,
    ]);
  });

  it('says beside its label that nothing needs to be given', () => {
    render(<TextInput label="ชื่อ" optionalLabel="ไม่บังคับ" value="" onType={vi.fn()} />);
    expect(screen.getByRole('textbox', { name: 'ชื่อ (ไม่บังคับ)' })).toBeTruthy();
  });
});

describe('a field for many lines', () => {
  it('is named by its label and tells what is typed', () => {
    const onType = vi.fn();
    render(<TextArea label="เรื่อง" value="ไฟดับ" onType={onType} />);
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'เรื่อง' });
    expect(area.value).toBe('ไฟดับ');
    fireEvent.input(area, { target: { value: 'ไฟดับ\nสามคืน' } });
    expect(onType).toHaveBeenCalledExactlyOnceWith('ไฟดับ\nสามคืน');
  });
});

describe('a list that opens', () => {
  const options = [
    { code: 'office', label: 'สำนักปลัด' },
    { code: 'works', label: 'กองช่าง' },
  ];

  it('shows that nothing is chosen yet and tells the choice', () => {
    const onChoose = vi.fn();
    render(
      <Select
        label="ส่วนราชการ"
        options={options}
        chosen={null}
        emptyLabel="เลือกส่วนราชการ"
        onChoose={onChoose}
      />,
    );
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'ส่วนราชการ' });
    expect(select.selectedOptions[0]?.textContent).toBe('เลือกส่วนราชการ');
    fireEvent.change(select, { target: { value: 'works' } });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('works');
  });
});

describe('a list of choices', () => {
  const choices = [
    { code: 'counter', label: 'มาด้วยตนเอง' },
    { code: 'phone', label: 'โทรศัพท์', note: 'เจ้าหน้าที่กรอกให้' },
  ];

  it('shows the one chosen and tells the next', () => {
    const onChoose = vi.fn();
    render(<ChoiceList legend="รับเรื่องทางใด" choices={choices} chosen="counter" onChoose={onChoose} />);
    const rows = screen.getAllByRole<HTMLInputElement>('radio');
    expect(rows.map(({ checked }) => checked)).toEqual([true, false]);
    fireEvent.click(screen.getByText('โทรศัพท์'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('phone');
  });

  it('takes any number where any number may be ticked', () => {
    const onToggle = vi.fn();
    render(<CheckList legend="ช่องทาง" choices={choices} chosen={['phone']} onToggle={onToggle} />);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
      false,
      true,
    ]);
    fireEvent.click(screen.getByText('มาด้วยตนเอง'));
    fireEvent.click(screen.getByText('โทรศัพท์'));
    expect(onToggle.mock.calls).toEqual([['counter'], ['phone']]);
  });

  it('reads out what is missing together with the question', () => {
    render(
      <ChoiceList
        legend="ข้อ 3"
        error="ยังไม่ได้เลือกคำตอบข้อ 3"
        choices={choices}
        chosen={null}
        onChoose={vi.fn()}
      />,
    );
    expect(description(screen.getByRole('group', { name: 'ข้อ 3' }))).toBe('ยังไม่ได้เลือกคำตอบข้อ 3');
  });

  it('does not disturb a second list on the same page', () => {
    const list = <ChoiceList legend="ก" choices={choices} chosen="phone" onChoose={vi.fn()} />;
    render(
      <>
        {list}
        <ChoiceList legend="ข" choices={choices} chosen="counter" onChoose={vi.fn()} />
      </>,
    );
    const names = new Set(screen.getAllByRole<HTMLInputElement>('radio').map(({ name }) => name));
    expect(names.size).toBe(2);
  });
});

describe('a tick', () => {
  it('tells whether it was set or taken away', () => {
    const onToggle = vi.fn();
    render(<CheckBox label="จำไว้ในเครื่องนี้" help="ลบได้ทุกเมื่อ" isChecked={false} onToggle={onToggle} />);
    const box = screen.getByRole('checkbox', { name: 'จำไว้ในเครื่องนี้' });
    fireEvent.click(box);
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(true);
    expect(description(box)).toBe('ลบได้ทุกเมื่อ');
  });
});
