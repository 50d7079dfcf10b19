import './key-figure.css';

export interface KeyFigureProps {
  readonly label: string;
  /** Written out already: "53.03", "12"; `null` shows the word for unknown. */
  readonly figure: string | null;
  readonly unknownLabel?: string;
  /** What stands behind it: "จากคำตอบ 42 ชุด". */
  readonly note?: string;
  readonly isUrgent?: boolean;
  /** Where what is counted can be seen. */
  readonly href?: string;
}

export function KeyFigure({ label, figure, unknownLabel, note, isUrgent, href }: KeyFigureProps) {
  const look = isUrgent ? 'key-figure urgent' : 'key-figure';
  const told = (
    <>
      <span class="label">{label}</span>
      {figure === null ? <span class="unknown">{unknownLabel}</span> : <span class="figure">{figure}</span>}
      {note !== undefined && <span class="note">{note}</span>}
    </>
  );
  if (href === undefined) return <div class={look}>{told}</div>;
  return (
    <a class={look} href={href}>
      {told}
    </a>
  );
}
