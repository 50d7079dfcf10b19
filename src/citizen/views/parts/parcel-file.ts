import type { Parcel } from '../../../data/citizen/kept/records.ts';

/** Offers the sealed bytes as a file, exactly as they would be sent. */
export function saveParcel({ id, body }: Parcel): void {
  const address = URL.createObjectURL(new Blob([body], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${id.slice(-12)}.prongsai`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
