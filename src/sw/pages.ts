import type { Statement } from '../contracts/authority.ts';
import type { ChannelProof } from '../contracts/citizen/endpoints.ts';
import type { ChannelId } from '../domain/basics/ids.ts';
import { isDelicate } from '../domain/channels/definition.ts';
import { lastWritten } from '../domain/channels/first-format.ts';
import { both } from '../forms/parts/both.ts';
import { contentSecurityPolicy, type CitizenPage } from '../forms/citizen-page.ts';
import { renderFormPage, renderShell } from '../forms/form-page.ts';
import type { DelicateParts } from '../forms/parts/readers.ts';
import { renderFrame } from '../forms/parts/frame.ts';
import { html, ownMarkup } from '../markup/html.ts';
import { swTexts } from './texts.ts';

/**
 * Where a citizen's page keeps the forms it met, under the address at which the collector tells of them. That address
 * (`api.channel`) is written out below: its file would bring every schema into the worker.
 */
const forms = 'prongsai-forms';

function asAnswer(page: CitizenPage, text: string, status = 200): Response {
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentSecurityPolicy(page),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** The page of receipts, as the collector would make it. */
export function receiptPage(page: CitizenPage): Response {
  return asAnswer(page, renderShell({ page }));
}

/** Said when the line is cut and the form was never met on this device. */
export function notKeptPage(page: CitizenPage): Response {
  const [th, en] = [swTexts('th'), swTexts('en')];
  const said = (name: keyof typeof th) => both({ th: th[name], en: en[name] });
  const body = html`<h1>${said('title')}</h1>
    <p>${said('happened')}</p>
    <p>${said('kept')}</p>
    <p>${said('todo')}</p>`;
  const title = { th: th.title, en: en.title };
  return asAnswer(page, renderFrame({ page, title, head: null, speaker: html``, body, proof: null }), 503);
}

/**
 * A form met before, made on this device from what the collector said of it then: checked when it was kept, in a
 * format that is frozen.
 *
 * @returns `null` when it was never met
 */
export async function keptFormPage(page: CitizenPage, channel: ChannelId): Promise<Response | null> {
  const kept = await caches.match(`/api/channels/${channel}`, { cacheName: forms });
  if (kept === undefined) return null;
  const proof = (await kept.json()) as ChannelProof;
  const statements = proof.statements.map(({ content }) => JSON.parse(content) as Statement);
  const profile = statements.flatMap((told) => (told.statement === 'profile' ? [told.profile] : [])).at(-1);
  const definition = lastWritten(statements);
  if (profile === undefined || definition === null) return null;
  const delicate = isDelicate(definition.ring) ? await keptReaders(channel) : null;
  if (delicate === undefined) return null;
  const origin = self.location.origin;
  return asAnswer(page, renderFormPage({ page, proof, definition, delicate, profile, origin }));
}

/** Who reads a delicate form, as its page said when it was last met; `undefined` where that is not kept. */
async function keptReaders(channel: ChannelId): Promise<DelicateParts | undefined> {
  const kept = await caches.match(`/api/channels/${channel}?readers`, { cacheName: forms });
  if (kept === undefined) return undefined;
  const [before = '', after = ''] = (await kept.json()) as readonly string[];
  return { before: ownMarkup(before), after: ownMarkup(after) };
}
