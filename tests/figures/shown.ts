import type { Markup } from '../../src/markup/html.ts';

/** The figure as a page holds it. */
export function shown(markup: Markup): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup.text;
  return place;
}

export function textOf(place: Element | null | undefined): string {
  return (place?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A percent or a length in letter heights. */
export function numberOf(place: Element | null | undefined, attribute: string): number {
  return Number.parseFloat(place?.getAttribute(attribute) ?? 'NaN');
}

export function cells(table: HTMLElement): string[][] {
  return [...table.querySelectorAll('tr')].map((row) => [...row.children].map(textOf));
}

export const hostile = '"><img src=x onerror=alert(1)>';

/** What no picture may hold whatever its labels are. */
export function dangers(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll('img, script, [style], [onerror]')].map(({ outerHTML }) => outerHTML);
}
