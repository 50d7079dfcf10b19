import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CircleAlert } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import { classes } from '../classes.ts';
import './field.css';

/** What every field of one line says about itself. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  /** What is still missing, without blame; its presence marks the field. */
  readonly error?: string | null;
  /** "ไม่บังคับ": said beside the label where nothing needs to be given. */
  readonly optionalLabel?: string;
}

/** How the control inside is tied to those words. */
export interface FieldWiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps extends FieldWords {
  readonly children: (wiring: FieldWiring) => ComponentChildren;
}

export function Field({ label, help, error, optionalLabel, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const hasError = error !== undefined && error !== null;
  const described = [help !== undefined && helpId, hasError && errorId].filter(Boolean).join(' ');
  return (
    <div class={classes('field', hasError && 'wrong')}>
      <label for={id}>
        {label}
        {optionalLabel !== undefined && <small> ({optionalLabel})</small>}
      </label>
      {help !== undefined && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': hasError,
      })}
      <div aria-live="polite">
        {hasError && (
          <p class="error" id={errorId}>
            <Icon of={CircleAlert} size="small" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
