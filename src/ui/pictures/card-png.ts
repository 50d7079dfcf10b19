import { cardFont, type QrCard } from '../../figures/qr-card.ts';

/** A picture drawn with this device's own letters, as a PNG file. */
export async function cardPng({ width, height, lines, code }: QrCard): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.textAlign = 'center';
  for (const { text, x, y, size, isBold } of lines) {
    pen.font = `${isBold ? 700 : 400} ${size}px ${cardFont}`;
    pen.fillText(text, x, y);
  }
  const scale = code.size / code.modules;
  pen.setTransform(scale, 0, 0, scale, code.x, code.y);
  pen.fill(new Path2D(code.path));
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (file === null) throw new Error('the picture is too large for this browser');
  return new Uint8Array(await file.arrayBuffer());
}
