import type { Draft } from '../../data/citizen/kept/records.ts';

/** A form's fields as they stand, filled or ticked ones only. */
export function fieldsOf(form: HTMLFormElement): Draft['fields'] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
}

/**
 * Fills a draft in, but only into questions that nobody has touched meanwhile; then tells the form, which may ask
 * other questions now.
 * @returns whether anything was filled in
 */
export function restoreFields(form: HTMLFormElement, fields: Draft['fields']): boolean {
  const touched = new Set(fieldsOf(form).map(([name]) => questionOf(name)));
  let isFilled = false;
  for (const element of form.elements) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      ) ||
      touched.has(questionOf(element.name))
    )
      continue;
    const values = fields.flatMap(([name, value]) => (name === element.name ? [value] : []));
    if (values.length === 0) continue;
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
      element.checked = values.includes(element.value);
    else element.value = values[0] ?? '';
    isFilled = true;
  }
  if (isFilled) form.dispatchEvent(new Event('change'));
  return isFilled;
}

/** Empties a form, also of what scripts wrote into it, and tells it. */
export function emptyFields(form: HTMLFormElement): void {
  form.reset();
  for (const hidden of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) hidden.value = '';
  form.dispatchEvent(new Event('change'));
}

// The fields of one question share what stands before the point: half a date is not another's other half.
function questionOf(name: string): string {
  return name.split('.')[0] ?? name;
}
