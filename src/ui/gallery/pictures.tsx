import { Section } from '../frame/section.tsx';
import { BarChart } from '../pictures/bar-chart.tsx';
import { QrCode } from '../pictures/qr-code.tsx';
import { SoundPlayer } from '../pictures/sound-player.tsx';
import { SketchMap } from '../pictures/sketch-map.tsx';

const address = 'https://example.go.th/c/7K3M9QX2TB#A1B2C3D4E5F6G7H8';

const indicators = [
  { label: 'การปฏิบัติหน้าที่', value: 82.14 },
  { label: 'การใช้งบประมาณ', value: 64.2 },
  { label: 'การใช้อำนาจ', value: 71.05 },
  { label: 'การใช้ทรัพย์สินของราชการ', value: 60.9 },
  { label: 'การแก้ไขปัญหาการทุจริต', value: null },
  { label: 'คุณภาพการดำเนินงาน', value: 77.18, note: 'จากคำตอบ 42 ชุด' },
  { label: 'ประสิทธิภาพการสื่อสาร', value: 69.4 },
  { label: 'การปรับปรุงระบบการทำงาน', value: 66.02 },
  { label: 'การเปิดเผยข้อมูล', value: 25.16 },
  { label: 'การป้องกันการทุจริต', value: 0 },
];

const sketch = {
  title: 'แผนที่ร่าง: หมุดท่ามกลางหมู่บ้าน',
  places: [
    { x: 0.3, y: 0.35, label: 'หมู่ 1 บ้านหนองบัว', isChosen: true },
    { x: 0.7, y: 0.15, label: 'หมู่ 2 บ้านโคกสูง', isChosen: false },
    { x: 0.72, y: 0.18, label: 'หมู่ 3 บ้านที่ชื่อไม่มีที่ว่าง', isChosen: false },
    { x: 0.42, y: 0.8, label: 'หมู่ 4 บ้านโนนสะอาด', isChosen: false },
  ],
  scale: { share: 0.25, label: '500 ม.' },
  north: 'น',
};

export function PictureSamples() {
  return (
    <Section title="ภาพ">
      <BarChart
        rows={indicators}
        words={{ title: 'คะแนนรายตัวชี้วัด', rowLabel: 'ตัวชี้วัด', valueLabel: 'คะแนน', unknownLabel: 'ยังไม่ทราบ' }}
        target={{ value: 85, label: 'เป้าหมาย 85' }}
        tableLabel="ดูเป็นตาราง"
      />
      <SoundPlayer
        src="data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA="
        label="เสียงที่ผู้แจ้งพูดไว้"
      />
      <QrCode text={address} label="QR ของช่องทางเรื่องทั่วไป" stamp="ตัวอย่าง" />
      <SketchMap drawing={{ ...sketch, pin: { x: 0.55, y: 0.66 }, within: 0.08 }} />
      <SketchMap drawing={{ ...sketch, title: 'แผนที่ร่าง ยังไม่ได้ปักหมุด', pin: null }} />
    </Section>
  );
}
