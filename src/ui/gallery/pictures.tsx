import { Section } from '../frame/section.tsx';
import { BarChart } from '../pictures/bar-chart.tsx';
import { QrCode } from '../pictures/qr-code.tsx';
import { SoundPlayer } from '../pictures/sound-player.tsx';
import { QrSheet } from '../pictures/qr-sheet.tsx';

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
      <QrSheet
        officeName="องค์การบริหารส่วนตำบลตัวอย่าง"
        title="แจ้งซ่อมไฟฟ้าสาธารณะ"
        instruction="เปิดกล้องมือถือ ส่องภาพนี้ แล้วบอกเรา"
        qrText={address}
        qrLabel="QR ของช่องทางแจ้งซ่อมไฟฟ้าสาธารณะ"
        addressLabel="หรือพิมพ์ที่อยู่นี้"
        address="example.go.th/c/7K3M9QX2TB"
        promises={[
          'ไม่ต้องสมัครสมาชิก ไม่ต้องบอกชื่อก็ได้',
          'เจ้าหน้าที่ของหน่วยงานเท่านั้นที่อ่านได้',
          'ได้ใบรับเรื่องทันที และติดตามผลได้',
        ]}
        telephone="โทร 0 4455 0000"
        imprint="พิมพ์ ๒๐ พ.ย. ๒๕๖๙ · ฉบับที่ ๑"
        size="a5"
        stamp="ตัวอย่าง"
      />
    </Section>
  );
}
