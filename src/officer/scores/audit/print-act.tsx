import { Printer } from 'lucide';
import { Button } from '../../../ui/acts/button.tsx';
import { useShell, useWords } from '../../desk/shell.tsx';
import { auditTexts } from './texts.ts';

/** Prints what was found; stands only where something was audited. */
export function PrintAct() {
  const { browser } = useShell();
  const words = useWords(auditTexts);
  return <Button icon={Printer} label={words.print} onPress={browser.print} />;
}
