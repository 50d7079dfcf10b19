import { useEffect, useState } from 'preact/hooks';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { toldToCitizens } from '../../../contracts/problems/citizen-texts.ts';
import type { Problem } from '../../../contracts/problems/problems.ts';
import { face } from '../../../forms/parts/asked/face.ts';
import { inLanguage } from '../../../i18n/texts.ts';
import { Banner } from '../../../ui/notices/banner.tsx';
import { Drawn } from '../../../ui/pictures/drawn.tsx';
import type { Told } from '../talk/told.ts';
import { rated, ratingForm, type RatingForm } from './rate.ts';
import { ratingTexts } from './rating-texts.ts';
import './rating.css';

export interface RatingProps {
  readonly told: Told;
  readonly channel: ChannelId;
}

/** How a finished matter went, in one tap; nothing while the office's own form cannot be had. */
export function Rating({ told, channel }: RatingProps) {
  const { room, language, secret, matter } = told;
  const words = ratingTexts(language);
  const [form, setForm] = useState<RatingForm | null>(null);
  const [isTapped, setTapped] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const root = matter?.root ?? null;

  useEffect(() => {
    if (root === null) return undefined;
    let isGone = false;
    void ratingForm(room, { root }, channel).then((found) => isGone || setForm(found));
    return () => {
      isGone = true;
    };
  }, [room, root, channel]);

  async function tap(value: string): Promise<void> {
    if (form === null || isTapped) return;
    setTapped(true);
    const kept = await rated(room, form, { secret, value, language });
    setProblem(kept.ok ? kept.value : kept.problem);
    if (!kept.ok) setTapped(false);
  }

  if (isTapped) {
    return (
      <Banner tone={problem === null ? 'success' : 'warning'} title={words.thanks}>
        {problem === null ? words.onlyOnce : toldToCitizens(problem)[language]}
      </Banner>
    );
  }
  if (form === null || matter?.isRated === true) return null;
  const { question } = form;
  const { options } = question;
  return (
    <section class="rating" aria-label={words.howItWent}>
      <h2>{inLanguage(question.label, language)}</h2>
      <div class="faces">
        {options.map(({ value, label }, index) => (
          <button key={value} type="button" onClick={() => void tap(value)}>
            <Drawn of={face(index, options.length)} />
            <span>{inLanguage(label, language)}</span>
          </button>
        ))}
      </div>
      <p class="help">{words.promise}</p>
      {problem !== null && (
        <Banner tone="warning" title={words.notSent}>
          {toldToCitizens(problem)[language]}
        </Banner>
      )}
    </section>
  );
}
