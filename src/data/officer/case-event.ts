import type { PersonId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/instant.ts';
import type { Judgement } from '../../domain/blocks/aside.ts';
import type { CaseState } from '../../domain/channels/case-life.ts';
import type { FileEvent } from './files/files.ts';
import type { ActMark } from './office.ts';
import type { WordsKind } from './talk.ts';

/** One line of a case's history. */
export interface CaseEvent {
  readonly at: Instant;
  /** `null` for the citizen. */
  readonly by: PersonId | null;
  readonly kind: 'arrived' | 'state' | 'assigned' | 'contested' | WordsKind | Judgement | FileEvent;
  readonly state: CaseState | null;
  readonly text: string | null;
  readonly mark: ActMark;
}
