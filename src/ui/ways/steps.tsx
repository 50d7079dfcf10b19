import { Check } from 'lucide';
import { Icon } from '../signs/icon.tsx';
import './steps.css';

export interface StepsProps {
  /** "ขั้นที่ 2 จาก 4" */
  readonly label: string;
  readonly steps: readonly string[];
  /** The place of the step at hand, from 0. */
  readonly current: number;
}

/** Where one stands in a set-up. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav class="steps" aria-label={label}>
      <p>{label}</p>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            class={index < current ? 'done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <b>{index < current ? <Icon of={Check} size="small" /> : index + 1}</b>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
