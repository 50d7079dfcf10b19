import { linesFor, paperCondition } from '../../../domain/channels/paper/printed.ts';
import type { Option, Question } from '../../../domain/channels/question.ts';
import type { PaperVoice } from './paper-say.ts';

interface AskedProps {
  readonly question: Question;
  readonly voice: PaperVoice;
}

export interface PaperQuestionProps extends AskedProps {
  readonly questions: readonly Question[];
  /** From 1. */
  readonly number: number;
}

/** One question on paper: what is asked, of whom, and room to answer. */
export function PaperQuestion({ question, questions, number, voice }: PaperQuestionProps) {
  const { words, say } = voice;
  const condition = paperCondition(questions, question);
  const hint = hintOf(question, voice);
  return (
    <li class="paper-question">
      <h3>
        <b>{number}</b> {say(question.label)} <small>{question.required ? words.must : words.may}</small>
        {hint !== null && <small>{` · ${hint}`}</small>}
      </h3>
      {condition !== null && (
        <p class="condition">
          {words.ifAnswered(
            condition.number,
            condition.values
              .map((value) => words.quoted(labelOf(condition.question, value, voice)))
              .join(words.or),
          )}
        </p>
      )}
      {question.help !== null && <p class="help">{say(question.help)}</p>}
      <Room question={question} voice={voice} />
    </li>
  );
}

/** Room for the answer, after its kind. */
function Room({ question, voice }: AskedProps) {
  const { words, say } = voice;
  switch (question.kind) {
    case 'choice':
    case 'many':
    case 'scale':
      return (
        <Boxes options={question.options} voice={voice} look={question.kind === 'scale' ? 'scale' : null} />
      );
    case 'consent':
      return (
        <>
          <Boxes options={consent(voice)} voice={voice} look="row" />
          <p class="help">{words.refusing}</p>
        </>
      );
    case 'short':
      return <Lines count={linesFor(question.maxLength)} />;
    case 'long':
      return <Lines count={Math.max(3, linesFor(question.maxLength))} />;
    case 'phone':
      return <Digits groups={[3, 3, 4]} />;
    case 'number':
      return (
        <p class="measured">
          <span class="blank" /> {question.unit === null ? '' : say(question.unit)}
        </p>
      );
    case 'date':
      return (
        <p class="dated">
          {words.day} <Digits groups={[2]} /> {words.month} <Digits groups={[2]} /> {words.year}{' '}
          <Digits groups={[4]} />
        </p>
      );
    case 'place':
      return (
        <>
          {question.villages.length > 0 && (
            <>
              <p class="help">{words.village}</p>
              <Boxes options={question.villages} voice={voice} look="row" />
            </>
          )}
          <p class="help">{words.place}</p>
          <Lines count={2} />
        </>
      );
    case 'photo':
      return <p class="help">{words.photo(question.most)}</p>;
    case 'spoken':
      return (
        <>
          <p class="help">{words.spoken}</p>
          <Lines count={3} />
        </>
      );
    case 'citizen-id':
      return (
        <>
          <p class="help">{words.reason(say(question.reason))}</p>
          <Digits groups={[1, 4, 5, 2, 1]} />
        </>
      );
    default:
      return question satisfies never;
  }
}

interface BoxesProps {
  readonly options: readonly Option[];
  readonly voice: PaperVoice;
  /** `null`: beside each other where they are short. */
  readonly look: 'row' | 'scale' | null;
}

/** Boxes to tick; their numbers are the keys of fast entry. */
function Boxes({ options, voice, look }: BoxesProps) {
  const labels = options.map(({ label }) => voice.say(label));
  const isShort = labels.every((label) => label.length <= 24);
  return (
    <ol class={`boxes ${look ?? (isShort ? 'row' : 'column')}`}>
      {labels.map((label, at) => (
        <li key={at}>
          <i /> <b>{at + 1}</b> <span>{label}</span>
        </li>
      ))}
    </ol>
  );
}

function Lines({ count }: { readonly count: number }) {
  return (
    <div class="lines">
      {Array.from({ length: count }, (_, at) => (
        <i key={at} />
      ))}
    </div>
  );
}

/** One box a digit, in the groups that people know. */
function Digits({ groups }: { readonly groups: readonly number[] }) {
  return (
    <span class="digits">
      {groups.map((length, group) => (
        <span key={group}>
          {Array.from({ length }, (_, at) => (
            <i key={at} />
          ))}
        </span>
      ))}
    </span>
  );
}

function hintOf({ kind }: Question, { words }: PaperVoice): string | null {
  if (kind === 'many') return words.many;
  return kind === 'choice' || kind === 'scale' ? words.one : null;
}

function consent({ words }: PaperVoice): readonly Option[] {
  return [
    { value: 'yes', label: { th: words.yes, en: words.yes } },
    { value: 'no', label: { th: words.no, en: words.no } },
  ];
}

function labelOf(question: Question, value: string, voice: PaperVoice): string {
  const options =
    question.kind === 'consent' ? consent(voice) : 'options' in question ? question.options : [];
  const place = options.findIndex((option) => option.value === value);
  const option = options[place];
  return option === undefined ? value : `${place + 1} ${voice.say(option.label)}`;
}
