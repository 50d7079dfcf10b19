import type { Edition, Part, SurveyCode, SurveyItem } from '../../domain/ita/edition.ts';
import type { LocalText } from '../../domain/basics/local-text.ts';
import type { Question } from '../../domain/channels/question.ts';
import { always, counters, notice, plain, text, type ChannelTemplate } from './template.ts';

/**
 * A self-survey made from an edition's questionnaire: every part is asked and compulsory, with no "don't know".
 * It is named so that nobody takes it for the official measure.
 */
export function selfSurvey(edition: Edition, instrument: SurveyCode): ChannelTemplate {
  const isInternal = instrument === 'IIT';
  const items = edition.items.filter(
    (item): item is SurveyItem => item.kind === 'survey' && item.instrument === instrument,
  );
  return {
    ...plain,
    template: `self-survey-${instrument}`,
    kind: isInternal ? 'self-survey-internal' : 'self-survey-external',
    ring: 'survey',
    title: isInternal
      ? text('แบบสำรวจตนเอง (ภายใน)', 'Self-survey (internal)')
      : text('แบบสำรวจตนเอง (ภายนอก)', 'Self-survey (external)'),
    intro: text(
      'ไม่ใช่แบบวัด IIT/EIT ของสำนักงาน ป.ป.ช. ไม่ระบุตัวตน โปรดตอบตามที่พบจริง',
      'Not the IIT/EIT of the NACC. Anonymous. Please answer as you really find it.',
    ),
    questions: items.flatMap((item) => item.parts.map((part) => asked(edition, item, part))),
    edition: edition.fiscalYear,
    standardWorkingDays: null,
    notice: notice(
      text(
        'ใช้รวมเป็นค่าประเมินตนเองของหน่วยงาน ไม่เก็บชื่อหรือเวลาที่ตอบ',
        'Only counted together as the office’s self-assessment; no name and no time is kept',
      ),
      24,
      counters,
    ),
    facts: null,
  };
}

function asked(edition: Edition, item: SurveyItem, part: Part): Question {
  const scale = edition.scales[part.scale];
  if (scale === undefined) throw new RangeError(`edition ${edition.fiscalYear} has no scale ${part.scale}`);
  return {
    ...always,
    kind: 'scale',
    id: part.code,
    label: part.wording === null ? item.wording : joined(item.wording, part.wording),
    help: null,
    required: true,
    options: scale.options.map(({ code, label }) => ({ value: code, label })),
    item: part.code,
    look: 'rows',
  };
}

function joined(question: LocalText, part: LocalText): LocalText {
  return { th: `${question.th} — ${part.th}`, en: `${question.en} — ${part.en}` };
}
