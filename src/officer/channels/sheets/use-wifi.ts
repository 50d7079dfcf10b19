import { useState } from 'preact/hooks';
import type { Wifi } from '../../../domain/channels/paper/wifi.ts';
import { useDesk, useShell } from '../../desk/shell.tsx';

/** The office's Wi-Fi as it was typed on this device, and whether it goes on the sheet. */
export interface WifiInHand {
  readonly wifi: Wifi;
  readonly isShown: boolean;
  /** What was typed will be here next time, too. */
  readonly isKept: boolean;
  change(changed: Partial<Wifi>): void;
  show(isShown: boolean): void;
}

const none: Wifi = { name: '', security: 'wpa', password: '' };

/** Kept in this device's drawer and nowhere else: a password is no part of the office's log. */
export function useWifi(): WifiInHand {
  const { office } = useDesk();
  const { drawer } = useShell();
  const place = `prongsai-wifi-${office.id}`;
  const [wifi, setWifi] = useState<Wifi>(() => read(drawer.taken(place)));
  const [isShown, show] = useState(false);
  const [isKept, setKept] = useState(true);
  return {
    wifi,
    isShown,
    isKept,
    show,
    change(changed) {
      const next = { ...wifi, ...changed };
      setWifi(next);
      setKept(drawer.put(place, JSON.stringify(next)));
    },
  };
}

function read(text: string | null): Wifi {
  try {
    const found: Partial<Record<keyof Wifi, unknown>> = JSON.parse(text ?? '{}');
    const { name, password, security } = found;
    if (typeof name !== 'string' || typeof password !== 'string') return none;
    return { name, password, security: security === 'open' ? 'open' : 'wpa' };
  } catch {
    return none;
  }
}
