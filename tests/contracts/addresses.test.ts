import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crockfordAlphabet } from '../../src/domain/basics/crockford.ts';
import { channelId, entryId, fingerprint } from '../../src/domain/basics/ids.ts';
import * as addresses from '../../src/contracts/addresses.ts';
import { editionAddress } from '../../src/contracts/sharing/shared-edition.ts';

const origin = 'https://ita.example.go.th';
const channel = channelId('ABCDEFGHJ0');
const root = fingerprint('0123456789ABCDEF');
const anySecret = fc.string({
  unit: fc.constantFrom(...Array.from(crockfordAlphabet)),
  minLength: 16,
  maxLength: 16,
});

/** The fragment of an address, as a browser gives it. */
const fragmentOf = (address: string): string => new URL(address).hash;

it('the link to a shared edition opens the app and names the edition', () => {
  const link = editionAddress(origin, '0123456789ABCDEF');
  expect(link).toBe('https://ita.example.go.th/app/?to=scores&edition=0123456789ABCDEF');
});

describe('a channel’s address', () => {
  it('leads back to its channel and its office', () => {
    const address = addresses.channelAddress(origin, channel, root);
    expect(address).toBe('https://ita.example.go.th/c/ABCDEFGHJ0#0123456789ABCDEF');
    expect(addresses.channelOfPath(new URL(address).pathname)).toBe(channel);
    expect(addresses.pinnedFingerprint(fragmentOf(address))).toBe(root);
  });

  it('forgives how a person types it', () => {
    expect(addresses.channelOfPath('/c/abcd-efgh-jo')).toBe(channel);
    expect(addresses.channelOfPath('/c/ABCDEFGHJ0/')).toBe(channel);
    expect(addresses.pinnedFingerprint('#o123 4567 89ab cdef')).toBe(root);
  });

  it.each(['/', '/c/', '/c/ABC', '/c/ABCDEFGHJ0/x', '/d/ABCDEFGHJ0', '/c/ABCDEFGHJ01', '/x/c/ABCDEFGHJ0'])(
    'is not %s',
    (path) => {
      expect(addresses.channelOfPath(path)).toBeNull();
    },
  );

  it('pins nothing when it was typed without its fragment', () => {
    for (const fragment of ['', '#', '#top', '#0123456789ABCDE', '#0123456789ABCDEFG']) {
      expect(addresses.pinnedFingerprint(fragment)).toBeNull();
    }
  });
});

describe('a receipt', () => {
  it('gives its secret back from its code and from its address', () => {
    fc.assert(
      fc.property(anySecret, (secret) => {
        expect(addresses.receiptSecret(addresses.receiptCode(secret))).toBe(secret);
        expect(addresses.receiptSecret(fragmentOf(addresses.receiptAddress(origin, secret)))).toBe(secret);
      }),
    );
  });

  it('is read from what a hand makes of it: case, spaces, O, I, L, Thai digits', () => {
    fc.assert(
      fc.property(anySecret, fc.infiniteStream(fc.nat(3)), (secret, chance) => {
        const typed = Array.from(addresses.receiptCode(secret), (character) => {
          const way = chance.next().value ?? 0;
          if (character === '-') return ['-', ' ', '', ' – '][way] ?? '';
          if (character === '0') return ['0', 'o', 'O', '๐'][way] ?? '';
          if (character === '1') return ['1', 'l', 'I', '๑'][way] ?? '';
          if (/[2-9]/.test(character) && way === 3) return String.fromCharCode(0x0e50 + Number(character));
          return way % 2 === 0 ? character.toLowerCase() : character;
        }).join('');
        expect(addresses.receiptSecret(typed)).toBe(secret);
      }),
    );
  });

  it('is not read with a character wrong, missing or too many', () => {
    fc.assert(
      fc.property(
        anySecret,
        fc.nat(16),
        fc.constantFrom(...Array.from(crockfordAlphabet)),
        (secret, at, other) => {
          const code = addresses.receiptCode(secret).replaceAll('-', '');
          const wrong = code.slice(0, at) + other + code.slice(at + 1);
          if (wrong !== code) expect(addresses.receiptSecret(wrong)).toBeNull();
          expect(addresses.receiptSecret(code.slice(0, at) + code.slice(at + 1))).toBeNull();
          expect(addresses.receiptSecret(`${code}${other}`)).toBeNull();
        },
      ),
    );
    for (const typed of ['', '#', 'UUUU-UUUU-UUUU-UUUU-U', '๑'.repeat(40)])
      expect(addresses.receiptSecret(typed)).toBeNull();
  });
});

describe('an invitation’s link', () => {
  const invitation = entryId('019a2b3c-4d5e-7f60-8123-456789abcdef');
  const secret = '0123456789ABCDEFGHJKMNPQRS';

  it('gives back its invitation, its secret and the office it must be', () => {
    const link = { invitation, secret, root };
    const address = addresses.joinAddress(origin, link);
    expect(address).toBe(`https://ita.example.go.th/join#${invitation}.${secret}.${root}`);
    expect(addresses.invitationOf(fragmentOf(address))).toEqual(link);
    expect(addresses.invitationOf(addresses.invitationFragment(link))).toEqual(link);
  });

  it('is nothing without the office’s fingerprint, or the collector could show any office it likes', () => {
    for (const bad of [
      `#${invitation}.${secret}`,
      `#${invitation}.${secret}.`,
      `#${invitation}.${secret}.${root.slice(1)}`,
      `#${invitation}.${secret}.${root}0`,
      `#${invitation}.${secret}.${root.toLowerCase()}`,
    ]) {
      expect(addresses.invitationOf(bad)).toBeNull();
    }
  });

  it('is nothing when cut, lengthened or of another form', () => {
    for (const bad of [
      '',
      `#${invitation}`,
      `#${invitation}.`,
      `#.${secret}.${root}`,
      `#${root}.${secret}.${invitation}`,
      `#${invitation}.${secret}.${root}.`,
      `#${invitation}.${secret}.${root}.${root}`,
      `#${invitation}.${secret.slice(1)}.${root}`,
      `#${invitation}.${secret.toLowerCase()}.${root}`,
    ]) {
      expect(addresses.invitationOf(bad)).toBeNull();
    }
  });
});

describe('what a server never sees', () => {
  it('stands behind the # of every address that carries a secret', () => {
    const secret = '0123456789ABCDEF';
    const entry = entryId('019a2b3c-4d5e-7f60-8123-456789abcdef');
    const asked = [
      addresses.receiptAddress(origin, secret),
      addresses.joinAddress(origin, { invitation: entry, secret: '0123456789ABCDEFGHJKMNPQRS', root }),
      addresses.setupAddress(origin, 'one-time-word'),
    ].map((address) => address.split('#')[0]);
    expect(asked).toEqual([`${origin}/r`, `${origin}/join`, `${origin}/setup`]);
  });
});
