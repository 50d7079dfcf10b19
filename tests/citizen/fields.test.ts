// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyFields, fieldsOf, restoreFields } from '../../src/citizen/form/fields.ts';

const draft = [
  ['date.day', '5'],
  ['date.month', '11'],
  ['where.village', 'v1'],
  ['where.position', 'geo:14.881,103.493'],
  ['photo', '019a0000-0000-7000-8000-000000000001'],
] as const;

let form: HTMLFormElement;

beforeEach(() => {
  form = document.createElement('form');
  form.innerHTML = `<input name="date.day"><select name="date.month"><option value=""></option><option value="11"></option></select>
    <select name="where.village"><option value=""></option><option value="v1"></option></select>
    <input type="hidden" name="where.position"><input type="hidden" name="photo">`;
});

const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;

describe('a draft', () => {
  it('brings back what was chosen from a list and what scripts wrote, and tells the form', () => {
    const told = vi.fn();
    form.addEventListener('change', told);
    expect(restoreFields(form, draft)).toBe(true);
    expect(fieldsOf(form)).toEqual(draft);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('never completes a date that somebody has begun anew', () => {
    field('date.day').value = '7';
    restoreFields(form, draft);
    expect(fieldsOf(form)).toEqual([['date.day', '7'], ...draft.slice(2)]);
  });

  it('is not told of where nothing came back', () => {
    const told = vi.fn();
    form.addEventListener('change', told);
    expect(restoreFields(form, [['gone', 'x']])).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a form for the next person', () => {
  it('holds nothing of the last one, hidden fields included', () => {
    restoreFields(form, draft);
    emptyFields(form);
    expect(fieldsOf(form)).toEqual([]);
  });
});
