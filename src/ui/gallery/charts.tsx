import { Section } from '../frame/section.tsx';
import { GroupedBarChart } from '../pictures/charts/grouped-bar-chart.tsx';
import { LineChart } from '../pictures/charts/line-chart.tsx';
import { RadarChart } from '../pictures/charts/radar-chart.tsx';
import { SpreadChart } from '../pictures/charts/spread-chart.tsx';

const target = { value: 85, label: 'เป้าหมาย 85' };
const tableLabel = 'ดูเป็นตาราง';
const unknownLabel = 'ยังไม่ทราบ';
const long = 'ประสิทธิภาพการสื่อสารและการเปิดเผยข้อมูลข่าวสารสาธารณะขององค์กรปกครองส่วนท้องถิ่น';

const indicators = [
  { no: '1', label: 'การปฏิบัติหน้าที่', value: 82.14, before: 75.22 },
  { no: '2', label: 'การใช้งบประมาณ', value: 64.2, before: 70.81 },
  { no: '3', label: 'การใช้อำนาจ', value: 71.05, before: 66.4 },
  { no: '4', label: 'การใช้ทรัพย์สินของราชการ', value: 60.9, before: 58.3 },
  { no: '5', label: 'การแก้ไขปัญหาการทุจริต', value: 90.02, before: 61.77 },
  { no: '6', label: 'คุณภาพการดำเนินงาน', value: 77.18, before: 79.5 },
  { no: '7', label: 'ประสิทธิภาพการสื่อสาร', value: 69.4, before: 65.25 },
  { no: '8', label: 'การปรับปรุงระบบการทำงาน', value: 66.02, before: 63.9 },
  { no: '9', label: 'การเปิดเผยข้อมูล', value: 95.16, before: 40.1 },
  { no: '10', label: 'การป้องกันการทุจริต', value: 87.5, before: 50 },
];
const unknownIn = new Set(['3', '7', '8']);

const radarWords = { title: 'คะแนนรายตัวชี้วัด', rowLabel: 'ตัวชี้วัด', valueLabel: 'ปี 2568', unknownLabel };

function RadarSamples() {
  return (
    <>
      <RadarChart
        axes={indicators}
        words={{ ...radarWords, beforeLabel: 'ปี 2567' }}
        target={target}
        tableLabel={tableLabel}
      />
      <RadarChart
        axes={indicators.map((axis) => (unknownIn.has(axis.no) ? { ...axis, value: null } : axis))}
        words={{ ...radarWords, title: 'คะแนนรายตัวชี้วัด ยังไม่ครบ' }}
        target={target}
        tableLabel={tableLabel}
      />
      <RadarChart
        axes={[
          { no: 'i1', label: long, value: 100, before: null },
          { no: 'i2', label: long, value: 0, before: 20 },
          { no: 'i3', label: long, short: 'การสื่อสาร', value: 50, before: 100 },
          { no: 'e1', label: long, value: null, before: 0 },
        ]}
        words={{ ...radarWords, title: 'ชื่อยาว', beforeLabel: 'ปี 2567' }}
        tableLabel={tableLabel}
      />
    </>
  );
}

const lineWords = { title: 'คะแนนตลอดปี', rowLabel: 'ปีงบประมาณ', unknownLabel };

