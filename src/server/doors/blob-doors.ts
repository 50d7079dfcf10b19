import { isEntryId, type EntryId, type OfficeId } from '../../domain/basics/ids.ts';
import { pieceOfBlob, type BlobState } from '../../contracts/citizen/endpoints.ts';
import { readBytes } from '../http/body.ts';
import { refused } from '../http/refusals.ts';
import type { BlobPlace } from '../store/blob-store.ts';
import { deviceDoor, officeDoor, type OfficeVisit } from './door.ts';
import { wholeIn, type House } from './house.ts';
import { json } from '../http/said.ts';

/** A blob that an accepted header lists. */
interface FoundBlob extends BlobPlace {
  readonly office: OfficeId;
  readonly id: EntryId;
}

/** Doors for what entries list: bringing it piece by piece, and fetching it. */
export function openBlobDoors(house: House): void {
  const { blobs } = house.deps.store;

  async function blobAt({ mailbox: { office }, part }: OfficeVisit): Promise<FoundBlob | null> {
    const id = part('blob');
    const place = isEntryId(id) ? await blobs.place(office, id) : null;
    return isEntryId(id) && place !== null ? { office, id, ...place } : null;
  }

  officeDoor(house, 'askBlob', async (visit) => {
    const blob = await blobAt(visit);
    return blob === null ? refused('unknown-blob') : stateOf(blob);
  });

  officeDoor(house, 'sendBlob', async (visit) => {
    const at = wholeIn(visit.query('at') ?? '');
    if (at === null) return refused('malformed');
    const blob = await blobAt(visit);
    if (blob === null) return refused('unknown-blob');
    const { office, id, size } = blob;
    const body = await readBytes(visit.request, pieceOfBlob.largest);
    if (!body.ok) return refused(body.problem);
    const end = at + body.value.length;
    if (end > size) return refused('too-large');
    const isSmall = body.value.length < pieceOfBlob.smallest && end < size;
    if (isSmall || body.value.length === 0) return refused('malformed');
    const added = await blobs.add(office, id, { at, bytes: body.value });
    if (added === null) return refused('unknown-blob'); // erased in the meantime
    const { piece, have } = added;
    if (piece === 'spoiled') return refused('conflict', 422);
    return stateOf({ have, size }, piece === 'kept' && have === size ? 201 : 200);
  });

  deviceDoor(house, 'readBlob', async (visit) => {
    const blob = await blobAt(visit);
    if (blob === null || blob.have < blob.size) return refused('unknown-blob');
    const { office, id, size } = blob;
    const from = wholeIn(/^bytes=(\d+)-$/.exec(visit.request.headers.get('range') ?? '')?.[1] ?? '');
    if (from !== null && from >= size)
      return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
    const bytes = await blobs.read(office, id, from ?? 0);
    if (bytes === null) return refused('unknown-blob');
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'content-length': String(size - (from ?? 0)),
      'accept-ranges': 'bytes',
      // Sealed bytes that never change; the key goes with the entry that lists them.
      'cache-control': 'private, max-age=31536000, immutable',
      ...(from === null ? {} : { 'content-range': `bytes ${from}-${size - 1}/${size}` }),
    };
    return new Response(streamOf(bytes), { status: from === null ? 200 : 206, headers });
  });
}

function stateOf({ have, size }: BlobState, status = 200): Response {
  return json({ have, size } satisfies BlobState, { status });
}

/** Bytes as they are asked for: who reads slowly keeps one piece in memory, not the whole. */
function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reading = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await reading.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await reading.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
