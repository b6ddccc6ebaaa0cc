// Finds what can have the focus, in the order of the page, and says how many there are. Afterwards
// waymarkFocus(i) says what is wrong with the focus where the i-th is expected, or "".
(() => {
  const candidates = "a[href], button, input, select, textarea, summary, [tabindex]";
  // What stands in closed details is invisible, unless a style shows it, as in the menu on wide screens.
  const visible = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
  const isRepeatedRadio = (one) =>
    one.type === "radio" && one !== document.querySelector(`input[type=radio][name="${one.name}"]`);
  const all = [...document.querySelectorAll(candidates)].filter(
    (one) => one.tabIndex >= 0 && !one.disabled && visible(one) && !isRepeatedRadio(one),
  );
  const parts = (one) => [one, ...one.querySelectorAll("*")];
  const outline = (style) =>
    style.outlineStyle === "none" ? "none" : [style.outlineStyle, style.outlineWidth, style.outlineColor].join(" ");
  // Some outlines are those of a whole card, which a link fills with something before or after its text.
  const around = (part) =>
    ["::before", "::after"]
      .map((which) => getComputedStyle(part, which))
      .map((style) => (style.content === "none" || style.display === "none" ? "" : outline(style)));
  const own = (style) => [outline(style), style.stroke, style.strokeWidth];
  const look = (one) =>
    parts(one)
      .map((part) => [...own(getComputedStyle(part)), ...around(part)].join(" "))
      .join(";");
  const before = new Map(all.map((one) => [one, look(one)]));
  const named = (one) => (one === null ? "nothing" : one.outerHTML.replace(/\s+/g, " ").slice(0, 120));
  window.waymarkFocus = (index) => {
    const wanted = all[index];
    const now = document.activeElement;
    if (now !== wanted) {
      // A date has places of its own for day, month and year, which the tabulator visits in turn.
      if (now === all[index - 1] && now.type === "date") return "again";
      return `the focus is on ${named(now)} and not on ${named(wanted)}`;
    }
    if (look(now) === before.get(now)) {
      return `nobody sees that ${named(now)} has the focus`;
    }
    const box = now.getClientRects()[0];
    if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1) {
      return `${named(now)} has the focus outside the window`;
    }
    return "";
  };
  if (document.activeElement !== null) document.activeElement.blur();
  return all.length;
})();
