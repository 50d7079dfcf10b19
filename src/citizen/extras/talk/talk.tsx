import type { ComponentChild } from 'preact';
import { OwnWords } from './own-words.tsx';
import { Questions } from './questions.tsx';
import { RatingPlace } from './rating-place.tsx';
import type { Told } from './told.ts';
import './talk.css';

/** What stands first on a matter's page: a question of the office; of a finished matter, how it went. */
export function first(told: Told): ComponentChild {
  return (
    <>
      <Questions told={told} />
      <RatingPlace told={told} />
    </>
  );
}

/** What stands below the office's answers: the citizen's own words. */
export function below(told: Told): ComponentChild {
  return <OwnWords told={told} />;
}
