import type { Page } from 'playwright-core';
import { keepPicture } from './browser.ts';
import { cut, pixelsOf, readQr, type Area } from './pixels.ts';

const inch = 25.4;

export interface Printed {
  readonly pages: number;
  /** What each code says, by its place on the paper. */
  readonly codes: readonly string[];
  /** The narrowest code's dark part, in millimetres. */
  readonly narrowest: number;
}

interface Printing {
  /** Under which name its picture is kept. */
  readonly name: string;
  readonly paperMm: readonly [width: number, height: number];
}

/** Prints the page: as a PDF for its number of pages, and as it lies on paper to read its codes back. */
export async function print(page: Page, { name, paperMm }: Printing): Promise<Printed> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const before = page.viewportSize();
  const [width, height] = paperMm.map((mm) => Math.round((mm / inch) * 96)) as unknown as [number, number];
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height });
  const places = await page.locator('.print-alone svg.qr').evaluateAll((drawn) =>
    drawn.map((svg): Area & { readonly modules: number } => {
      const { x, y, width: wide, height: high } = svg.getBoundingClientRect();
      return {
        x,
        y: y + scrollY,
        width: wide,
        height: high,
        modules: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
      };
    }),
  );
  const shot = pixelsOf(await page.screenshot({ fullPage: true }));
  await keepPicture(page, `paper-${name}`);
  await page.emulateMedia({ media: null });
  if (before !== null) await page.setViewportSize(before);
  const scale = shot.width / width;
  const codes = places.map(({ x, y, width: wide, height: high }) =>
    readQr(cut(shot, { x: x * scale, y: y * scale, width: wide * scale, height: high * scale })),
  );
  const darkMm = places.map((one) => (one.width * (one.modules - 8) * inch) / one.modules / 96);
  return {
    pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    codes,
    narrowest: Math.min(...darkMm),
  };
}
