import type { Statement } from '../../contracts/authority.ts';

/** The public keys a statement brings: whoever joined with one that is none would make every later sealing to it fail. */
export function keysIn(statement: Statement): readonly string[] {
  switch (statement.statement) {
    case 'founding':
      return [statement.rootKey, statement.recoveryKey];
    case 'device':
    case 'invitation':
      return [statement.signKey, statement.sealKey];
    case 'ring':
      return [statement.publicKey];
    case 'device-removed':
    case 'ring-keys':
    case 'profile':
    case 'reader':
    case 'channel':
    case 'channel-2':
    case 'recording':
      return [];
    default:
      return statement satisfies never;
  }
}
