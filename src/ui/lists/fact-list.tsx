import type { ComponentChildren } from 'preact';
import './fact-list.css';

export interface Fact {
  readonly label: string;
  readonly value: ComponentChildren;
}

/** Labelled facts of one thing. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="fact-list">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
