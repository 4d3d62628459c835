// Starting the page, and what its parts share: views, theme, counts, the Escape key.

function drawViews() {
  VIEWS.forEach((view) => { byId(`view-${view}`).hidden = view !== state.view; });
  document.querySelectorAll("[data-view]").forEach((item) => {
    if (item.dataset.view === state.view) item.setAttribute("aria-current", "page");
    else item.removeAttribute("aria-current");
  });
}

function drawCount() {
  const { nodes, edges, statements, timeless } = selection();
  // There it is told beside the statement.
  byId("nothing").hidden = nodes.size > 0 || state.view === "text";
  byId("nothing").replaceChildren(isFiltered() ? "Nothing passes these filters. " : "There is nothing in this graph yet.", isFiltered() ? button("Clear all filters", () => { clearFilters(); byId("stage").focus(); }) : "");
  const drawn = state.view === "graph" && nodeSet && nodeSet.length < nodes.size ? `, ${nodeSet.length.toLocaleString("en")} drawn` : "";
  const of = (all) => (isFiltered() ? ` of ${all.length.toLocaleString("en")}` : "");
  const hidden = (timeless ? ` · ${timelessWords()}` : "") + (state.lost ? " · The address names something that is not in this graph" : "");
  byId("count").textContent = `${plural(nodes.size, "thing")}${of(NODES)}${drawn} · ${plural(edges.length, "link")} · ${plural(statements.length, "statement")}${of(STATEMENTS)}${hidden}`;
}

// Tabs and the history tell the views and things apart.
const TITLE = document.title;
function drawTitle() {
  const thing = state.sel && (state.sel.n === undefined ? selectionWords(state.sel) : nameOf(state.sel.n));
  const view = state.view === "graph" ? "" : document.querySelector(`[data-view=${state.view}]`).textContent;
  document.title = [thing, view, TITLE].filter(Boolean).join(" – ");
}

function applyTheme() {
  if (state.light) document.documentElement.dataset.theme = state.light;
  else delete document.documentElement.dataset.theme;
}

function switchTheme() {
  const dark = state.light ? state.light === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  change({ light: dark ? "light" : "dark" }, { keep: true });
}

function switchFilters() {
  const shut = document.body.classList.toggle("filters-switched");
  const narrow = matchMedia("(max-width: 800px)").matches;
  byId("filters-toggle").setAttribute("aria-expanded", String(narrow ? shut : !shut));
}

// Escape closes what is on top: the menu, the filters on a phone, then the details.
function onEscape(event) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (byId("save").open) { byId("save").open = false; byId("save").querySelector("summary").focus(); }
  else if (document.body.classList.contains("filters-switched") && matchMedia("(max-width: 800px)").matches) { switchFilters(); byId("filters-toggle").focus(); }
  else if (state.sel) closeDetails();
}

// Things that must happen before the other parts of the page redraw come first: these ask for the
// colours, and for their own size, which only a view in sight has.
listeners.unshift((before) => {
  if (before.light !== state.light) applyTheme();
  if (before.view !== state.view) drawViews();
});
onChange(drawCount);

async function start() {
  // In a frame they would lead to the page that is around it.
  if (window.parent !== window) document.querySelectorAll(".ways").forEach((each) => each.remove());
  await growAgain(location.hash);
  state = readAddress();
  written = location.hash.slice(1);
  applyTheme();
  drawViews();
  drawFilters();
  setUpSearch();
  setUpSave();
  drawDetails();
  // Its line takes room from the map, which scales with its frame.
  drawCount();
  setUpMap();
  if (state.view === "text") drawReading();
  if (state.view === "timeline") drawTimeline();
  if (state.view === "table") drawTable();
  drawCount();
  drawTitle();
  document.querySelectorAll("[data-view]").forEach((item) => item.addEventListener("click", () => change({ view: item.dataset.view })));
  byId("theme-toggle").addEventListener("click", switchTheme);
  byId("filters-toggle").addEventListener("click", switchFilters);
  byId("filters-toggle").setAttribute("aria-expanded", String(!matchMedia("(max-width: 800px)").matches));
  document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); byId("stage").focus(); });
  document.addEventListener("keydown", onEscape);
  addEventListener("popstate", followAddress);
  addEventListener("hashchange", followAddress);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { readInk(); updateMap(); });
  let wide = byId("map").clientWidth;
  new ResizeObserver(() => {
    const width = byId("map").clientWidth;
    // The map is fitted again when it was hidden before, not at every change of size.
    if (!wide && width) firstSight();
    wide = width;
  }).observe(byId("map"));
  document.documentElement.dataset.ready = "yes";
}

// What tests and other scripts on the page may look at.
window.govgraph = { name: nodeName, get state() { return state; }, get labels() { return labelBoxes; }, get network() { return network; }, csv, turtle: () => turtle([...selection().nodes], selection().edges), drawing: drawingText, selection: () => selection() };
start();
