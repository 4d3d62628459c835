// Search over all names and acronyms, with completion.

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let index = null;
workOut(() => { index = null; });

function searchIndex() {
  if (!index) index = NODES.flatMap((node, number) => [node.l, ...(node.a || [])].map((name) => ({ number, name, key: fold(name) })));
  return index;
}

// Words that stand together come before those apart, of these those with little between them first.
// An event is named after its parts, which come before it.
function rankOf(entry, key, at, inside) {
  if (at < 0) return (isEvent(entry.number) ? 7 : 6) + Math.min(999, entry.key.length) / 1000;
  if (at === 0) return entry.key.length === key.length ? 0 : 1;
  return (inside ? 3 : 2) + (isEvent(entry.number) ? 2 : 0);
}

// Names that begin with the words come first, then words inside a name, then the most linked.
function find(text, most = 12) {
  const key = fold(text.trim());
  if (!key) return [];
  const words = key.split(/\s+/);
  const best = new Map();
  for (const entry of searchIndex()) {
    if (!words.every((word) => entry.key.includes(word))) continue;
    const at = entry.key.indexOf(key);
    const inside = /[\p{L}\p{N}]/u.test(entry.key[at - 1] || "");
    const rank = rankOf(entry, key, at, inside) * 1e6 - AT[entry.number].length;
    const known = best.get(entry.number);
    if (!known || rank < known.rank) best.set(entry.number, { ...entry, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.number - b.number).slice(0, most);
}

// How many letters must be put in, left out, replaced or changed about to make one word the other.
function distance(one, other) {
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + Number(one[i - 1] !== other[j - 1]));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, last] = [last, next];
  }
  return last[other.length];
}

// The words with each that no name holds put as the closest that one does, or left out.
function mended(text) {
  const known = [...new Set(searchIndex().flatMap(({ key }) => key.split(/[^\p{L}\p{N}]+/u)))];
  const close = (word) => {
    if (known.some((other) => other.includes(word))) return word;
    const most = Math.floor(word.length / 4);
    const near = known.filter((other) => Math.abs(other.length - word.length) <= most).map((other) => [distance(word, other), other]);
    const [found] = near.filter(([far]) => far <= most).sort((a, b) => a[0] - b[0]);
    return found ? found[1] : "";
  };
  return fold(text.trim()).split(/\s+/).map(close).filter(Boolean).join(" ");
}

// What else the store of a served page has by these words; what is here already comes by its number.
async function findBeyond(text) {
  const answer = await fetch(`${LIVE}names.json?q=${encodeURIComponent(text)}`);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()).map(({ iri, name, kind }) => (NODE_OF.has(iri) ? { number: NODE_OF.get(iri), name: labelOf(NODE_OF.get(iri)) } : { iri, name, kind }));
}

function foundLine({ number, name, kind }) {
  if (number === undefined) return [h("span", { class: "icon", "aria-hidden": "true" }, "+"), h("span", {}, clip(name, 140)), h("small", { class: "found-type" }, `${kind}, not drawn yet`)];
  const other = name === labelOf(number) ? null : h("small", {}, ` ${clip(labelOf(number), 60)}`);
  const status = statusWords(statusesOf(number));
  return [nodeIcon(number), h("span", {}, clip(name, 80), other), h("small", { class: "found-type" }, typeOf(number), status ? `, ${status}` : null)];
}

const PAUSE = 150; // ms without a letter before the store is asked

function setUpSearch() {
  const box = byId("search-box");
  const list = byId("search-list");
  let found = [];
  let at = -1;
  let waiting = 0;
  const close = () => { clearTimeout(waiting); list.hidden = true; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); at = -1; };
  const take = ({ number, iri }) => { close(); box.value = ""; if (number === undefined) bringIn(iri); else { show({ n: number }, { focus: true }); if (network) approach(number); } };
  const mark = (next) => {
    at = next;
    const items = [...list.querySelectorAll("[id]")];
    items.forEach((item, number) => item.setAttribute("aria-selected", String(number === at)));
    if (items[at]) { box.setAttribute("aria-activedescendant", items[at].id); items[at].scrollIntoView({ block: "nearest" }); }
    else box.removeAttribute("aria-activedescendant");
  };
  const note = (words) => h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, words);
  const offer = (entries, words) => {
    found = entries;
    list.replaceChildren(...found.map((entry, position) => h("li", { id: `found-${position}`, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(entry); } }, foundLine(entry))));
    if (words) list.append(note(words));
    announce([found.length ? `${plural(found.length, "name")} offered` : "", words].filter(Boolean).join(". "));
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    mark(found.length ? Math.max(at, 0) : -1);
  };
  // What is only meant, perhaps, is offered and not chosen.
  const guess = (text) => {
    const meant = mended(text);
    const entries = meant ? find(meant) : [];
    offer(entries, entries.length ? "" : "No name holds these letters; try fewer of them");
    if (!entries.length) return;
    const words = `No name holds these letters; “${meant}” is in:`;
    list.prepend(note(words));
    announce(`${words} ${plural(entries.length, "name")}`);
    mark(-1);
  };
  const askStore = async (text, here) => {
    const known = new Set(here.map(({ number }) => number));
    const beyond = await findBeyond(text).catch((fault) => fault);
    if (box.value !== text || list.hidden) return;
    if (beyond instanceof Error) offer(here, "The store cannot be asked now");
    else if (here.length || beyond.length) offer([...here, ...beyond.filter(({ number }) => !known.has(number))]);
    else guess(text);
  };
  const draw = () => {
    const text = box.value;
    if (!text.trim()) { close(); announce(""); return; }
    const here = find(text);
    const asks = LIVE && text.trim().length > 1;
    clearTimeout(waiting);
    at = -1;
    if (asks || here.length) offer(here, asks ? "Looking in the store …" : "");
    else guess(text);
    if (asks) waiting = setTimeout(() => askStore(text, here), PAUSE);
  };
  box.addEventListener("input", draw);
  box.addEventListener("focus", () => { if (box.value.trim()) draw(); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); box.value = ""; close(); }
    if (event.key === "ArrowDown" && found.length) { event.preventDefault(); mark((at + 1) % found.length); }
    if (event.key === "ArrowUp" && found.length) { event.preventDefault(); mark((at > 0 ? at : found.length) - 1); }
    if (event.key === "Enter" && found[at]) { event.preventDefault(); take(found[at]); }
  });
}
