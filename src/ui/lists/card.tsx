import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './card.css';

export interface CardProps {
  readonly title: string;
  /** `Badge`, `StateMark`, `LevelMark`. */
  readonly mark?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons that open it or act on it. */
  readonly acts?: ComponentChildren;
}

/** A thing that can be opened or acted on as a whole; for plain grouping take `Section`. */
export function Card({ title, mark, children, acts }: CardProps) {
  const titleId = useId();
  return (
    <article class="card" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>{title}</h3>
        {mark}
      </header>
      {children}
      {acts !== undefined && <footer>{acts}</footer>}
    </article>
  );
}
