import { useEffect } from 'preact/hooks';
import type { Status } from '../../../contracts/citizen/status.ts';
import { isClosed } from '../../../domain/channels/case-life.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { newestAnswer } from '../../views/matter/newest-answer.ts';
import type { Told } from './told.ts';
import { talkTexts } from './talk-texts.ts';
import { WriteWords } from './write-words.tsx';

/** What the office last said of a matter; `null` while it has said nothing. */
export function statusIn({ matter, found }: Told): Status | null {
  return newestAnswer(found?.answer ?? null, matter?.answer ?? null)?.status ?? null;
}

/** Questions of the office that nothing has answered yet, neither there nor on this phone. */
export function openQuestions(told: Told): Status['replies'] {
  const status = statusIn(told);
  if (status === null || isClosed(status.state)) return [];
  const answered = Math.max(0, ...(told.matter?.words ?? []).map(({ asked }) => asked ?? 0));
  return status.replies.filter(({ asks, at }) => asks === true && at > answered);
}

/** The office's question before all else, with the place to answer it. */
export function Questions({ told }: { readonly told: Told }) {
  const { language, room, matter } = told;
  const words = talkTexts(language);
  const { secret } = told;
  const upToSeq = matter?.answer?.upToSeq ?? -1;
  const isUnread = upToSeq > (matter?.seen ?? -1);
  useEffect(() => {
    if (!isUnread) return;
    void room.keeping.matter(secret).then((now) => {
      if (now !== null) void room.keeping.change({ matters: [{ ...now, seen: upToSeq }] });
    });
  }, [room, secret, isUnread, upToSeq]);
  const questions = openQuestions(told);
  const last = questions.at(-1);
  if (last === undefined) return null;
  return (
    <section class="asked" aria-label={words.asksTitle}>
      <h2>{words.asksTitle}</h2>
      {questions.map(({ text, at }) => (
        <p class="reply" key={at}>
          {text}
          <span>{sayInstant(at, room.now(), language)}</span>
        </p>
      ))}
      <WriteWords told={told} asked={last.at} />
    </section>
  );
}
