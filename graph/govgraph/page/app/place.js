// Finding room on the map for nodes that had no place when the page was made.

const PLACED = new Map(); // node -> {x, y}

const GRID = { x: 128, y: 66 };
const cellKey = (x, y) => `${Math.round(x / GRID.x)},${Math.round(y / GRID.y)}`;

// The nearest free cell to where a node's placed neighbours are, walking outwards in rings.
function findRoom(node, taken) {
  const near = neighbours(node).filter((other) => PLACED.has(other)).map((other) => PLACED.get(other));
  const middle = near.length
    ? { x: near.reduce((sum, p) => sum + p.x, 0) / near.length, y: near.reduce((sum, p) => sum + p.y, 0) / near.length }
    : { x: 0, y: 0 };
  for (let ring = near.length === 1 ? 1 : 0; ring < 400; ring += 1) {
    const steps = Math.max(1, ring * 8);
    for (let step = 0; step < steps; step += 1) {
      const angle = ((step + node * 0.618) / steps) * 2 * Math.PI;
      const spot = { x: Math.round((middle.x + Math.cos(angle) * ring * GRID.x) / GRID.x) * GRID.x, y: Math.round((middle.y + Math.sin(angle) * ring * GRID.y) / GRID.y) * GRID.y };
      if (!taken.has(cellKey(spot.x, spot.y))) return spot;
    }
  }
  return middle;
}

// Give every node a place: first what was opened, in that order, so that an address gives the same
// places again; then the most linked, so that others can gather around them.
function placeAll(nodes, drawn, opened = [...state.opened]) {
  const turn = new Map(opened.map((node, at) => [node, at]));
  const turnOf = (node) => turn.get(node) ?? turn.size;
  const missing = nodes.filter((node) => !PLACED.has(node)).sort((a, b) => turnOf(a) - turnOf(b) || AT[b].length - AT[a].length || a - b);
  if (!missing.length) return;
  const taken = new Set();
  for (const node of new Set([...drawn, ...nodes])) {
    if (!PLACED.has(node)) continue;
    const { x, y } = PLACED.get(node);
    // A place covers the cells that its label may touch.
    for (const dx of [-0.4, 0.4]) for (const dy of [-0.2, 0.5]) taken.add(cellKey(x + dx * GRID.x, y + dy * GRID.y));
  }
  for (const node of missing) {
    const spot = findRoom(node, taken);
    PLACED.set(node, spot);
    taken.add(cellKey(spot.x, spot.y));
  }
}
