import type { ComponentChildren } from 'preact';
import './visually-hidden.css';

/** For the ear only. */
export function VisuallyHidden({ children }: { readonly children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>;
}
