// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showGallery } from '../../src/ui/gallery/gallery.tsx';
import { BarChart } from '../../src/ui/pictures/bar-chart.tsx';
import { GroupedBarChart } from '../../src/ui/pictures/charts/grouped-bar-chart.tsx';
import { LineChart } from '../../src/ui/pictures/charts/line-chart.tsx';
import { RadarChart } from '../../src/ui/pictures/charts/radar-chart.tsx';
import { SpreadChart } from '../../src/ui/pictures/charts/spread-chart.tsx';
import { QrCode } from '../../src/ui/pictures/qr-code.tsx';
import { QrSheet, type QrSheetProps } from '../../src/ui/pictures/qr-sheet.tsx';

afterEach(cleanup);

const sheet: QrSheetProps = {
  officeName: 'อบต. ตัวอย่าง',
  title: 'แจ้งซ่อมไฟฟ้าสาธารณะ',
  instruction: 'เปิดกล้อง ส่องภาพนี้',
  qrText: 'https://example.go.th/c/7K3M9QX2TB#A1B2',
  qrLabel: 'QR ของช่องทาง',
  address: 'example.go.th/c/7K3M9QX2TB',
  addressLabel: 'หรือพิมพ์ที่อยู่นี้',
  promises: ['ได้ใบรับเรื่องทันที'],
  imprint: 'พิมพ์ ๒๐ พ.ย. ๒๕๖๙ · ฉบับที่ ๑',
};

describe('a QR sheet', () => {
  it('has one code, the short address, the promises and its date', () => {
    render(<QrSheet {...sheet} />);
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual([
      'QR ของช่องทาง',
    ]);
    for (const words of [sheet.officeName, sheet.title, sheet.address, sheet.imprint, 'ได้ใบรับเรื่องทันที']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('stays a light sheet in a dark room', () => {
    render(<QrSheet {...sheet} />);
    expect(screen.getByRole('article').getAttribute('data-theme')).toBe('light');
  });

  it('bears its stamp only while it must not be hung up', () => {
    const { rerender } = render(<QrSheet {...sheet} stamp="ตัวอย่าง" />);
    expect(screen.getByText('ตัวอย่าง')).toBeTruthy();
    rerender(<QrSheet {...sheet} />);
    expect(screen.queryByText('ตัวอย่าง')).toBeNull();
  });
});

describe('a QR code on the screen', () => {
  it('says what it is and bears its stamp', () => {
    render(<QrCode text="https://example.go.th/c/7K3M9QX2TB" label="QR ของช่องทาง" stamp="ตัวอย่าง" />);
    expect(screen.getByRole('img', { name: 'QR ของช่องทาง' })).toBeTruthy();
    expect(screen.getByText('ตัวอย่าง')).toBeTruthy();
  });
});

describe('a bar chart', () => {
  it('keeps its hatching apart from that of another chart on the page', () => {
    const words = { title: 'คะแนน', rowLabel: 'ตัวชี้วัด', valueLabel: 'คะแนน', unknownLabel: 'ยังไม่ทราบ' };
    const chart = <BarChart rows={[{ label: 'ก', value: null }]} words={words} tableLabel="ดูเป็นตาราง" />;
    const { container } = render(
      <>
        {chart}
        <BarChart rows={[{ label: 'ก', value: null }]} words={words} tableLabel="ดูเป็นตาราง" />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

const said = { title: 'คะแนน', rowLabel: 'ตัวชี้วัด', valueLabel: 'ปี 2568', unknownLabel: 'ยังไม่ทราบ' };
const tableLabel = 'ดูเป็นตาราง';

const charts = [
  {
    name: 'a radar',
    chart: <RadarChart axes={[{ no: '1', label: 'ก', value: null }]} words={said} tableLabel={tableLabel} />,
  },
  {
    name: 'a line chart',
    chart: (
      <LineChart
        years={['2568']}
        series={[{ label: 'ก', values: [null] }]}
        words={said}
        tableLabel={tableLabel}
      />
    ),
  },
  {
    name: 'a spread',
    chart: (
      <SpreadChart
        steps={['มาก', 'น้อย']}
        rows={[{ label: 'ก', counts: null }]}
        words={{ ...said, totalLabel: 'คำตอบ', total: String, hiddenLabel: 'ยังไม่แสดง' }}
        tableLabel={tableLabel}
      />
    ),
  },
  {
    name: 'a chart of grouped bars',
    chart: (
      <GroupedBarChart
        groups={[{ label: 'ก', value: null }]}
        words={{ ...said, beforeLabel: 'ปี 2567', rangeLabel: 'ระหว่าง' }}
        tableLabel={tableLabel}
      />
    ),
  },
];

describe.each(charts)('$name', ({ chart }) => {
  it('hides its drawings from the ear and keeps its numbers in a table behind them', () => {
    const { container } = render(chart);
    const drawings = [...container.querySelectorAll('figure svg')].filter(
      (svg) => !svg.parentElement?.closest('svg'),
    );
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter((svg) => svg.getAttribute('aria-hidden') !== 'true')).toEqual([]);
    const behind = screen.getByText('ดูเป็นตาราง').closest('details');
    expect(behind?.querySelector('caption')?.textContent.trim()).toBe('คะแนน');
    expect(behind?.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('keeps its patterns apart from those of another on the page', () => {
    const { container } = render(
      <>
        {chart}
        {chart}
      </>,
    );
    const ids = [...container.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the gallery', () => {
  it('shows every part, each with a name for the ear', () => {
    const root = document.createElement('div');
    document.body.append(root);
    showGallery(root);
    const controls = [...root.querySelectorAll('button, a')];
    expect(controls.length).toBeGreaterThan(20);
    expect(
      controls.filter((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === ''),
    ).toEqual([]);
    root.remove();
  });
});
