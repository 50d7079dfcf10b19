import type { LocalText } from '../domain/basics/local-text.ts';
import type { Instant } from '../domain/basics/instant.ts';
import { isDelicate, isSheetKind, type ChannelDefinition } from '../domain/channels/definition.ts';
import type { OfficeProfile } from '../domain/office/office.ts';
import { paths } from '../contracts/addresses.ts';
import type { ChannelProof } from '../contracts/citizen/endpoints.ts';
import { isoDayOf } from '../i18n/dates.ts';
import { html, type Markup } from '../markup/html.ts';
import { both, local, said, saidWith } from './parts/both.ts';
import { callButton } from './parts/call-button.ts';
import { isPlain } from './answering/plain.ts';
import type { CitizenPage, ScriptPart } from './citizen-page.ts';
import { renderFrame } from './parts/frame.ts';
import { renderNotice } from './parts/notice.ts';
import { reasonNotOpen, renderNotOpen, renderOpenUntil, type NotOpen } from './parts/not-open.ts';
import { renderElsewhere } from './parts/elsewhere.ts';
import { renderFacts } from './parts/facts.ts';
import type { DelicateParts } from './parts/readers.ts';
import { renderQuestion } from './parts/question.ts';
import { isStepwise, renderProgress, renderWays } from './parts/stepping.ts';

export interface FormPageOptions {
  readonly page: CitizenPage;
  /** Travels in the page, so that sending can check it without another round trip. */
  readonly proof: ChannelProof;
  /** As read from the proof, not yet verified: showing needs no proof, sending does. */
  readonly definition: ChannelDefinition;
  /** What a delicate form has beside its questions; apart, so that the worker need not know how it is made. */
  readonly delicate?: DelicateParts | null;
  readonly profile: OfficeProfile;
  /** Such as `https://ita.example.go.th`. */
  readonly origin: string;
  /** The collector's clock, for forms that open or close by date; left out where no clock can be trusted. */
  readonly now?: Instant;
  /** Whether the channel has all the forms it takes, as far as is known here. */
  readonly isFull?: boolean;
}

/** The page behind a channel's QR: a whole document, in both languages, usable before any script has run. */
export function renderFormPage({
  page,
  proof,
  definition,
  delicate = null,
  profile,
  origin,
  now,
  isFull = false,
}: FormPageOptions): string {
  const { title, intro } = definition;
  const closed = reasonNotOpen(definition, { now: now ?? null, isFull });
  const body = html`${opening(definition, profile, { closed, now: now ?? null })}<noscript><p class="no-script">${said('noScript')}</p></noscript>${closed === null ? asking({ definition, delicate, now: now ?? null }) : renderNotOpen(definition, closed)}<section id="later"></section>`;
  const fullTitle = {
    th: `${title.th} — ${profile.name.th}`,
    en: `${title.en || title.th} — ${profile.name.en || profile.name.th}`,
  };
  return renderFrame({
    page,
    title: fullTitle,
    head: preview({
      title: fullTitle.th,
      description: intro.th,
      url: `${origin}${paths.channel(definition.channel)}`,
      origin,
    }),
    speaker: html`<strong>${both(profile.name)}</strong>${place(profile)}`,
    body,
    proof,
    languages: definition.languages,
    parts: partsFor(definition),
  });
}

/** The parts of the script without which this form cannot be answered as it is meant. */
function partsFor(definition: ChannelDefinition): readonly ScriptPart[] {
  const hasFurther = !definition.questions.every(isPlain);
  return [
    ...(hasFurther ? (['further'] as const) : []),
    ...(isStepwise(definition) ? (['steps'] as const) : []),
  ];
}

/** The page of receipts (`/r`): the same frame, filled by the script that comes after the first paint. */
export function renderShell({ page }: { readonly page: CitizenPage }): string {
  return renderFrame({
    page,
    title: local('receiptTitle'),
    head: null,
    speaker: html`<strong>${said('app')}</strong>`,
    body: html`<section id="later"><h1>${said('receiptTitle')}</h1><p class="waiting" role="status">${said('opening')}</p></section><noscript><p class="no-script">${said('noScriptReceipt')}</p></noscript>`,
    proof: null,
  });
}

