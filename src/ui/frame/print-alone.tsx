import type { ComponentChildren } from 'preact';
import './print-alone.css';

/** What is made for paper: printing hides the app around it. */
export function PrintAlone({ children }: { readonly children: ComponentChildren }) {
  return <div class="print-alone">{children}</div>;
}
