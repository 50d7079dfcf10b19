import { RotateCw } from 'lucide';
import { isPassing, type Problem } from '../../../../contracts/problems/problems.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { Mark } from '../../../frame/mark.tsx';
import { filesTexts } from './files-texts.ts';

/** Why a file is not shown, and what can be done. */
export function FileProblem({
  problem,
  onAgain,
}: {
  readonly problem: Problem;
  readonly onAgain: () => void;
}) {
  const words = useWords(filesTexts);
  if (problem === 'erased') return <p class="file-state">{words.gone}</p>;
  if (problem === 'unknown-blob' || isPassing(problem))
    return (
      <div class="file-state">
        <p>{problem === 'unknown-blob' ? words.notYet : words.noLine}</p>
        <Button kind="quiet" icon={RotateCw} label={words.again} onPress={onAgain} />
      </div>
    );
  return <p class="file-state">{words.broken}</p>;
}

/** That a file was erased: by whom, when and why; or that it is of a kind that is not shown. */
export function FileAway({ file: { kind, erased } }: { readonly file: CaseFile }) {
  const { office, nameOf } = useDesk();
  const words = useWords(filesTexts);
  const language = useLanguage();
  if (erased === null) return <p class="file-state">{words.other}</p>;
  const { by, at, reason, mark } = erased;
  const who = (by === null ? null : nameOf(by)) ?? words.someone;
  return (
    <div class="file-state">
      <p>
        <strong>{words.erased[kind]}</strong> {words.byAt(who, sayInstant(at, office.now(), language))}
      </p>
      {reason !== null && <p>{reason}</p>}
      {mark !== 'received' && <Mark state={mark} />}
    </div>
  );
}
