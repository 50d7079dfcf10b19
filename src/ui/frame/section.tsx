import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

export interface SectionProps {
  readonly title: string;
  /** A quiet sentence under the title. */
  readonly note?: string;
  /** A link or a quiet button beside the title. */
  readonly act?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, note, act, children }: SectionProps) {
  const titleId = useId();
  return (
    <section class="section" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {act}
      </header>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

export interface GridProps {
  readonly children: ComponentChildren;
  /** `figures` go two by two on a phone, `cards` one under the other. */
  readonly of?: 'cards' | 'figures';
}

/** Things side by side, as many as there is room for. */
export function Grid({ children, of = 'cards' }: GridProps) {
  return <div class={`grid ${of}`}>{children}</div>;
}
