import type { Markup } from '../../markup/html.ts';

export interface DrawnProps {
  /** What `figures/` drew: escaped by making. */
  readonly of: Markup;
  readonly class?: string;
}

/** Puts a drawn figure into the page. */
export function Drawn({ of, class: name = 'drawn' }: DrawnProps) {
  return <div class={name} dangerouslySetInnerHTML={{ __html: of.text }} />;
}
