import type { FaultName } from './fault-names.ts';
import type { Option, Question } from '../question.ts';

/** What is wrong in a question, whatever stands around it. */
export function ownFaults(question: Question): readonly FaultName[] {
  const { label, required, kind } = question;
  return [
    ...(label.th.trim() === '' ? (['no-label'] as const) : []),
    ...('options' in question ? optionFaults(question.options, 2) : []),
    ...(kind === 'place' ? optionFaults(question.villages, 0) : []),
    ...(kind === 'consent' && required ? (['must-consent'] as const) : []),
    ...(kind === 'number' && question.min !== null && question.max !== null && question.min > question.max
      ? (['min-over-max'] as const)
      : []),
    ...(kind === 'citizen-id' && question.reason.th.trim() === '' ? (['no-reason'] as const) : []),
  ];
}

function optionFaults(options: readonly Option[], fewest: number): readonly FaultName[] {
  const labels = options.map(({ label }) => label.th.trim());
  const said = labels.filter((label) => label !== '');
  const isTwice =
    new Set(said).size < said.length || new Set(options.map(({ value }) => value)).size < options.length;
  return [
    ...(options.length < fewest ? (['few-options'] as const) : []),
    ...(said.length < labels.length ? (['no-option-label'] as const) : []),
    ...(isTwice ? (['same-option'] as const) : []),
  ];
}
