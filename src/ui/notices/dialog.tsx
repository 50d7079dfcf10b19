import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { X } from 'lucide';
import { IconButton } from '../acts/icon-button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly children?: ComponentChildren;
  /** Buttons, the main one last. */
  readonly acts?: ComponentChildren;
  /** Wished by the cross, the Escape key or a tap beside it. */
  readonly onClose: () => void;
}

export function Dialog({ isOpen, title, closeLabel, children, acts, onClose }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) dialog.showModal();
    else dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault(); // the screen decides; the box follows
        onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose(); // only the veil is the dialog itself
      }}
    >
      <div class="sheet">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton of={X} label={closeLabel} onPress={onClose} />
        </div>
        {children}
        {acts !== undefined && <div class="dialog-acts">{acts}</div>}
      </div>
    </dialog>
  );
}
