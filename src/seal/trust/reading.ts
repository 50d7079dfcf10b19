import type { Result } from '../../domain/basics/result.ts';
import type { Statement } from '../../contracts/authority.ts';
import type { SenderHeader } from '../../contracts/header.ts';

/** How signed texts are read before anybody believes them. */
export interface Reading {
  readonly header: (text: string) => Result<SenderHeader, 'malformed' | 'newer-format'>;
  /** `null` when malformed. */
  readonly statement: (content: string) => Statement | null;
  /** Whether it is a statement of a later app: it must stop replay, because skipping it would show another office. */
  readonly isNewer: (content: string) => boolean;
}
