import type { LocalText } from '../../../../domain/basics/local-text.ts';
import {
  serviceGroups,
  type Fact,
  type LegalLimit,
  type ServiceFacts,
} from '../../../../domain/channels/service-facts.ts';
import { CheckBox } from '../../../../ui/fields/check-box.tsx';
import { Select } from '../../../../ui/fields/select.tsx';
import { useWords } from '../../../desk/shell.tsx';
import { libraryTexts } from '../../library/texts.ts';
import type { EditProps } from '../edit-room.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { WholeField } from '../fields/whole-field.tsx';
import { FactField, ownWords } from './fact-field.tsx';
import { LinesField } from './lines-field.tsx';
import { RoomPage } from './room-page.tsx';
import { settingsTexts } from './settings-texts.ts';

const nothing: ServiceFacts = {
  group: 'general',
  steps: null,
  documents: null,
  fee: null,
  legalLimit: null,
};
const noWords: LocalText = { th: '', en: '' };

/** What the office writes stands on its own word, not on what stood there before. */
function written<Value>(value: Value): Fact<Value> {
  return { value, certainty: 'memory', source: ownWords };
}

function isEmpty({ th, en, more = {} }: LocalText): boolean {
  return [th, en, ...Object.values(more)].every((said) => said.trim() === '');
}

/** What a citizen should know of the service beside its form, each with how sure it is and whence. */
export function ServiceScreen({ editor, links }: EditProps) {
  const words = useWords(settingsTexts);
  const shelf = useWords(libraryTexts);
  const { facts: known, languages } = editor.draft.value;
  const facts = known ?? nothing;
  const change = (changed: Partial<ServiceFacts>): void => editor.change({ facts: { ...facts, ...changed } });
  const { steps, documents, fee, legalLimit, group } = facts;
  const isNothing = documents?.value.length === 0;
  const limit: LegalLimit = legalLimit?.value ?? { calendarDays: 0, note: noWords };
  const writeLimit = (value: LegalLimit): void => change({ legalLimit: written(value) });
  return (
    <RoomPage editor={editor} links={links} room="service">
      <p class="soft">{words.serviceNote}</p>
      <Select
        label={words.group}
        options={serviceGroups.map((code) => ({ code, label: shelf.groups[code] }))}
        chosen={group}
        onChoose={(code) => change({ group: serviceGroups.find((one) => one === code) ?? group })}
      />
      <FactField title={words.steps} fact={steps} onChange={(next) => change({ steps: next })}>
        <LinesField
          label={words.steps}
          lines={steps?.value ?? []}
          onWrite={(lines) => change({ steps: lines.length === 0 ? null : written(lines) })}
        />
      </FactField>
      <FactField title={words.documents} fact={documents} onChange={(next) => change({ documents: next })}>
        <CheckBox
          label={words.nothingToBring}
          isChecked={isNothing}
          onToggle={(isChecked) => change({ documents: isChecked ? written([]) : null })}
        />
        {!isNothing && (
          <LinesField
            label={words.documents}
            lines={documents?.value ?? []}
            onWrite={(lines) => change({ documents: lines.length === 0 ? null : written(lines) })}
          />
        )}
      </FactField>
      <FactField title={words.fee} fact={fee} onChange={(next) => change({ fee: next })}>
        <WordsField
          label={words.fee}
          value={fee?.value ?? noWords}
          languages={languages}
          onWrite={(value) => change({ fee: isEmpty(value) ? null : written(value) })}
        />
      </FactField>
      <FactField title={words.limit} fact={legalLimit} onChange={(next) => change({ legalLimit: next })}>
        <WholeField
          label={words.limit}
          value={legalLimit === null ? null : limit.calendarDays}
          least={0}
          most={3_650}
          isOptional
          onWrite={(days) =>
            days === null ? change({ legalLimit: null }) : writeLimit({ ...limit, calendarDays: days })
          }
        />
        {legalLimit !== null && (
          <WordsField
            label={words.limitNote}
            value={limit.note}
            languages={languages}
            rows={2}
            onWrite={(note) => writeLimit({ ...limit, note })}
          />
        )}
      </FactField>
    </RoomPage>
  );
}
