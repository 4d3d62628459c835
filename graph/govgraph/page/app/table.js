// The selection as tables: things and facts, sortable, all that the other views tell.

const TABLE_ROWS = 200;
let tableMore = 0;

const THING_COLUMNS = [
  ["name", "Name", (n) => labelOf(n)],
  ["kind", "Kind", (n) => kindOf(n)],
  ["type", "Type", (n) => typeOf(n)],
  ["status", "Status", (n) => saidBy(statusFacts(n).map(([status, sources]) => [statusWords([status]), sources]))],
  ["when", "When", (n) => whenWords(n), (n) => (timeOf(n) || [""])[0]],
  ["links", "Links", (n) => String(selection().at(n).length), (n) => selection().at(n).length],
  ["statements", "Statements", (n) => sourceWords(statementsOf(n)), (n) => statementsOf(n).length],
];

// Each statement of a fact has a row of its own, with what it alone says.
const FACT_COLUMNS = [
  ["name", "Subject", ([e]) => nameOf(EDGES[e][0])],
  ["kind", "Relation", ([e]) => edgeName(e)],
  ["type", "Object", ([e]) => nameOf(EDGES[e][1])],
  ["status", "Status", ([e, source]) => statusWords(edgeStatuses(e, [source]))],
  ["when", "Words", ([e, source]) => edgeEvidence(e).filter((p) => PASSAGES[p][0] === source).map(quoteOf).join(" … ")],
  ["statements", "Stated in", ([, source]) => sourceWords([source])],
];

const factRows = () => selection().edges.flatMap((edge) => sourcesThatPass(edge).map((source) => [edge, source]));

const quoteOf = (passage) => { const [statement, start, end] = PASSAGES[passage]; return STATEMENTS[statement].text.slice(start, end); };

function tableColumns() {
  return state.rows === "facts" ? FACT_COLUMNS : THING_COLUMNS;
}

function tableItems() {
  const items = state.rows === "facts" ? factRows() : [...selection().nodes];
  const column = tableColumns().find(([name]) => name === state.sort) || tableColumns()[0];
  const key = column[3] || column[2];
  const keys = new Map(items.map((item) => [item, key(item)]));
  const order = new Intl.Collator("en").compare;
  const sign = state.down && column[0] === state.sort ? -1 : 1;
  // What is not told comes last, whichever way the rest is sorted.
  const isBlank = (item) => Number(keys.get(item) === "");
  return items.sort((a, b) => isBlank(a) - isBlank(b) || sign * (typeof keys.get(a) === "number" ? keys.get(a) - keys.get(b) : order(keys.get(a), keys.get(b))));
}

// On a phone rows become blocks; the roles keep it a table all the same.
function tableHead() {
  return h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, tableColumns().map(([name, words]) => {
    const on = state.sort === name;
    const sort = () => { change({ sort: name, down: on ? !state.down : name === "links" }, { keep: true }); byId("view-table").querySelector(`[data-sort="${name}"]`).focus(); };
    return h("th", { scope: "col", role: "columnheader", "data-label": words, "aria-sort": on ? (state.down ? "descending" : "ascending") : "none" }, button([words, h("span", { "aria-hidden": "true" }, on ? (state.down ? " ↓" : " ↑") : "")], sort, { "data-sort": name }));
  })));
}

function tableRow(item) {
  const facts = state.rows === "facts";
  const sel = facts ? { e: item[0] } : { n: item };
  const cells = tableColumns().map(([, words, text], at) => (at
    ? h("td", { role: "cell", "data-label": words }, clip(text(item), 300))
    : h("th", { scope: "row", role: "rowheader" }, button([nodeIcon(facts ? EDGES[item[0]][0] : item), h("span", {}, text(item))], () => show(sel, { focus: true }), { class: "thing" }))));
  return h("tr", { role: "row" }, cells);
}

function drawTable() {
  const items = tableItems();
  const shown = items.slice(0, TABLE_ROWS + tableMore);
  const tab = (name, words, count) => button(`${words} (${count.toLocaleString("en")})`, () => { tableMore = 0; change({ rows: name }, { keep: true }); byId(`rows-${name}`).focus(); }, { id: `rows-${name}`, "aria-pressed": String(state.rows === name) });
  const copied = h("span", { role: "status", class: "copied" });
  const copy = button("Copy as CSV", () => copyText(csv()).then((done) => { copied.textContent = done ? `${plural(items.length, "row")} copied` : "The browser does not let this page copy; Save › Table (CSV) writes a file."; }), { id: "copy-csv" });
  const more = items.length > shown.length ? button(`${plural(items.length - shown.length, "more row")}`, () => { tableMore += 1000; drawTable(); byId("view-table").querySelectorAll("tbody .thing")[shown.length].focus(); }) : "";
  byId("view-table").replaceChildren(
    h("div", { class: "table-tools", role: "group", "aria-label": "Table" }, tab("things", "Things", selection().nodes.size), tab("facts", "Facts", factRows().length), copy, copied),
    h("table", { role: "table" }, h("caption", { class: "unseen" }, state.rows === "facts" ? "Facts, a row for each statement that says it" : "Things"), tableHead(), h("tbody", { role: "rowgroup" }, shown.map(tableRow))), more);
}

// A cell that begins like a formula is quoted, so that a spreadsheet shows it and does not run it.
function csvCell(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csv() {
  const columns = tableColumns();
  const rows = tableItems().map((item) => columns.map(([, , text]) => csvCell(text(item))).join(","));
  return `${[columns.map(([, words]) => words).join(","), ...rows].join("\r\n")}\r\n`;
}

const TABLE_PARTS = [...FILTERS, "rows", "sort", "down", "view"];
onChange((before) => { if (state.view === "table" && TABLE_PARTS.some((name) => before[name] !== state[name])) drawTable(); });
