import { defineTexts } from '../../i18n/texts.ts';

/** How a case came, in the office's words. */
export const roadTexts = defineTexts(
  {
    paper: 'กระดาษ',
    'walk-in': 'มาด้วยตนเอง',
    telephone: 'โทรศัพท์',
    letter: 'หนังสือ',
    line: 'LINE',
    facebook: 'Facebook',
    damrongdhama: 'ศูนย์ดำรงธรรม',
    'other-office': 'หน่วยงานอื่น',
    import: 'นำเข้า',
  },
  {
    paper: 'Paper',
    'walk-in': 'In person',
    telephone: 'Telephone',
    letter: 'Letter',
    line: 'LINE',
    facebook: 'Facebook',
    damrongdhama: 'Damrongdhama Centre',
    'other-office': 'Another office',
    import: 'Imported',
  },
);
