import type { ChannelDefinition } from '../../../domain/channels/definition.ts';
import type { Question } from '../../../domain/channels/question.ts';
import { html } from '../../../markup/html.ts';

const common = { help: null, required: true, showIf: null, voices: [] } as const;

const steps = ['น้อยที่สุดหรือไม่มีเลย', 'น้อย', 'มาก', 'มากที่สุด'].map((th, index) => ({
  value: String(index + 1),
  label: { th, en: ['Least or none', 'Little', 'Much', 'Most'][index] ?? '' },
}));

/** As people are asked: mostly scales, now and then a line to write; every tenth one hangs on the one before. */
function question(index: number): Question {
  const number = index + 1;
  const id = `q${number}`;
  const label = {
    th: `ข้อคำถามที่ ${number} เมื่อท่านมาติดต่อ เจ้าหน้าที่ทำงานให้ตามนี้แค่ไหน`,
    en: `Question ${number}: when you came to us, how far did we work like this?`,
  };
  if (number % 8 === 0)
    return { ...common, id, label, required: false, kind: 'short', maxLength: 200, autocomplete: null };
  const showIf = number % 10 === 0 ? { question: `q${number - 1}`, values: ['1', '2'] } : null;
  return { ...common, id, label, showIf, kind: 'scale', options: steps, item: null, look: 'rows' };
}

/** A form of so many questions, made of another one's settings. */
export function formOf(settings: ChannelDefinition, count: number): ChannelDefinition {
  return {
    ...settings,
    state: 'open',
    questions: Array.from({ length: count }, (_, index) => question(index)),
  };
}

/** The same questions as a plain web page would ask them: no style, no script. */
export function plainForm({ title, questions }: ChannelDefinition): string {
  const asked = questions.map(({ id, label, ...rest }) =>
    'options' in rest
      ? html`<fieldset><legend>${label.th}</legend>${rest.options.map((option) => html`<p><label><input type="radio" name="${id}" value="${option.value}">${option.label.th}</label></p>`)}</fieldset>`
      : html`<p><label>${label.th}<br><input type="text" name="${id}"></label></p>`,
  );
  return html`<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title.th}</title></head>
<body><h1>${title.th}</h1><form method="post">${asked}<p><button>ส่ง</button></p></form></body></html>
`.text;
}
