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

/** Things side by side where there is room, one under the other where there is not. */
export function Grid({ children }: { readonly children: ComponentChildren }) {
  return <div class="grid">{children}</div>;
}
