// Which nodes and edges pass the filters.

// From the first to the last month that is told; an open end, which has none, adds nothing.
let MONTHS = null;
workOut(() => {
  const days = NODES.flatMap((node) => (node.d || []).flatMap(endsOf)).filter(Boolean).sort();
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
  return withNeighbours(NODES.map((_, node) => node).filter((node) => isEvent(node) && state.status.has(NODES[node].s)));
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

function edgePasses(edge, nodes) {
  const [source, target] = EDGES[edge];
  if (!nodes.has(source) || !nodes.has(target)) return false;
  if (isPosition(edge) && (state.types.size > 0 ? !state.types.has(edgeLocal(edge)) : state.status.size > 0)) return false;
  const sources = edgeSources(edge);
  return state.statement === null || sources.includes(state.statement) || sources.includes(RECORD);
}

function choose() {
  const limits = [];
  if (state.types.size) limits.push(allowedByType());
  if (state.status.size) limits.push(allowedByStatus());
  if (timeIsSet()) limits.push(allowedByTime());
  if (state.org !== null) limits.push(allowedAround(state.org));
  if (state.theme !== null) limits.push(allowedAround(state.theme));
  let nodes = new Set();
  NODES.forEach((node, number) => {
    if (state.hidden.has(G.kinds[node.k])) return;
    if (state.statement !== null && !(node.st || []).includes(state.statement)) return;
    if (limits.every((limit) => limit.has(number))) nodes.add(number);
  });
  const edges = EDGES.map((_, edge) => edge).filter((edge) => edgePasses(edge, nodes));
  // What only stood beside something that another filter took away goes with it.
  if (limits.length) {
    const linked = new Set(edges.flatMap((edge) => [EDGES[edge][0], EDGES[edge][1]]));
    nodes = new Set([...nodes].filter((node) => linked.has(node) || node === state.org || node === state.theme || (timeIsSet() && NODES[node].d)));
  }
  return { nodes, edges };
}

let chosen = null;
workOut(() => { chosen = null; });
function selection() {
  if (!chosen) chosen = choose();
  return chosen;
}
const FILTERS = ["hidden", "types", "status", "org", "theme", "statement", "from", "to"];
onChange((before) => { if (FILTERS.some((name) => before[name] !== state[name])) chosen = null; });