function LineSamples() {
  return (
    <>
      <LineChart
        years={['2564', '2565', '2566', '2567', '2568']}
        series={[
          { label: 'คะแนนรวม', short: 'รวม', values: [62.1, 68.42, 74.9, 83.35, 86.02] },
          { label: 'แบบวัดผู้มีส่วนได้ส่วนเสียภายใน', short: 'IIT', values: [70.2, 74.1, 79.3, 82.6, 84.9] },
          { label: 'แบบวัดผู้มีส่วนได้ส่วนเสียภายนอก', short: 'EIT', values: [66.3, 69.9, 77.1, 80.2, 85.5] },
          { label: 'แบบตรวจการเปิดเผยข้อมูล', short: 'OIT', values: [50.5, 60, null, 87.1, 87.5] },
        ]}
        words={lineWords}
        target={target}
        tableLabel={tableLabel}
      />
      <LineChart
        years={['2566', '2567', '2568']}
        series={[{ label: 'คะแนนรวม', short: 'รวม', values: [62.1, null, 100] }]}
        words={{ ...lineWords, title: 'คะแนนรวม มีปีที่ยังไม่ทราบ' }}
        target={target}
        tableLabel={tableLabel}
      />
      <LineChart
        years={['2568']}
        series={[
          { label: 'คะแนนรวม', short: 'รวม', values: [62.1] },
          { label: long, values: [0] },
        ]}
        words={{ ...lineWords, title: 'ปีเดียว' }}
        tableLabel={tableLabel}
      />
      <LineChart
        years={['2561', '2562', '2563', '2564', '2565', '2566', '2567', '2568', '2569']}
        series={[
          { label: 'คะแนนรวม', short: 'รวม', values: [41, 45.5, 55, 62.1, 68.42, 74.9, 83.35, 86.02, null] },
          { label: long, values: [null, null, 30, 35, 38, null, 50, 50, 50] },
        ]}
        words={{ ...lineWords, title: 'เก้าปี' }}
        target={target}
        tableLabel={tableLabel}
      />
    </>
  );
}

function SpreadSamples() {
  return (
    <SpreadChart
      steps={['มากที่สุด', 'มาก', 'น้อย', 'น้อยที่สุดหรือไม่มีเลย']}
      rows={[
        { label: 'เจ้าหน้าที่ให้บริการตามขั้นตอนและระยะเวลา', counts: [21, 14, 5, 2] },
        { label: long, counts: [1, 1, 1, 0], note: 'จากฟอร์มกระดาษ' },
        { label: 'ถูกเรียกรับสินบน', counts: [0, 0, 0, 1234] },
        { label: 'คำตอบยังน้อย', counts: null },
        { label: 'ยังไม่มีคำตอบ', counts: [0, 0, 0, 0] },
      ]}
      words={{
        title: 'การกระจายของคำตอบ',
        rowLabel: 'ข้อ',
        totalLabel: 'คำตอบทั้งหมด',
        total: (answers) => `${answers} คำตอบ`,
        hiddenLabel: 'ยังไม่แสดง',
      }}
      tableLabel={tableLabel}
    />
  );
}

const barWords = {
  title: 'คะแนนรายเครื่องมือ',
  rowLabel: 'เครื่องมือ',
  valueLabel: 'ปี 2568',
  rangeLabel: 'อาจอยู่ระหว่าง',
  unknownLabel,
};

function GroupedSamples() {
  return (
    <>
      <GroupedBarChart
        groups={[
          { label: 'IIT', note: 'น้ำหนัก 30', value: 82.1, before: 75.4, range: { low: 78.2, high: 86 } },
          { label: 'EIT', note: 'น้ำหนัก 30', value: 77.25, before: null },
          { label: 'OIT', note: 'น้ำหนัก 40', value: null, before: 25.16, range: { low: 55, high: 92.5 } },
          { label: long, value: null, before: 0 },
        ]}
        words={{ ...barWords, beforeLabel: 'ปี 2567' }}
        target={target}
        tableLabel={tableLabel}
      />
      <GroupedBarChart
        groups={[{ label: 'OIT', note: 'น้ำหนัก 40', value: 0 }]}
        words={{ ...barWords, title: 'เครื่องมือเดียว' }}
        tableLabel={tableLabel}
      />
    </>
  );
}

export function ChartSamples() {
  return (
    <Section title="แผนภูมิ">
      <RadarSamples />
      <LineSamples />
      <SpreadSamples />
      <GroupedSamples />
    </Section>
  );
}
