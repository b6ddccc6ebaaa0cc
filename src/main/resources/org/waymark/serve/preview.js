/* The preview's own script: follows changes, keeps the reader's place, and shows what is wrong. */
'use strict';

(() => {
  const own = document.currentScript;
  const isOwnPage = 'own' in own.dataset;
  const KEPT = 'waymark-preview-place';
  const SHUT = 'waymark-preview-shut';
  const PAUSE = 500;
  const STEPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  let number = Number(own.dataset.number);
  let shown = '';
  let busy = false;
  let wanted = false;
  let events = null;

  /* A browser may refuse to keep anything. The preview works without. */
  const keep = (key, value) => {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch { /* as it is */ }
  };
  const kept = (key) => {
    try { return sessionStorage.getItem(key); } catch { return null; }
  };

  /* ---- the place on the page ---- */

  const outside = (selector) => [...document.querySelectorAll(selector)]
    .filter((one) => !panel.contains(one));

  const place = () => {
    const above = [...document.querySelectorAll('main [id]')]
      .filter((one) => one.getBoundingClientRect().top <= 80).pop();
    return {
      url: location.href,
      x: scrollX,
      y: scrollY,
      id: above?.id ?? '',
      top: above?.getBoundingClientRect().top ?? 0,
      focus: outside(STEPS).indexOf(document.activeElement),
      open: outside('details').map((one) => one.open),
    };
  };

  const restore = (at) => {
    const details = outside('details');
    if (details.length === at.open.length) details.forEach((one, i) => { one.open = at.open[i]; });
    const above = at.y > 0 && at.id ? document.getElementById(at.id) : null;
    const moved = above ? scrollY + above.getBoundingClientRect().top - at.top : at.y;
    scrollTo({ left: at.x, top: moved, behavior: 'instant' });
    outside(STEPS)[at.focus]?.focus({ preventScroll: true });
  };

  const reload = () => {
    keep(KEPT, JSON.stringify(place()));
    history.scrollRestoration = 'manual';
    location.reload();
  };

  /* ---- following changes ---- */

  const plain = (text) => text.replace(/ data-number="\d+"/, '');

  const swap = (text, next) => {
    const at = place();
    const focus = panel.contains(document.activeElement) ? document.activeElement : null;
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    document.body.append(panel);
    restore(at);
    focus?.focus({ preventScroll: true });
    shown = plain(text);
  };

  /* Data for search engines is a script too, and does nothing. */
  const isSimple = (page) => [...page.scripts].every((one) => !one.src || one.matches('[data-number]'));

  const refresh = async () => {
    const now = number;
    const answer = await fetch(location.href, { cache: 'no-store' });
    const text = await answer.text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    if (number !== now) return;
    const other = next.querySelector('script[data-number]');
    if (!other || isOwnPage || 'own' in other.dataset || !isSimple(document) || !isSimple(next)) {
      reload();
    } else if (plain(text) !== shown) {
      swap(text, next);
    }
  };

  const follow = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    try {
      while (wanted) {
        wanted = false;
        await refresh();
      }
    } catch {
      say('The preview does not answer. Start it again, and this page goes on by itself.');
    } finally {
      busy = false;
    }
  };

  const changed = ({ data }) => {
    const news = JSON.parse(data);
    if (news.number === number) return;
    number = news.number;
    if (news.whole) reload();
    else follow();
  };

  /* Browsers allow a few connections to one host: a page that nobody sees has none. */
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource('/_waymark/events');
    events.addEventListener('changed', changed);
    events.addEventListener('problems', look);
    events.addEventListener('open', look);
    events.addEventListener('error', () => say('The preview has ended. Start it again, and this page goes on by itself.'));
  };
  const leave = () => {
    events?.close();
    events = null;
  };

  /* ---- the panel of problems ---- */

  const make = (tag, parts = {}, ...inside) => {
    const made = Object.assign(document.createElement(tag), parts);
    made.append(...inside);
    return made;
  };

  const counts = make('span', { className: 'waymark-counts' });
  const list = make('ol');
  const fold = make('details', {}, make('summary', {}, counts), list);
  const status = make('p', { className: 'waymark-status', role: 'status' });
  const panel = make('section', { className: 'waymark-problems', hidden: true }, fold, status);
  panel.setAttribute('aria-label', 'Problems in the content');
  fold.addEventListener('toggle', () => keep(SHUT, fold.open ? null : 'yes'));

  const say = (words) => {
    status.textContent = words;
    panel.hidden = !words && !list.children.length;
  };

  const item = (one) => {
    const where = one.source ? make('a', { href: one.source }, one.place) : one.place;
    const head = make('p', {}, make('strong', {}, one.severity), ' ', where);
    if (one.editor) head.append(' ', make('a', { href: one.editor }, 'open in VS Code'));
    const made = make('li', { className: `waymark-${one.severity}` }, head, make('p', {}, one.message));
    if (one.line) made.append(make('pre', {}, one.line));
    if (one.hint) made.append(make('p', {}, `Hint: ${one.hint}`));
    return made;
  };

  const show = (told) => {
    list.replaceChildren(...told.problems.map(item));
    if (told.more) list.append(make('li', {}, `and ${told.more} more: see “waymark check”`));
    counts.textContent = told.counts;
    panel.classList.toggle('waymark-errors', told.errors);
    panel.dataset.number = told.number;
    say('');
  };

  /* One question at a time, and none of its answers is taken for newer than it is. */
  let asking = false;
  let again = false;
  const look = async () => {
    again = true;
    if (asking) return;
    asking = true;
    try {
      while (again) {
        again = false;
        show(await (await fetch('/_waymark/problems.json', { cache: 'no-store' })).json());
      }
    } catch {
      if (events) setTimeout(look, PAUSE);
    } finally {
      asking = false;
    }
  };

  /* ---- begin ---- */

  fold.open = kept(SHUT) === null;
  document.body.append(panel);
  const before = JSON.parse(kept(KEPT) ?? 'null');
  keep(KEPT, null);
  if (before?.url === location.href) restore(before);
  history.scrollRestoration = 'auto';
  document.addEventListener('visibilitychange', () => (document.hidden ? leave() : listen()));
  addEventListener('pagehide', leave);
  addEventListener('pageshow', listen);
  listen();
})();
