import type { Question } from '../../../../domain/channels/question.ts';
import { ChoiceList } from '../../../../ui/fields/choice-list.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { Banner } from '../../../../ui/notices/banner.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { MaybeWordsField, WordsField } from '../fields/words-field.tsx';
import { WholeField } from '../fields/whole-field.tsx';
import type { Editor } from '../model/editor.ts';
import { editTexts } from '../texts.ts';
import { OptionsField } from './options-field.tsx';
import { questionTexts } from './question-texts.ts';
import { ScaleFields } from './scale-fields.tsx';
import { VillagesField } from './villages-field.tsx';

export interface PartProps {
  readonly editor: Editor;
  readonly question: Question;
}

const fills = ['none', 'name', 'street-address'] as const;
const spans = ['any', 'past', 'future'] as const;

/** What is asked of one kind of question only. */
export function KindFields({ editor, question }: PartProps) {
  const words = useWords(questionTexts);
  const edit = useWords(editTexts);
  const { languages } = editor.draft.value;
  const change = (changed: Question): void => editor.changeQuestion(question.id, changed);
  switch (question.kind) {
    case 'short':
      return (
        <>
          <WholeField
            label={words.longest}
            value={question.maxLength}
            least={1}
            most={1_000}
            onWrite={(maxLength) => change({ ...question, maxLength: maxLength ?? question.maxLength })}
          />
          <Select
            label={words.autocomplete}
            options={fills.map((code) => ({ code, label: words.fills[code] }))}
            chosen={fills.find((one) => one === question.autocomplete) ?? 'none'}
            onChoose={(code) => change({ ...question, autocomplete: code === 'none' ? null : code })}
          />
        </>
      );
    case 'long':
      return (
        <WholeField
          label={words.longest}
          value={question.maxLength}
          least={1}
          most={10_000}
          onWrite={(maxLength) => change({ ...question, maxLength: maxLength ?? question.maxLength })}
        />
      );
    case 'choice':
    case 'many':
      return (
        <OptionsField
          editor={editor}
          question={question.id}
          options={question.options}
          onChange={(options) => change({ ...question, options })}
        />
      );
    case 'scale':
      return <ScaleFields editor={editor} question={question} onChange={change} />;
    case 'number':
      return (
        <>
          <WholeField
            label={words.min}
            value={question.min}
            least={-1_000_000_000}
            most={1_000_000_000}
            isOptional
            onWrite={(min) => change({ ...question, min })}
          />
          <WholeField
            label={words.max}
            value={question.max}
            least={-1_000_000_000}
            most={1_000_000_000}
            isOptional
            onWrite={(max) => change({ ...question, max })}
          />
          <WholeField
            label={words.decimals}
            value={question.decimals}
            least={0}
            most={3}
            onWrite={(decimals) => change({ ...question, decimals: decimals ?? 0 })}
          />
          <MaybeWordsField
            label={words.unit}
            help={words.unitHelp}
            optionalLabel={edit.optional}
            value={question.unit}
            languages={languages}
            onWrite={(unit) => change({ ...question, unit })}
          />
        </>
      );
    case 'date':
      return (
        <ChoiceList
          legend={words.span}
          choices={spans.map((code) => ({ code, label: words.spans[code] }))}
          chosen={question.span}
          onChoose={(code) =>
            change({ ...question, span: spans.find((one) => one === code) ?? question.span })
          }
        />
      );
    case 'place':
      return (
        <VillagesField
          editor={editor}
          question={question.id}
          villages={question.villages}
          onChange={(villages) => change({ ...question, villages })}
        />
      );
    case 'photo':
      return (
        <>
          <WholeField
            label={words.most}
            value={question.most}
            least={1}
            most={5}
            onWrite={(most) => change({ ...question, most: most ?? question.most })}
          />
          <p class="soft">{words.photoNote}</p>
        </>
      );
    case 'spoken':
      return <p class="soft">{words.spokenNote}</p>;
    case 'consent':
      return <p class="soft">{words.consentNote}</p>;
    case 'citizen-id':
      return (
        <>
          <Banner tone="warning" title={words.idWarning}>
            <p>{words.idWarningText}</p>
          </Banner>
          <WordsField
            label={words.reason}
            help={words.reasonHelp}
            value={question.reason}
            languages={languages}
            rows={2}
            onWrite={(reason) => change({ ...question, reason })}
          />
        </>
      );
    case 'phone':
      return null;
    default:
      return question satisfies never;
  }
}
