/* The link directory: shows only the links that fit the choices, and keeps these in the address. */
'use strict';

(() => {
  const { words, plain } = self.waymarkWords;
  const form = document.querySelector('.filters');
  if (!form) return;
  const status = form.querySelector('[role="status"]');
  const fields = [...form.elements].filter((field) => field.name);
  const PAUSE = 250;
  let timer = 0;

  const groups = [...document.querySelectorAll('[data-option]')].map((section) => ({
    section,
    option: section.dataset.option,
    jump: document.querySelector(`.jump a[href="#${section.getAttribute('aria-labelledby')}"]`)
      .parentElement,
    links: [...section.querySelectorAll('[data-kind]')].map((item) => ({
      item,
      ...item.dataset,
      npqs: item.dataset.npqs?.split(' ') ?? [],
      address: item.querySelector('a').href,
      words: words(item.textContent),
    })),
  }));
  const total = new Set(groups.flatMap(({ links }) => links.map(({ address }) => address))).size;

  /* A link that names no NPQ is for all of them. */
  const fits = (link, chosen) => (!chosen.kind || link.kind === chosen.kind)
    && (!chosen.publisher || link.publisher === chosen.publisher)
    && (!chosen.npq || !link.npqs.length || link.npqs.includes(chosen.npq))
    && chosen.words.every((word) => link.words.some((other) => other.startsWith(word)));

  /* The same link can stand in several groups, and counts once. */
  const apply = (chosen) => {
    const shown = new Set();
    for (const { section, option, jump, links } of groups) {
      const isChosen = !chosen.option || option === chosen.option;
      for (const link of links) {
        link.item.hidden = !isChosen || !fits(link, chosen);
        if (!link.item.hidden) shown.add(link.address);
      }
      section.hidden = links.every(({ item }) => item.hidden);
      jump.hidden = section.hidden;
    }
    document.querySelector('.jump').hidden = !shown.size;
    return shown.size;
  };

  const told = (count) => {
    if (!count) return 'No link fits. Choose less.';
    const links = total === 1 ? 'link' : 'links';
    return count === total ? `All ${total} ${links}` : `${count} of ${total} ${links}`;
  };

  /* A browser may refuse this to a page from a disk. The choice works without. */
  const remember = (chosen) => {
    const query = new URLSearchParams(chosen).toString();
    try {
      history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
    } catch {
      return;
    }
  };

  const choose = () => {
    clearTimeout(timer);
    const chosen = Object.fromEntries(
      fields.filter(({ value }) => value.trim()).map(({ name, value }) => [name, value.trim()]),
    );
    status.textContent = told(apply({ ...chosen, words: plain(chosen.q ?? '') }));
    return chosen;
  };

  const change = () => remember(choose());

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(change, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change();
  });
  form.querySelector('button').addEventListener('click', () => {
    form.reset();
    change();
  });
  /* After "back" a browser may put in again what was chosen. */
  addEventListener('pageshow', choose);

  const address = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = address.get(field.name) ?? '';
    const known = !field.options || [...field.options].some((option) => option.value === value);
    if (address.has(field.name) && known) field.value = value;
  }
  form.hidden = false;
  choose();
})();
