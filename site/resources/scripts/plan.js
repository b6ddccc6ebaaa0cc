/*
  Worksheets that remember: what a reader writes is kept in this browser alone, and can be printed,
  cleared, and downloaded as text and as reminders for a calendar. Nothing is sent anywhere.
  Without this script the page is one to print.
*/
(() => {
  "use strict";

  const tools = document.getElementById("keeping");
  const sheets = [...document.querySelectorAll(".worksheet")];
  const fieldsOf = (sheet) => [...sheet.querySelectorAll("input, textarea, select")];
  const fields = sheets.flatMap(fieldsOf);
  if (!tools || fields.length === 0) {
    return;
  }

  const one = (selector) => tools.querySelector(selector);
  const status = one(".saved");
  const dialog = one("dialog");
  const language = document.documentElement.lang;
  const title = words(document.querySelector("h1"));
  /* The published address, so that a page opened as a file or through another host is the same. */
  const address =
    document.querySelector("link[rel=canonical]")?.href ?? location.href.replace(/[?#].*/, "");
  const prefix = `waymark plan ${address} `;
  const store = openStore();
  const writable = store !== null && canWrite();

  /* What a field is and holds */

  function words(element) {
    const copy = element?.cloneNode(true);
    copy?.querySelectorAll("sup").forEach((mark) => mark.remove());
    return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
  }

  const question = (field) => words(field.labels?.[0]);
  const part = (sheet) => words(sheet.querySelector("legend"));
  const isTick = (field) => field.type === "checkbox";
  const isDate = (field) => field.type === "date";

  function answer(field) {
    if (isTick(field)) {
      return field.checked ? "yes" : "";
    }
    return field.value.trim() === "" ? "" : field.value;
  }

  /* Whether the field could take the answer: another kind of field, or another list, may not. */
  function put(field, text) {
    if (isTick(field)) {
      field.checked = text === "yes";
    } else if (field.value !== text) {
      field.value = text;
    }
    const taken = answer(field) === text;
    if (!taken && !isTick(field)) {
      field.value = "";
    }
    show(field);
    return taken;
  }

  const inWords = (day) => new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: "long" });
  const readable = (field) => (isDate(field) && field.value ? inWords(field.value) : answer(field));
  const now = () => new Date().toLocaleTimeString(language, { hour: "2-digit", minute: "2-digit" });

  function today() {
    const day = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  }

  /* What a field shows besides: all of its words, on the screen and on paper; a note on old dates. */

  function show(field) {
    if (isTick(field)) {
      return;
    }
    field.nextElementSibling.textContent = readable(field);
    field.parentElement.classList.toggle("filled", answer(field) !== "");
    if (field.localName === "textarea") {
      grow(field);
    } else if (isDate(field)) {
      field.parentElement.lastElementChild.textContent =
        field.value !== "" && field.value < today() ? "This day is in the past. You can keep it." : "";
    }
  }

  function grow(field) {
    if (field.value === "") {
      field.style.height = "";
    } else if (field.scrollHeight > field.clientHeight) {
      field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
    }
  }

  function prepare(field) {
    if (isTick(field)) {
      return;
    }
    const typed = document.createElement("div");
    typed.className = "typed";
    field.after(typed);
    if (isDate(field)) {
      const past = document.createElement("p");
      past.className = "past";
      past.id = `${field.id}-past`;
      past.setAttribute("role", "status");
      field.setAttribute("aria-describedby", past.id);
      field.parentElement.append(past);
    }
  }

  /* Keeping: one entry for each field of each page; a browser may refuse at any time. */

  function openStore() {
    try {
      window.localStorage.getItem(prefix);
      return window.localStorage;
    } catch {
      return null;
    }
  }

  function canWrite() {
    try {
      store.setItem(prefix, "1");
      store.removeItem(prefix);
      return true;
    } catch {
      return false;
    }
  }

  /* What is kept for this page, or null where nobody can know. */
  function entries() {
    try {
      const keys = Array.from({ length: store.length }, (_, place) => store.key(place));
      const own = keys.filter((key) => key.startsWith(prefix));
      return new Map(own.sort().map((key) => [key.slice(prefix.length), store.getItem(key)]));
    } catch {
      return null;
    }
  }

  function read(value) {
    try {
      const entry = JSON.parse(value);
      return typeof entry.answer === "string" ? entry : null;
    } catch {
      return null;
    }
  }

  function write(name, value) {
    try {
      if (value === null) {
        store.removeItem(prefix + name);
      } else {
        store.setItem(prefix + name, value);
      }
      return true;
    } catch {
      return false;
    }
  }

  const waiting = new Set();
  let timer = 0;

  function later(field) {
    waiting.add(field);
    clearTimeout(timer);
    timer = setTimeout(save, 500);
  }

  /* A field that could not be saved goes on waiting, so that nothing older takes its place. */
  function save() {
    clearTimeout(timer);
    if (waiting.size === 0 || !writable) {
      return;
    }
    waiting.forEach((field) => {
      const text = answer(field);
      const entry = JSON.stringify({ question: question(field), answer: text });
      if (write(field.name, text === "" ? null : entry)) {
        waiting.delete(field);
      }
    });
    say(waiting.size === 0
      ? `Saved in this browser at ${now()}`
      : "This browser has no room to save more. Download your plan before you close the page.");
  }

  /* What no field of this page can take any more is kept under another name and goes into the text. */
  function load() {
    const kept = entries();
    if (kept === null) {
      return;
    }
    for (const field of fields.filter((one) => !waiting.has(one))) {
      const entry = read(kept.get(field.name) ?? null);
      if (!put(field, entry?.answer ?? "")) {
        let name = `${field.name} before`;
        while (kept.has(name)) {
          name += "+";
        }
        if (write(name, kept.get(field.name))) {
          write(field.name, null);
        }
      }
    }
    one("[data-when=old]").hidden = old().length === 0;
  }

  function old() {
    const known = new Set(fields.map((field) => field.name));
    return [...(entries() ?? [])]
      .filter(([name]) => !known.has(name))
      .map(([, value]) => read(value))
      .filter((entry) => entry !== null);
  }

  /* The same words again would not be heard, and need not be. */
  function say(text) {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  /* Clearing, and taking it back as long as the page is open and nothing new is written. */

  let cleared = null;

  function offerUndo(state) {
    cleared = state;
    one("[data-do=undo]").hidden = state === null;
  }

  function clear() {
    save();
    const state = { kept: entries() ?? new Map(), answers: fields.map(answer) };
    state.kept.forEach((_, name) => write(name, null));
    fields.forEach((field) => put(field, ""));
    one("[data-when=old]").hidden = true;
    offerUndo(state);
    say("Your plan is cleared.");
    one("[data-do=undo]").focus();
  }

  function undo() {
    cleared.kept.forEach((value, name) => write(name, value));
    fields.forEach((field, place) => put(field, cleared.answers[place]));
    one("[data-when=old]").hidden = old().length === 0;
    offerUndo(null);
    say("Your answers are back.");
    one("[data-do=clear]").focus();
  }

  function askToClear() {
    if (typeof dialog.showModal === "function") {
      dialog.showModal();
    } else if (window.confirm(words(dialog.querySelector("h2")))) {
      clear();
    }
  }

  /* The text: with the mark and the line ends that Windows' own programs ask for */

  function asText() {
    const made = `${new Date().toLocaleDateString(language, { dateStyle: "long" })} at ${now()}`;
    const lines = [title, address, `Downloaded on ${made}`];
    for (const sheet of sheets) {
      lines.push("", ...underlined(part(sheet)));
      fieldsOf(sheet).forEach((field) => lines.push(...answered(field)));
    }
    const before = old();
    if (before.length > 0) {
      lines.push("", ...underlined("Answers to questions that are no longer asked"));
      before.forEach((entry) => lines.push("", entry.question ?? "", ...indented(entry.answer)));
    }
    return `\ufeff${lines.join("\r\n")}\r\n`;
  }

  const underlined = (heading) => (heading === "" ? [] : [heading, "=".repeat(heading.length)]);
  const indented = (text) => text.split(/\r\n|\r|\n/).map((line) => `    ${line}`);

  function answered(field) {
    return isTick(field)
      ? ["", `[${field.checked ? "x" : " "}] ${question(field)}`]
      : ["", question(field), ...indented(readable(field) || "(no answer yet)")];
  }

  /* The reminders: RFC 5545 */

  const dated = () => fields.filter((field) => isDate(field) && /^\d{4}-\d\d-\d\d$/.test(field.value));

  function asReminders() {
    const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Waymark//Plan//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
    const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    dated().forEach((field) => lines.push(...event(field, stamp)));
    lines.push("END:VCALENDAR");
    return lines.map((line) => `${folded(line)}\r\n`).join("");
  }

  function event(field, stamp) {
    const sheet = part(field.closest(".worksheet"));
    const summary = escaped(sheet === "" ? question(field) : `${sheet}: ${question(field)}`);
    return [
      "BEGIN:VEVENT",
      `UID:${field.name}@${address.replace(/^\w+:\/+/, "").replace(/[^\w.-]+/g, "-")}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${field.value.replaceAll("-", "")}`,
      `SUMMARY:${summary}`,
      `DESCRIPTION:${escaped(`${title}\n${address}`)}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${summary}`,
      "TRIGGER:-PT15H", /* at nine in the morning of the day before */
      "END:VALARM",
      "END:VEVENT",
    ];
  }

  const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

  /* No line has more than 75 octets, and no letter is cut in two. */
  function folded(line) {
    const encoder = new TextEncoder();
    let lines = "";
    let octets = 0;
    for (const letter of line) {
      const more = encoder.encode(letter).length;
      if (octets + more > 75) {
        lines += "\r\n ";
        octets = 1;
      }
      lines += letter;
      octets += more;
    }
    return lines;
  }

  function download(ending, type, content) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    link.download = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}${ending}`;
    tools.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  function reminders() {
    const count = dated().length;
    if (count === 0) {
      say("Fill in a date first. Then you can download a reminder of it.");
      return;
    }
    download("-reminders.ics", "text/calendar", asReminders());
    say(count === 1 ? "The file has one reminder." : `The file has ${count} reminders.`);
  }

  const actions = {
    print: () => window.print(),
    text: () => download(".txt", "text/plain", asText()),
    reminders,
    clear: askToClear,
    undo,
    keep: () => dialog.close(),
    sure: () => {
      dialog.close();
      clear();
    },
  };

  /* Where it all stands: behind the last worksheet, with the note on saving before the first field. */
  function arrange() {
    const last = sheets[sheets.length - 1];
    const home = last.closest(".prose") ?? last.parentElement;
    let behind = last;
    while (behind.parentElement !== home) {
      behind = behind.parentElement;
    }
    behind.after(tools);
    const state = writable ? "saved" : "refused";
    tools.querySelectorAll("[data-when]").forEach((text) => {
      text.hidden = text.dataset.when !== state;
    });
    one("[data-do=reminders]").hidden = !fields.some(isDate);
    document.querySelector(".device")?.replaceWith(one(`.device[data-when=${state}]`));
    tools.hidden = false;
  }

  arrange();
  fields.forEach(prepare);
  load();
  sheets.forEach((sheet) =>
    sheet.addEventListener("input", ({ target }) => {
      offerUndo(null);
      show(target);
      later(target);
    }));
  tools.addEventListener("click", ({ target }) => actions[target.closest("[data-do]")?.dataset.do]?.());
  window.addEventListener("storage", ({ storageArea, key }) => {
    if (storageArea === store && (key === null || key.startsWith(prefix))) {
      load();
      say(`Changed in another window at ${now()}`);
    }
  });
  window.addEventListener("pagehide", () => {
    save();
    offerUndo(null);
  });
  window.addEventListener("pageshow", ({ persisted }) => persisted && load());
  document.addEventListener("visibilitychange", () => (document.hidden ? save() : load()));
  window.addEventListener("resize", () => fields.filter((field) => field.localName === "textarea").forEach(grow));
})();
