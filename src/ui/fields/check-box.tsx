import { useId } from 'preact/hooks';
import './check-box.css';

export interface CheckBoxProps {
  readonly label: string;
  readonly help?: string;
  readonly isChecked: boolean;
  readonly onToggle: (isChecked: boolean) => void;
}

export function CheckBox({ label, help, isChecked, onToggle }: CheckBoxProps) {
  const helpId = useId();
  return (
    <div class="check-box">
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        {label}
      </label>
      {help !== undefined && <p id={helpId}>{help}</p>}
    </div>
  );
}
