import { useId } from 'preact/hooks';
import { CircleAlert } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import './choice-list.css';

export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly note?: string;
}

interface ChoiceWords {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly help?: string;
  readonly error?: string | null;
}

export interface ChoiceListProps extends ChoiceWords {
  /** `null` while nothing is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** One of several; the whole row is the target. */
export function ChoiceList({ chosen, onChoose, ...words }: ChoiceListProps) {
  return <Rows {...words} type="radio" isChosen={(code) => code === chosen} onToggle={onChoose} />;
}

export interface CheckListProps extends ChoiceWords {
  readonly chosen: readonly string[];
  /** The code whose tick was set or taken away. */
  readonly onToggle: (code: string) => void;
}

/** Any number of several. */
export function CheckList({ chosen, onToggle, ...words }: CheckListProps) {
  return <Rows {...words} type="checkbox" isChosen={(code) => chosen.includes(code)} onToggle={onToggle} />;
}

interface RowsProps extends ChoiceWords {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (code: string) => boolean;
  readonly onToggle: (code: string) => void;
}

function Rows({ legend, choices, help, error, type, isChosen, onToggle }: RowsProps) {
  const name = useId();
  const helpId = `${name}-help`;
  const errorId = `${name}-error`;
  const hasError = error !== undefined && error !== null;
  const described = [help !== undefined && helpId, hasError && errorId].filter(Boolean).join(' ');
  return (
    <fieldset class="choice-list" aria-describedby={described === '' ? undefined : described}>
      <legend>{legend}</legend>
      {help !== undefined && <p id={helpId}>{help}</p>}
      {choices.map(({ code, label, note }) => (
        <label key={code}>
          <input
            type={type}
            name={name}
            value={code}
            checked={isChosen(code)}
            onChange={() => onToggle(code)}
          />
          <span>
            {label}
            {note !== undefined && <small>{note}</small>}
          </span>
        </label>
      ))}
      <div aria-live="polite">
        {hasError && (
          <p class="error" id={errorId}>
            <Icon of={CircleAlert} size="small" />
            {error}
          </p>
        )}
      </div>
    </fieldset>
  );
}
