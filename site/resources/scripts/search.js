/* The search page: shows what is found while words are typed, and keeps them in the address. */
'use strict';

(() => {
  const { WRITTEN, words } = self.waymarkWords;
  const form = document.querySelector('.search');
  const input = form.querySelector('input');
  const status = document.querySelector('.search-status');
  const list = document.querySelector('.results');
  const more = document.querySelector('.more');
  const title = document.title;
  const STEP = 20;
  const LONGEST = 200;
  const PAUSE = 250;
  const HINT = 'Type two letters or more. Abbreviations are understood, and one slip does no harm.';
  let found = [];
  let shown = null;
  let timer = 0;

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  const isHit = (word, hits) => words(word).some((part) => hits.has(part));

  /* A text with the words that were found in it marked. */
  const marked = (text, hits) => {
    const pieces = [];
    let done = 0;
    for (const { 0: word, index } of text.matchAll(WRITTEN)) {
      if (isHit(word, hits)) {
        pieces.push(text.slice(done, index), element('mark', '', word));
        done = index + word.length;
      }
    }
    return [...pieces, text.slice(done)];
  };

  /* As much of a long text as fits, from a little before the first word that was found. */
  const cut = (text, hits) => {
    if (text.length <= LONGEST) return text;
    const first = [...text.matchAll(WRITTEN)].find(({ 0: word }) => isHit(word, hits));
    const from = first && first.index > LONGEST / 2
      ? text.lastIndexOf(' ', first.index - LONGEST / 3) + 1 : 0;
    const to = from + LONGEST < text.length ? text.lastIndexOf(' ', from + LONGEST) : text.length;
    return (from ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '');
  };

  const count = (text, hits) => new Set(words(text).filter((word) => hits.has(word))).size;

  /* The line that says most of what was sought, and the heading that it stands under. */
  const best = (parts, hits) => {
    let choice = { score: -1, line: '', id: '', heading: '' };
    for (const [id, heading, ...lines] of parts) {
      const above = heading ? count(heading, hits) : 0;
      for (const line of lines.length || !above ? lines : ['']) {
        const score = count(line, hits) + above;
        if (score > choice.score) choice = { score, line, id, heading };
      }
    }
    return choice;
  };

  const entry = (result) => {
    const hits = new Set(result.terms);
    const link = element('a', '', ...marked(result.title, hits));
    link.href = result.href;
    link.rel = 'noopener';
    const item = element('li', '', element('h3', '', link), element('p', 'meta', result.note));
    const { line, id, heading } = best(result.parts, hits);
    if (id) {
      const part = element('a', '', ...marked(heading, hits));
      part.href = `${result.href}#${id}`;
      item.append(element('p', 'results-part', 'Under ', part));
    }
    if (line) item.append(element('p', '', ...marked(cut(line, hits), hits)));
    return item;
  };

  const show = () => {
    const from = list.children.length;
    list.append(...found.slice(from, from + STEP).map(entry));
    more.hidden = list.children.length >= found.length;
  };

  const told = (query, every) => {
    if (!found.length) {
      return `Nothing found for “${query}”. Check the spelling, or try another word.`;
    }
    const results = found.length === 1 ? '1 result' : `${found.length} results`;
    return every
      ? `${results} for “${query}”`
      : `Nothing has all the words “${query}”. ${results} with some of them`;
  };

  /* A browser may refuse this to a page from a disk. The search goes on without. */
  const remember = (query) => {
    const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
    try {
      history.replaceState(null, '', address);
    } catch {
      return;
    }
  };

  const search = () => {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query === shown) return;
    const { results, every } = query.length > 1
      ? self.waymarkFind.find(query) : { results: [], every: true };
    found = results;
    list.replaceChildren();
    show();
    status.textContent = query.length > 1 ? told(query, every) : HINT;
    document.title = query ? `${query} – ${title}` : title;
    if (shown !== null) remember(query);
    shown = query;
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener('click', () => {
    const next = list.children.length;
    show();
    list.children[next].querySelector('a').focus();
  });
  /* After "back" a browser may put in again what was typed. */
  addEventListener('pageshow', search);
  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  search();
})();
