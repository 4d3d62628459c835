// The symbols of the kinds: one path each, used on the map, in the legend and in saved drawings.

// Their colours are in the style sheet; every shape can be told from the others without them.
const SYMBOLS = {
  Statement: "M3 2H21Q23 2 23 4V16Q23 18 21 18H12L6 23V18H3Q1 18 1 16V4Q1 2 3 2ZM6 7H8.5V9H10V12H6ZM13 7H15.5V9H17V12H13Z",
  Event: "M12 0.5L23.5 12L12 23.5L0.5 12Z",
  Organisation: "M12 1L23 8V10H1V8ZM3.5 11H7V18H3.5ZM10.2 11H13.8V18H10.2ZM17 11H20.5V18H17ZM1 19H23V22.5H1Z",
  Person: "M12 1A5.5 5.5 0 1 1 12 12A5.5 5.5 0 1 1 12 1ZM1.5 23C1.5 9.5 22.5 9.5 22.5 23Z",
  Instrument: "M4 0.5H15.5L20.5 5.5V23.5H4ZM7 9H17.5V11H7ZM7 13.2H17.5V15.2H7ZM7 17.4H13.5V19.4H7Z",
  Meeting: "M12 0.5A11.5 11.5 0 1 1 12 23.5A11.5 11.5 0 1 1 12 0.5ZM12 5A7 7 0 1 1 12 19A7 7 0 1 1 12 5ZM12 8.5A3.5 3.5 0 1 1 12 15.5A3.5 3.5 0 1 1 12 8.5Z",
  Process: "M6 2H18L24 12L18 22H6L0 12ZM8 7.5L17 12L8 16.5Z",
  Place: "M12 0.5C7 0.5 3.5 4 3.5 8.6C3.5 14.5 12 23.7 12 23.7C12 23.7 20.5 14.5 20.5 8.6C20.5 4 17 0.5 12 0.5ZM12 5.5A3.2 3.2 0 1 1 12 11.9A3.2 3.2 0 1 1 12 5.5Z",
  Date: "M5 1H8V3H16V1H19V3H22V23H2V3H5ZM4.5 8.5H19.5V20.5H4.5ZM7 11H10.5V14.5H7Z",
  Theme: "M1 2.5H12.5L23.5 13L13.5 23L1 11.5ZM6.5 5.5A2.2 2.2 0 1 1 6.5 9.9A2.2 2.2 0 1 1 6.5 5.5Z",
};

// What an event's diamond carries, beside its border, to tell how far it has come.
const MARKS = {
  occurred: { path: "M7.5 12.3L10.8 15.6L16.5 9", dash: [], filled: true },
  ongoing: { path: "M7.2 12H8M11.6 12H12.4M16 12H16.8", dash: [7, 2.5], filled: true },
  planned: { path: "M12 7.5V12.4L15.4 14.2", dash: [4, 3], filled: false },
  proposed: { path: "M9.6 9.6C9.6 6.4 14.6 6.6 14.4 9.6C14.3 11.3 12 11.4 12 13.6M12 16.6V17.2", dash: [1.5, 2.5], filled: false },
  negated: { path: "M8.4 8.4L15.6 15.6M15.6 8.4L8.4 15.6", dash: [], filled: false },
};

const PATHS = {};
function pathOf(text) {
  if (!PATHS[text]) PATHS[text] = new Path2D(text);
  return PATHS[text];
}

// Draw a node's symbol; x and y are its middle, radius half its width, in canvas units.
function drawSymbol(context, node, x, y, radius, ink) {
  const symbol = { path: SYMBOLS[kindOf(node)], colour: ink[kindOf(node)] };
  const mark = isEvent(node) ? MARKS[NODES[node].s] : null;
  const hollow = mark && !mark.filled;
  context.save();
  context.translate(x - radius, y - radius);
  context.scale(radius / 12, radius / 12);
  // All parts turn the same way, so that this fills the holes too and hides the lines behind.
  context.fillStyle = ink.paper;
  context.fill(pathOf(symbol.path), "nonzero");
  if (!hollow) {
    context.fillStyle = symbol.colour;
    context.fill(pathOf(symbol.path), "evenodd");
  }
  if (isEvent(node)) {
    context.lineWidth = 2.2;
    context.strokeStyle = mark && NODES[node].s === "negated" ? ink.text : symbol.colour;
    context.setLineDash(mark ? mark.dash : []);
    if (mark && (hollow || mark.dash.length)) context.stroke(pathOf(symbol.path));
    context.setLineDash([]);
    context.lineCap = "round";
    context.strokeStyle = hollow ? ink.text : ink.paper;
    if (mark) context.stroke(pathOf(mark.path));
  }
  context.restore();
}

// The same symbol as SVG elements, in a 24 by 24 box.
function symbolShapes(kind, status, ink) {
  const symbol = { path: SYMBOLS[kind], colour: ink[kind] };
  const mark = kind === "Event" ? MARKS[status] : null;
  const hollow = mark && !mark.filled;
  const border = status === "negated" ? ink.text : symbol.colour;
  const shape = { d: symbol.path, "fill-rule": "evenodd", fill: hollow ? ink.paper : symbol.colour };
  if (mark && (hollow || mark.dash.length)) {
    Object.assign(shape, { stroke: border, "stroke-width": 2.2, "stroke-dasharray": mark.dash.join(" ") || "none" });
  }
  const parts = [svg("path", { d: symbol.path, fill: ink.paper }), svg("path", shape)];
  if (mark) {
    const stroke = hollow ? ink.text : ink.paper;
    parts.push(svg("path", { d: mark.path, fill: "none", stroke, "stroke-width": 2.2, "stroke-linecap": "round" }));
  }
  return parts;
}

function icon(kind, status) {
  const themed = { paper: "var(--paper)", text: "var(--text)", [kind]: `var(--${kind})` };
  return svg("svg", { viewBox: "-1 -1 26 26", class: "icon", "aria-hidden": "true", focusable: "false" }, symbolShapes(kind, status, themed));
}

const nodeIcon = (node) => icon(kindOf(node), NODES[node].s);
