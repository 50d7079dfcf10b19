import { screen } from '@testing-library/preact';
import { disclosureItems } from '../../../src/domain/ita/edition-parts.ts';
import { edition2564 } from '../../../src/editions/2564/index.ts';
import { aFakeOffice, aRow, now, somchai, type FakeOffice } from '../../worlds/fake-office.ts';
import { at } from '../making.tsx';

// What the sample report's 47.13 and 25.00 leave open, its four named items among it.
const missing = new Set(
  'O9 O13 O14 O15 O16 O17 O18 O19 O20 O21 O22 O24 O27 O29 O30 O31 O32 O38 O39 O40 O41 O42 O43'.split(' '),
);

/** What somebody found of an item of 2564. */
export function look(code: string, finding: string) {
  return aRow(`2564-${code}`, { fiscalYear: 2564, code, finding, url: '', note: '', by: somchai, at: now });
}

/** The sample office after somebody has looked at the items; at those named, nobody has. */
export function looked({ unseen = [] }: { readonly unseen?: readonly string[] } = {}): FakeOffice {
  const fake = aFakeOffice();
  const disclosure = disclosureItems(edition2564)
    .filter(({ code }) => !unseen.includes(code))
    .map(({ code }) => look(code, missing.has(code) ? 'has-not' : 'has'));
  fake.change({ tables: { ...fake.world.tables, disclosure } });
  return fake;
}

/** All edits asked for so far. */
export function edits(fake: FakeOffice) {
  return fake.called.flatMap(([name, given]) => (name === 'edit' ? [given] : []));
}

export const address = at('scores?view=route&year=2564');

/** What is said anew with every tick. */
export const live = (): string =>
  (document.querySelector('.route-bar [aria-live]')?.textContent ?? '').replace(/\s+/g, ' ');

export const box = (code: string): HTMLInputElement =>
  screen.getByRole('checkbox', { name: new RegExp(`^${code} `), hidden: true });
