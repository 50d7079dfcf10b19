import { describe, expect, it } from 'vitest';
import { wifiFault, wifiText } from '../../../../src/domain/channels/paper/wifi.ts';

describe('the text of a QR that joins a Wi-Fi', () => {
  it.each([
    [{ name: 'ABT Rontong', security: 'wpa', password: '12345678' }, 'WIFI:T:WPA;S:ABT Rontong;P:12345678;;'],
    [{ name: 'อบต.', security: 'open', password: 'left over' }, 'WIFI:T:nopass;S:อบต.;;'],
    [
      { name: 'a;b:c,d"e\\f', security: 'wpa', password: 'p;P:x,";\\' },
      'WIFI:T:WPA;S:a\\;b\\:c\\,d\\"e\\\\f;P:p\\;P\\:x\\,\\"\\;\\\\;;',
    ],
  ] as const)('%j', (wifi, text) => {
    expect(wifiText(wifi)).toBe(text);
  });

  it.each([
    [{ name: '' }, 'name-missing'],
    [{ name: 'ก'.repeat(10) }, null],
    [{ name: 'ก'.repeat(11) }, 'name-long'],
    [{ password: '1234567' }, 'password-length'],
    [{ password: '1'.repeat(63) }, null],
    [{ password: '1'.repeat(64) }, null],
    [{ password: 'x'.repeat(64) }, 'password-length'],
    [{ password: 'รหัสผ่านยาว' }, 'password-letters'],
    [{ password: '', security: 'open' }, null],
  ] as const)('of what no phone can join says why: %j', (changed, fault) => {
    expect(wifiFault({ name: 'office', security: 'wpa', password: '12345678', ...changed })).toBe(fault);
  });
});
