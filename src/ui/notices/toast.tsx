import { useEffect, useRef, useState } from 'preact/hooks';
import { Undo2, X } from 'lucide';
import { Button } from '../acts/button.tsx';
import { IconButton } from '../acts/icon-button.tsx';
import './toast.css';

export interface ToastProps {
  /** What was done: "ปิดเรื่องแล้ว". */
  readonly label: string;
  readonly closeLabel: string;
  readonly undo?: { readonly label: string; readonly onUndo: () => void };
  /** How long it stays unless someone is on it; `null` for as long as the screen likes. */
  readonly staysMs?: number | null;
  readonly onClose: () => void;
}

/** Says that an act is done and offers to take it back; waits while a pointer or the focus rests on it. */
export function Toast({ label, closeLabel, undo, staysMs = 8_000, onClose }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  const closeRef = useRef(onClose);
  useEffect(() => {
    closeRef.current = onClose; // a screen that draws itself again must not start the time anew
  }, [onClose]);
  useEffect(() => {
    if (staysMs === null || isHeld) return undefined;
    const timer = setTimeout(() => closeRef.current(), staysMs);
    return () => clearTimeout(timer);
  }, [staysMs, isHeld, label]);
  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p>{label}</p>
      {undo && <Button kind="quiet" icon={Undo2} label={undo.label} onPress={undo.onUndo} />}
      <IconButton of={X} label={closeLabel} onPress={onClose} />
    </div>
  );
}
