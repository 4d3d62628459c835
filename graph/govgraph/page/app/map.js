// The graph view: vis-network draws, we decide what and where.

const MOST_DRAWN = 400;
const RADIUS = 13;
const OVERVIEW = JSON.parse(byId("network-data").textContent);
const FIRST = OVERVIEW.nodes.map((node) => node.id);
OVERVIEW.nodes.forEach((node) => PLACED.set(node.id, { x: node.x, y: node.y }));

let network = null;
let nodeSet = null;
let edgeSet = null;
let hovered = null;
let turning = 0; // until the wheel rests
const ink = { text: "", paper: "", line: "", mark: "" };
G.kinds.forEach((kind) => { ink[kind] = ""; });

function readInk() {
  const style = getComputedStyle(document.documentElement);
  for (const name of Object.keys(ink)) ink[name] = style.getPropertyValue(`--${name}`).trim();
}

// Symbols keep a readable size while the map grows and shrinks around them. Of dates there are many,
// and they only tell where things meet in time.
const DATE_SIZE = 0.65;
function radiusOf(node) {
  const scale = network ? network.getScale() : 1;
  const base = RADIUS + Math.min(6, Math.max(0, Math.log2(Math.max(1, AT[node].length)) - 1.5));
  const size = kindOf(node) === "Date" ? base * DATE_SIZE : base;
  return (size * Math.min(1.5, Math.max(0.6, scale))) / scale;
}

function nodeDrawing(node) {
  const { x, y } = PLACED.get(node);
  const ctxRenderer = ({ ctx, x: left, y: top, state: { selected } }) => {
    const radius = radiusOf(node);
    return {
      drawNode() {
        if (selected || node === hovered) ring(ctx, left, top, radius, selected);
        ctx.globalAlpha = isFaded(node) ? 0.4 : 1;
        drawSymbol(ctx, node, left, top, radius, ink);
        ctx.globalAlpha = 1;
      },
      nodeDimensions: { width: radius * 2, height: radius * 2 },
    };
  };
  return { id: node, x, y, shape: "custom", size: RADIUS, label: "", ctxRenderer };
}

function ring(context, x, y, radius, selected) {
  context.beginPath();
  context.arc(x, y, radius * 1.45, 0, 2 * Math.PI);
  context.globalAlpha = selected ? 0.35 : 0.18;
  context.fillStyle = ink.mark;
  context.fill();
  context.globalAlpha = 1;
}

const DASHES = { planned: [7, 4], proposed: [2, 4], ongoing: [12, 4], negated: [9, 4, 2, 4] };

// Edges between the same two nodes fan out; all others are straight.
function bends(edges) {
  const seen = new Map();
  const found = new Map();
  for (const edge of edges) {
    const [source, target] = EDGES[edge];
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const order = seen.get(key) || 0;
    seen.set(key, order + 1);
    if (order) found.set(edge, { side: (order % 2 === 1) === source < target ? "curvedCW" : "curvedCCW", roundness: 0.18 * Math.ceil(order / 2) });
  }
  return found;
}

function edgeDrawing(edge, bend) {
  const [source, target] = EDGES[edge];
  const status = edgeStatus(edge);
  return {
    id: edge,
    from: isTurned(edge) ? target : source,
    to: isTurned(edge) ? source : target,
    arrows: { to: { enabled: !crowded(), scaleFactor: 0.5 } },
    dashes: DASHES[status] || false,
    smooth: bend ? { enabled: true, type: bend.side, roundness: bend.roundness } : false,
    color: edgeColour(edge),
    width: isPosition(edge) ? 1.6 : 1.1,
  };
}

function edgeColour(edge) {
  const near = state.sel && (state.sel.e === edge || (state.sel.n !== undefined && EDGES[edge].slice(0, 2).includes(state.sel.n)));
  const faded = state.sel && !near && !state.sel.s;
  return { color: near ? ink.mark : ink.line, highlight: ink.mark, hover: ink.mark, opacity: near ? 1 : crowded() ? 0.3 : faded ? 0.35 : 0.9 };
}

// So many lines that they would hide everything else at full strength.
const MANY_EDGES = 700;
let edgeCount = 0;
const crowded = () => edgeCount > MANY_EDGES;

