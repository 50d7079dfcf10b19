import type { Page } from 'playwright-core';
import { cookieFetch } from '../../../src/commands/demo/cookie-fetch.ts';
import { foundPlanned, openInvitation } from '../../../src/commands/demo/found-sample.ts';
import type { ChannelDefinition } from '../../../src/domain/channels/definition.ts';
import { samplePlan } from '../../../src/samples/plan.ts';
import { newChannelId } from '../../../src/seal/basis/new-ids.ts';
import type { Collector } from './collector.ts';

const asked = { required: false, showIf: null, voices: [], help: null } as const;

/** Questions of every kind that carries more than words. */
const questions: ChannelDefinition['questions'] = [
  { ...asked, kind: 'long', id: 'what', label: { th: 'เกิดอะไรขึ้น', en: 'What happened' }, maxLength: 500 },
  { ...asked, kind: 'photo', id: 'photos', label: { th: 'รูปจุดที่เสีย', en: 'Pictures of it' }, most: 3 },
  { ...asked, kind: 'place', id: 'where', label: { th: 'อยู่ตรงไหน', en: 'Where it is' }, villages: [] },
  { ...asked, kind: 'spoken', id: 'voice', label: { th: 'เล่าด้วยเสียง', en: 'Say it' } },
];

/** Founds the sample office with a form that takes pictures, a place and speech. @returns an invitation into it */
export async function foundWithPictures(collector: Collector, title: string): Promise<string> {
  const sample = samplePlan({ channelId: newChannelId });
  const channels = sample.channels.map((channel) =>
    channel.template === 'street-light'
      ? { ...channel, state: 'open' as const, title: { th: title, en: 'Road repair' }, questions }
      : { ...channel, state: 'open' as const },
  );
  const token = new URL(await collector.setupAddress()).hash.slice(1);
  const founded = await foundPlanned(token, { ...sample, channels }, cookieFetch(collector.url));
  return collector.url + (await openInvitation(founded));
}

/** What a camera would tell of itself and of the place. */
export const secret = { camera: 'PRONGSAI-CAM 9', position: [14, 53, 27] } as const;

/** A picture as a phone takes it: large, lying on its side, its red end up once it stands, position and camera in it. */
export async function aPhotograph(page: Page, seed: number): Promise<Buffer> {
  const text = await page.evaluate(async (given) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2_400, 1_800];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    let state = given;
    for (let y = 0; y < canvas.height; y += 6)
      for (let x = 0; x < canvas.width; x += 6) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        pen.fillStyle = `hsl(${state % 360} 60% ${30 + ((state >> 9) % 50)}%)`;
        pen.fillRect(x, y, 6, 6);
      }
    pen.fillStyle = 'red'; // the left end lies on top, once a quarter turn has been made
    pen.fillRect(0, 0, 600, canvas.height);
    return canvas.toDataURL('image/jpeg', 0.9);
  }, seed);
  return withExif(Buffer.from(text.slice(text.indexOf(',') + 1), 'base64'));
}

/** Puts a camera's EXIF block behind a JPEG's first mark: make, quarter turn, GPS position. */
function withExif(jpeg: Buffer): Buffer {
  const entry = (...[tag, type, times, value]: readonly [number, number, number, number]): Buffer => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(times, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const count = (entries: number): Buffer => Buffer.from([entries, 0]);
  const end = Buffer.alloc(4);
  const make = Buffer.from(`${secret.camera}\0\0`);
  const gpsAt = 8 + 2 + 3 * 12 + 4;
  const makeAt = gpsAt + 2 + 4 * 12 + 4;
  const degreesAt = makeAt + make.length;
  const degrees = Buffer.concat(
    secret.position.map((part) => {
      const rational = Buffer.alloc(8);
      rational.writeUInt32LE(part, 0);
      rational.writeUInt32LE(1, 4);
      return rational;
    }),
  );
  const tiff = Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    count(3),
    entry(0x010f, 2, make.length, makeAt),
    entry(0x0112, 3, 1, 6), // a quarter turn to the right and it stands
    entry(0x8825, 4, 1, gpsAt),
    end,
    count(4),
    entry(0x0001, 2, 2, 'N'.charCodeAt(0)),
    entry(0x0002, 5, 3, degreesAt),
    entry(0x0003, 2, 2, 'E'.charCodeAt(0)),
    entry(0x0004, 5, 3, degreesAt),
    end,
    make,
    degrees,
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
