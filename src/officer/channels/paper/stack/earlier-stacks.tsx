import { Undo2 } from 'lucide';
import type { ChannelId } from '../../../../domain/basics/ids.ts';
import { type PaperStack, paperStackOf } from '../../../../domain/ita/rows/paper-stack-row.ts';
import { sayInstant } from '../../../../i18n/dates.ts';
import { Button } from '../../../../ui/acts/button.tsx';
import { Section } from '../../../../ui/frame/section.tsx';
import { Badge } from '../../../../ui/signs/badge.tsx';
import { useDesk, useLanguage, useWords } from '../../../desk/shell.tsx';
import { useLive } from '../../../desk/use-live.ts';
import { setWithdrawn } from './stack-act.ts';
import { stackTexts } from './stack-texts.ts';

/** Stacks of a channel that were kept, latest first: by whom and when; each can be taken out and brought back. */
export function EarlierStacks({ channel }: { readonly channel: ChannelId }) {
  const { office } = useDesk();
  const words = useWords(stackTexts);
  const rows = useLive(() => office.table('paper-stacks')) ?? [];
  const stacks = rows
    .map(paperStackOf)
    .filter((stack) => stack !== null)
    .filter((stack) => stack.channel === channel)
    .sort((one, other) => (other.at ?? 0) - (one.at ?? 0));
  return (
    <Section title={words.earlier}>
      {stacks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="earlier-stacks">
          {stacks.map((stack) => (
            <EarlierStack key={stack.id} stack={stack} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function EarlierStack({ stack }: { readonly stack: PaperStack }) {
  const { office, notices, nameOf } = useDesk();
  const words = useWords(stackTexts);
  const language = useLanguage();
  const { id, sum, version, by, at, isWithdrawn } = stack;
  const when = at === null ? '' : sayInstant(at, office.now(), language);
  const who = by === null ? null : nameOf(by);
  const title = words.stackOf(sum.sheets, version);
  return (
    <li>
      <strong>{title}</strong>
      <small>{who === null ? when : words.by(when, who)}</small>
      {isWithdrawn ? (
        <Badge label={words.withdrawn} />
      ) : (
        <Button
          kind="quiet"
          icon={Undo2}
          label={words.withdraw}
          about={title}
          onPress={() =>
            void notices.keep(setWithdrawn(office, id, true), {
              label: words.withdrawDone(sum.sheets),
              undo: {
                label: words.undo,
                act: () => setWithdrawn(office, id, false),
                undone: words.broughtBack,
              },
            })
          }
        />
      )}
    </li>
  );
}