// A selected thing brings its neighbours forward and lets the rest step back.
let near = null;
function nearSelection() {
  if (!state.sel || state.sel.s) return null;
  if (state.sel.n !== undefined) return new Set([state.sel.n, ...neighbours(state.sel.n)]);
  return new Set(EDGES[state.sel.e].slice(0, 2));
}
const isFaded = (node) => near !== null && !near.has(node);

// What the map shows: all of a small selection, the most linked of a large one, and what was opened.
function drawnNodes() {
  const { nodes } = selection();
  const most = MOST_DRAWN + state.more;
  let found;
  if (!isFiltered() && !state.more) found = new Set(FIRST);
  else if (nodes.size <= most) found = new Set(nodes);
  else found = new Set(BY_DEGREE.filter((node) => nodes.has(node)).slice(0, most));
  state.opened.forEach((node) => { if (nodes.has(node)) found.add(node); });
  if (state.sel && state.sel.n !== undefined) found.add(state.sel.n);
  if (state.sel && state.sel.e !== undefined) EDGES[state.sel.e].slice(0, 2).forEach((node) => found.add(node));
  return found;
}

function updateMap() {
  if (!network) return;
  near = nearSelection();
  const nodes = drawnNodes();
  placeAll([...nodes], nodeSet.getIds());
  const edges = selection().edges.filter((edge) => nodes.has(EDGES[edge][0]) && nodes.has(EDGES[edge][1]));
  const bent = bends(edges);
  edgeCount = edges.length;
  replaceItems(nodeSet, [...nodes], nodeDrawing, false);
  replaceItems(edgeSet, edges, (edge) => edgeDrawing(edge, bent.get(edge)), true);
  markSelection();
  const more = selection().nodes.size - nodes.size;
  byId("more").hidden = more <= 0;
  byId("more").textContent = `More (${more.toLocaleString("en")})`;
}

function replaceItems(set, ids, draw, redraw) {
  const wanted = new Set(ids);
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  const fresh = ids.filter((id) => redraw || !set.get(id));
  set.update(fresh.map(draw));
}

function markSelection() {
  const nodes = state.sel && state.sel.n !== undefined ? [state.sel.n] : [];
  const edges = state.sel && state.sel.e !== undefined && edgeSet.get(state.sel.e) ? [state.sel.e] : [];
  network.setSelection({ nodes, edges }, { unselectAll: true, highlightEdges: false });
}

// Everything in sight, at no more than life size.
function fitMap(nodes = nodeSet.getIds()) {
  const frame = byId("map");
  if (!nodes.length || !frame.clientWidth) return;
  const places = nodes.map((node) => PLACED.get(node));
  const [left, right] = [Math.min(...places.map((p) => p.x)), Math.max(...places.map((p) => p.x))];
  const [top, bottom] = [Math.min(...places.map((p) => p.y)), Math.max(...places.map((p) => p.y))];
  // Labels keep their size on the screen, so the room for them at the rim does too.
  const room = { width: frame.clientWidth - 2 * 68, height: frame.clientHeight - 28 - 62 };
  const scale = Math.max(0.05, Math.min(1.25, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top)));
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 + 17 / scale }, scale, animation: false });
}

// Where the reader moved the map goes into the address; its width stays when the details open.
function noteSight() {
  const wide = byId("map").clientWidth;
  if (!wide) return;
  const { x, y } = network.getViewPosition();
  change({ sight: [x, y, wide / network.getScale()].map(Math.round).join(" ") }, { keep: true });
}

// What the address says; else everything, except on a narrow screen, where nothing could be read:
// there, the middle.
function firstSight() {
  if (state.sight) {
    const [x, y, wide] = state.sight.split(" ").map(Number);
    network.moveTo({ position: { x, y }, scale: withinZoom(byId("map").clientWidth / wide), animation: false });
    return;
  }
  fitMap();
  const hub = state.sel && state.sel.n !== undefined ? state.sel.n : BY_DEGREE.find((node) => nodeSet.get(node));
  if (byId("map").clientWidth < 600 && network.getScale() < 0.75 && hub !== undefined) network.moveTo({ position: amid(PLACED.get(hub), 0.75), scale: 0.75, animation: false });
}

