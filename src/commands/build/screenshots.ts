import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ManifestOptions } from 'vite-plugin-pwa';

type Screenshot = ManifestOptions['screenshots'][number];

const folder = 'public/screenshots';

/** What each picture shows, in the words that a phone's install dialog reads out. */
const labels: Readonly<Record<string, string>> = {
  today: 'วันนี้ · Today',
  inbox: 'กล่องเรื่อง · Inbox',
  scores: 'คะแนน · Scores',
  channels: 'ช่องทาง · Channels',
  form: 'แบบฟอร์มของประชาชน · A citizen’s form',
  receipt: 'ใบรับเรื่อง · The receipt',
};

/** Width and height of a PNG, in pixels. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** The pictures of the real app that stand in `public/screenshots`, tall ones for phones and wide ones for desks. */
export function screenshots(): Screenshot[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return names.sort().map((name) => {
    const { width, height } = sizeOf(readFileSync(`${folder}/${name}`));
    const shows = name.replace(/(-wide)?\.png$/, '');
    return {
      src: `/screenshots/${name}`,
      sizes: `${width}x${height}`,
      type: 'image/png',
      form_factor: height > width ? 'narrow' : 'wide',
      label: labels[shows] ?? shows,
    };
  });
}
