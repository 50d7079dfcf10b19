import { useLayoutEffect, useRef } from 'preact/hooks';
import { askedQuestions } from '../../../../domain/channels/asking.ts';
import * as stack from '../../../../domain/channels/paper/stack.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useWords } from '../../../desk/shell.tsx';
import type { StackEntryProps } from './stack-entry.tsx';
import { stackTexts } from './stack-texts.ts';
import { useKeys } from '../typing/use-keys.ts';

/** The end of a sheet on which something is missing: filled in, or said and not counted. */
export function HalfSheet({ draft, form, questions, onChange }: StackEntryProps) {
  const words = useWords(stackTexts);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  const missing = stack.missingOn(questions, draft.current);
  const numberOf = (id: string): number => form.questions.findIndex((one) => one.id === id) + 1;
  const first = missing[0] ?? askedQuestions(questions, draft.current)[0];
  const fill = (): void => {
    if (first !== undefined) onChange(stack.wentTo(draft, first.id));
  };
  const layAside = (): void => onChange(stack.laidAside(draft, questions));
  useKeys({ digit: () => undefined, enter: layAside, back: fill });
  return (
    <div class="stack-entry" ref={place} tabIndex={-1}>
      <Banner
        tone="warning"
        title={words.halfTitle}
        acts={
          <>
            <Button
              label={missing[0] === undefined ? words.fillAny : words.fill(numberOf(missing[0].id))}
              onPress={fill}
            />
            <Button label={words.layAside} onPress={layAside} />
          </>
        }
      >
        <p>
          {missing.length === 0
            ? words.blankText
            : words.halfText(missing.map(({ id }) => numberOf(id)).join(', '))}
        </p>
      </Banner>
    </div>
  );
}
