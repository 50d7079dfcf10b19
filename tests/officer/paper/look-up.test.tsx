// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { channelId, fingerprint } from '../../../src/domain/basics/ids.ts';
import { leadsTo, type KnownHere } from '../../../src/officer/channels/look-up/leads-to.ts';
import { lookUpTexts } from '../../../src/officer/channels/look-up/texts.ts';
import { channelOf, channels } from '../../worlds/fake-office.ts';
import { at, open } from '../making.tsx';

const light = channelOf('street-light');
const mark = 'F1NGERPR1NT00000';
const other = 'A1B2C3D4E5F6G7H8';
const site = 'https://ita.example.go.th';
const successor = { ...light, channel: channelId('NEW0000000'), replaces: light.channel };
const outside = { ...light, channel: channelId('0TS1DE0000'), leadsTo: 'https://line.me/R/ti/p/@office' };
const here: KnownHere = {
  channels: [...channels, outside],
  fingerprint: fingerprint(mark),
  publicUrl: site,
  origin: 'https://prongsai.example',
};
const path = `/c/${light.channel}`;

describe('a QR of the office', () => {
  it.each([
    [`${site}${path}#${mark}`, { pinned: 'ours', reached: 'public', host: 'ita.example.go.th' }],
    [`  ITA.example.go.th${path.toLowerCase()} `, { pinned: 'none', reached: 'public' }],
    [`http://ita.example.go.th${path}#${mark}`, { pinned: 'ours', reached: 'elsewhere' }],
    [`https://ita.exarnple.go.th${path}#${mark}`, { reached: 'elsewhere', host: 'ita.exarnple.go.th' }],
    [`https://ita.example.go.th@evil.example${path}#${mark}`, { reached: 'elsewhere', host: 'evil.example' }],
    [`${site}${path}#${other}`, { pinned: 'other', reached: 'public' }],
    [light.channel, { pinned: 'none', reached: 'unsaid', host: null }],
  ])('%s', (text, found) => {
    expect(leadsTo(text, here)).toMatchObject({
      to: 'channel',
      definition: light,
      replacedBy: null,
      ...found,
    });
  });

  it('is on trial while there is no public address', () => {
    const trial = { ...here, publicUrl: null };
    expect(leadsTo(`${here.origin}${path}#${mark}`, trial)).toMatchObject({ reached: 'trial' });
    expect(leadsTo(`${site}${path}#${mark}`, trial)).toMatchObject({ reached: 'elsewhere' });
  });

  it('whose channel was given another one names it', () => {
    const both = { ...here, channels: [...channels, successor] };
    expect(leadsTo(`${site}${path}`, both)).toMatchObject({ to: 'channel', replacedBy: successor });
  });

  it('of an external channel is known by where it leads', () => {
    expect(leadsTo('https://line.me/R/ti/p/@office', here)).toEqual({ to: 'external', definition: outside });
  });
});

describe('what is none of the office’s forms', () => {
  it.each([
    [`${site}/c/0000000000#${mark}`, { to: 'unknown-channel', pinned: 'ours' }],
    [`${site}/c/0000000000#${other}`, { to: 'unknown-channel', pinned: 'other' }],
    [`${site}/r#ABCD-EFGH-JKMN-PQRS-T`, { to: 'receipt' }],
    [`${site}/join#one.two.three`, { to: 'invitation' }],
    [`${site}/setup#token`, { to: 'set-up' }],
    ['PRONGSAI1:6NC', { to: 'hand-over' }],
    ['WIFI:T:WPA;S:office;P:12345678;;', { to: 'wifi' }],
    ['tel:044000000', { to: 'telephone', number: '044000000' }],
    ['https://evil.example/c', { to: 'foreign', host: 'evil.example', isSafe: true }],
    ['http://evil.example', { to: 'foreign', host: 'evil.example', isSafe: false }],
    ['https://оffice.example', { to: 'foreign', host: 'xn--ffice-iye.example', isSafe: true }],
    ['javascript:alert(1)', { to: 'foreign', host: 'javascript:', isSafe: false }],
    ['สวัสดี', { to: 'words', text: 'สวัสดี' }],
    ['two words.example', { to: 'words' }],
    ['a\u202Eb\u0000c', { to: 'words', text: 'a\uFFFDb\uFFFDc' }],
    ['', { to: 'nothing' }],
  ])('%j', (text, found) => {
    expect(leadsTo(text, here)).toMatchObject(found);
  });

  it('is shown short, however long it is, and with few marks on a letter', () => {
    const found = leadsTo('ก'.padEnd(10_000, '้'), here);
    expect(found).toEqual({ to: 'words', text: 'ก้้้้' });
    expect(leadsTo('ก '.repeat(9_000), here)).toMatchObject({ to: 'words' });
  });
});

describe('the screen that says where a QR leads', () => {
  it('says it of what is pasted, and opens nothing', async () => {
    const words = lookUpTexts('th');
    const { way } = open(at('channels/look-up'));
    fireEvent.input(await screen.findByLabelText(words.typed), {
      target: { value: `https://evil.example${path}#${mark}` },
    });
    fireEvent.click(screen.getByRole('button', { name: words.look }));
    expect(await screen.findByText(words.wrongPlace)).toBeTruthy();
    expect(screen.getByText(words.pinnedAs.ours)).toBeTruthy();
    expect(way.address.value.path).toBe(at('channels/look-up'));
    expect(document.querySelector('a[href*="evil"]')).toBeNull();
  });

  it('says so where there is no camera', async () => {
    const words = lookUpTexts('en');
    open(at('channels/look-up'), { language: 'en' });
    fireEvent.click(await screen.findByRole('button', { name: words.camera }));
    expect(await screen.findByText(words.noCamera)).toBeTruthy();
  });
});
