import { channelOfPath } from '../../contracts/addresses.ts';
import { problemTexts } from '../../contracts/problems/problem-texts.ts';
import { contentSecurityPolicy, type CitizenPage } from '../../forms/citizen-page.ts';
import { delicateParts } from '../../forms/parts/readers.ts';
import { renderFormPage, renderShell, renderWords } from '../../forms/form-page.ts';
import { visitOf, type House, type Visit } from '../doors/house.ts';
import { channelProof } from '../doors/proofs.ts';
import { Seen } from '../doors/seen.ts';
import { assetAnswer, PageAnswers } from './answers.ts';
import { plainPage, plainPolicy } from './plain.ts';
import { pageTexts } from './texts.ts';

type Plain = 'nowhere' | 'notReady' | 'noChannel';

function wordsOf(which: Plain, language: 'th' | 'en') {
  const texts = pageTexts(language);
  return which === 'noChannel'
    ? { ...texts.noChannel, line: problemTexts['unknown-channel'][language] }
    : texts[which];
}

/** Few words, in the citizen's own frame once there is one: with a way on to what this phone has sent. */
function plainAnswer(
  which: Plain,
  page: CitizenPage | null,
): { readonly text: string; readonly policy: string } {
  const [th, en] = [wordsOf(which, 'th'), wordsOf(which, 'en')];
  if (page === null) return { text: plainPage({ th, en }), policy: plainPolicy };
  const title = { th: th.title, en: en.title };
  const text = renderWords({ page, title, line: { th: th.line, en: en.line } });
  return { text, policy: contentSecurityPolicy(page) };
}

/** Opens what people type or scan: a channel's page, receipts, the officer's app, its files. Call after all other doors. */
export function openPages(house: House): void {
  const { app, deps } = house;
  const { assets } = deps;
  const answers = new PageAnswers();
  const seen = new Seen(deps);

  const plain = ({ request }: Visit, which: Plain, status: number): Response =>
    answers.answer(request, { ...plainAnswer(which, assets.citizenPage), status });

  async function channelPage(visit: Visit): Promise<Response> {
    const channel = channelOfPath(new URL(visit.request.url).pathname);
    const shown = channel === null ? null : await channelProof(house, channel);
    if (shown === null) return plain(visit, 'noChannel', 404);
    const page = assets.citizenPage;
    if (page === null || shown.profile === null) return plain(visit, 'notReady', 503);
    const { proof, definition, profile } = shown;
    const isFull = (await house.mailboxes.of(proof.office))?.isFull(definition) ?? false;
    const origin = deps.publicUrl ?? visit.whence.origin;
    const text = renderFormPage({
      page,
      proof,
      definition,
      delicate: delicateParts(proof, definition),
      profile,
      origin,
      now: deps.now(),
      isFull: await isFull,
    });
    return answers.answer(visit.request, { text, policy: contentSecurityPolicy(page) });
  }

  function receiptPage(visit: Visit): Response {
    const page = assets.citizenPage;
    if (page === null) return plain(visit, 'notReady', 503);
    return answers.answer(visit.request, {
      text: renderShell({ page }),
      policy: contentSecurityPolicy(page),
    });
  }

  function officerPage(visit: Visit): Response {
    const index = assets.file('/index.html');
    return index === null
      ? plain(visit, 'notReady', 503)
      : assetAnswer(visit.request, index, 'asked each time');
  }

  function file(visit: Visit): Response {
    const { pathname } = new URL(visit.request.url);
    const found = assets.file(pathname);
    if (pathname.startsWith('/assets/')) {
      // Never a page in a script's place: an older app must notice that its part is gone.
      return found === null
        ? new Response('404\n', { status: 404 })
        : assetAnswer(visit.request, found, 'lasting');
    }
    return found === null
      ? plain(visit, 'nowhere', 404)
      : assetAnswer(visit.request, found, 'asked each time');
  }

  const pages: readonly (readonly [string, (visit: Visit) => Response | Promise<Response>])[] = [
    ['/c/*', channelPage],
    ['/r', receiptPage],
    ['/r/', receiptPage],
    ['/k/*', receiptPage],
    ['/', officerPage],
    ['/app', officerPage],
    ['/app/*', officerPage],
    ['/setup', officerPage],
    ['/join', officerPage],
  ];
  for (const [path, show] of pages) {
    app.get(path, async (context) => {
      const visit = visitOf(context, deps);
      await seen.note(visit);
      return show(visit);
    });
  }
  app.get('*', (context) => file(visitOf(context, deps)));
}
