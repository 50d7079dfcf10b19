import { useShell, useWords } from '../../../desk/shell.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { isSheetKind } from '../../../../domain/channels/definition.ts';
import type { EditProps } from '../edit-room.tsx';
import { newQuestion, offeredIn, type AskingName } from '../model/new-question.ts';
import { questionTexts } from './question-texts.ts';
import './add-screen.css';

/** Which kind of question: in plain words, each with an example. */
export function AddScreen({ editor, links }: EditProps) {
  const { way } = useShell();
  const words = useWords(questionTexts);
  const { kind } = editor.draft.value;
  const add = (name: AskingName): void => {
    const id = editor.freshId();
    editor.addQuestion(newQuestion(name, id));
    // The list stands behind the new question, not this choice once more.
    way.replace(links.question(id));
  };
  return (
    <OfficePage title={words.addTitle} room="channels" backTo={links.list}>
      <div class="add-screen">
        <p>{words.addLead}</p>
        {isSheetKind(kind) && <p class="soft">{words.anonymous}</p>}
        <ul>
          {offeredIn(kind).map((name) => {
            const [title, example] = words.asking[name];
            return (
              <li key={name}>
                <button type="button" onClick={() => add(name)}>
                  <strong>{title}</strong>
                  <small>{example}</small>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </OfficePage>
  );
}
