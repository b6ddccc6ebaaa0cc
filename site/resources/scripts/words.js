/*
  The words of a text as the search knows them: small letters without accents or apostrophes.
  SearchWords.java makes the index by the same rules; a test compares the two.
*/
'use strict';

self.waymarkWords = (() => {
  const DROPPED = /[\u0300-\u036f'’‘ʼ]/g;
  const SPECIAL = /[ßæœøđłþðıς]/g;
  const LETTERS = {
    ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd', ı: 'i', ς: 'σ',
  };
  const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu;

  /* A word as it stands in a text, before anything is made of it. */
  const WRITTEN = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’‘ʼ][\p{L}\p{M}\p{N}]+)*/gu;

  const fold = (text) => text.normalize('NFKD').toLowerCase()
    .replace(DROPPED, '').replace(SPECIAL, (letter) => LETTERS[letter]);

  /* The parts of each word; one part where there is no hyphen. */
  const parts = (text) => (fold(text).match(WORD) ?? []).map((word) => word.split(/[-‐]/));

  /* Everything a text can be found by: "co-ordinator" by its parts and written as one. */
  const words = (text) => parts(text)
    .flatMap((word) => (word.length > 1 ? [...word, word.join('')] : word));

  /* The words in a row, hyphenated ones written as one. */
  const plain = (text) => parts(text).map((word) => word.join(''));

  return { WRITTEN, parts, words, plain };
})();
