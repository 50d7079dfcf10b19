import { useEffect, useState } from 'preact/hooks';

const holdMs = 1_500;

export interface HoldNameProps {
  readonly name: string;
  readonly onHeld: () => void;
}

/** A name that opens something when it is held: a hand that only touches it finds nothing. */
export function HoldName({ name, onHeld }: HoldNameProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!isHeld) return undefined;
    const timer = setTimeout(() => {
      setHeld(false);
      onHeld();
    }, holdMs);
    return () => clearTimeout(timer);
  }, [isHeld, onHeld]);
  const stop = (): void => setHeld(false);
  return (
    <button
      type="button"
      class="hold-name"
      onPointerDown={() => setHeld(true)}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onKeyDown={({ key }) => key === 'Enter' && setHeld(true)}
      onKeyUp={stop}
      onContextMenu={(event) => event.preventDefault()}
    >
      {name}
    </button>
  );
}
