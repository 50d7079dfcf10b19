import type { Drawer } from './settings.ts';

/** Small things that stay on this device and go nowhere: what is typed over hours, what is told to nobody else. */
export interface DeviceDrawer {
  /** @returns what lies there; `null` for nothing, or where the browser gives no drawer */
  taken(name: string): string | null;
  /** @param text `null` empties it. @returns whether it will be there after a reload */
  put(name: string, text: string | null): boolean;
}

/** @param drawer `null` when the browser gives none */
export function makeDeviceDrawer(drawer: Pick<Storage, keyof Drawer | 'removeItem'> | null): DeviceDrawer {
  return {
    taken(name) {
      try {
        return drawer?.getItem(name) ?? null;
      } catch {
        return null;
      }
    },
    put(name, text) {
      try {
        if (text === null) drawer?.removeItem(name);
        else drawer?.setItem(name, text);
        return drawer !== null;
      } catch {
        return false;
      }
    },
  };
}
