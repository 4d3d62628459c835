// The query's text area: colours beneath it, and completion of prefixes, terms, names and variables.
"use strict";
(() => {
  const WORDS = ("SELECT DISTINCT WHERE GRAPH OPTIONAL FILTER UNION MINUS BIND VALUES EXISTS NOT AS IN ASK CONSTRUCT DESCRIBE " +
    "FROM NAMED PREFIX BASE GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG " +
    "DATATYPE BOUND COALESCE IF REGEX CONTAINS STRSTARTS LCASE UCASE YEAR MONTH DAY").split(" ");
  const TOKEN = /(#.*)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>)|([?$]\w+)|([A-Za-z_][\w-]*:[\w.-]*)|([A-Za-z_]+)/g;
  const box = document.getElementById("query");
  const under = document.getElementById("coloured");
  const list = document.getElementById("completion");
  let known = { prefixes: [], terms: [] };
  let shown = [];
  let chosen = 0;
  let newest = 0;

  const span = (kind, text) => {
    const part = document.createElement("span");
    part.className = kind;
    part.textContent = text;
    return part;
  };
  const colour = () => {
    const parts = [];
    let end = 0;
    for (const found of box.value.matchAll(TOKEN)) {
      const [text, comment, string, variable, , word] = found;
      parts.push(box.value.slice(end, found.index));
      const keyword = word && (WORDS.includes(word.toUpperCase()) || word === "a");
      parts.push(comment ? span("c", text) : string ? span("s", text) : variable ? span("v", text) : keyword ? span("k", text) : text);
      end = found.index + text.length;
    }
    under.replaceChildren(...parts, box.value.slice(end), "\n");
    under.scrollTop = box.scrollTop;
  };
  const typed = () => /[?$\w:-]*$/.exec(box.value.slice(0, box.selectionStart))[0];
  const variables = () => [...new Set(box.value.match(/[?$]\w+/g) || [])].map((name) => ({ name, label: "variable" }));

  const candidates = async (start) => {
    const low = start.toLowerCase();
    if (/^[?$]/.test(start)) return variables().filter((each) => each.name !== start);
    const [prefix, rest] = start.split(":");
    if (rest !== undefined && prefix !== "gg" && known.prefixes.includes(prefix)) {
      if (rest.length < 2) return [];
      const answer = await fetch(`/names.json?q=${encodeURIComponent(rest.replaceAll("-", " "))}`);
      if (!answer.ok) return [];
      return (await answer.json()).filter((each) => each.short.startsWith(`${prefix}:`))
        .map((each) => ({ name: each.short, label: each.name }));
    }
    const all = [...known.terms, ...known.prefixes.map((name) => ({ name: `${name}:`, label: "prefix" })),
      ...WORDS.map((name) => ({ name, label: "" }))];
    const begins = all.filter((each) => each.name.toLowerCase().startsWith(low));
    const holds = all.filter((each) => !begins.includes(each) && low.length > 1 &&
      `${each.name} ${each.label}`.toLowerCase().includes(low));
    return [...begins, ...holds];
  };
  const close = () => {
    list.hidden = true;
    box.removeAttribute("aria-activedescendant");
  };
  const select = (at) => {
    chosen = (at + shown.length) % shown.length;
    [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === chosen)));
    list.children[chosen].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", list.children[chosen].id);
  };
  const take = (at) => {
    const end = box.selectionStart;
    box.setRangeText(shown[at].name, end - typed().length, end, "end");
    close();
    colour();
    box.focus();
  };
  const offer = async (asked) => {
    const start = typed();
    const mine = ++newest;
    if (!asked && start.length < 2) return close();
    const found = (await candidates(start)).filter((each) => each.name !== start).slice(0, 12);
    if (mine !== newest) return;
    if (!found.length) return close();
    shown = found;
    list.replaceChildren(...shown.map((each, at) => {
      const item = document.createElement("li");
      item.id = `completion-${at}`;
      item.setAttribute("role", "option");
      item.append(each.name, " ");
      const label = document.createElement("small");
      label.textContent = each.label;
      item.append(label);
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(at); });
      return item;
    }));
    const line = box.value.slice(0, box.selectionStart).split("\n");
    const height = parseFloat(getComputedStyle(box).lineHeight);
    list.style.top = `${Math.min(line.length * height - box.scrollTop + 14, box.clientHeight)}px`;
    list.style.left = `${Math.min(line.at(-1).length * 8, Math.max(0, box.clientWidth - 280))}px`;
    list.hidden = false;
    select(0);
  };
  const key = (event) => {
    if (event.key === "Enter" && event.ctrlKey) return event.preventDefault(), box.form.requestSubmit();
    if (event.key === " " && event.ctrlKey) return event.preventDefault(), offer(true);
    if (list.hidden) return;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves) return event.preventDefault(), select(chosen + moves[event.key]);
    if (event.key === "Enter") return event.preventDefault(), take(chosen);
    if (event.key === "Escape") return event.preventDefault(), close();
    if (["Tab", "ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) close();
  };
  box.setAttribute("aria-controls", "completion");
  box.parentElement.classList.add("coloured");
  box.addEventListener("input", () => { colour(); offer(false); });
  box.addEventListener("scroll", () => { under.scrollTop = box.scrollTop; });
  box.addEventListener("keydown", key);
  box.addEventListener("blur", close);
  colour();
  fetch("/terms.json").then((answer) => answer.json()).then((content) => {
    known = content;
    document.documentElement.dataset.ready = "yes";
  });
})();
