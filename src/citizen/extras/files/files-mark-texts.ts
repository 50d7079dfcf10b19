import { defineTexts } from '../../../i18n/texts.ts';

const filesTh = { photos: 'รูป', sounds: 'เสียง', both: 'รูปและเสียง' } as const;
const filesEn = { photos: 'Pictures', sounds: 'Recordings', both: 'Pictures and recordings' } as const;

export const filesMarkTexts = defineTexts(
  {
    files: (kind: keyof typeof filesTh, sent: number, all: number) =>
      `${filesTh[kind]} ${sent} จาก ${all} ส่งแล้ว`,
    filesLost: (count: number) => `รูปหรือเสียง ${count} รายการจะไม่ถูกส่ง เพราะหน่วยงานลบแล้ว หรือเครื่องนี้ไม่มีไฟล์แล้ว`,
  },
  {
    files: (kind, sent, all) => `${filesEn[kind]}: ${sent} of ${all} sent`,
    filesLost: (count) =>
      `${count === 1 ? 'One picture or recording' : `${count} pictures or recordings`} will not be sent: the office has erased it, or this device does not hold it any more.`,
  },
);
