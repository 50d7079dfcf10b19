import { useState } from 'preact/hooks';
import { BookmarkPlus, PencilLine, RotateCw } from 'lucide';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import type { Word } from '../../../data/citizen/kept/records.ts';
import { sayInstant } from '../../../i18n/dates.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import { StateMark } from '../../../ui/signs/state-mark.tsx';
import { sendAgain } from '../../views/parts/send-again.ts';
import { openQuestions, statusIn } from './questions.tsx';
import { talkTexts } from './talk-texts.ts';
import type { Told } from './told.ts';
import { Withdrawing } from './withdrawing.tsx';
import { WriteWords } from './write-words.tsx';
import { keptHere } from './words-out.ts';

/** What the citizen has written since, whether it has arrived, and what more can be said. */
export function OwnWords({ told }: { readonly told: Told }) {
  const { language, matter } = told;
  const words = talkTexts(language);
  const [isWriting, setWriting] = useState(false);
  const own = matter?.words ?? [];
  const there = statusIn(told)?.messages ?? [];
  const elsewhere = there.filter(({ id }) => !own.some((word) => word.id === id));
  const mayWrite = openQuestions(told).length === 0;
  return (
    <>
      {own.length + elsewhere.length > 0 && (
        <Section title={words.mine}>
          {elsewhere.map(({ id, act, at }) => (
            <p class="own-words" key={id}>
              <em>{act === 'withdraw' ? words.withdrew : words.elsewhere}</em>
              <When told={told} at={at} />
              <StateMark state="received" label={words.received} />
            </p>
          ))}
          {own.map((word) => (
            <OwnWord key={word.id} told={told} word={word} isThere={there.some(({ id }) => id === word.id)} />
          ))}
        </Section>
      )}
      {isWriting && mayWrite && <WriteWords told={told} asked={null} onSaid={() => setWriting(false)} />}
      {!isWriting && mayWrite && (
        <Button icon={PencilLine} label={words.add} onPress={() => setWriting(true)} isWide />
      )}
      {matter === null && <KeepHere told={told} />}
      <Withdrawing told={told} />
    </>
  );
}

function When({ told: { room, language }, at }: { readonly told: Told; readonly at: Word['writtenAt'] }) {
  return <small>{sayInstant(at, room.now(), language)}</small>;
}

interface OwnWordProps {
  readonly told: Told;
  readonly word: Word;
  /** The office says that it has it. */
  readonly isThere: boolean;
}

function OwnWord({ told, word, isThere }: OwnWordProps) {
  const { room, language } = told;
  const words = talkTexts(language);
  const parcel = told.parcels.find(({ id }) => id === word.id) ?? null;
  const isStuck = parcel !== null && parcel.road.state !== 'waiting';
  const label = isStuck ? words.stuck : words.waiting;
  const gone = isThere ? words.received : words.sent;
  return (
    <div class="own-words">
      {word.act === 'withdraw' && <em>{words.withdrew}</em>}
      {word.text !== '' && <p>{word.text}</p>}
      <When told={told} at={word.writtenAt} />
      {parcel === null ? (
        <StateMark state={isThere ? 'received' : 'sent'} label={gone} />
      ) : (
        <StateMark state="waiting" label={label} />
      )}
      {isStuck && (
        <>
          {parcel.road.state === 'refused' && <p>{toldToCitizens(parcel.road.problem)[language]}</p>}
          <Button icon={RotateCw} label={words.tryAgain} onPress={() => void sendAgain(room, parcel)} />
        </>
      )}
    </div>
  );
}

/** On another phone: the matter comes on its list. */
function KeepHere({ told }: { readonly told: Told }) {
  const words = talkTexts(told.language);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (): Promise<void> => {
    const kept = await keptHere(told);
    setProblem(kept.ok ? kept.value : kept.problem);
  };
  return (
    <div class="keep-here">
      <Button icon={BookmarkPlus} label={words.keepHere} onPress={() => void keep()} isWide />
      <p class="help">{words.keepHereNote}</p>
      {problem !== null && <Banner tone="warning" title={toldToCitizens(problem)[told.language]} />}
    </div>
  );
}
