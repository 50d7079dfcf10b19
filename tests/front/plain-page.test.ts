// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { brokenPage, insecurePage, nowherePage, showBroken, showPlainPage } from '../../src/plain-page.ts';

afterEach(() => document.body.replaceChildren());

describe('a plain page', () => {
  it.each([
    ['an insecure address', insecurePage],
    ['an address that leads nowhere', nowherePage],
    ['a mistake of ours', brokenPage],
  ])('speaks both languages about %s, each marked as such', (_, page) => {
    showPlainPage(document.body, page);
    expect(document.querySelector('[lang=th]')?.textContent).toMatch(/[ก-๙]{10,}/);
    expect(document.querySelector('[lang=en]')?.textContent).toMatch(/^[^ก-๙]{20,}$/);
  });
});

describe('the last net', () => {
  it('lies over what is open instead of replacing it, so that nothing typed is lost', () => {
    document.body.innerHTML = '<textarea>half a rep</textarea>';
    showBroken();
    expect(document.querySelector('textarea')?.value).toBe('half a rep');
    expect(document.querySelector('dialog')?.textContent).toContain('ข้อมูลที่บันทึกไว้ในเครื่องยังอยู่ครบ');
  });

  it('shows itself once, however often something breaks', () => {
    showBroken();
    showBroken();
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
  });

  it('goes away when told to, and can come back', () => {
    showBroken();
    const [, close] = document.querySelectorAll('button');
    close?.click();
    expect(document.querySelector('dialog')).toBeNull();
    showBroken();
    expect(document.querySelector('dialog')).not.toBeNull();
  });
});
