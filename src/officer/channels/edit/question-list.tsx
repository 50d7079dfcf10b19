import { ArrowDown, ArrowUp, Eye, GitBranch, ListChecks, Plus, TriangleAlert, Volume2 } from 'lucide';
import type { Question } from '../../../domain/channels/question.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { ButtonLink } from '../../../ui/acts/button-link.tsx';
import { IconButton } from '../../../ui/acts/icon-button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { List, ListItem } from '../../../ui/lists/list-item.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Badge } from '../../../ui/signs/badge.tsx';
import { useSay, useWords } from '../../desk/shell.tsx';
import { OfficePage } from '../../frame/office-page.tsx';
import { libraryTexts } from '../library/texts.ts';
import { ChangeList } from './change-list.tsx';
import type { EditProps } from './edit-room.tsx';
import { FaultLines, ofQuestion, ofRoom } from './fault-lines.tsx';
import { settingRooms } from './links.ts';
import { editTexts } from './texts.ts';

/** The editor's first screen: what is asked, in its order, and what is said about the channel. */
export function QuestionList({ editor, links }: EditProps) {
  const words = useWords(editTexts);
  const { draft, inUse, changes, faults, isFixed } = editor;
  const { questions, kind } = draft.value;
  const isExternal = kind === 'external';
  const rooms = settingRooms.filter((room) => !isExternal || (room !== 'notice' && room !== 'service'));
  return (
    <OfficePage
      title={words.edit}
      room="channels"
      backTo={links.channel}
      act={
        <>
          <ButtonLink icon={Eye} label={words.preview} href={links.preview} />
          <ButtonLink kind="primary" icon={ListChecks} label={words.toUse} href={links.use} />
        </>
      }
    >
      <div class="edit-room">
        <p>{words.lead(inUse.version)}</p>
        <p class="soft">{changes.value.length === 0 ? words.nothingChanged : words.keptHere}</p>
        <Meanwhile editor={editor} />
        <TakenBack editor={editor} />
        <Section title={words.questions} {...(isFixed ? { note: words.fixed } : {})}>
          <FaultLines faults={faults.value.filter((fault) => ofRoom(fault, null))} />
          {isExternal && <p>{words.externalNote}</p>}
          {!isExternal && questions.length === 0 && <p>{words.noQuestions}</p>}
          {questions.length > 0 && (
            <ol class="asked" aria-label={words.questions}>
              {questions.map((question, index) => (
                <Row key={question.id} question={question} index={index} editor={editor} links={links} />
              ))}
            </ol>
          )}
          {!isFixed && !isExternal && <ButtonLink icon={Plus} label={words.add} href={links.add} isWide />}
        </Section>
        <Section title={words.about}>
          <List label={words.about}>
            {rooms.map((room) => {
              const wrong = faults.value.filter((fault) => ofRoom(fault, room)).length;
              return (
                <ListItem
                  key={room}
                  title={words.rooms[room]}
                  href={links.room(room)}
                  badges={wrong > 0 && <FaultBadge count={wrong} />}
                />
              );
            })}
          </List>
        </Section>
      </div>
    </OfficePage>
  );
}

function Meanwhile({ editor: { changedMeanwhile } }: Pick<EditProps, 'editor'>) {
  const words = useWords(editTexts);
  if (changedMeanwhile.length === 0) return null;
  return (
    <Banner tone="warning" title={words.meanwhile}>
      <p>{words.meanwhileText}</p>
      <ChangeList changes={changedMeanwhile} />
    </Banner>
  );
}

function TakenBack({ editor: { takenAway, takeBack } }: Pick<EditProps, 'editor'>) {
  const words = useWords(editTexts);
  const say = useSay();
  const gone = takenAway.value;
  if (gone === null) return null;
  const title = gone.what === 'draft' ? words.thrownAway : words.removed(say(gone.question.label));
  return <Banner tone="success" title={title} acts={<Button label={words.undo} onPress={takeBack} />} />;
}

interface RowProps extends EditProps {
  readonly question: Question;
  readonly index: number;
}

function Row({ question, index, editor: { draft, faults, isFixed, move }, links }: RowProps) {
  const words = useWords(editTexts);
  const kinds = useWords(libraryTexts).kinds;
  const say = useSay();
  const { id, kind, required, showIf, voices } = question;
  const label = say(question.label) || words.wordless;
  const wrong = faults.value.filter((fault) => ofQuestion(fault, index)).length;
  return (
    <li>
      <a href={links.question(id)}>
        <strong>{`${index + 1}. ${label}`}</strong>
        <small>{`${kinds[kind]} · ${required ? words.required : words.optional}`}</small>
        {(showIf !== null || voices.length > 0 || wrong > 0) && (
          <span class="marks">
            {showIf !== null && <Badge icon={GitBranch} label={words.branched} />}
            {voices.length > 0 && <Badge icon={Volume2} label={words.voiced(voices.length)} />}
            {wrong > 0 && <FaultBadge count={wrong} />}
          </span>
        )}
      </a>
      {!isFixed && (
        <span class="order">
          <IconButton
            of={ArrowUp}
            label={`${words.up}: ${label}`}
            isDisabled={index === 0}
            onPress={() => move(id, -1)}
          />
          <IconButton
            of={ArrowDown}
            label={`${words.down}: ${label}`}
            isDisabled={index === draft.value.questions.length - 1}
            onPress={() => move(id, 1)}
          />
        </span>
      )}
    </li>
  );
}

function FaultBadge({ count }: { readonly count: number }) {
  const words = useWords(editTexts);
  return <Badge tone="danger" icon={TriangleAlert} label={words.faultsHere(count)} />;
}
