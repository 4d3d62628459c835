// Events, meetings and statements in the order of time; a vague date is as long as it may last.

const TIMELINE_ROWS = 300;
let timelineMore = 0;

const dayNumber = (day) => Date.parse(`${day}T00:00:00Z`) / 86400000;

function timelineItems() {
  const found = [];
  for (const node of selection().nodes) {
    if (kindOf(node) === "Date") continue;
    const times = NODES[node].d || [];
    for (const time of times) {
      const [first, last] = endsOf(time);
      if (!first && !last) continue;
      const statuses = statusesOf(node, time[3]);
      const status = statuses.includes(NODES[node].s) ? NODES[node].s : statuses[0] || "";
      // Where statements differ, each time tells whose it is; an open end goes on for ever.
      found.push({ node, edtf: time[0], sources: times.length > 1 || statusesOf(node).length > 1 ? time[3] : [], status, statuses, first: first ? dayNumber(first) : -Infinity, last: last ? dayNumber(last) + 1 : Infinity });
    }
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last || a.node - b.node);
}

// "17 June 2024 (done) · Statement by Albania and 2 more"
function timelineNote({ edtf, sources: [sayer, ...others], statuses }) {
  const said = sayer === undefined ? "" : ` · ${clip(sourceWords([sayer]), 60)}${others.length ? ` and ${others.length} more` : ""}`;
  return ` ${dateWords(edtf)}${inBrackets(statuses)}${said}`;
}

// Date.UTC would take the years 0 to 99 for those of the last century.
function monthStart(month) {
  return new Date(0).setUTCFullYear(0, month, 1) / 86400000;
}

// Whole years, or months when there are few, as many as there is room for their names.
function ticks(first, last, room) {
  const start = new Date(first * 86400000);
  const months = (last - first) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400].find((size) => (months / size) * 80 <= room) || 6000;
  const found = [];
  let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  month = Math.ceil(month / step) * step;
  for (;; month += step) {
    const day = monthStart(month);
    if (day > last) return found;
    if (day >= first && month >= 0) found.push({ day, words: step >= 12 ? String(Math.floor(month / 12)) : `${MONTH_WORDS[month % 12].slice(0, 3)} ${Math.floor(month / 12)}` });
  }
}

function timelineRow(item, place, [axisStart, axisEnd]) {
  const exact = item.last - item.first <= 1;
  // A stretch of days is as sure as a day; a month or "about 2023" is not.
  const kind = exact ? "exact" : item.edtf.includes("/") ? "stretch" : "vague";
  const [left, right] = [Math.max(item.first, axisStart), Math.min(item.last, axisEnd)].map(place);
  const open = `${item.first < axisStart ? "open-start" : ""} ${item.last > axisEnd ? "open-end" : ""}`;
  const bar = h("span", { class: `bar-time ${kind} ${open} ${item.status}`, "aria-hidden": "true" });
  bar.style.left = `${left}%`;
  if (!exact) bar.style.width = `max(10px, ${right - left}%)`;
  bar.style.setProperty("--kind", `var(--${kindOf(item.node)})`);
  return h("li", {}, button([
    h("span", { class: "time-name" }, icon(kindOf(item.node), item.status), h("span", {}, labelOf(item.node), h("small", {}, timelineNote(item)))),
    h("span", { class: "time-track", "aria-hidden": "true" }, bar),
  ], () => show({ n: item.node }, { focus: true }), { class: "time-row", "data-node": item.node, "aria-pressed": String(Boolean(state.sel && state.sel.n === item.node)) }));
}

// The axis asks how wide it is, so it is drawn where the view can be seen, and at each new width.
let axisDays = null; // the first and the last day of what is drawn
const placeIn = ([first, last]) => (day) => ((day - first) / (last - first)) * 100;

function drawAxis() {
  const track = byId("view-timeline").querySelector(".time-axis .time-track");
  if (!track || !track.clientWidth) return;
  const place = placeIn(axisDays);
  track.replaceChildren(...ticks(...axisDays, track.clientWidth).map(({ day, words }) => { const mark = h("span", { class: "tick" }, words); mark.style.left = `${place(day)}%`; return mark; }));
}
new ResizeObserver(drawAxis).observe(byId("view-timeline"));

function drawTimeline() {
  const view = byId("view-timeline");
  const items = timelineItems();
  const undated = [...selection().nodes].filter((node) => isEvent(node) && !NODES[node].d);
  const told = items.flatMap((item) => [item.first, item.last]).filter(Number.isFinite);
  const low = told.reduce((one, other) => Math.min(one, other), Infinity);
  const high = told.reduce((one, other) => Math.max(one, other), -Infinity);
  const margin = Math.max(5, (high - low) * 0.03);
  axisDays = [low - margin, high + margin];
  const shown = items.slice(0, TIMELINE_ROWS + timelineMore);
  const more = items.length > shown.length ? button(`${plural(items.length - shown.length, "more date")}`, () => { timelineMore += TIMELINE_ROWS; drawTimeline(); view.querySelectorAll(".time-row")[shown.length].focus(); }) : "";
  view.replaceChildren(
    items.length ? h("div", { class: "time-axis", "aria-hidden": "true" }, h("span", { class: "time-name" }), h("span", { class: "time-track" })) : h("p", { class: "note" }, selection().nodes.size ? "Nothing in this selection has a date." : ""),
    h("ol", { class: "time-list" }, shown.map((item) => timelineRow(item, placeIn(axisDays), axisDays))), more,
    undated.length ? h("section", {}, h("h2", {}, `Events without a date (${undated.length.toLocaleString("en")})`), folded(undated, (node) => h("li", {}, nodeButton(node)), 200, 500)) : "",
    selection().timeless ? h("p", { class: "note" }, timelessWords()) : "");
  drawAxis();
}

onChange((before) => {
  if (state.view !== "timeline") return;
  if (before.view !== "timeline" || FILTERS.some((name) => before[name] !== state[name])) drawTimeline();
  else byId("view-timeline").querySelectorAll(".time-row").forEach((item) => item.setAttribute("aria-pressed", String(Boolean(state.sel && state.sel.n === Number(item.dataset.node)))));
});
