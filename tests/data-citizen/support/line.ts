import type { Fetch } from '../../../src/data/citizen/road/post.ts';

export interface Sent {
  readonly address: string;
  readonly body: string;
}

/** What a fake line does with one request: answers, or breaks. */
export type Answering = (sent: Sent, attempt: number) => Response | Promise<Response>;

/** A line that only exists in this test, and remembers all that went over it. */
export function aLine(answering: Answering): { readonly line: Fetch; readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  const line: Fetch = async (address, options) => {
    const one = { address, body: typeof options?.body === 'string' ? options.body : '' };
    sent.push(one);
    return answering(one, sent.length);
  };
  return { line, sent };
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const noNetwork = (): never => {
  throw new TypeError('Failed to fetch');
};

/** A mailbox that keeps the first content under each key and answers as the collector does. */
export function aMailbox(keyOf: (body: string) => string) {
  const kept = new Map<string, string>();
  function take(body: string): Response {
    const id = keyOf(body);
    const known = kept.get(id);
    if (known !== undefined && known !== body) return json(409, { problem: 'conflict' });
    kept.set(id, body);
    return json(known === undefined ? 201 : 200, { id, seq: kept.size, receivedAt: 1_000 });
  }
  return { kept, take };
}