// The point nearest to a spot around which the whole frame is filled, where there is so much.
function amid(spot, scale) {
  const frame = byId("map");
  const within = (place, places, room) => {
    const [least, most] = [Math.min(...places) + room, Math.max(...places) - room];
    return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, place));
  };
  const places = nodeSet.getIds().map((node) => PLACED.get(node));
  // As for fitMap: labels at the rim need some of the room.
  return { x: within(spot.x, places.map(({ x }) => x), (frame.clientWidth / 2 - 68) / scale), y: within(spot.y, places.map(({ y }) => y), (frame.clientHeight / 2 - 45) / scale) };
}

// How far a place lies before or behind a stretch.
const outside = (place, start, end) => Math.min(0, place - start) + Math.max(0, place - end);

// Bring a node into sight without moving the map when it is there already, and no more than its
// label needs when it is at the rim; tells whether the map moved.
function reveal(node) {
  const frame = byId("map");
  const spot = PLACED.get(node);
  if (!spot || !frame.clientWidth) return false;
  const at = network.canvasToDOM(spot);
  // On a phone the details lie over the lower part of the map.
  const pane = byId("details");
  const covered = pane.hidden ? 0 : Math.max(0, Math.min(frame.clientHeight, frame.getBoundingClientRect().bottom - pane.getBoundingClientRect().top));
  const height = frame.clientHeight - (pane.offsetWidth >= frame.clientWidth ? covered : 0);
  const off = { x: outside(at.x, 60, frame.clientWidth - 60), y: outside(at.y, 40, height - 70) };
  if (!off.x && !off.y) return false;
  if (!outside(at.x, 0, frame.clientWidth) && !outside(at.y, 0, height)) {
    const { x, y } = network.getViewPosition();
    network.moveTo({ position: { x: x + off.x / network.getScale(), y: y + off.y / network.getScale() }, animation: false });
    return true;
  }
  const scale = Math.max(0.7, network.getScale());
  network.moveTo({ position: { x: spot.x, y: spot.y + (frame.clientHeight - height) / 2 / scale }, scale, animation: false });
  return true;
}

// Come near to a node that was looked for, so that it and what it is linked to can be read.
const NEAR = 1;
function approach(node) {
  const spot = PLACED.get(node);
  if (!spot || !byId("map").clientWidth) return;
  if (network.getScale() < NEAR) network.moveTo({ position: amid(spot, NEAR), scale: NEAR, animation: false });
  reveal(node);
  noteSight();
}

const withinZoom = (scale) => Math.min(4, Math.max(0.05, scale));

function zoom(factor) {
  network.moveTo({ scale: withinZoom(network.getScale() * factor), animation: false });
  noteSight();
}

// Everything in sight again, whatever the screen: the address need not tell it.
function showAll() {
  fitMap();
  change({ sight: "" }, { keep: true });
}

// Arrow keys: to the neighbour that lies most in that direction, or to the nearest node there.
function walk(dx, dy) {
  const from = state.sel && state.sel.n !== undefined ? state.sel.n : null;
  if (from === null) {
    const first = BY_DEGREE.find((node) => nodeSet.get(node));
    if (first !== undefined) show({ n: first });
    return;
  }
  const linked = neighbours(from).filter((node) => nodeSet.get(node));
  const next = towards(from, linked, dx, dy) ?? towards(from, nodeSet.getIds(), dx, dy);
  if (next !== undefined) show({ n: next });
}

