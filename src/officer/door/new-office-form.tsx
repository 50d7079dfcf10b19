import { useState } from 'preact/hooks';
import { officeTypes } from '../../domain/office/office.ts';
import { ChoiceList } from '../../ui/fields/choice-list.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextInput, type TextInputProps } from '../../ui/fields/text-input.tsx';
import { Section } from '../../ui/frame/section.tsx';
import { useWords } from '../desk/shell.tsx';
import type { NewOffice, TypedField } from './new-office.ts';
import { setUpTexts } from './set-up-texts.ts';
import './new-office-form.css';

export interface NewOfficeFormProps {
  readonly office: NewOffice;
  readonly id: string;
  readonly onComplete: () => void;
}

/** Everything an office needs to begin; what is missing is said at its line. */
export function NewOfficeForm({ office, id, onComplete }: NewOfficeFormProps) {
  const words = useWords(setUpTexts);
  const [hasTried, setTried] = useState(false);
  const missing = hasTried ? office.missing() : [];
  const labels: Readonly<Record<TypedField, string>> = {
    nameTh: words.nameTh,
    nameEn: words.nameEn,
    district: words.district,
    province: words.province,
    units: words.units,
    telephone: words.telephone,
    mainSite: words.mainSite,
    yourName: words.yourName,
    yourPost: words.yourPost,
  };
  const wiring = (field: TypedField) => ({
    label: labels[field],
    name: field,
    value: office.typed[field].value,
    error: missing.includes(field) ? words.missing(labels[field]) : null,
    onType: (value: string) => office.write(field, value),
  });
  const line = (field: TypedField, more: Partial<TextInputProps> = {}) => (
    <TextInput {...wiring(field)} {...more} />
  );
  return (
    <form
      class="new-office-form"
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = office.missing();
        if (first === undefined) return onComplete();
        setTried(true);
        event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      }}
    >
      <Section title={words.office}>
        <ChoiceList
          legend={words.type}
          choices={officeTypes.map((code) => ({ code, label: words.types[code] }))}
          chosen={office.type.value}
          onChoose={(code) => {
            const chosen = officeTypes.find((type) => type === code);
            if (chosen !== undefined) office.chooseType(chosen);
          }}
        />
        {line('nameTh', { help: words.nameHelp, lang: 'th', autoComplete: 'organization' })}
        {line('nameEn', { lang: 'en', optionalLabel: words.optional })}
        {line('district')}
        {line('province')}
        <TextArea {...wiring('units')} help={words.unitsHelp} rows={6} lang="th" />
      </Section>
      <Section title={words.contact}>
        {line('telephone', { type: 'tel', help: words.telephoneHelp, optionalLabel: words.optional })}
        {line('mainSite', { type: 'url', optionalLabel: words.optional })}
      </Section>
      <Section title={words.you} note={words.youNote}>
        {line('yourName', { autoComplete: 'name' })}
        {line('yourPost', { autoComplete: 'organization-title' })}
      </Section>
    </form>
  );
}
