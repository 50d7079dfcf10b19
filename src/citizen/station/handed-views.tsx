import { toldToCitizens } from '../../contracts/problems/citizen-texts.ts';
import { paths } from '../../contracts/addresses.ts';
import { Banner } from '../../ui/notices/banner.tsx';
import { createScreen } from '../views/screen.ts';
import type { FormViews } from '../views/form-views.tsx';
import type { Language } from '../../i18n/texts.ts';
import { HandedReceipt } from './handed-receipt.tsx';
import { stationAround } from './station.ts';
import { stationTexts } from './texts.ts';

/** What follows a form on a device that is not the writer's own: everything is handed over, nothing leads on from here. */
export function openFormViews(language: () => Language): FormViews {
  const { show, hide, onLanguage } = createScreen(language);
  const station = stationAround();
  return {
    showProblem: (problem) =>
      show('under', (chosen) => (
        <Banner tone="danger" title={stationTexts(chosen).notSent}>
          {toldToCitizens(problem)[chosen]}
        </Banner>
      )),
    showReceipt({ room, kept, definition, onAnother }) {
      station?.onSent();
      const onDone = (): void => {
        onAnother(); // the way back must not lead to somebody's words, not even for a moment
        if (station === null) location.replace(paths.receipt);
        else station.onDone();
      };
      const isKiosk = station !== null;
      show('alone', (chosen) => (
        <HandedReceipt {...{ room, kept, definition, isKiosk, onDone }} language={chosen} />
      ));
    },
    hide,
    onLanguage,
  };
}
