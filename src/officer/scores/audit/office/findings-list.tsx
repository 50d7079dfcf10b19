import { Section } from '../../../../ui/frame/section.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { cellPlace, findingPlace, goTo, type Numbered } from './numbered.ts';
import { officeTexts } from './office-texts.ts';

/** Everything found, each with its number, in a sentence, and with the way to its cell. */
export function FindingsList({ all }: { readonly all: readonly Numbered[] }) {
  const words = useWords(officeTexts);
  if (all.length === 0) return null;
  return (
    <Section title={words.findings}>
      <ol class="findings">
        {all.map((one) => (
          <FindingItem key={one.no} one={one} />
        ))}
      </ol>
    </Section>
  );
}

function FindingItem({ one: { no, finding } }: { readonly one: Numbered }) {
  const words = useWords(officeTexts);
  const say = useSay();
  const { fiscalYear, cell, line, expected, message } = finding;
  return (
    <li id={findingPlace(no)} tabIndex={-1}>
      <span class="no" aria-hidden="true">
        {no}
      </span>
      <div>
        {fiscalYear !== null && <small>{words.ofYear(fiscalYear)}</small>}
        {line !== null && <small>{words.line(line)}</small>}
        <p>{say(message)}</p>
        {expected !== null && <p class="expected">{words.expected(expected)}</p>}
        {fiscalYear !== null && cell !== null && (
          <button type="button" class="link" onClick={() => goTo(cellPlace(fiscalYear, cell))}>
            {words.toCell}
          </button>
        )}
      </div>
    </li>
  );
}
