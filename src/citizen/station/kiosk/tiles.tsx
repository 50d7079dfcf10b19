import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { ChannelId } from '../../../domain/basics/ids.ts';
import { isSheetKind } from '../../../domain/channels/definition.ts';
import type { Keeping } from '../../../data/citizen/kept/keeping.ts';
import { inLanguage, type Language } from '../../../i18n/texts.ts';
import { Banner } from '../../../ui/notices/banner.tsx';
import { useKeeping } from '../../views/parts/use-keeping.ts';
import { backToThai } from './back-to-thai.ts';
import type { Offered } from './ready/prepare.ts';
import type { Queue, QueueStand } from './queue.ts';
import { kioskTexts } from './texts.ts';
import { idle, useIdle } from './use-idle.ts';

export type OpenForm = Extract<Offered, { definition: unknown }>;

export interface TilesProps {
  readonly language: Language;
  readonly forms: readonly OpenForm[];
  readonly queue: Queue;
  readonly keeping: Keeping;
  readonly onChoose: (channel: ChannelId) => void;
  /** The door for the staff, at the top. */
  readonly children: ComponentChildren;
}

/** The chosen forms, large, one of which is tapped. */
export function Tiles({ language, forms, queue, keeping, onChoose, children }: TilesProps) {
  const words = kioskTexts(language);
  const read = useCallback(() => queue.stand(), [queue]);
  const stand = useKeeping<QueueStand | null>(keeping, read, null);
  const { quiet, touch } = useIdle(true);
  useEffect(() => {
    if (quiet === idle.asked) backToThai(); // whoever chose another language has gone
  }, [quiet]);
  return (
    <div class="kiosk" onPointerDown={touch}>
      {children}
      {stand?.isUnsafe === true && (
        <Banner tone="danger" title={words.tellStaff}>
          {words.unsafe}
        </Banner>
      )}
      {stand?.isNearlyFull === true && (
        <Banner tone="warning" title={words.tellStaff}>
          {words.nearlyFull}
        </Banner>
      )}
      <p class="choose">{words.choose}</p>
      <ul class="tiles">
        {forms.map(({ channel, definition: { title, intro, kind } }) => (
          <li key={channel}>
            <button type="button" class="tile" onClick={() => onChoose(channel)}>
              <strong>{inLanguage(title, language)}</strong>
              <span>{isSheetKind(kind) ? words.anonymous : inLanguage(intro, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="help">{words.nothingKept}</p>
    </div>
  );
}
