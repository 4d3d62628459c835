// Search over all names and acronyms, with completion.

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let index = null;
workOut(() => { index = null; });

function searchIndex() {
  if (!index) index = NODES.flatMap((node, number) => [node.l, ...(node.a || [])].map((name) => ({ number, name, key: fold(name) })));
  return index;
}

// An event is named after its parts, which come before it.
function rankOf(entry, key, at, inside) {
  if (at === 0) return entry.key.length === key.length ? 0 : 1;
  return (inside ? 3 : 2) + (isEvent(entry.number) ? 2 : 0);
}

// Names that begin with the words come first, then words inside a name, then the most linked.
function find(text, most = 12) {
  const key = fold(text.trim());
  if (!key) return [];
  const best = new Map();
  for (const entry of searchIndex()) {
    const at = entry.key.indexOf(key);
    if (at < 0) continue;
    const inside = /[\p{L}\p{N}]/u.test(entry.key[at - 1] || "");
    const rank = rankOf(entry, key, at, inside) * 1e6 - AT[entry.number].length;
    const known = best.get(entry.number);
    if (!known || rank < known.rank) best.set(entry.number, { ...entry, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.number - b.number).slice(0, most);
}

function setUpSearch() {
  const box = byId("search-box");
  const list = byId("search-list");
  let found = [];
  let at = -1;
  const close = () => { list.hidden = true; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); at = -1; };
  const take = (number) => { close(); box.value = ""; show({ n: number }, { focus: true }); };
  const mark = (next) => {
    at = next;
    [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === at)));
    if (at >= 0 && list.children[at]) { box.setAttribute("aria-activedescendant", list.children[at].id); list.children[at].scrollIntoView({ block: "nearest" }); }
  };
  const draw = () => {
    found = find(box.value);
    list.replaceChildren(...found.map(({ number, name }, position) => h("li", { id: `found-${position}`, role: "option", "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(number); } },
      nodeIcon(number), h("span", {}, clip(name, 80), name === labelOf(number) ? null : h("small", {}, ` ${clip(labelOf(number), 60)}`)), h("small", { class: "found-type" }, typeOf(number)))));
    if (!found.length && box.value.trim()) list.replaceChildren(h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, "No name holds these letters"));
    list.hidden = !box.value.trim();
    box.setAttribute("aria-expanded", String(!list.hidden));
    mark(found.length ? 0 : -1);
  };
  box.addEventListener("input", draw);
  box.addEventListener("focus", () => { if (box.value.trim()) draw(); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); box.value = ""; close(); }
    if (event.key === "ArrowDown" && found.length) { event.preventDefault(); mark((at + 1) % found.length); }
    if (event.key === "ArrowUp" && found.length) { event.preventDefault(); mark((at - 1 + found.length) % found.length); }
    if (event.key === "Enter" && found[at]) { event.preventDefault(); take(found[at].number); }
  });
}
