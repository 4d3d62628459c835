// Which nodes and edges pass the filters.

// From the first to the last month that is told of a thing, as on the timeline; an open end, which
// has none, adds nothing, nor does a time that is only named.
let MONTHS = null;
workOut(() => {
  const days = NODES.filter((node) => node.k !== KIND.Date).flatMap((node) => (node.d || []).flatMap(endsOf)).filter(Boolean).sort();
  MONTHS = days.length ? [monthOf(days[0]), monthOf(days[days.length - 1])] : null;
});

function monthOf(day) {
  const [year, month] = day.split("-").map(Number);
  return year * 12 + (month || 1) - 1;
}

const timeIsSet = () => state.from !== null || state.to !== null;
const isFiltered = () => state.hidden.size > 0 || isNarrowed();
const isNarrowed = () => state.types.size > 0 || state.status.size > 0 || state.org !== null || state.theme !== null || state.statement !== null || timeIsSet();

function inTime(node) {
  const from = state.from === null ? -Infinity : state.from;
  const to = state.to === null ? Infinity : state.to;
  // The days of an open end lie beyond all others, so it passes by them.
  return (NODES[node].d || []).some((time) => time[1] && monthOf(time[2]) >= from && monthOf(time[1]) <= to);
}

// The kept nodes with everything that hangs on them, except events: each must pass by itself.
function withNeighbours(core, mayJoin = (node) => !isEvent(node)) {
  const found = new Set(core);
  for (const node of core) for (const other of neighbours(node)) if (mayJoin(other)) found.add(other);
  return found;
}

function allowedByType() {
  const core = NODES.map((_, node) => node).filter((node) => isEvent(node) && state.types.has(localName(G.terms[NODES[node].t] || "")));
  const found = withNeighbours(core);
  EDGES.forEach((edge, number) => { if (isPosition(number) && state.types.has(edgeLocal(number))) { found.add(edge[0]); found.add(edge[1]); } });
  return found;
}

function allowedByStatus() {
  return withNeighbours(NODES.map((_, node) => node).filter((node) => isEvent(node) && statusesOf(node).some((status) => state.status.has(status))));
}

function allowedByTime() {
  const core = NODES.map((_, node) => node).filter((node) => NODES[node].d && inTime(node));
  return withNeighbours(core, (node) => !NODES[node].d);
}

// A thing, what is linked to it, and the other parts of the events among these.
function allowedAround(centre) {
  const near = new Set([centre, ...neighbours(centre)]);
  const events = [...near].filter(isEvent);
  return new Set([...near, ...withNeighbours(events)]);
}

// The sources of a fact that the filters leave: of an event, those that give it a chosen status.
function sourcesThatPass(edge) {
  return edgeSources(edge).filter((source) => {
    if (state.statement !== null && source !== state.statement && source !== RECORD) return false;
    const statuses = state.status.size ? edgeStatuses(edge, [source]) : [];
    return !statuses.length || statuses.some((status) => state.status.has(status));
  });
}

function edgePasses(edge, nodes) {
  const [source, target] = EDGES[edge];
  if (!nodes.has(source) || !nodes.has(target)) return false;
  if (isPosition(edge) && (state.types.size > 0 ? !state.types.has(edgeLocal(edge)) : state.status.size > 0)) return false;
  return sourcesThatPass(edge).length > 0;
}

function choose() {
  const limits = [];
  if (state.types.size) limits.push(allowedByType());
  if (state.status.size) limits.push(allowedByStatus());
  if (state.org !== null) limits.push(allowedAround(state.org));
  if (state.theme !== null) limits.push(allowedAround(state.theme));
  const inside = timeIsSet() ? allowedByTime() : null;
  let nodes = new Set();
  let timeless = 0; // events that have no date, and were it not for the time would pass
  NODES.forEach((node, number) => {
    if (state.hidden.has(G.kinds[node.k])) return;
    if (state.statement !== null && !(node.st || []).includes(state.statement)) return;
    if (!limits.every((limit) => limit.has(number))) return;
    if (!inside || inside.has(number)) nodes.add(number);
    else if (isEvent(number) && !node.d) timeless += 1;
  });
  const edges = EDGES.map((_, edge) => edge).filter((edge) => edgePasses(edge, nodes));
  // What only stood beside something that another filter took away goes with it.
  if (limits.length || inside) {
    const linked = new Set(edges.flatMap((edge) => [EDGES[edge][0], EDGES[edge][1]]));
    nodes = new Set([...nodes].filter((node) => linked.has(node) || node === state.org || node === state.theme || (timeIsSet() && NODES[node].d)));
  }
  return { nodes, edges, timeless, ...linksOf(edges) };
}

// The facts at each thing, and the statements that say any of them.
function linksOf(edges) {
  const passing = new Set(edges);
  const said = new Set(edges.flatMap(sourcesThatPass));
  return { at: (node) => AT[node].filter((edge) => passing.has(edge)), statements: STATEMENTS.map((_, number) => number).filter((number) => !isFiltered() || said.has(number)) };
}

// The statements that speak of a thing, in what the filters leave of them.
function statementsOf(node) {
  const all = NODES[node].st || [];
  if (!isFiltered()) return all;
  const said = new Set(selection().at(node).flatMap(sourcesThatPass));
  return all.filter((statement) => said.has(statement));
}

const timelessWords = () => `${plural(selection().timeless, "event")} without a date ${selection().timeless === 1 ? "is" : "are"} hidden by the time filter`;

let chosen = null;
workOut(() => { chosen = null; });
function selection() {
  if (!chosen) chosen = choose();
  return chosen;
}
const FILTERS = ["hidden", "types", "status", "org", "theme", "statement", "from", "to"];
onChange((before) => { if (FILTERS.some((name) => before[name] !== state[name])) chosen = null; });
