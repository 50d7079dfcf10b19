import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChannelDefinition } from '../../../../domain/channels/definition.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useKeys } from '../typing/use-keys.ts';
import type { EntryWords } from './entry-words.ts';
import { SaidSoFar } from './said-so-far.tsx';
import type { TypedCaseInHand } from './use-typed-case.ts';

export interface CaseEndProps {
  readonly form: ChannelDefinition;
  readonly inHand: TypedCaseInHand;
  readonly step: Extract<TypedCaseInHand['step'], { at: 'end' }>;
  readonly words: EntryWords;
}

/** The end of a form: kept as a case, also where the paper lacks something, which is the citizen's to say. */
export function CaseEnd({ form, inHand, step: { missing, isBlank, asked }, words }: CaseEndProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  const keep = (): void => {
    if (!isBlank) void inHand.keep();
  };
  const isWhole = missing.length === 0;
  // One Enter too many must not keep what lacks something.
  useKeys({ digit: () => undefined, enter: isWhole ? keep : () => undefined, back: inHand.back });
  const numbers = missing.map(({ id }) => form.questions.findIndex((one) => one.id === id) + 1);
  const said = isBlank ? words.blank : isWhole ? words.readyText : words.missingText(numbers.join(', '));
  return (
    <div ref={place} tabIndex={-1}>
      <Banner
        tone={isWhole && !isBlank ? 'info' : 'warning'}
        title={isWhole && !isBlank ? words.ready : words.missingTitle}
        acts={
          <>
            <Button label={words.fill} onPress={inHand.back} />
            {!isBlank && (
              <Button kind="primary" label={isWhole ? words.keep : words.keepAnyway} onPress={keep} />
            )}
          </>
        }
      >
        <p>{said}</p>
      </Banner>
      {!isBlank && <SaidSoFar label={words.said} questions={asked} answers={inHand.answers} />}
    </div>
  );
}
