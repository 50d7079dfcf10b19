import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { channelDefinitionSchema } from '../../src/contracts/channel/definition.ts';
import { channelId } from '../../src/domain/basics/ids.ts';
import { isDelicate, isSheetKind } from '../../src/domain/channels/definition.ts';
import type { LocalText } from '../../src/domain/basics/local-text.ts';
import type { Question } from '../../src/domain/channels/question.ts';
import { askedQuestions } from '../../src/domain/channels/asking.ts';
import { serviceGroups, type Fact } from '../../src/domain/channels/service-facts.ts';
import { serviceFacts } from '../../src/editions/services/facts.ts';
import { channelTemplates, liveAtOnce } from '../../src/editions/services/index.ts';
import { moreTemplates } from '../../src/editions/services/more/index.ts';

const all = [...channelTemplates, ...moreTemplates];
const forms = channelTemplates.filter(({ edition }) => edition === null).concat(moreTemplates);
const named = forms.map((template) => [template.template, template] as const);

const optionsOf = (question: Question) => ('options' in question ? question.options : []);

/** Every sentence a citizen reads on a template's form. */
function textsOf({ title, intro, questions, notice }: (typeof all)[number]): readonly LocalText[] {
  return [
    title,
    intro,
    notice.purpose,
    notice.basis,
    notice.readers,
    notice.contact,
    ...questions.flatMap((question) => [
      question.label,
      ...(question.help === null ? [] : [question.help]),
      ...optionsOf(question).map(({ label }) => label),
    ]),
  ];
}

/** Asks for the number of a card, for a copy or a picture of it. */
const services = all.filter(({ kind, edition }) => edition === null && kind !== 'external');

const asksForCard = ({ th, en }: LocalText): boolean =>
  /เลข(ที่)?บัตร|เลขประจำตัว|13 หลัก|สำเนาบัตร|(?<!อย่า)(ถ่าย|แนบ|รูป)\S*บัตร/.test(th) ||
  /(?<!\bno )\b(ID|identity|identification) (card|number)|citizen number|13.?digit/i.test(en);

describe('the library of services', () => {
  it('founds nothing but what it did before, in its order', () => {
    expect(channelTemplates.map(({ template }) => template)).toEqual([
      'general',
      'street-light',
      'rubbish',
      'complaint',
      'opinion',
      'satisfaction',
      'self-survey-EIT',
      'self-survey-IIT',
    ]);
    expect(liveAtOnce).toEqual(['general', 'street-light', 'opinion', 'satisfaction']);
  });

  it('has each name and each title once', () => {
    for (const of of [
      all.map(({ template }) => template),
      all.map(({ title }) => title.th),
      all.map(({ title }) => title.en),
    ])
      expect(new Set(of).size).toBe(of.length);
  });

  it('has what a real office is asked for', () => {
    const services =
      'water septic road drain nuisance mosquito building tax market commerce elderly disabled newborn premises information relief childcare';
    const names = moreTemplates.map(({ template }) => template);
    expect(names).toEqual(expect.arrayContaining(services.split(' ')));
  });

  it('only says what is wanted where the law asks for more than a form', () => {
    const of = (effect: string | null) =>
      moreTemplates.filter((one) => one.effect === effect).map(({ template }) => template);
    expect(of('intent')).toEqual(
      expect.arrayContaining(['building', 'commerce', 'tax', 'elderly', 'disabled', 'newborn', 'relief']),
    );
    const asking = moreTemplates.filter(({ kind }) => kind === 'request');
    expect(asking.filter(({ effect }) => effect === null)).toEqual([]);
    expect(moreTemplates.filter(({ kind, effect }) => kind !== 'request' && effect !== null)).toEqual([]);
  });

  it('keeps needs and benefits to those who handle sensitive data, and nothing else', () => {
    const careful = moreTemplates.filter(({ ring }) => ring === 'welfare').map(({ template }) => template);
    expect(careful).toEqual(['elderly', 'disabled', 'newborn', 'relief']);
  });
});

describe.each(named)('the template %s', (name, template) => {
  it('makes a channel that every device takes', () => {
    const channel = channelId('CHANCE0000');
    const definition = { ...template, channel, version: 1, state: 'draft' };
    expect(v.safeParse(channelDefinitionSchema, definition).success).toBe(true);
    expect(name).toMatch(/^[a-z-]+$/);
  });

  it('asks each thing once, gives each answer once, and asks few things', () => {
    const { questions } = template;
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const always = questions.filter(({ showIf }) => showIf === null);
    expect(always.length).toBeLessThanOrEqual(11);
    for (const question of questions) {
      if (!('options' in question)) continue;
      expect(question.options.length).toBeGreaterThanOrEqual(2);
      expect(new Set(question.options.map(({ value }) => value)).size).toBe(question.options.length);
      expect(new Set(question.options.map(({ label }) => label.th)).size).toBe(question.options.length);
    }
  });

  it('speaks both languages throughout', () => {
    for (const { th, en } of textsOf(template)) {
      expect(th).toMatch(/[ก-๙0-9]/);
      expect(en).toMatch(/^[^ก-๙]+$/);
      expect(th.length).toBeLessThanOrEqual(300);
    }
  });

  it('asks for no card and no number of one', () => {
    expect(textsOf(template).filter(asksForCard)).toEqual([]);
  });

  it('says what it is for and for how long it is kept', () => {
    expect(template.notice.retentionMonths).toBeGreaterThanOrEqual(12);
    expect(template.notice.basis.th).toContain('รอนิติกรของหน่วยงานยืนยัน');
    if (template.effect !== null) expect(template.standardWorkingDays).toBeGreaterThan(0);
  });
});

