import { defineTexts } from '../../../i18n/texts.ts';

export const photoTexts = defineTexts(
  {
    take: 'ถ่ายรูป',
    choose: 'เลือกรูปในเครื่อง',
    note: 'อย่าถ่ายบัตรประชาชน รูปถูกย่อ เอาตำแหน่งที่ถ่ายและข้อมูลกล้องออก แล้วล็อกในเครื่องนี้ เปิดดูได้เฉพาะเจ้าหน้าที่ของเรื่องนี้',
    list: 'รูปที่แนบ',
    photo: (number: number) => `รูปที่ ${number}`,
    working: 'กำลังย่อรูป',
    remove: (number: number) => `เอารูปที่ ${number} ออก`,
    problems: {
      'no-picture': 'ไฟล์นี้ไม่ใช่รูป โปรดเลือกรูป',
      heic: 'เครื่องนี้เปิดรูปแบบ HEIC ไม่ได้ โปรดถ่ายใหม่ด้วยปุ่มถ่ายรูป หรือเลือกรูปอื่น',
      unreadable: 'เครื่องนี้เปิดรูปนี้ไม่ได้ โปรดเลือกรูปอื่นหรือถ่ายใหม่',
      'too-many': (most: number) => `ข้อนี้แนบได้ไม่เกิน ${most} รูป รูปที่เกินไม่ได้แนบ`,
      'too-many-all': (most: number) => `ทั้งแบบแนบรูปและเสียงรวมกันได้ไม่เกิน ${most} รายการ ที่เกินไม่ได้แนบ`,
      'not-kept': 'เครื่องนี้เก็บรูปไว้ไม่ได้ รูปยังอยู่ในหน้านี้และส่งได้ อย่าเพิ่งปิดหน้าก่อนส่งเสร็จ',
    },
  },
  {
    take: 'Take a picture',
    choose: 'Choose a picture',
    note: 'Please no identity cards. Pictures are made smaller on this device, without their position and camera data, and locked: only the officers of this matter can open them.',
    list: 'Pictures added',
    photo: (number) => `Picture ${number}`,
    working: 'Making the picture smaller',
    remove: (number) => `Remove picture ${number}`,
    problems: {
      'no-picture': 'This file is no picture. Please choose a picture.',
      heic: 'This device cannot read HEIC pictures. Please take the picture with the button here, or choose another one.',
      unreadable: 'This device cannot open that picture. Please choose another one, or take it anew.',
      'too-many': (most) =>
        most === 1
          ? 'One picture can be added here; the others were not.'
          : `At most ${most} pictures can be added here; the others were not.`,
      'too-many-all': (most) =>
        `At most ${most} pictures and recordings can be added to the whole form; the others were not.`,
      'not-kept':
        'This device has no room to keep the picture. It is on this page and can be sent, but please do not close the page before.',
    },
  },
);
