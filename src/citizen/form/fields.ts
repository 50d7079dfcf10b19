import type { Draft } from '../../data/citizen/kept/records.ts';

/** A form's fields as they stand, filled or ticked ones only. */
export function fieldsOf(form: HTMLFormElement): Draft['fields'] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
}

/**
 * Fills a draft in, but only into questions that nobody has touched meanwhile.
 * @returns whether anything was filled in
 */
export function restoreFields(form: HTMLFormElement, fields: Draft['fields']): boolean {
  const touched = new Set(fieldsOf(form).map(([name]) => name));
  let isFilled = false;
  for (const element of form.elements) {
    if (
      !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) ||
      touched.has(element.name)
    )
      continue;
    const values = fields.flatMap(([name, value]) => (name === element.name ? [value] : []));
    if (values.length === 0) continue;
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
      element.checked = values.includes(element.value);
    else element.value = values[0] ?? '';
    isFilled = true;
  }
  return isFilled;
}
