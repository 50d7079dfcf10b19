import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/contracts/canonical.ts';
import { channelDefinitionSchema } from '../../../src/contracts/channel/definition.ts';
import { channelId } from '../../../src/domain/basics/ids.ts';
import { instant } from '../../../src/domain/basics/instant.ts';
import type { Json } from '../../../src/domain/basics/json.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import { faultsIn, sizeOfDefinition } from '../../../src/domain/channels/faults.ts';
import { branchFaults, branchValues } from '../../../src/domain/channels/faults/branches.ts';
import type { FaultName } from '../../../src/domain/channels/faults/fault-names.ts';
import type { Question, QuestionOf } from '../../../src/domain/channels/question.ts';
import { channelTemplates } from '../../../src/editions/services/index.ts';
import { moreTemplates } from '../../../src/editions/services/more/index.ts';
import { aDefinition, aFullDefinition } from '../../worlds/keys-channels.ts';

const words = (th: string) => ({ th, en: '' });
const plain = { help: null, required: false, showIf: null, voices: [], label: words('ถาม') } as const;
const aChoice = (id: string, ...values: readonly string[]): QuestionOf<'choice'> => ({
  ...plain,
  id,
  kind: 'choice',
  options: values.map((value) => ({ value, label: words(`ข้อ ${value}`) })),
});
const aNote = (id: string, showIf: Question['showIf'] = null): Question => ({
  ...plain,
  id,
  kind: 'long',
  maxLength: 100,
  showIf,
});
const asking = (...questions: readonly Question[]): ChannelDefinition => aDefinition({ questions });
const sheet = (question: Question): ChannelDefinition =>
  aDefinition({ kind: 'satisfaction', questions: [question] });
const external: Partial<ChannelDefinition> = { kind: 'external', questions: [], leadsTo: 'tel:1567' };
const photo = (id: string, most: number): Question => ({ ...plain, id, kind: 'photo', most });

const selfSurvey = (): ChannelDefinition => {
  const template = channelTemplates.find((one) => one.edition !== null);
  if (template === undefined) throw new Error('the library has a self-survey');
  return { ...template, channel: channelId('CHANCE0000'), version: 1, state: 'draft' };
};

const wrong: readonly (readonly [string, ChannelDefinition, FaultName, number | null])[] = [
  ['has no title', aDefinition({ title: words(' ') }), 'no-title', null],
  ['asks nothing', asking(), 'no-questions', null],
  ['leads elsewhere and asks', aDefinition({ ...external, questions: [aNote('a')] }), 'external-asks', null],
  ['leads nowhere', aDefinition({ ...external, leadsTo: null }), 'no-address', null],
  [
    'leads to a script',
    aDefinition({ ...external, leadsTo: 'javascript:alert(1)' }),
    'address-unclear',
    null,
  ],
  [
    'closes when it opens',
    aDefinition({ opensAt: instant(5), closesAt: instant(5) }),
    'closes-before-opening',
    null,
  ],
  ['takes no form', aDefinition({ quota: 0 }), 'no-quota', null],
  [
    'asks for six files',
    asking(photo('a', 5), { ...plain, id: 'b', kind: 'spoken' }),
    'too-many-files',
    null,
  ],
  [
    'names a language badly',
    aDefinition({ languages: [{ tag: 'Khmer', name: 'ខ្មែរ' }] }),
    'language-unclear',
    null,
  ],
  [
    'names a language twice',
    aDefinition({
      languages: [
        { tag: 'km', name: 'ខ្មែរ' },
        { tag: 'km', name: 'เขมร' },
      ],
    }),
    'language-unclear',
    null,
  ],
  [
    'is too large',
    asking(
      ...Array.from({ length: 20 }, (_, at) => ({ ...aNote(`q${at}`), label: words('ก'.repeat(1_100)) })),
    ),
    'too-large',
    null,
  ],
  [
    'confirms a fee by nothing',
    aDefinition({
      facts: {
        group: 'works',
        steps: null,
        documents: null,
        fee: { value: words('ไม่มี'), certainty: 'confirmed', source: { title: words(''), url: null } },
        legalLimit: null,
      },
    }),
    'no-source',
    null,
  ],
  ['asks without words', asking({ ...aNote('a'), label: words('') }), 'no-label', 0],
  ['has two questions of one name', asking(aNote('a'), aNote('a')), 'same-id', 1],
  ['has a choice of one', asking(aChoice('a', 'x')), 'few-options', 0],
  [
    'has an option without words',
    asking({ ...aChoice('a', 'x'), options: [{ value: 'x', label: words('') }] }),
    'no-option-label',
    0,
  ],
  ['has two options alike', asking(aChoice('a', 'x', 'x')), 'same-option', 0],
  ['hangs on nothing', asking(aNote('a', { question: 'b', values: ['x'] })), 'branch-unknown', 0],
  [
    'hangs on what comes later',
    asking(aNote('a', { question: 'b', values: ['x'] }), aChoice('b', 'x', 'y')),
    'branch-later',
    0,
  ],
  [
    'hangs on an answer that is not offered',
    asking(aChoice('b', 'x', 'y'), aNote('a', { question: 'b', values: ['x', 'z'] })),
    'branch-value',
    1,
  ],
  ['hangs on words', asking(aNote('b'), aNote('a', { question: 'b', values: ['x'] })), 'branch-value', 1],
  ['makes consent a duty', asking({ ...plain, id: 'a', kind: 'consent', required: true }), 'must-consent', 0],
  ['asks for a picture on a sheet', sheet(photo('a', 1)), 'file-on-sheet', 0],
  ['asks for a voice on a sheet', sheet({ ...plain, id: 'a', kind: 'spoken' }), 'file-on-sheet', 0],
  ['asks for a telephone on a sheet', sheet({ ...plain, id: 'a', kind: 'phone' }), 'person-on-sheet', 0],
  [
    'has bounds the wrong way round',
    asking({ ...plain, id: 'a', kind: 'number', min: 2, max: 1, decimals: 0, unit: null }),
    'min-over-max',
    0,
  ],
  [
    'asks for an identity number without a reason',
    asking({ ...plain, id: 'a', kind: 'citizen-id', reason: words('') }),
    'no-reason',
    0,
  ],
];

