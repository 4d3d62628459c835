// Saving what is on the screen: picture, drawing, Turtle, table.

function saveBlob(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function saveText(text, name, type) {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

// Tells whether the browser let the text be copied.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Where the clipboard is closed to a page from the file system.
function copyBySelection(text) {
  const active = document.activeElement;
  const area = h("textarea", { class: "unseen", "aria-hidden": "true" });
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  active.focus();
  return done;
}

// The map has a size, and draws, only where it is shown: from another view, behind that view.
function onMap(draw) {
  const view = byId("view-graph");
  if (!view.hidden) return draw();
  view.hidden = false;
  view.classList.add("behind");
  try {
    resizeMap();
    firstSight();
    network.redraw();
    return draw();
  } finally {
    view.classList.remove("behind");
    view.hidden = true;
  }
}

function savePicture() {
  const drawn = byId("map").querySelector("canvas");
  const canvas = h("canvas", { width: drawn.width, height: drawn.height });
  const context = canvas.getContext("2d");
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawn, 0, 0);
  canvas.toBlob((blob) => saveBlob(blob, "graph.png"), "image/png");
}

function edgeLine(edge, scale, origin) {
  const line = network.body.edges[edge];
  const points = [0, 0.25, 0.5, 0.75, 1].map((at) => line.edgeType.getPoint(at)).map((p) => `${((p.x - origin.x) * scale).toFixed(1)},${((p.y - origin.y) * scale).toFixed(1)}`);
  return svg("polyline", { points: points.join(" "), fill: "none", stroke: ink.line, "stroke-width": 1.2, "stroke-dasharray": (DASHES[edgeStatus(edge)] || []).join(" ") || null, "marker-mid": "url(#arrow)" },
    svg("title", {}, document.createTextNode(factWords({ e: edge }))));
}

// The part of the map in sight, as shapes and text.
function drawing() {
  const frame = byId("map");
  const scale = network.getScale();
  const origin = network.DOMtoCanvas({ x: 0, y: 0 });
  const at = (node) => { const { x, y } = network.body.nodes[node]; return { x: (x - origin.x) * scale, y: (y - origin.y) * scale }; };
  const nodes = nodeSet.getIds().map((node) => {
    const { x, y } = at(node);
    const radius = radiusOf(node) * scale;
    return svg("g", { transform: `translate(${(x - radius).toFixed(1)} ${(y - radius).toFixed(1)}) scale(${(radius / 12).toFixed(3)})` }, svg("title", {}, document.createTextNode(nameOf(node))), symbolShapes(kindOf(node), NODES[node].s, ink));
  });
  const texts = labelBoxes.map((box) => svg("text", { "text-anchor": "middle", fill: ink.text, stroke: ink.paper, "stroke-width": 3, "paint-order": "stroke" },
    box.lines.map((line, row) => svg("tspan", { x: (box.middle - origin.x * scale).toFixed(1), y: (box.top - origin.y * scale + 11 + row * LINE).toFixed(1) }, document.createTextNode(line)))));
  return svg("svg", { xmlns: SVG, width: frame.clientWidth, height: frame.clientHeight, viewBox: `0 0 ${frame.clientWidth} ${frame.clientHeight}`, "font-family": "system-ui, sans-serif", "font-size": 12 },
    svg("defs", {}, svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 5, refY: 4, markerWidth: 5, markerHeight: 5, orient: "auto" }, svg("path", { d: "M0 0L8 4L0 8Z", fill: ink.line }))),
    svg("rect", { width: "100%", height: "100%", fill: ink.paper }),
    edgeSet.getIds().filter((edge) => network.body.edges[edge].connected).map((edge) => edgeLine(edge, scale, origin)), nodes, texts);
}

const drawingText = () => new XMLSerializer().serializeToString(onMap(drawing));

const SAVE = {
  png: () => onMap(savePicture),
  svg: () => saveText(drawingText(), "graph.svg", "image/svg+xml"),
  ttl: () => saveText(turtle([...selection().nodes], selection().edges), "graph.ttl", "text/turtle"),
  csv: () => saveText(csv(), "table.csv", "text/csv"),
};

function setUpSave() {
  const menu = byId("save");
  menu.querySelectorAll("[data-save]").forEach((item) => item.addEventListener("click", () => { SAVE[item.dataset.save](); menu.open = false; menu.querySelector("summary").focus(); }));
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
}