function towards(from, nodes, dx, dy) {
  const start = PLACED.get(from);
  let best;
  let least = Infinity;
  for (const node of nodes) {
    const [x, y] = [PLACED.get(node).x - start.x, PLACED.get(node).y - start.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (node === from || along <= 0 || aside > along * 1.6) continue;
    if (along + 2 * aside < least) { least = along + 2 * aside; best = node; }
  }
  return best;
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function onMapKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (ARROWS[event.key]) walk(...ARROWS[event.key]);
  else if (event.key === "Enter" && state.sel) openSelected();
  else if (event.key === "+" || event.key === "=") zoom(1.25);
  else if (event.key === "-") zoom(0.8);
  else if (event.key === "0") showAll();
  else if (event.key === " " && state.sel && state.sel.n !== undefined) openNeighbours(state.sel.n);
  else return;
  event.preventDefault();
}

// What is chosen: its neighbours and its details.
async function openSelected() {
  if (state.sel.n !== undefined) await openNeighbours(state.sel.n);
  focusDetails();
}

async function openNeighbours(node) {
  const fault = isLive(node) ? await grow(NODES[node].i) : "";
  const closed = neighbours(node).filter((other) => selection().nodes.has(other)).sort((a, b) => AT[b].length - AT[a].length).slice(0, 60);
  change({ opened: withOpened([node, ...closed]), grown: isLive(node) && !fault ? united(state.grown, [NODES[node].i]) : state.grown });
  fitIfOutside([node, ...closed]);
  if (fault) tell(fault);
}

// What is drawn at first need not be opened.
const withOpened = (nodes) => new Set([...state.opened, ...nodes].filter((node) => !FIRST.includes(node)));

function fitIfOutside(nodes) {
  const frame = byId("map");
  const outside = nodes.some((node) => { const at = network.canvasToDOM(PLACED.get(node) || { x: 0, y: 0 }); return at.x < 0 || at.y < 0 || at.x > frame.clientWidth || at.y > frame.clientHeight; });
  if (!outside) return;
  fitMap(nodes);
  noteSight();
}

function setPhysics(on) {
  byId("physics").setAttribute("aria-pressed", String(on));
  if (!on) for (const [id, spot] of Object.entries(network.getPositions())) PLACED.set(Number(id), spot);
  network.setOptions({ physics: { enabled: on, solver: "forceAtlas2Based", forceAtlas2Based: { gravitationalConstant: -90, springLength: 90, avoidOverlap: 0.6 }, stabilization: false } });
}

function setUpMap() {
  readInk();
  near = nearSelection();
  const nodes = drawnNodes();
  placeAll([...nodes], FIRST);
  const edges = selection().edges.filter((edge) => nodes.has(EDGES[edge][0]) && nodes.has(EDGES[edge][1]));
  const bent = bends(edges);
  edgeCount = edges.length;
  nodeSet = new vis.DataSet([...nodes].map(nodeDrawing));
  edgeSet = new vis.DataSet(edges.map((edge) => edgeDrawing(edge, bent.get(edge))));
  const options = JSON.parse(byId("network-options").textContent);
  network = new vis.Network(byId("map"), { nodes: nodeSet, edges: edgeSet }, options);
  // The map itself takes the keys; a second stop inside it would have no name.
  byId("map").firstElementChild.removeAttribute("tabindex");
  network.on("afterDrawing", drawLabels);
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node !== undefined) show({ n: node });
    else if (edge !== undefined) show({ e: edge });
    else show(null);
  });
  network.on("doubleClick", ({ nodes: [node] }) => { if (node !== undefined) openNeighbours(node); });
  network.on("hoverNode", ({ node }) => { hovered = node; network.redraw(); });
  network.on("blurNode", () => { hovered = null; network.redraw(); });
  network.on("dragEnd", ({ nodes: [node] }) => { if (node !== undefined) PLACED.set(node, network.getPosition(node)); else noteSight(); });
  network.on("zoom", () => { clearTimeout(turning); turning = setTimeout(noteSight, 200); });
  byId("map").addEventListener("keydown", onMapKey);
  byId("zoom-in").addEventListener("click", () => zoom(1.25));
  byId("zoom-out").addEventListener("click", () => zoom(0.8));
  byId("zoom-fit").addEventListener("click", showAll);
  byId("physics").addEventListener("click", () => setPhysics(byId("physics").getAttribute("aria-pressed") !== "true"));
  byId("more").addEventListener("click", () => { change({ more: state.more + 200, sight: "" }); fitMap(); });
  firstSight();
  if (!state.sight && state.sel && state.sel.n !== undefined) reveal(state.sel.n);
  markSelection();
  updateMap();
}

const MAP_PARTS = [...FILTERS, "sel", "opened", "more", "light"];
onChange((before) => {
  if (!network) return;
  if (before.light !== state.light) readInk();
  if (MAP_PARTS.some((name) => before[name] !== state[name])) updateMap();
  if (FILTERS.every((name) => before[name] === state[name])) return;
  fitMap();
  state.sight = "";
});
