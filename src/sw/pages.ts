import * as v from 'valibot';
import { statementSchema } from '../contracts/authority.ts';
import { fromCanonical } from '../contracts/canonical.ts';
import { api, channelProofSchema, type ChannelProof } from '../contracts/endpoints.ts';
import type { ChannelId } from '../domain/basics/ids.ts';
import { both } from '../forms/parts/both.ts';
import { contentSecurityPolicy, type CitizenPage } from '../forms/citizen-page.ts';
import { renderFormPage, renderShell } from '../forms/form-page.ts';
import { knowledgePlace, renderFrame } from '../forms/parts/frame.ts';
import { html } from '../markup/html.ts';
import { swTexts } from './texts.ts';

/** Where forms met before are kept, under the address at which the collector tells of them. */
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
 * A form met before, made on this device from what the collector said of it then.
 *
 * @returns `null` when it was never met, or was kept by a build too different from this one
 */
export async function keptFormPage(page: CitizenPage, channel: ChannelId): Promise<Response | null> {
  const cache = await caches.open(forms);
  const kept = await cache.match(api.channel(channel));
  const proof = v.safeParse(channelProofSchema, await kept?.json());
  if (!proof.success) return null;
  const statements = proof.output.statements.flatMap(({ content }) => {
    const { success, output } = v.safeParse(statementSchema, fromCanonical(content));
    return success ? [output] : [];
  });
  const profile = statements.flatMap((told) => (told.statement === 'profile' ? [told.profile] : [])).at(-1);
  const definition = statements
    .flatMap((told) => (told.statement === 'channel' ? [told.definition] : []))
    .at(-1);
  if (profile === undefined || definition === undefined) return null;
  const origin = self.location.origin;
  return asAnswer(page, renderFormPage({ page, proof: proof.output, definition, profile, origin }));
}

const known = new RegExp(`<script type="application/json" id="${knowledgePlace}">(.*?)</script>`, 's');

/** Keeps what a form's page, as the collector made it, carries of its channel. */
export async function keepForm(channel: ChannelId, answer: Response): Promise<void> {
  const carried = known.exec(await answer.text())?.[1];
  if (carried === undefined) return;
  const { proof } = JSON.parse(carried) as { readonly proof: ChannelProof | null };
  if (proof === null) return;
  const cache = await caches.open(forms);
  await cache.put(api.channel(channel), Response.json(proof));
}

/** Keeps a form whose page was opened before there was a worker. */
export async function keepFormOfOpenPage(channel: ChannelId): Promise<void> {
  const cache = await caches.open(forms);
  if ((await cache.match(api.channel(channel))) !== undefined) return;
  const answer = await fetch(api.channel(channel));
  if (answer.ok) await cache.put(api.channel(channel), answer);
}
