import { defineTexts } from '../../../i18n/texts.ts';

export const handOverTexts = defineTexts(
  {
    noSignal: 'ไม่มีสัญญาณ? ให้เจ้าหน้าที่สแกน',
    title: 'ให้เจ้าหน้าที่รับไปส่งต่อ',
    toOfficer: 'บอกเจ้าหน้าที่ของหน่วยงานนี้: เปิดแอปโปร่งใส ไปที่ “กล่องเรื่อง” แล้วกด “รับเรื่องจากเครื่องประชาชน”',
    qr: 'คิวอาร์โค้ดของเรื่องนี้ที่ปิดผนึกแล้ว',
    end: (end: string) => `รหัสท้าย ${end}`,
    same: 'ถ้าจอของเจ้าหน้าที่ขึ้น “รับแล้ว” และรหัสท้ายตรงกัน แปลว่ารับไว้แล้ว',
    sealed:
      'เรื่องนี้ปิดผนึกไว้ คนที่รับไปรู้ว่าคุณส่งเรื่อง แต่เปิดอ่านได้เฉพาะผู้มีสิทธิ์ของช่องทางนี้ ถ้าไม่อยากให้ใครรู้ว่าคุณส่ง รอให้มีสัญญาณก็ได้',
    stays: 'เรื่องยังเก็บไว้ในเครื่องนี้ และเครื่องนี้จะส่งเองด้วยเมื่อมีสัญญาณ หน่วยงานนับเป็นเรื่องเดียว',
    files: 'รูปและเสียงไม่ไปด้วย จะส่งเองจากเครื่องนี้เมื่อมีสัญญาณ',
    making: 'กำลังทำ QR…',
    tooLong: 'เรื่องนี้ยาวเกินกว่าจะสแกนได้',
    asFile: 'ส่งเป็นไฟล์ให้เจ้าหน้าที่แทน ด้วยบลูทูธ การแชร์ใกล้เคียง หรือสาย เจ้าหน้าที่เปิดไฟล์ได้ในหน้าเดียวกัน',
    save: 'บันทึกเป็นไฟล์',
    share: 'แชร์ไฟล์',
    close: 'ปิด',
  },
  {
    noSignal: 'No signal? Let an officer scan it',
    title: 'Let an officer pass it on',
    toOfficer:
      'Tell an officer of this office: open the Prongsai app, go to the inbox, and tap “Take over from a citizen’s phone”.',
    qr: 'QR code of what you wrote, sealed',
    end: (end) => `Ends in ${end}`,
    same: 'When the officer’s screen says “Taken” with the same ending, it has been taken over.',
    sealed:
      'It is sealed. Whoever takes it learns that you send something; only those with a right to this channel can read it. If nobody shall know that you send it, wait for a signal instead.',
    stays:
      'It stays on this device too, which sends it by itself once there is a signal. The office counts it once.',
    files:
      'Pictures and recordings do not go with it; this device sends them by itself once there is a signal.',
    making: 'Making the QR…',
    tooLong: 'This is too long to be scanned',
    asFile:
      'Give it to the officer as a file instead, by Bluetooth, nearby sharing or a cable. They open it on the same page.',
    save: 'Save as a file',
    share: 'Share the file',
    close: 'Close',
  },
);
