import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mentioned } from '../examples.ts';

describe('whole words', () => {
  test('a name within a word is no mention', () => {
    assert.deepEqual(mentioned('Italyn, preItaly, Italy2, Italy_x, Ítalyé', 'Italy'), []);
    assert.deepEqual(mentioned('(Italy), “Italy” Italy… Italy/China Italy¹', 'Italy').length, 5);
  });
  test('hyphen compounds are spotted at their borders', () => {
    assert.deepEqual(mentioned('Italy-China talks, China-led, pro-Italy, Italy–China', 'Italy', 'China').length, 6);
  });
  test('a name that ends or begins with punctuation stands apart from letters', () => {
    assert.deepEqual(mentioned('the U.S. and the U.S.A', 'U.S.'), ['U.S.']);
    assert.deepEqual(mentioned('Yahoo! said; Yahoo!s', 'Yahoo!'), ['Yahoo!']);
    assert.deepEqual(mentioned("in 's-Hertogenbosch", "'s-Hertogenbosch"), ["'s-Hertogenbosch"]);
  });
  test('emoji part words', () => {
    assert.deepEqual(mentioned('🇮🇹Italy🇮🇹Italy❤️', 'Italy'), ['Italy', 'Italy']);
  });
});

describe('apostrophes', () => {
  test('a possessive or contraction ends the mention before it', () => {
    const text = "Italy's, Taiwan’s, ITALY'S, Italy'll, the officials' Italy'";
    assert.deepEqual(mentioned(text, 'Italy', 'Taiwan', 'officials'), [
      'Italy',
      'Taiwan',
      'ITALY',
      'Italy',
      'officials',
      'Italy',
    ]);
  });
  test('an elided article begins before the mention', () => {
    assert.deepEqual(mentioned("l’Italie, L'Italie, qu’Italie", 'Italie'), ['Italie', 'Italie', 'Italie']);
    assert.deepEqual(mentioned("d'Italia, dell'Italia, All'Italia", 'Italia'), ['Italia', 'Italia', 'Italia']);
  });
  test('a name with an apostrophe keeps its parts together', () => {
    assert.deepEqual(mentioned("O'Brien, D'Amato, N’Golo, Xi'an, Xi’An", 'Brien', 'Amato', 'Golo', 'Xi', 'An'), []);
    assert.deepEqual(mentioned('Xi’an and O‘Brien', "Xi'an", "O'Brien"), ['Xi’an', 'O‘Brien']);
  });
  test('Turkish endings end the mention', () => {
    assert.deepEqual(mentioned("Türkiye'nin, Ankara’dan, Erdoğan'ın", 'Türkiye', 'Ankara', 'Erdoğan').length, 3);
  });
});

describe('addresses', () => {
  test('a name within an address is no mention', () => {
    const text =
      'info@italy.com, italy@example.org, www.Italy.info, italy.com. https://example.org/Italy?x=Italy#Italy @Italy news.italy.co.uk/italy';
    assert.deepEqual(mentioned(text, 'Italy', 'italy'), []);
  });
  test('an @ with spaces around it is not the @ of a name', () => {
    assert.deepEqual(mentioned('Stardust@home, Stardust @ home', 'Stardust@home', 'Stardust'), [
      'Stardust@home',
      'Stardust',
    ]);
  });
  test('a hashtag, a slash and a missing space after a full stop make no address', () => {
    assert.deepEqual(mentioned('#Italy Italy/China end.Italy Italy.The', 'Italy'), [
      'Italy',
      'Italy',
      'Italy',
      'Italy',
    ]);
  });
  test('a name that is a whole address is a mention', () => {
    assert.deepEqual(mentioned('on Booking.com, by @Italy.', 'Booking.com', 'Booking', '@Italy'), [
      'Booking.com',
      '@Italy',
    ]);
  });
});

describe('scripts without spaces', () => {
  test('Chinese, Japanese and Thai names need no gap', () => {
    assert.deepEqual(mentioned('在中国和日本', '中国', '日本'), ['中国', '日本']);
    assert.deepEqual(mentioned('イタリアは日本と', 'イタリア'), ['イタリア']);
    assert.deepEqual(mentioned('รัฐบาลประเทศไทยกล่าว', 'ประเทศไทย'), ['ประเทศไทย']);
    assert.deepEqual(mentioned('Apple的iPhone', 'Apple'), ['Apple']);
  });
  test('a mark keeps to its character', () => {
    assert.deepEqual(mentioned('กั', 'ก'), []);
  });
  test('Korean particles follow a name, but no name begins within a word', () => {
    assert.deepEqual(mentioned('한국은 남한국', '한국'), ['한국']);
    assert.deepEqual(mentioned('한국은'.normalize('NFD'), '한국'), ['한국'.normalize('NFD')]);
  });
  test('characters outside the basic plane are whole', () => {
    assert.deepEqual(mentioned('東京𠮷野家', '𠮷野家'), ['𠮷野家']);
    assert.deepEqual(mentioned('𠮷𠮷', '\ud842'), []);
  });
});
