import { wifiFault } from '../../../domain/channels/paper/wifi.ts';
import { CheckBox } from '../../../ui/fields/check-box.tsx';
import { ChoiceList } from '../../../ui/fields/choice-list.tsx';
import { TextInput } from '../../../ui/fields/text-input.tsx';
import { useWords } from '../../desk/shell.tsx';
import { sheetTexts } from './texts.ts';
import type { WifiInHand } from './use-wifi.ts';

/** Asks for the Wi-Fi that is printed beside the form's QR. */
export function WifiFields({ given }: { readonly given: WifiInHand }) {
  const words = useWords(sheetTexts);
  const { wifi, isShown, isKept } = given;
  const fault = wifiFault(wifi);
  const said = fault === null ? null : words.wifiFaults[fault];
  const isName = fault === 'name-missing' || fault === 'name-long';
  return (
    <>
      <CheckBox label={words.wifi} help={words.wifiHelp} isChecked={isShown} onToggle={given.show} />
      {isShown && (
        <>
          <TextInput
            label={words.wifiName}
            error={isName ? said : null}
            value={wifi.name}
            maxLength={32}
            autoComplete="off"
            onType={(name) => given.change({ name })}
          />
          <ChoiceList
            legend={words.wifiSecurity}
            choices={(['wpa', 'open'] as const).map((code) => ({ code, label: words.wifiSecurities[code] }))}
            chosen={wifi.security}
            onChoose={(code) => given.change({ security: code === 'open' ? 'open' : 'wpa' })}
          />
          {wifi.security === 'wpa' && (
            <TextInput
              label={words.wifiPassword}
              error={isName ? null : said}
              value={wifi.password}
              maxLength={64}
              autoComplete="off"
              lang="en"
              onType={(password) => given.change({ password })}
            />
          )}
          {!isKept && <p>{words.wifiNotKept}</p>}
        </>
      )}
    </>
  );
}
