import type { Core } from '../core.ts';
import type { Live } from '../office.ts';
import type { ShelfDesk } from './desk.ts';
import { asideCount, shelved } from './shelved.ts';
import { keptBlock, keptJudgement, keptShelfErasure, keptTurn, reachHere } from './shelf-acts.ts';

/** How an open office goes on. */
interface Going {
  /** Called after each act that was kept. */
  readonly send: () => void;
  readonly following: <Value>(query: () => Promise<Value>) => Live<Value>;
}

/** The shelf of spam, over an open office. */
export function shelfDesk(core: Core, { send, following }: Going): ShelfDesk {
  const acted = async <Kept extends { readonly ok: boolean }>(act: Promise<Kept>): Promise<Kept> => {
    const kept = await act;
    if (kept.ok) send();
    return kept;
  };
  return {
    view: (limit) => following(() => shelved(core, limit)),
    count: () => following(() => asideCount(core)),
    judge: (id, judgement) => acted(keptJudgement(core, id, judgement)),
    reach: (block) => reachHere(core, block),
    block: (block) => acted(keptBlock(core, block)),
    turn: (row, isOn) => acted(keptTurn(core, row, isOn)),
    erase: () => acted(keptShelfErasure(core)),
  };
}
