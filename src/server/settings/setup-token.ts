import { correction, generate } from 'lean-qr';
import { instant } from '../../domain/basics/instant.ts';
import { setupAddress } from '../../contracts/addresses.ts';
import type { CollectorDeps } from '../deps.ts';
import { hashOf } from '../http/secrets.ts';

const weekMs = 7 * 86_400_000;

/** Makes a one-time token for one set-up, good for a week. @returns the address that carries it */
export async function newSetupAddress(
  origin: string,
  { store, chance, now }: Pick<CollectorDeps, 'store' | 'chance' | 'now'>,
): Promise<string> {
  const token = chance.token();
  await store.access.keepToken(hashOf(token), instant(now() + weekMs));
  return setupAddress(origin, token);
}

/** What stands in the terminal for whoever is to set up an office. */
export function setupNotice(address: string): string {
  return [
    'เปิดที่อยู่นี้เพื่อตั้งค่าหน่วยงาน (ใช้ได้ครั้งเดียว ภายใน 7 วัน)',
    'Open this address to set up an office (works once, within 7 days):',
    '',
    `  ${address}`,
    '',
    ...qrLines(address),
    '',
  ].join('\n');
}

/** What stands in the terminal once there is an office. */
export function runningNotice(origin: string): string {
  return `โปร่งใสพร้อมใช้งานที่ · Prongsai is running at:  ${origin}/app/\n`;
}

/** Said when nobody but this machine can open the app. */
export const trialNotice = [
  'ทดลองใช้บนเครื่องนี้เท่านั้น: ยังไม่ได้กำหนด PUBLIC_URL (ที่อยู่ https) ป้าย QR จะมีคำว่า "ตัวอย่าง"',
  'Trial on this machine only: PUBLIC_URL (an https address) is not set; QR sheets carry the mark "sample".',
  '',
].join('\n');

const quiet = 2;
const blocks = [' ', '▄', '▀', '█'];

/** A QR code in half-block letters, light on a terminal's dark ground. */
function qrLines(text: string): readonly string[] {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const isLight = (x: number, y: number): number => (code.get(x, y) ? 0 : 1);
  const across = Array.from({ length: code.size + 2 * quiet }, (_, index) => index - quiet);
  return across
    .filter((_, index) => index % 2 === 0)
    .map((y) => across.map((x) => blocks[2 * isLight(x, y) + isLight(x, y + 1)]).join(''));
}
