import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { hostText } from '../../src/host-text.ts';

test('a host is shown as people write it', () => {
  for (const host of [
    'münchen.example',
    'www.bücher-öfen.example',
    'правда.рф',
    '例え.テスト',
    'faß.example',
    'news.example',
  ]) {
    assert.equal(hostText(domainToASCII(host)), host);
  }
  assert.equal(hostText('[::1]'), '[::1]');
});

test('any name is shown as the browser read it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (label) => {
      const host = domainToASCII(`${label}.example`);
      const shown = domainToUnicode(host);
      const scripts = [/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u];
      const mixes = (part: string): boolean => scripts.filter((script) => script.test(part)).length > 1;
      fc.pre(!shown.split('.').some(mixes));
      assert.equal(hostText(host), shown);
    }),
  );
});

test('what is no encoded name stays, and so does what mixes letters that look alike', () => {
  for (const host of ['xn--.example', 'xn--a-!.example', 'xn--999999999999.example', domainToASCII('pаypal.example')]) {
    assert.equal(hostText(host), host);
  }
});
