import { useRef } from 'preact/hooks';
import { FolderOpen } from 'lucide';
import { Button } from './button.tsx';

export interface FileButtonProps {
  readonly label: string;
  /** What files are offered, as an input's `accept`. */
  readonly accept: string;
  readonly kind?: 'primary' | 'plain';
  readonly busyLabel?: string | null;
  readonly onChoose: (file: File) => void;
}

/** Chooses one file. A button of our own words: the browser's own speaks the browser's language. */
export function FileButton({ label, accept, kind = 'plain', busyLabel = null, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onChoose(file);
          currentTarget.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <Button
        kind={kind}
        icon={FolderOpen}
        isWide
        label={label}
        busyLabel={busyLabel}
        onPress={() => input.current?.click()}
      />
    </>
  );
}
