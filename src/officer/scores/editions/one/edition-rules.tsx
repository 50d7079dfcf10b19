import { disclosureItems, surveyItems } from '../../../../domain/ita/edition-parts.ts';
import type { Certainty, Edition, InstrumentCode, Level } from '../../../../domain/ita/edition.ts';
import { formatCount } from '../../../../i18n/numbers.ts';
import { Section } from '../../../../ui/frame/section.tsx';
import { DataTable } from '../../../../ui/lists/data-table.tsx';
import { FactList } from '../../../../ui/lists/fact-list.tsx';
import { useSay, useWords } from '../../../desk/shell.tsx';
import { CertaintyMark } from '../../certainty.tsx';
import { leastSure } from '../../published/years.ts';
import { editionTexts } from '../texts.ts';
import type { FactKind } from './facts.ts';

interface RulesProps {
  readonly edition: Edition;
}

/** What the total is made of. */
export function Weights({ edition }: RulesProps) {
  const words = useWords(editionTexts);
  const say = useSay();
  const { instruments, indicators, level4Values, scales } = edition;
  const hasFourSteps = Object.values(scales).some(({ family }) => family === 'level4');
  if (instruments.length === 0) return null;
  return (
    <Section title={words.weights} note={words.weightsNote}>
      <DataTable
        caption={words.weightTable}
        columns={[
          { label: words.instrument },
          { label: words.weight, isNumeric: true },
          { label: words.asked },
        ]}
        rows={instruments.map(({ code, name, weight }) => ({
          key: code,
          cells: [`${code} ${say(name)}`, words.percent(weight), asked(edition, code, words)],
        }))}
      />
      <details>
        <summary>{words.indicatorsOpen(indicators.length)}</summary>
        <ul>
          {indicators.map(({ no, instrument, name }) => (
            <li key={no}>{`${no}. ${say(name)} (${instrument})`}</li>
          ))}
        </ul>
      </details>
      {hasFourSteps && <p>{words.middle(level4Values)}</p>}
      <Sure kind="weights" certainty={leastSure([...instruments, ...indicators])} />
    </Section>
  );
}

type Words = ReturnType<typeof editionTexts>;

function asked(edition: Edition, instrument: InstrumentCode, words: Words): string {
  if (instrument === 'OIT') return words.items(disclosureItems(edition).length);
  const { length } = surveyItems(edition, instrument);
  return length === 0 ? words.notKnown : words.questions(length);
}

/** Levels, with the rule of each instrument in words; and the marks to reach. */
export function Levels({ edition }: RulesProps) {
  const words = useWords(editionTexts);
  const say = useSay();
  const { levels, levelsSure, passMark, passTarget } = edition;
  if (levels.length === 0 && passMark === null) return null;
  const marked = levels.flatMap(({ name, eachInstrument }) =>
    eachInstrument === null ? [] : [{ name: say(name), mark: eachInstrument }],
  );
  return (
    <Section title={words.levels}>
      {levels.length > 0 && (
        <>
          <dl class="levels">
            {levels.map((level) => (
              <div key={level.code}>
                <dt>{say(level.name)}</dt>
                <dd>{reachedBy(level, words)}</dd>
              </div>
            ))}
          </dl>
          {marked.length === 0 ? (
            <p>{words.onlyTotal}</p>
          ) : (
            <ul class="rules">
              {marked.map(({ name, mark }) => (
                <li key={name}>{words.eachRule(name, String(mark))}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <FactList
        facts={[
          {
            label: words.passMark,
            value: passMark === null ? words.notKnown : words.points(String(passMark)),
          },
          {
            label: words.passTarget,
            value: passTarget === null ? words.notKnown : words.passTargetText(passTarget),
          },
        ]}
      />
      <Sure kind="levels" certainty={levelsSure.certainty} />
    </Section>
  );
}

function reachedBy({ min, eachInstrument }: Level, words: Words): string {
  if (eachInstrument !== null) return words.fromEach(String(min), String(eachInstrument));
  return min === 0 ? words.below : words.from(String(min));
}

/** How many people must at least be asked. */
export function Sample({ edition: { sampleRule } }: RulesProps) {
  const words = useWords(editionTexts);
  const { share, atLeast, large } = sampleRule;
  return (
    <Section title={words.sample}>
      <ul class="rules">
        <li>{words.sampleShare(share, formatCount(atLeast))}</li>
        <li>{words.sampleAll(formatCount(atLeast))}</li>
        <li>{words.sampleLarge(formatCount(large.above), formatCount(large.atLeast))}</li>
      </ul>
      <Sure kind="sample" certainty={sampleRule.certainty} />
    </Section>
  );
}

interface SureProps {
  readonly kind: FactKind;
  readonly certainty: Certainty;
}

function Sure({ kind, certainty }: SureProps) {
  const words = useWords(editionTexts);
  return (
    <p>
      <CertaintyMark of={words.kinds[kind]} certainty={certainty} />
    </p>
  );
}
