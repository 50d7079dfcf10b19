import { delicateTexts as sheetTexts } from '../../src/officer/channels/delicate/delicate-texts.ts';
import { delicateTexts } from '../../src/officer/inbox/case/delicate/delicate-texts.ts';
import { readersTexts } from '../../src/officer/more/readers/readers-texts.ts';

export const readerWords = readersTexts('en');
export const caseWords = delicateTexts('en');
export const sheetWords = sheetTexts('en');
