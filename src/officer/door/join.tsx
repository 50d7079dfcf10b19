import { useState } from 'preact/hooks';
import { ExternalLink, UserPlus } from 'lucide';
import { invitationOf, paths } from '../../contracts/addresses.ts';
import { problemTexts } from '../../contracts/problems/problem-texts.ts';
import { isPassing, type Problem } from '../../contracts/problems/problems.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ButtonLink } from '../../ui/acts/button-link.tsx';
import { TextInput } from '../../ui/fields/text-input.tsx';
import { Banner } from '../../ui/notices/banner.tsx';
import { EmptyState } from '../../ui/notices/empty-state.tsx';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { useSay, useShell, useWords } from '../desk/shell.tsx';
import { isInAppBrowser, isIos } from './browsers.ts';
import { doorTexts } from './texts.ts';

/** Joins an office by an invitation; the secret leaves the address before anything else. */
export function Join() {
  const { browser } = useShell();
  return isInAppBrowser(browser.userAgent) ? <OpenOutside /> : <JoinHere />;
}

/** A chat app's browser forgets keys: the invitation is left as it is. */
function OpenOutside() {
  const { browser } = useShell();
  const words = useWords(doorTexts);
  return (
    <PlainFrame title={words.join}>
      <EmptyState
        icon={ExternalLink}
        title={words.inApp}
        act={
          <ButtonLink
            kind="primary"
            label={words.openOutside}
            href={`${paths.join}?openExternalBrowser=1${browser.fragment()}`}
          />
        }
      >
        <p>{words.inAppWhy}</p>
      </EmptyState>
    </PlainFrame>
  );
}

function JoinHere() {
  const { browser, gate, way, install } = useShell();
  const words = useWords(doorTexts);
  const say = useSay();
  const [given] = useState(() => browser.takeFragment());
  const [pasted, setPasted] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isJoining, setJoining] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function join(): Promise<void> {
    const fragment = given === '' ? pasted.slice(pasted.indexOf('#')).trim() : given;
    if (invitationOf(fragment) === null) return setWrong(true);
    setWrong(false);
    setJoining(true);
    const joined = await gate.joinOffice(fragment);
    setJoining(false);
    if (joined.ok) way.replace(paths.app(joined.value, 'today'));
    else setProblem(joined.problem);
  }

  const isSpoiled = given !== '' && invitationOf(given) === null;
  // A link that was refused for good will be refused again; a pasted one may be another.
  const isOver = given !== '' && problem !== null && !isPassing(problem);
  return (
    <PlainFrame
      title={words.join}
      act={
        <Button
          kind="primary"
          icon={UserPlus}
          label={words.joinAct}
          busyLabel={isJoining ? words.joining : null}
          isDisabled={isSpoiled || isOver}
          onPress={() => void join()}
        />
      }
    >
      {problem !== null && (
        <Banner
          tone="danger"
          title={words.joinFailed}
          acts={problem === 'conflict' && <ButtonLink href="/app/" label={words.goToApp} />}
        >
          <p>{problem === 'conflict' ? words.alreadyIn : say(problemTexts[problem])}</p>
        </Banner>
      )}
      {isSpoiled && (
        <Banner tone="warning" title={words.joinFailed}>
          <p>{words.pasteWrong}</p>
        </Banner>
      )}
      <p>{words.joinLead}</p>
      <p>{words.joinKeys}</p>
      <p>{words.joinOnce}</p>
      {given === '' && (
        <TextInput
          label={words.pasteLabel}
          help={words.pasteHelp}
          error={isWrong ? words.pasteWrong : null}
          type="url"
          value={pasted}
          onType={setPasted}
        />
      )}
      {isIos(browser.userAgent) && install.way.value !== 'installed' && (
        <Banner tone="info" title={words.iosTitle}>
          <p>{words.iosNote}</p>
        </Banner>
      )}
    </PlainFrame>
  );
}
