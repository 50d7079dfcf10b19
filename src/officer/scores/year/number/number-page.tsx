import { Calculator } from 'lucide';
import { openNumber } from '../../../../domain/ita/book/opened.ts';
import { ButtonLink } from '../../../../ui/acts/button-link.tsx';
import { EmptyState } from '../../../../ui/notices/empty-state.tsx';
import { OfficePage } from '../../../frame/office-page.tsx';
import { useDesk, useWords } from '../../../desk/shell.tsx';
import { scoreLinks } from '../../links.ts';
import type { OpenYear } from '../use-year.ts';
import { Crumbs } from './crumbs.tsx';
import { HowSure } from './how-sure.tsx';
import { LookFacts } from './look-facts.tsx';
import { MadeOf } from './made-of.tsx';
import { useNames } from './names.ts';
import { NumberFigures } from './number-figures.tsx';
import { numberTexts } from './number-texts.ts';
import { sidesOf, type Opened } from './opened-number.ts';
import { SurveyAnswers } from './answers/survey-answers.tsx';
import './number-page.css';

export interface NumberPageProps extends OpenYear {
  readonly code: string;
}

/** Any number of a year, opened: what it is, how it is worked out, from what, and how sure that is. */
export function NumberPage({ year, code }: NumberPageProps) {
  const { rules, scored } = year;
  if (rules === null || scored === null) return <NoNumber fiscalYear={year.fiscalYear} />;
  const board = openNumber(scored.board.total, code);
  const own = openNumber(scored.own.total, code);
  const at = board ?? own;
  if (at === null || rules.edition.instruments.length === 0) return <NoNumber fiscalYear={year.fiscalYear} />;
  return <Number opened={{ year, scored, edition: rules.edition, board, own, at }} />;
}

function Number({ opened }: { readonly opened: Opened }) {
  const { office } = useDesk();
  const { year, edition, at } = opened;
  const words = useWords(numberTexts);
  const names = useNames(edition);
  const links = scoreLinks(office.id);
  const parent = at.above.at(-1);
  const isItem = edition.items.some(({ code, kind }) => kind === 'disclosure' && code === at.node.code);
  return (
    <OfficePage
      title={names.title(at.node)}
      room="scores"
      backTo={
        parent === undefined
          ? links.view('year', year.fiscalYear)
          : links.number(year.fiscalYear, parent.code)
      }
    >
      <div class="number-page">
        <Crumbs fiscalYear={year.fiscalYear} above={at.above} names={names} />
        {at.node.kind !== 'total' && <p class="name">{names.full(at.node)}</p>}
        <NumberFigures opened={opened} />
        {sidesOf(opened).map((side) => (
          <MadeOf key={side.origin} opened={opened} side={side} />
        ))}
        {at.parts.length > 0 && <p class="aside">{words.roundedNote}</p>}
        <SurveyAnswers opened={opened} />
        {isItem && <LookFacts opened={opened} />}
        <HowSure opened={opened} />
      </div>
    </OfficePage>
  );
}

function NoNumber({ fiscalYear }: { readonly fiscalYear: number }) {
  const { office } = useDesk();
  const words = useWords(numberTexts);
  const href = scoreLinks(office.id).view('year', fiscalYear);
  return (
    <OfficePage title={words.none} room="scores" backTo={href}>
      <EmptyState icon={Calculator} title={words.none} act={<ButtonLink label={words.toYear} href={href} />}>
        <p>{words.noneText(fiscalYear)}</p>
      </EmptyState>
    </OfficePage>
  );
}
