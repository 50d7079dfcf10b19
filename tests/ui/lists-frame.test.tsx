// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/preact';
import { Inbox, Sun } from 'lucide';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BottomNav } from '../../src/ui/frame/bottom-nav.tsx';
import { Page } from '../../src/ui/frame/page.tsx';
import { Section } from '../../src/ui/frame/section.tsx';
import { TopBar } from '../../src/ui/frame/top-bar.tsx';
import { Card } from '../../src/ui/lists/card.tsx';
import { DataTable } from '../../src/ui/lists/data-table.tsx';
import { KeyFigure } from '../../src/ui/lists/key-figure.tsx';
import { List, ListItem } from '../../src/ui/lists/list-item.tsx';
import { Steps } from '../../src/ui/ways/steps.tsx';
import { Tabs } from '../../src/ui/ways/tabs.tsx';
import { Timeline } from '../../src/ui/ways/timeline.tsx';

afterEach(cleanup);

describe('a row that can be opened', () => {
  const row = (onOpen?: (href: string) => void) => (
    <List label="กล่องเรื่อง">
      <ListItem title="ไฟดับ" meta="วันนี้ 09:14" href="/app/case/1" {...(onOpen && { onOpen })} />
    </List>
  );

  it('is a link that says what it opens', () => {
    render(row());
    const link = within(screen.getByRole('list', { name: 'กล่องเรื่อง' })).getByRole('link');
    expect([link.getAttribute('href'), link.textContent]).toEqual(['/app/case/1', 'ไฟดับวันนี้ 09:14']);
  });

  it('lets the app go there by itself', () => {
    const onOpen = vi.fn();
    render(row(onOpen));
    const link = screen.getByRole('link');
    const click = createEvent.click(link);
    fireEvent(link, click);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('/app/case/1');
    expect(click.defaultPrevented).toBe(true);
  });

  it('leaves a press with a modifier to the browser', () => {
    const onOpen = vi.fn();
    render(row(onOpen));
    const link = screen.getByRole('link');
    link.addEventListener('click', (event) => event.preventDefault()); // nowhere to go in here
    fireEvent.click(link, { ctrlKey: true });
    fireEvent.click(link, { metaKey: true });
    expect(onOpen).not.toHaveBeenCalled();
  });
});

describe('a card', () => {
  it('is named by its title', () => {
    render(<Card title="ปี 2564">54.78</Card>);
    expect(screen.getByRole('article', { name: 'ปี 2564' })).toBeTruthy();
  });
});

describe('a key figure', () => {
  it('shows the word for unknown, never a zero', () => {
    const { container } = render(<KeyFigure label="ความพึงพอใจ" figure={null} unknownLabel="ยังไม่ทราบ" />);
    expect(container.textContent).toBe('ความพึงพอใจยังไม่ทราบ');
  });

  it('shows a zero that is known', () => {
    const { container } = render(<KeyFigure label="เกินกำหนด" figure="0" />);
    expect(container.querySelector('.figure')?.textContent).toBe('0');
  });
});

describe('a table', () => {
  it('keeps heads, row names and labels for a narrow screen', () => {
    render(
      <DataTable
        caption="คะแนน"
        columns={[{ label: 'เครื่องมือ' }, { label: 'ประกาศ', isNumeric: true }]}
        rows={[
          { key: 'iit', cells: ['IIT', '71.37'] },
          { key: 'all', cells: ['รวม', '54.78'], isTotal: true },
        ]}
      />,
    );
    const table = screen.getByRole('table', { name: 'คะแนน' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['เครื่องมือ', 'ประกาศ']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['IIT', 'รวม']);
    const cells = within(table).getAllByRole('cell');
    expect(cells.map((cell) => [cell.getAttribute('data-label'), cell.textContent])).toEqual([
      ['ประกาศ', '71.37'],
      ['ประกาศ', '54.78'],
    ]);
  });
});

describe('the navigation', () => {
  const items = [
    { href: '/today', label: 'วันนี้', icon: Sun },
    { href: '/inbox', label: 'กล่องเรื่อง', icon: Inbox, count: { figure: '12', label: '12 เรื่องใหม่' } },
  ];

  it('marks the room one is in', () => {
    render(<BottomNav label="ห้องหลัก" items={items} current="/today" />);
    const links = within(screen.getByRole('navigation', { name: 'ห้องหลัก' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(['page', null]);
  });

  it('reads out what waits in words, not as a bare figure', () => {
    render(<BottomNav label="ห้องหลัก" items={items} current="/today" />);
    expect(screen.getByRole('link', { name: 'กล่องเรื่อง 12 เรื่องใหม่' })).toBeTruthy();
  });

  it('lets the app go there by itself', () => {
    const onGo = vi.fn();
    render(<BottomNav label="ห้องหลัก" items={items} current="/today" onGo={onGo} />);
    fireEvent.click(screen.getByRole('link', { name: /กล่องเรื่อง/ }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('/inbox');
  });
});

describe('a page', () => {
  it('has one main part, one heading of first rank and a way back', () => {
    const onBack = vi.fn();
    render(
      <Page bar={<TopBar title="ไฟดับ" over="กล่องเรื่อง" back={{ label: 'กลับ', onBack }} />}>
        <Section title="ความเป็นมา">…</Section>
      </Page>,
    );
    expect(within(screen.getByRole('main')).getByRole('region', { name: 'ความเป็นมา' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('ไฟดับ');
    fireEvent.click(screen.getByRole('button', { name: 'กลับ' }));
    expect(onBack).toHaveBeenCalledTimes(1);
  });
});

describe('tabs', () => {
  function TwoTabs() {
    const [open, setOpen] = useState('self');
    return (
      <Tabs
        label="คะแนน"
        open={open}
        onOpen={setOpen}
        tabs={[
          { code: 'self', label: 'ค่าประเมินตนเอง' },
          { code: 'official', label: 'ผลที่ประกาศ' },
        ]}
      >
        {open}
      </Tabs>
    );
  }

  it('open by a tap', () => {
    render(<TwoTabs />);
    fireEvent.click(screen.getByRole('tab', { name: 'ผลที่ประกาศ' }));
    expect(screen.getByRole('tabpanel', { name: 'ผลที่ประกาศ' }).textContent).toBe('official');
  });

  it('go round with the arrow keys and take the focus along', () => {
    render(<TwoTabs />);
    screen.getByRole('tab', { name: 'ค่าประเมินตนเอง' }).focus();
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
    expect(document.activeElement?.textContent).toBe('ผลที่ประกาศ');
    fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('ค่าประเมินตนเอง');
  });

  it('are one stop for the Tab key', () => {
    render(<TwoTabs />);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });
});

describe('steps', () => {
  it('mark the one at hand', () => {
    render(<Steps label="ขั้นที่ 2 จาก 3" steps={['หน่วยงาน', 'ช่องทาง', 'พร้อมใช้']} current={1} />);
    expect(screen.getAllByRole('listitem').map((step) => step.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
    ]);
  });
});

describe('a timeline', () => {
  it('keeps the order it is given', () => {
    const events = ['ส่งเรื่อง', 'รับเรื่องแล้ว'].map((title) => ({ key: title, title, meta: 'วันนี้' }));
    render(<Timeline label="ความเป็นมา" events={events} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'ส่งเรื่องวันนี้',
      'รับเรื่องแล้ววันนี้',
    ]);
  });
});
