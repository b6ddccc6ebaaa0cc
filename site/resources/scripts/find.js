/* Finds entries of the index that was made with the site. Knows nothing of the page. */
'use strict';

self.waymarkFind = (() => {
  const { parts, plain, words } = self.waymarkWords;
  const { index, stopWords, synonyms } = self.waymarkSearch;
  const stops = new Set(stopWords);
  const abbreviations = new Set(synonyms.flat().filter((phrase) => !phrase.includes(' ')));

  /* The same as in SearchIndex.java, which wrote the index. */
  const options = {
    fields: ['title', 'names', 'headings', 'text'],
    tokenize: (text, field) => (field === 'text'
      ? words(text).filter((word) => !stops.has(word))
      : words(text)),
    processTerm: (word) => word,
  };

  const KINDS = { npq: 1.6, option: 1.6, page: 1.3, term: 1.2, link: 1, pdf: 0.5 };
  const settings = {
    boost: { title: 8, names: 5, headings: 3, text: 1 },
    boostDocument: (id, word, stored) => KINDS[stored.kind],
    weights: { prefix: 0.5, fuzzy: 0.3 },
    prefix: (word) => word.length > 1,
    fuzzy: (word) => word.length > 3 && !/\d/.test(word) && !abbreviations.has(word) && 1,
  };

  const all = (queries, how) => ({ ...how, combineWith: 'AND', queries });
  const any = (queries, how) => ({ ...how, combineWith: 'OR', queries });

  /* The word with two neighbours changed about, the commonest slip that counts as two. */
  const swaps = (word) => (word.length < 4 ? [] : [...word].slice(1).map((letter, at) => (
    word.slice(0, at) + letter + word[at] + word.slice(at + 2))));

  /* What the word begins with, without an English ending: "mentoring" looks for "mentor" as well. */
  const stem = (word) => {
    const bare = word.replace(/(?:ing|ed|e?s)$/, '');
    return bare.length > 3 && bare !== word ? [bare] : [];
  };

  const one = (word) => any([
    word,
    any(stem(word), { fuzzy: false, boostTerm: () => 0.3 }),
    any(swaps(word), { prefix: false, fuzzy: false, boostTerm: () => 0.3 }),
  ]);

  const whole = (word) => (word.length > 1 ? any([word.join(''), all(word)]) : one(word[0]));

  /* The other words for what stands at some place of the query, if any, and how many it takes. */
  const synonym = (query, at) => {
    let length = 0;
    let others = [];
    for (const group of synonyms) {
      for (const phrase of group) {
        const size = phrase.split(' ').length;
        if (size >= length && query.slice(at, at + size).join(' ') === phrase) {
          others = (size > length ? [] : others).concat(group.filter((other) => other !== phrase));
          length = size;
        }
      }
    }
    return { length, others };
  };

  const exactly = (phrase) => all(phrase.split(' '), { prefix: false, fuzzy: false });

  /* What a reader typed as queries that all must be met. */
  const queries = (text) => {
    const typed = parts(text);
    const query = plain(text);
    const list = [];
    for (let at = 0; at < typed.length;) {
      const { length, others } = synonym(query, at);
      const size = length || 1;
      const own = all(typed.slice(at, at + size).map(whole));
      list.push({
        stop: !length && stops.has(query[at]),
        query: others.length ? any([own, ...others.map(exactly)]) : own,
      });
      at += size;
    }
    const telling = list.filter(({ stop }) => !stop);
    return (telling.length ? telling : list).map(({ query: each }) => each);
  };

  const engine = self.MiniSearch.loadJS(index, options);

  /* Entries in order, best first; "every" is false when none has all the words. */
  const find = (text) => {
    const wanted = queries(text);
    let results = engine.search(all(wanted), settings);
    const every = results.length > 0 || wanted.length < 2;
    if (!every) {
      results = engine.search(any(wanted), settings);
    }
    const title = plain(text).join(' ');
    const called = (result) => plain(result.title).join(' ') === title;
    return {
      every,
      results: [...results.filter(called), ...results.filter((result) => !called(result))],
    };
  };

  return { options, engine, find };
})();
