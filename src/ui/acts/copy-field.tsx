import { useId, useRef, useState } from 'preact/hooks';
import { Check, Copy } from 'lucide';
import { Button } from './button.tsx';
import './copy-field.css';

export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly copyLabel: string;
  readonly copiedLabel: string;
}

/** An address or a code to take along. Where the browser forbids copying, the text is marked for doing it by hand. */
export function CopyField({ label, value, copyLabel, copiedLabel }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === value;

  async function copy(): Promise<void> {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(value);
    } catch {
      // No secure context or no leave, as inside chats: the old way, and where that fails too the text stays marked.
      setCopied('execCommand' in document && document.execCommand('copy') ? value : null);
    }
  }

  return (
    <div class="copy-field">
      <label for={id}>{label}</label>
      <div>
        <input ref={field} id={id} type="text" readOnly value={value} spellcheck={false} />
        <Button
          icon={isCopied ? Check : Copy}
          label={isCopied ? copiedLabel : copyLabel}
          onPress={() => {
            void copy();
          }}
        />
      </div>
    </div>
  );
}
