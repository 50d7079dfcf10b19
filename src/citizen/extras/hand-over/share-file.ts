import type { Parcel } from '../../../data/citizen/kept/records.ts';

/** The file that this phone's own sharing takes: by our name where it may, else as plain text; `null` where it takes none. */
export function shareable({ id, body }: Parcel): File | null {
  const name = `${id.slice(-12)}.prongsai`;
  const ours = new File([body], name, { type: 'application/octet-stream' });
  const asText = new File([body], `${name}.txt`, { type: 'text/plain' });
  return [ours, asText].find((file) => canShare(file)) ?? null;
}

function canShare(file: File): boolean {
  const asked: { readonly canShare?: (what: ShareData) => boolean } = navigator; // missing in many browsers
  return asked.canShare?.({ files: [file] }) ?? false;
}

/** Opens the phone's own sharing; whoever thinks better of it has done nothing. */
export async function share(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch(() => undefined);
}
