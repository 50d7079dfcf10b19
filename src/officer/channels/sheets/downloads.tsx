import { ImageDown } from 'lucide';
import { qrCard, qrCardSvg } from '../../../figures/qr-card.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/frame/section.tsx';
import { useDesk, useWords } from '../../desk/shell.tsx';
import { saveFile } from '../../desk/save-file.ts';
import type { ChannelProps } from '../channel-detail.tsx';
import { cardPng } from '../../../ui/pictures/card-png.ts';
import { useSaid } from './printed-sheet.tsx';
import { sheetTexts } from './texts.ts';

/** The channel's QR as a picture, to be sent by LINE or put into a letter. */
export function Downloads({ definition }: ChannelProps) {
  const { notices } = useDesk();
  const words = useWords(sheetTexts);
  const said = useSaid(definition);
  if (said === null) return null;
  const { qrText, stamp = null } = said;
  const card = () => qrCard(qrText, { ...said, stamp });
  const name = `qr-${definition.channel}-v${definition.version}`;
  async function savePng(): Promise<void> {
    saveFile({ name: `${name}.png`, type: 'image/png', content: await cardPng(card()) });
    notices.say({ label: words.saved });
  }
  function saveSvg(): void {
    saveFile({ name: `${name}.svg`, type: 'image/svg+xml', content: qrCardSvg(card()).text });
    notices.say({ label: words.saved });
  }
  return (
    <Section title={words.passedOn} note={words.passedOnText}>
      <div class="acts">
        <Button icon={ImageDown} label={words.png} onPress={() => void savePng()} />
        <Button icon={ImageDown} label={words.svg} onPress={saveSvg} />
      </div>
    </Section>
  );
}