describe('asking for a card', () => {
  it.each(['เลขบัตรประชาชน', 'เลขประจำตัว 13 หลัก', 'แนบสำเนาบัตรประชาชน', 'ถ่ายรูปบัตรประชาชน'])(
    'is seen in “%s”',
    (th) => expect(asksForCard({ th, en: '' })).toBe(true),
  );
});

describe('an appointment', () => {
  it('can be made, because somebody can be called', () => {
    for (const { questions } of moreTemplates.filter(({ effect }) => effect === 'intent'))
      expect(questions.filter(({ id }) => ['name', 'phone'].includes(id))).toMatchObject([
        { required: true },
        { required: true },
      ]);
  });
});

describe('the facts of a service', () => {
  const facts = Object.entries(serviceFacts);
  const each: readonly Fact<unknown>[] = facts.flatMap(([, { steps, documents, fee, legalLimit }]) =>
    [steps, documents, fee, legalLimit].filter((fact) => fact !== null),
  );

  it('are there for every service and for nothing else', () => {
    const names = services
      .filter(({ kind, ring }) => !isSheetKind(kind) && !isDelicate(ring))
      .map(({ template }) => template);
    expect(facts.map(([name]) => name).sort()).toEqual([...names].sort());
    expect(new Set(facts.map(([, { group }]) => group))).toEqual(new Set(serviceGroups));
  });

  it('go with the template, so that a channel keeps them once it is added', () => {
    for (const template of services) expect(template.facts).toEqual(serviceFacts[template.template] ?? null);
  });

  it('name where they are from, and are confirmed only by what can be opened', () => {
    for (const { certainty, source } of each) {
      expect(source.title.th).toMatch(/[ก-๙]/);
      expect(source.title.en).toMatch(/^[^ก-๙]+$/);
      if (certainty === 'confirmed') expect(source.url).toMatch(/^https:/);
    }
  });

  it('promise no longer than the law allows', () => {
    for (const template of services) {
      const limit = serviceFacts[template.template]?.legalLimit ?? null;
      if (limit === null) continue;
      expect(template.standardWorkingDays).not.toBeNull();
      expect(((template.standardWorkingDays ?? 0) * 7) / 5).toBeLessThanOrEqual(limit.value.calendarDays);
    }
  });

  it('ask for the card itself to be shown, never for a copy', () => {
    expect(JSON.stringify(serviceFacts)).not.toMatch(/สำเนาบัตร|copy of the (identity|disability)/);
  });
});

describe('a place and pictures', () => {
  const kindsIn = (name: string) =>
    all.find(({ template }) => template === name)?.questions.map(({ kind }) => kind) ?? [];

  it.each(['street-light', 'rubbish', 'road', 'drain', 'nuisance', 'mosquito', 'relief'])(
    'are asked for where an officer must find and see it: %s',
    (name) => expect(kindsIn(name)).toEqual(expect.arrayContaining(['place', 'photo'])),
  );

  it('are never asked for where nobody may be known', () => {
    for (const { kind, questions } of all.filter((one) => isSheetKind(one.kind)))
      expect([
        kind,
        questions.filter((one) => ['photo', 'spoken', 'phone', 'place'].includes(one.kind)),
      ]).toEqual([kind, []]);
  });
});

describe('what is asked in some cases', () => {
  const relief = all.find(({ template }) => template === 'relief')?.questions ?? [];
  const askedBy = (damage: readonly string[]) => askedQuestions(relief, { damage }).map(({ id }) => id);

  it('is how bad it is, only of what was damaged', () => {
    expect(askedBy(['house'])).toContain('house');
    expect(askedBy(['house'])).not.toContain('crops-area');
    expect(askedBy(['crops', 'animals'])).toContain('crops-area');
    expect(askedBy([])).not.toContain('house');
  });
});

describe('an external channel', () => {
  const outside = all.filter(({ kind }) => kind === 'external');

  it('asks nothing, and leads where the office says but for the number that is the same everywhere', () => {
    expect(outside.map(({ template, leadsTo }) => [template, leadsTo])).toEqual([
      ['outside-line', null],
      ['outside-facebook', null],
      ['outside-phone', null],
      ['outside-google-form', null],
      ['outside-damrongtham', 'tel:1567'],
      ['outside-traffy', null],
    ]);
    for (const { questions } of outside) expect(questions).toEqual([]);
  });
});

describe('a delicate template', () => {
  it('asks for no name that must be given, and names its circle by its kind', () => {
    const delicate = services.filter(({ ring }) => isDelicate(ring));
    expect(delicate.map(({ kind, ring }) => [kind, ring])).toEqual([
      ['integrity-report', 'integrity'],
      ['conduct-complaint', 'conduct'],
    ]);
    for (const { questions } of delicate)
      expect(questions.filter(({ required }) => required).map(({ id }) => id)).not.toContain('reach');
  });
});

describe('a unit', () => {
  it('answers for every service', () => {
    for (const { template, kind, ring, unit } of services)
      expect([template, isSheetKind(kind) || isDelicate(ring) || unit !== null]).toEqual([template, true]);
  });
});
