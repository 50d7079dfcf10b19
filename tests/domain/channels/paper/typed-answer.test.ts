import { describe, expect, it } from 'vitest';
import { typedAnswer } from '../../../../src/domain/channels/paper/typed-answer.ts';
import type { Question, QuestionKind } from '../../../../src/domain/channels/question.ts';
import { aFullDefinition } from '../../../worlds/keys-channels.ts';

function asking(kind: QuestionKind): Question {
  const found = aFullDefinition().questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`no question of kind ${kind}`);
  return found;
}

describe('what is typed from paper', () => {
  it.each([
    ['phone', '081-000 0001', '0810000001'],
    ['phone', '081000', null],
    ['number', '1,250.5', '1250.5'],
    ['number', '01250.50', '1250.5'],
    ['number', '1,2', null],
    ['number', '0.5', null],
    ['number', '1.234', null],
    ['number', 'สอง', null],
    ['date', '25/11/2569', '2026-11-25'],
    ['date', '5-1-2026', '2026-01-05'],
    ['date', '30/2/2569', null],
    ['date', '1/1/3000', null],
    ['date', 'เมื่อวาน', null],
    ['citizen-id', '1-2345-67890-12-1', '1234567890121'],
    ['citizen-id', '1234567890123', null],
    ['place', ' หน้าวัด ', 'หน้าวัด'],
    ['short', ' ก ', 'ก'],
    ['phone', '  ', ''],
  ] as const)('%s %j is stored as %j', (kind, text, answer) => {
    expect(typedAnswer(asking(kind), text)).toBe(answer);
  });
});
