import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import './tabs.css';

export interface Tab {
  readonly code: string;
  readonly label: string;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (code: string) => void;
  /** What the open tab shows. */
  readonly children: ComponentChildren;
}

export function Tabs({ label, tabs, open, onOpen, children }: TabsProps) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);

  function step(by: number): void {
    const at = tabs.findIndex(({ code }) => code === open);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onOpen(next.code);
    row.current?.querySelector<HTMLElement>(`[data-code="${CSS.escape(next.code)}"]`)?.focus();
  }

  return (
    <div class="tabs">
      <div
        ref={row}
        role="tablist"
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') step(1);
          if (event.key === 'ArrowLeft') step(-1);
        }}
      >
        {tabs.map(({ code, label: name }) => (
          <button
            key={code}
            type="button"
            role="tab"
            data-code={code}
            id={`${id}-${code}`}
            aria-selected={code === open}
            aria-controls={`${id}-panel`}
            tabIndex={code === open ? 0 : -1}
            onClick={() => onOpen(code)}
          >
            {name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </div>
  );
}
