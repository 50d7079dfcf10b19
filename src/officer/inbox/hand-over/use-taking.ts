import { useCallback, useEffect, useState } from 'preact/hooks';
import type { EntryId, OfficeId } from '../../../domain/basics/ids.ts';
import type { OfficeGate } from '../../../data/officer/gate.ts';
import type { Office } from '../../../data/officer/office.ts';
import type { NotTaken } from '../../../data/officer/relay/desk.ts';
import { qrInFile } from '../../channels/look-up/read-qr.ts';
import { useDesk, useShell } from '../../desk/shell.tsx';

/** What came of one code, picture or file. */
export interface Outcome {
  readonly came: 'new' | 'again' | 'other-office' | 'no-code' | NotTaken;
  /** Of what is here now. */
  readonly id: EntryId | null;
  /** The other office's name, where this device knows it. */
  readonly officeName: string | null;
}

/** Largest file that is looked into; an envelope of ours is far smaller. */
const largestText = 400_000;

export interface Taking {
  /** The newest first. */
  readonly outcomes: readonly Outcome[];
  readonly isReading: boolean;
  readonly takeText: (text: string) => Promise<void>;
  readonly takeFile: (file: Blob) => Promise<void>;
  readonly clear: () => void;
}

/** Takes in what is scanned, chosen, shared or opened, and remembers what came of it. */
export function useTaking(): Taking {
  const { office, askToPersist } = useParts();
  const { gate } = useShell();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isReading, setReading] = useState(false);

  const taken = useCallback(
    async (read: Promise<string | null>): Promise<Outcome> => {
      setReading(true);
      const outcome = await outcomeOf(await read, { office, gate });
      setReading(false);
      if (outcome.came === 'new') askToPersist();
      return outcome;
    },
    [office, gate, askToPersist],
  );

  useEffect(
    () =>
      office.relay.incoming(async (file) => {
        const outcome = await taken(textIn(file));
        setOutcomes((before) => [outcome, ...before]);
        return outcome.came !== 'storage-full' && outcome.came !== 'storage-refused';
      }),
    [office, taken],
  );

  return {
    outcomes,
    isReading,
    takeText: async (text) => setOutcomes([await taken(Promise.resolve(text))]),
    takeFile: async (file) => setOutcomes([await taken(textIn(file))]),
    clear: () => setOutcomes([]),
  };
}

function useParts() {
  const { office } = useDesk();
  const askToPersist = useCallback(() => void office.askToPersist(), [office]);
  return { office, askToPersist };
}

/** What a file says: the code in a picture, else its text; `null` for a picture without a code. */
async function textIn(file: Blob): Promise<string | null> {
  if (file.type.startsWith('image/')) return qrInFile(file);
  return file.size > largestText ? '' : file.text();
}

interface Around {
  readonly office: Office;
  readonly gate: OfficeGate;
}

async function outcomeOf(text: string | null, { office, gate }: Around): Promise<Outcome> {
  if (text === null) return { came: 'no-code', id: null, officeName: null };
  const taken = await office.relay.take(text);
  if (!taken.ok) return { came: taken.problem, id: null, officeName: null };
  const { value } = taken;
  return value.came === 'other-office'
    ? { came: value.came, id: null, officeName: await nameOf(value.office, gate) }
    : { came: value.came, id: value.id, officeName: null };
}

async function nameOf(id: OfficeId, gate: OfficeGate): Promise<string | null> {
  return (await gate.knownOffices()).find(({ office }) => office === id)?.name ?? null;
}
