// Labels of a constant size that never cover one another: where there is no room, the less linked
// node goes without until the reader zooms in. Dates, of which there are many, come last.

const FONT = '12px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif';
const BOLD = `600 ${FONT}`;
const LINE = 14;
const LINE_LENGTH = 19;
const MOST_LINES = 4;
const WRAPPED = new Map();
const WIDTHS = new Map();
let labelBoxes = []; // of the last drawing, in screen pixels: {node, left, top, right, bottom}

// At most MOST_LINES lines of LINE_LENGTH letters, as the layout assumed.
function wrapLabel(text) {
  const words = text.split(/\s+/).flatMap((word) => (word.length > LINE_LENGTH ? word.match(new RegExp(`.{1,${LINE_LENGTH}}`, "gu")) : [word])).filter(Boolean);
  const lines = [""];
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (line && line.length + 1 + word.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  const last = MOST_LINES - 1;
  return lines.length > MOST_LINES ? [...lines.slice(0, last), `${lines[last].slice(0, LINE_LENGTH - 1)}…`] : lines;
}

workOut(() => WRAPPED.clear());
OVERVIEW.nodes.forEach((node) => WRAPPED.set(node.id, node.label.split("\n")));

function linesOf(node) {
  if (!WRAPPED.has(node)) {
    const lines = wrapLabel(shortOf(node));
    const statuses = statusesOf(node);
    const note = statuses.length > 1 ? "statements differ" : statusWords(statuses.filter((status) => status !== "occurred"));
    WRAPPED.set(node, note ? [...lines.slice(0, MOST_LINES - 1), `(${note})`] : lines);
  }
  return WRAPPED.get(node);
}

function widthOf(context, text) {
  if (!WIDTHS.has(text)) WIDTHS.set(text, context.measureText(text).width);
  return WIDTHS.get(text);
}

// Screen cells that are taken, so that a collision is looked up and not searched for.
class Cells {
  constructor(size) { this.size = size; this.cells = new Map(); }
  keys(box) {
    const found = [];
    for (let x = Math.floor(box.left / this.size); x <= Math.floor(box.right / this.size); x += 1) {
      for (let y = Math.floor(box.top / this.size); y <= Math.floor(box.bottom / this.size); y += 1) found.push(x * 100003 + y);
    }
    return found;
  }
  add(box) { this.keys(box).forEach((key) => { if (!this.cells.has(key)) this.cells.set(key, []); this.cells.get(key).push(box); }); }
  hits(box) {
    return this.keys(box).some((key) => (this.cells.get(key) || []).some((other) => other.node !== box.node && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top));
  }
}

function labelOrder() {
  const first = [...new Set([state.sel && state.sel.n, hovered, ...(near || [])])].filter((node) => node !== null && node !== undefined && nodeSet.get(node));
  const known = new Set(first);
  const rest = BY_DEGREE.filter((node) => !known.has(node) && nodeSet.get(node));
  const isDate = (node) => kindOf(node) === "Date";
  return [...first, ...rest.filter((node) => !isDate(node)), ...rest.filter(isDate)];
}

// Where a label may stand: below its symbol, else above, right or left of it.
function labelPlaces(context, node, scale) {
  const [x, y] = [network.body.nodes[node].x * scale, network.body.nodes[node].y * scale];
  const radius = radiusOf(node) * scale;
  const lines = linesOf(node);
  const half = Math.max(...lines.map((line) => widthOf(context, line))) / 2 + 2;
  const height = lines.length * LINE + 1;
  const at = (middle, top) => ({ node, lines, middle, left: middle - half, right: middle + half, top, bottom: top + height });
  const beside = radius + half + 2;
  return [at(x, y + radius + 1), at(x, y - radius - height - 1), at(x + beside, y - height / 2), at(x - beside, y - height / 2)];
}

// In a crowd the hubs' names may cover small symbols: better some names than none.
const CROWD = 150;
const HUBS = 40;

// The part of the map in sight, in the units of the labels, and where its buttons begin.
function sight(scale) {
  const frame = byId("map");
  const tools = document.querySelector(".map-tools");
  const corner = network.DOMtoCanvas({ x: 0, y: 0 });
  const [left, top] = [corner.x * scale, corner.y * scale];
  const buttons = { left: left + tools.offsetLeft, top: top + tools.offsetTop };
  return { left, top, right: left + frame.clientWidth, bottom: top + frame.clientHeight, buttons };
}

function layLabels(context, scale) {
  const seen = sight(scale);
  const isCovered = (box) => box.right > seen.buttons.left && box.bottom > seen.buttons.top;
  const isCut = (box) => box.left < seen.left || box.right > seen.right || box.top < seen.top || box.bottom > seen.bottom || isCovered(box);
  const order = labelOrder();
  const hubs = order.length > CROWD ? new Set(order.slice(0, HUBS)) : new Set();
  const names = new Cells(64);
  const symbols = new Cells(64);
  order.forEach((node) => {
    const [x, y] = [network.body.nodes[node].x * scale, network.body.nodes[node].y * scale];
    const radius = radiusOf(node) * scale * 0.8;
    const box = { node, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
    symbols.add(box);
    if (hubs.size ? hubs.has(node) : !isFaded(node)) names.add(box);
  });
  const found = [];
  for (const node of order) {
    const small = isFaded(node) || (hubs.size > 0 && !hubs.has(node));
    const places = labelPlaces(context, node, scale);
    const must = (state.sel && state.sel.n === node) || node === hovered;
    const box = places.find((place) => !isCut(place) && !names.hits(place) && !(small && symbols.hits(place))) || (must ? places[0] : null);
    if (box) { names.add(box); found.push(box); }
  }
  return { found, names };
}

function drawLabels(context) {
  const scale = network.getScale();
  context.save();
  context.scale(1 / scale, 1 / scale);
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  const { found, names } = layLabels(context, scale);
  labelBoxes = found;
  found.slice().reverse().forEach((box) => paintLabel(context, box));
  paintEdgeNames(context, scale, names);
  context.restore();
}

function paintLabel(context, box) {
  const strong = (state.sel && state.sel.n === box.node) || box.node === hovered;
  context.globalAlpha = isFaded(box.node) && !strong ? 0.5 : 1;
  context.font = strong ? BOLD : FONT;
  context.strokeStyle = ink.paper;
  context.fillStyle = ink.text;
  context.lineWidth = 4;
  box.lines.forEach((line, at) => {
    context.strokeText(line, box.middle, box.top + at * LINE);
    context.fillText(line, box.middle, box.top + at * LINE);
  });
  context.globalAlpha = 1;
  context.font = FONT;
}

// The names of the selected thing's edges, where there is room for them.
function paintEdgeNames(context, scale, taken) {
  if (!state.sel || state.sel.s) return;
  const edges = state.sel.e !== undefined ? [state.sel.e] : AT[state.sel.n];
  context.textBaseline = "middle";
  for (const edge of edges) {
    const line = network.body.edges[edge];
    if (!line || !line.connected) continue;
    const spot = line.edgeType.getPoint(0.5);
    const name = clip(edgeName(edge), 40);
    const half = widthOf(context, name) / 2 + 2;
    const box = { node: -1 - edge, left: spot.x * scale - half, right: spot.x * scale + half, top: spot.y * scale - 7, bottom: spot.y * scale + 7 };
    if (state.sel.e === undefined && taken.hits(box)) continue;
    taken.add(box);
    context.fillStyle = ink.paper;
    context.fillRect(box.left, box.top, box.right - box.left, 14);
    context.fillStyle = ink.mark;
    context.fillText(name, spot.x * scale, spot.y * scale + 1);
  }
}
