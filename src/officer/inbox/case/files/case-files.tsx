import type { EntryId } from '../../../../domain/basics/ids.ts';
import type { Answer, Answers } from '../../../../domain/channels/definition.ts';
import type { Question } from '../../../../domain/channels/question.ts';
import type { CaseFile } from '../../../../data/officer/files/files.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { filesTexts } from './files-texts.ts';
import { Photos } from './photos.tsx';
import { Sound } from './sound.tsx';
import './case-files.css';

export interface FilesGivenProps {
  /** The case. */
  readonly id: EntryId;
  readonly files: readonly CaseFile[];
  /** Ids as they stand in the answer. */
  readonly answer: Answer;
}

/** The pictures or the recording that answer one question. */
export function FilesGiven({ id, files, answer }: FilesGivenProps) {
  const words = useWords(filesTexts);
  const named = idsOf(answer);
  const here = files.filter((file) => named.includes(file.id));
  return (
    <>
      <FilesOf id={id} files={here} />
      {here.length < named.length && <p class="file-state">{words.missing}</p>}
    </>
  );
}

export interface OtherFilesProps {
  readonly id: EntryId;
  readonly files: readonly CaseFile[];
  readonly answers: Answers;
  readonly questions: readonly Question[];
}

/** Files that came with a case and answer none of its questions: shown all the same, so that nothing lies hidden. */
export function OtherFiles({ id, files, answers, questions }: OtherFilesProps) {
  const words = useWords(filesTexts);
  const asked = questions.filter(({ kind }) => kind === 'photo' || kind === 'spoken');
  const named = new Set(asked.flatMap((question) => idsOf(answers[question.id] ?? [])));
  const rest = files.filter((file) => !named.has(file.id));
  if (rest.length === 0) return null;
  return (
    <Section title={words.rest}>
      <FilesOf id={id} files={rest} />
    </Section>
  );
}

function FilesOf({ id, files }: Pick<FilesGivenProps, 'id' | 'files'>) {
  const photos = files.filter(({ kind }) => kind !== 'sound');
  return (
    <>
      {photos.length > 0 && <Photos id={id} photos={photos} />}
      {files
        .filter(({ kind }) => kind === 'sound')
        .map((file) => (
          <Sound key={file.id} id={id} file={file} />
        ))}
    </>
  );
}

function idsOf(answer: Answer): readonly string[] {
  return typeof answer === 'string' ? [answer] : answer;
}
