import { defineTexts } from '../../../i18n/texts.ts';

/** Apart from the form's own words, which come when it is opened. */
export const linkTexts = defineTexts({ paper: 'แบบกระดาษ' }, { paper: 'Paper form' });
