import { useEffect, useRef, useState } from 'preact/hooks';
import { Send } from 'lucide';
import type { Instant } from '../../../domain/basics/instant.ts';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { createDraftKeeper, type DraftKeeper } from '../../../data/citizen/kept/draft-keeper.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Banner } from '../../../ui/notices/banner.tsx';
import type { Told } from './told.ts';
import { talkTexts } from './talk-texts.ts';
import { placeOf, proven, said } from './words-out.ts';

interface WriteWordsProps {
  readonly told: Told;
  /** The question that is answered, by its time; `null` for what was not asked. */
  readonly asked: Instant | null;
  readonly onSaid?: () => void;
}

/** A field for words to the office; what is typed is kept on the phone letter by letter, where it keeps the matter. */
export function WriteWords({ told, asked, onSaid }: WriteWordsProps) {
  const { room, language, matter } = told;
  const words = talkTexts(language);
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const typedRef = useRef('');
  const keeperRef = useRef<DraftKeeper | null>(null);
  const id = matter?.id ?? null;

  const place = placeOf(told);
  const channel = place?.channel ?? null;
  const root = place?.root ?? null;
  const readers = place?.readers?.join(' ') ?? '';
  useEffect(() => {
    // What it is sealed with is fetched while somebody writes, so that it can be sealed when the line is gone.
    if (channel !== null && root !== null) void proven(room, channel, { root, readers: readers.split(' ') });
  }, [room, channel, root, readers]);

  useEffect(() => {
    if (id === null) return undefined;
    const made = createDraftKeeper({
      keeping: room.keeping,
      channel: id,
      read: () => [['words', typedRef.current]],
      now: room.now,
      onKept: () => undefined,
    });
    keeperRef.current = made;
    void room.keeping.draft(id).then((draft) => {
      const before = draft?.fields[0]?.[1] ?? '';
      if (before === '' || typedRef.current !== '') return;
      typedRef.current = before;
      setText(before);
    });
    const keepNow = (): void => void made.keepNow();
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      if (typedRef.current !== '') keepNow();
    };
  }, [id, room]);

  function type(value: string): void {
    typedRef.current = value;
    setText(value);
    setEmpty(false);
    keeperRef.current?.touch();
  }

  async function send(): Promise<void> {
    const given = text.trim();
    if (given === '') return setEmpty(true);
    setBusy(true);
    const kept = await said(told, { act: 'answer', text: given, asked });
    setBusy(false);
    setProblem(kept.ok ? kept.value : kept.problem);
    if (!kept.ok) return;
    keeperRef.current?.stop();
    typedRef.current = '';
    setText('');
    onSaid?.();
  }

  return (
    <div class="write-words">
      <TextArea
        label={asked === null ? words.addLabel : words.answerLabel}
        help={asked === null ? words.addHelp : words.answerHelp}
        error={isEmpty ? words.nothing : null}
        rows={4}
        maxLength={4_000}
        value={text}
        onType={type}
      />
      {matter === null && <p class="help">{words.otherPhone}</p>}
      {problem !== null && (
        <Banner tone="warning" title={words.notKept}>
          {problem === 'no-network' ? words.needsLine : toldToCitizens(problem)[language]} {words.stillThere}
        </Banner>
      )}
      <Button
        kind="primary"
        icon={Send}
        label={asked === null ? words.send : words.sendAnswer}
        busyLabel={isBusy ? words.sending : null}
        onPress={() => void send()}
        isWide
      />
    </div>
  );
}
