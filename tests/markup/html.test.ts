// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html, jsonForScript, type Markup, ownMarkup } from '../../src/markup/html.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><svg onload=alert(1)>',
    '&lt;b&gt;',
    '\u202Egnp.exe',
    'ก'.padEnd(50, '็'),
  ),
  fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'a', '=', '/', ' ')).map((parts) => parts.join('')),
);

/** What a browser makes of it; it reads CR as LF and drops NUL, as HTML says. */
function readBack(markup: Markup): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = markup.text;
  return place;
}

describe('html', () => {
  it('lets no value open a tag or leave its quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: written } = html`<p title="${text}">${text}</p>`;
        const inner = written.slice('<p title="'.length, -'</p>'.length);
        expect(inner.replace('">', '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps the words as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'ก', 'amp;', '#39;', ' '), { minLength: 1 }),
        (parts) => {
          const text = `x${parts.join('')}x`;
          const paragraph = readBack(html`<p title="${text}">${text}</p>`).firstElementChild;
          expect([paragraph?.textContent, paragraph?.getAttribute('title')]).toEqual([text, text]);
        },
      ),
    );
  });

  it('trusts what it made itself, once and in lists', () => {
    const rows = ['a', '<b>'].map((word) => html`<li>${word}</li>`);
    expect(html`<b>${rows}</b>`.text).toBe('<b><li>a</li><li>&lt;b&gt;</li></b>');
  });

  it('does not trust an object that only looks like its own', () => {
    const lookalike = JSON.parse('{"text":"<script>"}') as unknown as string;
    expect(() => html`<p>${lookalike}</p>`.text).toThrow(TypeError);
  });

  it('writes nothing for what is not there, and zero for zero', () => {
    expect(html`<p>${null}${undefined}${false}${0}</p>`.text).toBe('<p>0</p>');
  });
});

describe('escaping', () => {
  it('leaves ordinary Thai and English alone', () => {
    expect(escapeText('ไฟดับหน้าบ้าน หมู่ 4, please')).toBe('ไฟดับหน้าบ้าน หมู่ 4, please');
  });
});

describe('JSON for a script', () => {
  it('cannot end the script early and reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.constant('</script><script>'), fc.constant('<!--\u2028\u2029')),
        (text) => {
          const written = jsonForScript({ text }).text;
          expect(written).not.toMatch(/[<\u2028\u2029]/);
          expect(JSON.parse(written)).toEqual({ text });
        },
      ),
    );
  });
});

describe('own markup', () => {
  it('stands as it is', () => {
    expect(html`<g>${ownMarkup('<path d="M0 0"/>')}</g>`.text).toBe('<g><path d="M0 0"/></g>');
  });
});
