import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Transport } from '../deps.ts';
import { headerOf } from './headers.ts';

/** Where a request comes from, as far as it can be trusted. */
export interface Whence {
  /** The address of whoever asks; `null` when the transport does not say or it is this machine itself. */
  readonly source: string | null;
  readonly isHttps: boolean;
  /** Such as `https://ita.example.go.th`, as the asker sees it. */
  readonly origin: string;
}

/** Most addresses whose answer is kept. */
const mostJudged = 10_000;

const loopback = addressList(['127.0.0.0/8', '::1']);

/**
 * Makes a test of addresses from a list such as `10.0.0.0/8, ::1`.
 * @throws RangeError when an item is neither an address nor a network
 */
export function addressList(items: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const item of items) {
    const [address = '', bits] = item.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    try {
      if (bits === undefined) list.addAddress(address, family);
      // An empty number would be 0, and trust the whole world.
      else list.addSubnet(address, bits === '' ? Number.NaN : Number(bits), family);
    } catch (error) {
      throw new RangeError(`not an address or network: ${item}`, { cause: error });
    }
  }
  const judged = new Map<string, boolean>(); // a look at the list costs as much as all the rest of a request's address
  return (address) => {
    const before = judged.get(address);
    if (before !== undefined) return before;
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
    const isListed = list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
    if (judged.size >= mostJudged) judged.clear();
    judged.set(address, isListed);
    return isListed;
  };
}

/** Reads where a request comes from; forwarded addresses count only from a trusted proxy. */
export function whence(
  request: Request,
  transport: Transport,
  isTrustedProxy: (address: string) => boolean,
): Whence {
  const { address, isTls = request.url.startsWith('https:') } = transport;
  const own = (): string => headerOf(request, 'host') ?? new URL(request.url).host;
  const isProxied =
    address !== undefined && isTrustedProxy(address) && headerOf(request, 'x-forwarded-proto') !== null;
  if (!isProxied) {
    return { source: sourceOf(address), isHttps: isTls, origin: `${isTls ? 'https' : 'http'}://${own()}` };
  }
  const isHttps = lastOf(headerOf(request, 'x-forwarded-proto')) === 'https';
  const host = lastOf(headerOf(request, 'x-forwarded-host')) ?? own();
  const hops = (headerOf(request, 'x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const nearest = hops.reverse().find((hop) => isIP(hop) !== 0 && !isTrustedProxy(hop));
  return { source: sourceOf(nearest), isHttps, origin: `${isHttps ? 'https' : 'http'}://${host}` };
}

function lastOf(header: string | null): string | null {
  return header?.split(',').at(-1)?.trim() ?? null;
}

function sourceOf(address: string | undefined): string | null {
  if (address === undefined || address === '' || loopback(address)) return null;
  // One household has one IPv6 network of 64 bits, and as many addresses in it as it likes.
  return isIPv6(address) && !address.startsWith('::ffff:') ? networkOf(address) : address;
}

/** The first 64 bits of an IPv6 address, however it was shortened. */
function networkOf(address: string): string {
  const [before = [], after = []] = address
    .split('::')
    .map((groups) => groups.split(':').filter((group) => group !== ''));
  const zeros = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
