import { defineTexts } from '../../../i18n/texts.ts';

export const pictureTexts = defineTexts(
  {
    save: 'บันทึกเป็นรูป',
    drawing: 'กำลังวาดรูป',
    hold: 'แตะค้างที่รูปเพื่อบันทึก',
    picture: (code: string) => `รูปใบรับเรื่อง รหัส ${code}`,
    notDrawn: 'เครื่องนี้วาดรูปไม่ได้ โปรดถ่ายภาพหน้าจอแทน',
    copyCode: 'คัดลอกรหัส',
    copied: 'คัดลอกแล้ว',
    cannotCopy: 'คัดลอกไม่ได้ แตะค้างที่รหัสเพื่อคัดลอก',
    title: 'ใบรับเรื่อง',
    code: 'รหัสใบรับเรื่อง',
    call: (telephone: string) => `โทร ${telephone}`,
    written: (day: string) => `เขียนเมื่อ ${day}`,
    keep: 'ใครมีรหัสนี้ก็ดูเรื่องได้ เก็บไว้กับตัว',
  },
  {
    save: 'Save as a picture',
    drawing: 'Drawing',
    hold: 'Press and hold the picture to save it',
    picture: (code) => `Picture of the receipt ${code}`,
    notDrawn: 'This device cannot draw it. Please take a picture of the screen instead.',
    copyCode: 'Copy the code',
    copied: 'Copied',
    cannotCopy: 'Not copied: press and hold the code to copy it',
    title: 'Receipt',
    code: 'Receipt code',
    call: (telephone) => `Telephone ${telephone}`,
    written: (day) => `Written ${day}`,
    keep: 'Whoever has this code can see the matter: keep it to yourself',
  },
);
