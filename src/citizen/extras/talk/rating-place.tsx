import { useEffect, useState } from 'preact/hooks';
import type { ChannelKind } from '../../../domain/channels/definition.ts';
import { usePart } from '../../views/parts/use-part.ts';
import { statusIn } from './questions.tsx';
import type { Told } from './told.ts';

const neverAsked: readonly (ChannelKind | undefined)[] = ['integrity-report', 'conduct-complaint'];

/** Where a finished matter of this phone is rated, once; loaded then. */
export function RatingPlace({ told }: { readonly told: Told }) {
  const { matter } = told;
  const status = statusIn(told);
  const rating = status?.state === 'done' ? (status.rating ?? null) : null;
  const isOffered = matter !== null && matter.isRated !== true && !neverAsked.includes(matter.kind);
  const [wasOffered, setOffered] = useState(false);
  useEffect(() => {
    if (isOffered && rating !== null) setOffered(true);
  }, [isOffered, rating]);
  // The thanks stay until the page is left.
  if (rating === null || !(isOffered || wasOffered)) return null;
  return <Loaded told={told} channel={rating} />;
}

const load = () => import('../rating/rating.tsx');

function Loaded(props: Parameters<Awaited<ReturnType<typeof load>>['Rating']>[0]) {
  const part = usePart(load);
  return part === null ? null : <part.Rating {...props} />;
}
