import type { LocalText } from '../../../../domain/basics/local-text.ts';
import { isSheetKind, type ChannelKind } from '../../../../domain/channels/definition.ts';
import type { Option, Question } from '../../../../domain/channels/question.ts';
import { satisfactionSteps } from '../../../../editions/services/template.ts';

/** What one may add, as people think of it: more than one name for a kind of question. */
export const askingNames = [
  'four-steps',
  'five-steps',
  'faces',
  'yes-no',
  'choice',
  'many',
  'short',
  'long',
  'number',
  'phone',
  'date',
  'place',
  'photo',
  'spoken',
  'consent',
  'citizen-id',
] as const;

export type AskingName = (typeof askingNames)[number];

/** What may be asked in a channel of this kind: an anonymous sheet carries no file, and nothing that names a person. */
export function offeredIn(kind: ChannelKind): readonly AskingName[] {
  const named: readonly AskingName[] = ['phone', 'photo', 'spoken', 'citizen-id'];
  return isSheetKind(kind) ? askingNames.filter((name) => !named.includes(name)) : askingNames;
}

const text = (th: string, en: string): LocalText => ({ th, en });
const none: LocalText = { th: '', en: '' };
const option = (value: string, th: string, en: string): Option => ({ value, label: text(th, en) });

const fourSteps = [
  option('4', 'มากที่สุด', 'Very much'),
  option('3', 'มาก', 'Much'),
  option('2', 'น้อย', 'Little'),
  option('1', 'น้อยที่สุดหรือไม่มีเลย', 'Very little or none'),
];
const faces = [
  option('5', 'ดีมาก', 'Very good'),
  option('4', 'ดี', 'Good'),
  option('3', 'พอใช้', 'Fair'),
  option('2', 'ไม่ค่อยดี', 'Not so good'),
  option('1', 'ไม่ดี', 'Bad'),
];
const yesNo = [option('yes', 'ใช่', 'Yes'), option('no', 'ไม่ใช่', 'No')];
const empty: readonly Option[] = [
  { value: 'a1', label: none },
  { value: 'a2', label: none },
];

/** A question as it is before anybody has written its words. */
export function newQuestion(name: AskingName, id: string): Question {
  const asked = { id, label: none, help: null, required: false, showIf: null, voices: [] } as const;
  const must = { ...asked, required: true } as const;
  switch (name) {
    case 'four-steps':
      return { ...must, kind: 'scale', options: fourSteps, item: null, look: 'rows' };
    case 'five-steps':
      return { ...must, kind: 'scale', options: satisfactionSteps, item: null, look: 'rows' };
    case 'faces':
      return { ...must, kind: 'scale', options: faces, item: null, look: 'faces' };
    case 'yes-no':
      return { ...must, kind: 'choice', options: yesNo };
    case 'choice':
      return { ...must, kind: 'choice', options: empty };
    case 'many':
      return { ...asked, kind: 'many', options: empty };
    case 'short':
      return { ...asked, kind: 'short', maxLength: 300, autocomplete: null };
    case 'long':
      return { ...asked, kind: 'long', maxLength: 2_000 };
    case 'number':
      return { ...asked, kind: 'number', min: 0, max: null, decimals: 0, unit: null };
    case 'phone':
      return { ...asked, kind: 'phone', label: text('เบอร์โทรศัพท์', 'Telephone') };
    case 'date':
      return { ...asked, kind: 'date', span: 'any' };
    case 'place':
      return { ...must, kind: 'place', label: text('อยู่ตรงไหน', 'Where is it?'), villages: [] };
    case 'photo':
      return {
        ...asked,
        kind: 'photo',
        label: text('รูปถ่าย', 'Pictures'),
        help: text('อย่าถ่ายบัตรประชาชนหรือหน้าคนอื่น', 'No identity cards and no faces of others, please'),
        most: 3,
      };
    case 'spoken':
      return { ...asked, kind: 'spoken', label: text('เล่าด้วยเสียง', 'Say it aloud') };
    case 'consent':
      return { ...asked, required: false, kind: 'consent' };
    case 'citizen-id':
      return {
        ...must,
        kind: 'citizen-id',
        label: text('เลขประจำตัวประชาชน 13 หลัก', 'Identity number of 13 digits'),
        reason: none,
      };
    default:
      return name satisfies never;
  }
}

/** The same question once more, under an id of its own; nothing read aloud goes with it, as its words will change. */
export function copyOf(question: Question, id: string): Question {
  return { ...question, id, voices: [] };
}
