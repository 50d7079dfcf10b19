import type { ChannelId } from '../domain/basics/ids.ts';
import type { CitizenPage } from '../forms/citizen-page.ts';
import type { KeptFile } from './kept-list.ts';
import { KeptLists } from './kept-lists.ts';
import { keptFormPage, notKeptPage, receiptPage } from './pages.ts';
import { roadFor } from './roads.ts';
import { putAside } from './shared.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly KeptFile[] };

const lists = new KeptLists(self.__WB_MANIFEST);

/** How long a form's page may take over the network before the kept one is shown. */
const patienceMs = 2_500;

async function citizenPage(): Promise<CitizenPage | null> {
  const kept = await lists.find('/citizen-page.json');
  return kept === undefined ? null : ((await kept.json()) as CitizenPage); // our own build's, by its fingerprint
}

async function keptOrFetched(request: Request): Promise<Response> {
  return (await lists.find(new URL(request.url).pathname)) ?? fetch(request);
}

async function officerPage(event: FetchEvent): Promise<Response> {
  const kept = await lists.find('/index.html');
  if (kept !== undefined) return kept;
  event.waitUntil(lists.keepForOfficer());
  return fetch(event.request);
}

async function receipt(event: FetchEvent): Promise<Response> {
  const page = await citizenPage();
  return page === null ? fetch(event.request) : receiptPage(page);
}

/** The collector's page if it comes in time, else the kept one, else whatever comes. */
async function form(event: FetchEvent, channel: ChannelId): Promise<Response> {
  const fetched = fetch(event.request);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  const inTime = await Promise.race([fetched.catch(() => null), late]);
  if (inTime !== null && inTime.status < 500) return inTime;
  const page = await citizenPage();
  if (page === null) return fetched;
  return (await keptFormPage(page, channel)) ?? fetched.catch(() => notKeptPage(page));
}

self.addEventListener('install', (event) => event.waitUntil(lists.keep()));

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([lists.noteOld(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname: path } = new URL(event.request.url);
  const isNavigation = event.request.mode === 'navigate';
  const road = roadFor({
    method: event.request.method,
    path,
    isNavigation,
    isOurs: origin === self.location.origin,
  });
  switch (road.to) {
    case 'network':
      return;
    case 'kept-file':
      return event.respondWith(keptOrFetched(event.request));
    case 'officer':
      return event.respondWith(officerPage(event));
    case 'receipt':
      return event.respondWith(receipt(event));
    case 'shared':
      return event.respondWith(putAside(event.request));
    case 'form':
      return event.respondWith(form(event, road.channel));
    default:
      return road satisfies never;
  }
});

/** What pages say to the worker; `SKIP_WAITING` is the word of the first builds, whose pages may still be open. */
interface Message {
  readonly kind?: 'officer-here' | 'launched';
  readonly type?: 'SKIP_WAITING';
}

/** Whether one window of ours is open at most: then nobody else can be in the middle of something. */
async function isAlone(): Promise<boolean> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1;
}

async function hear(event: ExtendableMessageEvent): Promise<void> {
  const { kind, type } = event.data as Message;
  if (type === 'SKIP_WAITING' && (await isAlone())) await self.skipWaiting();
  if (kind === 'officer-here') await lists.keepForOfficer();
  if (kind === 'launched' && (await isAlone())) await lists.dropOld();
}

self.addEventListener('message', (event) => event.waitUntil(hear(event)));
