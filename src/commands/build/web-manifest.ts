import type { ManifestOptions } from 'vite-plugin-pwa';
import { sharedAddress, sharedField } from '../../contracts/hand-over/shared.ts';
import { screenshots } from './screenshots.ts';

/** The manifest's members for other languages, which the plugin's types do not know yet. */
interface LocalizedManifest extends Partial<ManifestOptions> {
  readonly name_localized: Readonly<Record<string, string>>;
  readonly short_name_localized: Readonly<Record<string, string>>;
  readonly description_localized: Readonly<Record<string, string>>;
}

/** What a phone is told when the app is put on its home screen. */
export const webManifest: LocalizedManifest = {
  id: '/app/',
  start_url: '/app/',
  scope: '/',
  lang: 'th',
  dir: 'ltr',
  name: 'โปร่งใส Prongsai',
  short_name: 'โปร่งใส',
  description:
    'รับฟังประชาชนด้วยคิวอาร์โค้ด ให้บริการทันกำหนด และแสดงความโปร่งใสของหน่วยงาน · Hears citizens, serves them in time, proves an office’s integrity',
  name_localized: { en: 'Prongsai' },
  short_name_localized: { en: 'Prongsai' },
  description_localized: {
    en: 'Hears citizens by QR code, serves them in time, proves an office’s integrity',
  },
  display: 'standalone',
  background_color: '#f7fbfb',
  theme_color: '#00636d',
  categories: ['government', 'productivity'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: screenshots(),
  // What a citizen's phone saved or shared: the file itself, the same as plain text where the phone knows no better, a
  // picture of its QR.
  share_target: {
    action: sharedAddress,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: {
      files: [
        {
          name: sharedField,
          accept: [
            '.prongsai',
            '.txt',
            'text/plain',
            'application/json',
            'application/octet-stream',
            'image/*',
          ],
        },
      ],
    },
  },
  file_handlers: [{ action: sharedAddress, accept: { 'application/vnd.prongsai+json': ['.prongsai'] } }],
  shortcuts: [
    {
      name: 'วันนี้ Today',
      short_name: 'วันนี้',
      url: '/app/?to=today',
      icons: [{ src: '/icon-192.png', sizes: '192x192' }],
    },
    {
      name: 'กล่องเรื่อง Inbox',
      short_name: 'กล่องเรื่อง',
      url: '/app/?to=inbox',
      icons: [{ src: '/icon-192.png', sizes: '192x192' }],
    },
  ],
};
