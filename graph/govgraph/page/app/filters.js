// The legend, which also filters, and the other filters.

const KIND_WORDS = { Organisation: "Organisations", Person: "People", Place: "Places", Instrument: "Instruments", Meeting: "Meetings", Process: "Processes", Theme: "Themes", Event: "Events", Statement: "Statements", Date: "Dates" };

function countBy(keys) {
  const found = new Map();
  keys.forEach((key) => found.set(key, (found.get(key) || 0) + 1));
  return found;
}

function toggled(set, value) {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

function group(title, open, ...children) {
  return h("details", { class: "group", open }, h("summary", {}, h("h2", {}, title)), ...children);
}

function check(name, value, label, count, isOn, onToggle, picture) {
  const box = h("input", { type: "checkbox", "data-filter": name, value, onchange: onToggle });
  box.checked = isOn;
  return h("label", { class: "check" }, box, picture || null, h("span", { class: "check-text" }, label), h("span", { class: "count" }, count.toLocaleString("en")));
}

function legend() {
  const counts = countBy(NODES.map((node) => G.kinds[node.k]));
  const rows = G.kinds.filter((kind) => counts.has(kind)).map((kind) => check("kind", kind, KIND_WORDS[kind], counts.get(kind), !state.hidden.has(kind), () => change({ hidden: toggled(state.hidden, kind) }), icon(kind, "")));
  return group("Legend: show", true, rows);
}

function statusFilter() {
  const counts = countBy(NODES.flatMap((_, node) => statusesOf(node)));
  const rows = STATUSES.filter((status) => counts.has(status)).map((status) => check("status", status, STATUS_WORDS[status], counts.get(status), state.status.has(status), () => change({ status: toggled(state.status, status) }), icon("Event", status)));
  return rows.length ? group("Events: only", true, rows) : null;
}

function typeFilter() {
  const events = NODES.filter((node) => node.k === KIND.Event && node.t !== undefined).map((node) => node.t);
  const positions = EDGES.map((_, edge) => edge).filter(isPosition).map((edge) => EDGES[edge][2]);
  const counts = countBy([...events, ...positions]);
  const words = (term) => { const name = localName(G.terms[term]).replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase(); return name[0].toUpperCase() + name.slice(1); };
  const terms = [...counts.keys()].sort((a, b) => words(a).localeCompare(words(b), "en"));
  const rows = terms.map((term) => { const name = localName(G.terms[term]); return check("type", name, words(term), counts.get(term), state.types.has(name), () => change({ types: toggled(state.types, name) })); });
  return rows.length ? group("Events and positions: only", false, rows) : null;
}

function pick(id, label, any, options, value, onPick) {
  const list = h("select", { id, onchange: (event) => onPick(event.target.value === "" ? null : Number(event.target.value)) },
    h("option", { value: "" }, any), options.map(([key, text]) => h("option", { value: key }, text)));
  list.value = value === null ? "" : String(value);
  return h("div", { class: "pick" }, h("label", { for: id }, label), list);
}

const clip = (text, length) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function pickNode(id, label, any, kind, name) {
  const options = NODES.map((node, number) => [number, node]).filter(([, node]) => node.k === KIND[kind]).map(([number, node]) => [number, clip(node.l, 60)]);
  if (!options.length) return null;
  options.sort((a, b) => a[1].localeCompare(b[1], "en"));
  return pick(id, label, any, options, state[name], (value) => change({ [name]: value }));
}

const MONTH_WORDS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const monthWords = (month) => `${MONTH_WORDS[month % 12]} ${Math.floor(month / 12)}`;

function slider(id, label, name, end) {
  const value = state[name] === null ? MONTHS[end] : Math.min(MONTHS[1], Math.max(MONTHS[0], state[name]));
  const words = h("output", { for: id }, monthWords(value));
  const range = h("input", { id, type: "range", min: MONTHS[0], max: MONTHS[1], step: 1, value, "aria-valuetext": monthWords(value) });
  const read = () => { words.textContent = monthWords(Number(range.value)); range.setAttribute("aria-valuetext", words.textContent); };
  range.addEventListener("input", read);
  range.addEventListener("change", () => {
    const month = Number(range.value);
    const changes = { [name]: month === MONTHS[end] ? null : month };
    // The two ends never cross: the other one is taken along.
    if (name === "from" && state.to !== null && month > state.to) changes.to = month;
    if (name === "to" && state.from !== null && month < state.from) changes.from = month;
    change(changes);
  });
  return h("div", { class: "pick" }, h("label", { for: id }, label, " ", words), range);
}

function timeFilter() {
  if (!MONTHS || MONTHS[0] === MONTHS[1]) return null;
  return group("Time", true, slider("time-from", "From", "from", 0), slider("time-to", "To", "to", 1));
}

function clearFilters() {
  change({ hidden: new Set(), types: new Set(), status: new Set(), org: null, theme: null, statement: null, from: null, to: null });
}

function drawFilters() {
  const panel = byId("filters");
  const opened = new Map([...panel.querySelectorAll("details.group")].map((part) => [part.querySelector("h2").textContent, part.open]));
  const active = document.activeElement;
  const focused = panel.contains(active) ? [active.id, active.dataset.filter, active.value] : null;
  const statements = STATEMENTS.map((statement, number) => [number, clip(statement.title, 60)]);
  panel.replaceChildren(...[
    legend(), statusFilter(), timeFilter(), typeFilter(),
    group("Who, what, where said", true,
      pickNode("pick-org", "Organisation", "any organisation", "Organisation", "org"),
      pickNode("pick-theme", "Theme", "any theme", "Theme", "theme"),
      pick("pick-statement", "Statement", "all statements", statements, state.statement, (value) => change({ statement: value }))),
    button("Clear all filters", clearFilters, { id: "clear", disabled: !isFiltered() }),
  ].filter(Boolean));
  panel.querySelectorAll("details.group").forEach((part) => { const was = opened.get(part.querySelector("h2").textContent); if (was !== undefined) part.open = was; });
  if (focused) refocus(panel, focused);
}

function refocus(panel, [id, filter, value]) {
  const same = id ? byId(id) : [...panel.querySelectorAll("[data-filter]")].find((box) => box.dataset.filter === filter && box.value === value);
  if (same) same.focus();
}

onChange((before) => { if (FILTERS.some((name) => before[name] !== state[name])) drawFilters(); });