describe('the faults of a channel', () => {
  it.each(wrong)('name one that %s', (_what, definition, ...[name, question]) => {
    expect(faultsIn(definition)).toContainEqual({ name, question });
  });

  it('are none where a question of every kind is asked well', () => {
    expect(faultsIn(aFullDefinition())).toEqual([]);
    expect(faultsIn(aDefinition(external))).toEqual([]);
  });

  it.each([...channelTemplates, ...moreTemplates].map((one) => [one.template, one] as const))(
    'are none in the template %s',
    (_name, template) => {
      const definition = {
        ...template,
        channel: channelId('CHANCE0000'),
        version: 1,
        state: 'draft',
      } as const;
      // Where an external channel leads is asked before it is added.
      const isOpen = template.kind === 'external' && template.leadsTo === null;
      expect(faultsIn(definition)).toEqual(isOpen ? [{ name: 'no-address', question: null }] : []);
    },
  );

  it('name an id that earlier versions asked otherwise, also where one between had left it out', () => {
    const first = asking(aNote('a'), aNote('b'));
    const second = asking(aNote('b'));
    const third = asking(aChoice('a', 'x', 'y'), aNote('b'));
    expect(faultsIn(third, [first, second])).toEqual([{ name: 'id-reused', question: 0 }]);
    expect(faultsIn(third, [second])).toEqual([]);
    expect(faultsIn(first, [first, second])).toEqual([]);
  });

  it('name a self-survey whose items changed, but not one that is explained better', () => {
    const before = selfSurvey();
    const [first, ...rest] = before.questions;
    if (first === undefined) throw new Error('it asks something');
    const explained = {
      ...before,
      intro: words('โปรดตอบตามจริง'),
      questions: [{ ...first, help: words('คิดถึงครั้งล่าสุด') }, ...rest],
    };
    expect(faultsIn(explained, [before])).toEqual([]);
    const softened = { ...before, questions: [{ ...first, label: words('ดีไหม') }, ...rest] };
    for (const changed of [softened, { ...before, questions: rest }, { ...before, title: words('แบบวัด') }])
      expect(faultsIn(changed, [before])).toContainEqual({ name: 'items-changed', question: null });
  });

  it('name a delicate form that others would read, and any other that goes to its readers', () => {
    const namesOf = (words: Partial<ChannelDefinition>) =>
      faultsIn(aDefinition(words)).map(({ name }) => name);
    expect(namesOf({ kind: 'integrity-report', ring: 'integrity' })).toEqual([]);
    expect(namesOf({ kind: 'conduct-complaint', ring: 'conduct' })).toEqual([]);
    for (const wrong of [
      { kind: 'integrity-report', ring: 'conduct' },
      { kind: 'conduct-complaint', ring: 'general' },
      { kind: 'complaint', ring: 'conduct' },
      { kind: 'request', ring: 'integrity' },
    ] as const)
      expect(namesOf(wrong)).toEqual(['other-readers']);
  });

  it('weigh a definition as it travels', () => {
    for (const definition of [aFullDefinition(), selfSurvey(), aDefinition({ title: words('💡ก') })])
      expect(sizeOfDefinition(definition)).toBe(
        new TextEncoder().encode(canonical(definition as unknown as Json)).length,
      );
  });
});

const anyQuestions = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      hangsOn: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
      isChoice: fc.boolean(),
      value: fc.constantFrom('x', 'y', 'z'),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ id, hangsOn, isChoice, value }): Question => {
      const showIf = hangsOn === null ? null : { question: hangsOn, values: [value] };
      return isChoice ? { ...aChoice(id, 'x', 'y'), showIf } : aNote(id, showIf);
    }),
  );

describe('branches without a fault', () => {
  it('hang on an earlier question and on an answer that it offers', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        questions.forEach((question, index) => {
          const { showIf } = question;
          if (showIf === null || branchFaults(questions, index).length > 0) return;
          const asked = questions.slice(0, index).find(({ id }) => id === showIf.question);
          expect(asked === undefined ? [] : branchValues(asked)).toEqual(
            expect.arrayContaining([...showIf.values]),
          );
        });
      }),
    );
  });

  it('stay so when everything before them stays', () => {
    fc.assert(
      fc.property(anyQuestions, anyQuestions, (questions, more) => {
        questions.forEach((_question, index) =>
          expect(branchFaults([...questions, ...more], index)).toEqual(
            branchFaults(questions, index).map((name) =>
              name === 'branch-unknown' && more.some(({ id }) => id === questions[index]?.showIf?.question)
                ? 'branch-later'
                : name,
            ),
          ),
        );
      }),
    );
  });
});

describe('a definition without faults', () => {
  it('is one that every device takes', () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const definition = asking(...questions);
        if (faultsIn(definition).length === 0) expect(v.is(channelDefinitionSchema, definition)).toBe(true);
      }),
    );
  });
});
