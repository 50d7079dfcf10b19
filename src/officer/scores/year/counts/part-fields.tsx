import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide';
import { scaleOf } from '../../../../domain/ita/edition-parts.ts';
import type { Edition, Part, SurveyItem } from '../../../../domain/ita/edition.ts';
import { TextInput } from '../../../../ui/fields/text-input.tsx';
import { Badge } from '../../../../ui/signs/badge.tsx';
import { classes } from '../../../../ui/classes.ts';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { type CountDraft, fieldOf, remainderOf, type Remainder } from './count-draft.ts';
import { countsTexts } from './counts-texts.ts';

export interface PartFieldsProps {
  readonly edition: Edition;
  readonly item: SurveyItem;
  readonly part: Part;
  readonly draft: CountDraft;
  /** Stands in the way of keeping. */
  readonly isMarked: boolean;
  readonly onType: (field: string, value: string) => void;
}

/** How often each answer of one part was given, and whether that adds up to the sheets. */
export function PartFields({ edition, item, part, draft, isMarked, onType }: PartFieldsProps) {
  const words = useWords(countsTexts);
  const say = useSay();
  const { options } = scaleOf(edition, part.scale);
  const wording = part.wording === null ? say(item.wording) : `${say(item.wording)} · ${say(part.wording)}`;
  const remainder = remainderOf(draft, edition, part);
  return (
    <fieldset class={classes('part-fields', isMarked && 'marked')}>
      <legend>{words.part(part.code, wording)}</legend>
      <div class="answers">
        {options.map(({ code, label }) => (
          <TextInput
            key={code}
            label={say(label)}
            inputMode="numeric"
            maxLength={9}
            value={draft[fieldOf(part, code)] ?? ''}
            onType={(value) => onType(fieldOf(part, code), value)}
          />
        ))}
      </div>
      <p aria-live="polite">{left(remainder)}</p>
    </fieldset>
  );

  function left(found: Remainder) {
    switch (found.kind) {
      case 'even':
        return <Badge tone="success" icon={CircleCheck} label={words.even} />;
      case 'no-sheets':
        return <Badge icon={CircleDashed} label={words.sheetsFirst} />;
      case 'left':
        return (
          <Badge tone={isMarked ? 'warning' : 'plain'} icon={CircleDashed} label={words.left(found.count)} />
        );
      case 'over':
        return <Badge tone="danger" icon={TriangleAlert} label={words.over(found.count)} />;
      case 'not-a-count': {
        const label = options.find(({ code }) => code === found.answer)?.label;
        return (
          <Badge
            tone="danger"
            icon={TriangleAlert}
            label={words.notCount(label === undefined ? found.answer : say(label))}
          />
        );
      }
      default:
        return found satisfies never;
    }
  }
}
