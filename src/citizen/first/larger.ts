import { place, remember, remembered } from './page.ts';

const key = 'prongsai-text';

/** Each tap makes the letters larger, the third as they were; remembered for every form of this browser. */
export function followTextSize(): void {
  const { style } = document.documentElement;
  style.fontSize = remembered(key) ?? '';
  place('larger').addEventListener('click', () => {
    style.fontSize = style.fontSize === '' ? '133%' : style.fontSize === '133%' ? '160%' : '';
    remember(key, style.fontSize);
  });
}