/** A page of few words in the same frame, for what cannot be shown: where nothing is, or nothing is yet. */
export function renderWords({
  page,
  title,
  line,
}: {
  readonly page: CitizenPage;
  readonly title: LocalText;
  readonly line: LocalText;
}): string {
  return renderFrame({
    page,
    title,
    head: null,
    speaker: html`<strong>${said('app')}</strong>`,
    body: html`<h1>${both(title)}</h1><p>${both(line)}</p>`,
    proof: null,
    isStill: true,
  });
}

function preview({
  title,
  description,
  url,
  origin,
}: Readonly<Record<'title' | 'description' | 'url' | 'origin', string>>): Markup {
  return html`<meta name="description" content="${description}"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:type" content="website"><meta property="og:locale" content="th_TH"><meta property="og:url" content="${url}"><meta property="og:image" content="${origin}/icon-512.png">`;
}

function place({ district, province, sample }: OfficeProfile): Markup {
  const where = [district, province].filter((name) => name !== '').join(' · ');
  return html`${where !== '' && html`<span lang="th">${where}</span>`}${sample && html`<span class="sample">${said('sampleOffice')}</span>`}`;
}

function opening(
  definition: ChannelDefinition,
  { telephone }: OfficeProfile,
  { closed, now }: { readonly closed: NotOpen | null; readonly now: Instant | null },
): Markup {
  const { title, intro, effect, kind, ring, standardWorkingDays, unit, facts } = definition;
  const isSelfSurvey = kind === 'self-survey-internal' || kind === 'self-survey-external';
  return html`<div class="opening"><h1>${both(title)}</h1>${isSelfSurvey && html`<p>${said('selfSurvey')}</p>`}${effect !== null && html`<p class="effect ${effect}">${said(effect === 'complete' ? 'effectComplete' : 'effectIntent')}</p>`}${intro.th !== '' && html`<p>${both(intro)}</p>`}${standardWorkingDays !== null && html`<p class="promise">${saidWith((words) => words.promise(standardWorkingDays))}</p>`}${unit !== null && html`<p class="promise">${said('unit')} ${both(unit)}</p>`}${facts !== null && renderFacts(facts)}${closed === null && renderOpenUntil(definition, now)}${callButton(telephone, isSheetKind(kind) || kind === 'external' || isDelicate(ring) ? 'ask' : 'call')}</div>`;
}

interface Asking {
  readonly definition: ChannelDefinition;
  readonly delicate: DelicateParts | null;
  readonly now: Instant | null;
}

/** What stands below the opening while the channel is open: its form, or the way to where it is. */
function asking({ definition, delicate, now }: Asking): Markup | null {
  const { kind, leadsTo } = definition;
  if (kind === 'external') return renderElsewhere(leadsTo);
  if (delicate === null) return form(definition, now);
  const { before, after } = delicate;
  return html`${before !== null && form(definition, now, before)}${after}`;
}

function form(definition: ChannelDefinition, now: Instant | null, readers: Markup | null = null): Markup {
  const isSheet = isSheetKind(definition.kind);
  return html`<form id="form" method="post" novalidate autocomplete="on"${now !== null && html` data-today="${isoDayOf(now)}"`}>${isSheet && html`<p class="anonymous">${said('anonymous')}</p>`}${renderNotice(definition.notice)}${readers}${renderProgress(definition)}${definition.questions.map((question, index) => renderQuestion(question, index + 1))}<div class="sending"><div id="summary" role="alert" tabindex="-1" hidden><h2>${said('summary')}</h2><ul></ul></div><button class="send" id="send" type="submit"><span class="ready">${said(isSheet ? 'sendSheet' : 'send')}</span><span class="busy">${said('preparing')}</span></button><p class="help">${said('beforeSending')}</p><p class="help" id="draft" role="status"></p></div>${renderWays(definition)}</form><div id="external" hidden><p>${said('externalWhy')} <span class="how" hidden>${said('externalHow')}</span></p><a class="open" hidden>${said('externalOpen')}</a><button type="button">${said('stayHere')}</button></div>`;
}
