// Labels of a constant size that never cover one another: where there is no room, the less linked
// node goes without until the reader zooms in.

const FONT = '12px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif';
const BOLD = `600 ${FONT}`;
const LINE = 14;
const LINE_LENGTH = 19;
const WRAPPED = new Map();
const WIDTHS = new Map();
let labelBoxes = []; // of the last drawing, in screen pixels: {node, left, top, right, bottom}

// At most three lines of about LINE_LENGTH letters, as the layout assumed.
function wrapLabel(text) {
  const words = text.split(/\s+/).flatMap((word) => (word.length > LINE_LENGTH ? word.match(new RegExp(`.{1,${LINE_LENGTH}}`, "gu")) : [word])).filter(Boolean);
  const lines = [""];
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (line && line.length + 1 + word.length > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2].slice(0, LINE_LENGTH - 1)}…`] : lines;
}

OVERVIEW.nodes.forEach((node) => WRAPPED.set(node.id, node.label.split("\n")));

function linesOf(node) {
  if (!WRAPPED.has(node)) {
    const lines = wrapLabel(shortOf(node));
    const status = NODES[node].s;
    WRAPPED.set(node, status && status !== "occurred" ? [...lines.slice(0, 2), `(${STATUS_WORDS[status]})`] : lines);
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
  return [...first, ...BY_DEGREE.filter((node) => !known.has(node) && nodeSet.get(node))];
}

function labelBox(context, node, scale) {
  const { x, y } = network.body.nodes[node];
  const lines = linesOf(node);
  const half = Math.max(...lines.map((line) => widthOf(context, line))) / 2 + 2;
  const top = y * scale + radiusOf(node) * scale + 1;
  return { node, lines, middle: x * scale, left: x * scale - half, right: x * scale + half, top, bottom: top + lines.length * LINE + 1 };
}

function drawLabels(context) {
  const scale = network.getScale();
  context.save();
  context.scale(1 / scale, 1 / scale);
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  const taken = new Cells(64);
  const order = labelOrder();
  order.forEach((node) => {
    const { x, y } = network.body.nodes[node];
    const radius = radiusOf(node) * scale * 0.8;
    taken.add({ node, left: x * scale - radius, right: x * scale + radius, top: y * scale - radius, bottom: y * scale + radius });
  });
  labelBoxes = [];
  for (const node of order) {
    const box = labelBox(context, node, scale);
    const must = (state.sel && state.sel.n === node) || node === hovered;
    if (!must && taken.hits(box)) continue;
    taken.add(box);
    labelBoxes.push(box);
  }
  labelBoxes.slice().reverse().forEach((box) => paintLabel(context, box));
  paintEdgeNames(context, scale, taken);
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
