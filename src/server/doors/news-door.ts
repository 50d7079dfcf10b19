import type { Place } from '../../contracts/header.ts';
import { deviceDoor } from './door.ts';
import type { House } from './house.ts';

/** Most pieces of news that wait for one device to read on. */
const mostUnread = 1_000;

const encoder = new TextEncoder();

/** The door behind which a device hears at once how far the log has come. */
export function openNewsDoor(house: House): void {
  deviceDoor(house, 'followNews', async ({ mailbox, card, request }) => {
    const seen = Number(request.headers.get('last-event-id') ?? Number.NaN);
    const { heartbeatMs } = house.deps;
    let stop = (): void => undefined;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const write = (text: string): void => {
          // Whoever does not read for so long is gone, and gets it all when it comes again.
          if ((controller.desiredSize ?? -mostUnread) <= -mostUnread) return end();
          controller.enqueue(encoder.encode(text));
        };
        const say = ({ seq, hash }: Place): void => {
          const living = mailbox.authority.devices.get(card.device);
          if (living === undefined || living.isRemoved) return end();
          write(`id: ${seq}\nevent: head\ndata: ${JSON.stringify({ seq, hash })}\n\n`);
        };
        const unlisten = house.mailboxes.news.listen(mailbox.office, say);
        // A line that nobody reads any more shows itself only when something is written.
        const heart = setInterval(() => write(': here\n\n'), heartbeatMs);
        const end = (): void => {
          stop();
          if (controller.desiredSize !== null) controller.close(); // null: the line broke already
        };
        stop = () => {
          unlisten();
          clearInterval(heart);
          house.closing.removeEventListener('abort', end);
        };
        house.closing.addEventListener('abort', end);
        if (house.closing.aborted) return end();
        write('retry: 3000\n\n');
        if (seen !== mailbox.place.seq) say(mailbox.place);
      },
      cancel: () => stop(),
    });
    return new Response(stream, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      },
    });
  });
}
