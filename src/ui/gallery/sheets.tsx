import { Section } from '../frame/section.tsx';
import { QrSheet, WifiFirst } from '../pictures/qr-sheet.tsx';
import { QrPair } from '../pictures/qr-sheets/qr-pair.tsx';
import { QrStickers } from '../pictures/qr-sheets/qr-stickers.tsx';
import { QrTent } from '../pictures/qr-sheets/qr-tent.tsx';

const code = {
  officeName: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  title: 'แจ้งซ่อมไฟฟ้าสาธารณะ',
  qrText: 'https://example.go.th/c/7K3M9QX2TB#A1B2C3D4E5F6G7H8',
  qrLabel: 'QR ของช่องทางแจ้งซ่อมไฟฟ้าสาธารณะ',
  address: 'example.go.th/c/7K3M9QX2TB',
  telephone: 'โทร 0 4455 0000',
  imprint: 'พิมพ์ ๒๐ พ.ย. ๒๕๖๙ · ฉบับที่ ๑',
};

const sheet = {
  ...code,
  instruction: 'เปิดกล้องมือถือ ส่องภาพนี้ แล้วบอกเรา',
  addressLabel: 'หรือพิมพ์ที่อยู่นี้',
  promises: ['ไม่ต้องสมัครสมาชิก ไม่ต้องบอกชื่อก็ได้', 'เจ้าหน้าที่ของหน่วยงานเท่านั้นที่อ่านได้', 'ได้ใบรับเรื่องทันที และติดตามผลได้'],
};

const second = '2. ส่องภาพนี้ แล้วบอกเรา';
const wifi = {
  qrText: 'WIFI:T:WPA;S:Example-Guest;P:example-2569;;',
  qrLabel: 'QR สำหรับต่อ Wi-Fi ของสำนักงาน',
  instruction: '1. ต่อ Wi-Fi ของสำนักงาน',
  lines: ['ชื่อ Example-Guest', 'รหัส example-2569'],
};

/** Sheets for walls, counters and label paper, as they come out of the printer. */
export function SheetSamples() {
  return (
    <Section title="ใบสำหรับพิมพ์">
      <QrSheet {...sheet} size="a5" stamp="ตัวอย่าง" />
      <QrSheet {...sheet} instruction={second} wifi={wifi} stamp="ตัวอย่าง" />
      <QrPair {...sheet} />
      <QrTent {...sheet} place="เคาน์เตอร์ 2" />
      <QrTent {...sheet} place={null} instruction={second} wifi={wifi} stamp="ตัวอย่าง" />
      <QrStickers {...code} hint="ส่องด้วยกล้อง แล้วบอกเรา" count={8} />
      <QrStickers {...code} hint="ส่องด้วยกล้อง แล้วบอกเรา" count={21} stamp="ตัวอย่าง" />
      <div class="qr-sheet codes-alone" data-theme="light">
        <WifiFirst {...code} instruction={second} wifi={wifi} />
      </div>
    </Section>
  );
}
