// What the reader looks at. Everything here lives in the address, so that a link brings it back.

const VIEWS = ["graph", "timeline", "table", "text"];

function freshState() {
  return {
    view: "graph",
    sel: null, // {n: node} or {e: edge} or {s: [statement, sentence]}
    hidden: new Set(), // kinds
    types: new Set(), // of events and positions, by local name
    status: new Set(),
    org: null,
    theme: null,
    statement: null,
    from: null, // months since the year 0
    to: null,
    read: null, // the statement being read, else the first
    rows: "things", // or "facts"
    sort: "links",
    down: true,
    light: "", // "light", "dark" or as the system says
    sight: "", // what the reader brought into sight: the middle of the map's part, and its width
    more: 0, // how many of the less linked things are drawn besides
    opened: new Set(), // nodes placed on demand
    grown: [], // IRIs of things whose neighbours were fetched
    lost: false, // the address names what is not here
  };
}

let state = freshState();
const listeners = [];
const onChange = (listener) => listeners.push(listener);

// Change the state, tell every part of the page, write the address.
function change(changes, { keep = false } = {}) {
  const before = state;
  state = { ...state, lost: keep && state.lost, ...changes };
  listeners.forEach((listener) => listener(before));
  writeAddress(keep);
  drawTitle();
}

// What parts the names of a list is escaped within a name.
const escaped = (name) => name.replace(/[%, ]/g, (letter) => encodeURIComponent(letter));
const plain = (name) => name.replace(/%(25|2C|20)/g, (code) => decodeURIComponent(code));

function nodeName(node) {
  return escaped(shortIri(NODES[node].i));
}

function selectionName(sel) {
  if (!sel) return "";
  if (sel.s) return `s ${nodeName(STATEMENT_NODE[sel.s[0]])} ${sel.s[1]}`;
  if (sel.n !== undefined) return `n ${nodeName(sel.n)}`;
  const [source, target, term, , , , carrier] = EDGES[sel.e];
  return ["e", nodeName(source), shortIri(G.terms[term]), nodeName(target), ...(carrier ? [escaped(shortIri(carrier))] : [])].join(" ");
}

function selectionOf(name) {
  const [kind, ...parts] = name.split(" ");
  const nodes = parts.map((part) => nodeNamed(plain(part)));
  if (kind === "n" && nodes[0] !== undefined) return { n: nodes[0] };
  if (kind === "s") {
    const statement = STATEMENT_NODE.indexOf(nodes[0]);
    const sentence = Number(parts[1]);
    return statement >= 0 && STATEMENTS[statement].sentences[sentence] ? { s: [statement, sentence] } : null;
  }
  if (kind !== "e" || nodes[0] === undefined) return null;
  const edges = AT[nodes[0]].filter((e) => EDGES[e][0] === nodes[0] && EDGES[e][1] === nodes[2] && G.terms[EDGES[e][2]] === longIri(parts[1]));
  const edge = edges.find((e) => EDGES[e][6] === longIri(plain(parts[3] || ""))) ?? edges[0];
  return edge === undefined ? null : { e: edge };
}

function address() {
  const words = new URLSearchParams();
  const put = (name, value) => { if (value) words.set(name, value); };
  const sorted = (set) => [...set].sort().join(",");
  put("view", state.view === "graph" ? "" : state.view);
  put("sel", selectionName(state.sel));
  put("hide", sorted(state.hidden));
  put("type", sorted(state.types));
  put("status", sorted(state.status));
  put("org", state.org === null ? "" : nodeName(state.org));
  put("theme", state.theme === null ? "" : nodeName(state.theme));
  put("in", state.statement === null ? "" : nodeName(STATEMENT_NODE[state.statement]));
  put("from", state.from === null ? "" : String(state.from));
  put("to", state.to === null ? "" : String(state.to));
  put("read", state.view === "text" && state.read !== null ? nodeName(STATEMENT_NODE[state.read]) : "");
  put("rows", state.rows === "things" ? "" : state.rows);
  put("sort", state.sort === "links" && state.down ? "" : `${state.sort}${state.down ? "-" : ""}`);
  put("light", state.light);
  put("sight", state.sight);
  put("more", state.more ? String(state.more) : "");
  put("open", [...state.opened].map(nodeName).join(","));
  put("grown", state.grown.map((iri) => escaped(shortIri(iri))).join(","));
  return words.toString();
}

function readAddress() {
  const words = new URLSearchParams(location.hash.slice(1));
  const found = freshState();
  const set = (name) => new Set((words.get(name) || "").split(",").filter(Boolean));
  const node = (name) => { const at = nodeNamed(plain(words.get(name) || "")); return at === undefined ? null : at; };
  const number = (name) => (/^\d+$/.test(words.get(name) || "") ? Number(words.get(name)) : null);
  const statement = (name) => { const at = STATEMENT_NODE.indexOf(node(name)); return at < 0 ? null : at; };
  if (VIEWS.includes(words.get("view"))) found.view = words.get("view");
  found.sel = selectionOf(words.get("sel") || "");
  found.hidden = set("hide");
  found.types = set("type");
  found.status = set("status");
  found.org = node("org");
  found.theme = node("theme");
  found.statement = statement("in");
  found.from = number("from");
  found.to = number("to");
  found.read = statement("read");
  if (words.get("rows") === "facts") found.rows = "facts";
  const sort = /^(\w+)(-?)$/.exec(words.get("sort") || "");
  if (sort) { found.sort = sort[1]; found.down = sort[2] === "-"; }
  if (["light", "dark"].includes(words.get("light"))) found.light = words.get("light");
  if (/^-?\d+ -?\d+ [1-9]\d*$/.test(words.get("sight") || "")) found.sight = words.get("sight");
  found.more = number("more") || 0;
  found.opened = new Set(openedIn(location.hash));
  found.grown = grownIn(location.hash);
  found.lost = [["sel", "sel"], ["org", "org"], ["theme", "theme"], ["in", "statement"], ["read", "read"]].some(([name, part]) => words.get(name) && found[part] === null);
  return found;
}

const namesIn = (hash, list) => (new URLSearchParams(hash.slice(1)).get(list) || "").split(",").filter(Boolean).map(plain);
const grownIn = (hash) => namesIn(hash, "grown").map(longIri);
const openedIn = (hash) => namesIn(hash, "open").map(nodeNamed).filter((node) => node !== undefined);

let written = null;
function writeAddress(keep) {
  const hash = address();
  if (hash === written) return;
  written = hash;
  try {
    history[keep ? "replaceState" : "pushState"](null, "", `#${hash}`);
  } catch {
    // A page shown inside a notebook has no address of its own.
  }
}

async function followAddress() {
  if (location.hash.slice(1) === written) return;
  written = location.hash.slice(1);
  await growAgain(location.hash);
  const before = state;
  state = readAddress();
  // A set of the same things is the same to the views, which would draw themselves anew.
  for (const name of ["hidden", "types", "status"]) if (String([...before[name]].sort()) === String([...state[name]].sort())) state[name] = before[name];
  const { sight } = state;
  listeners.forEach((listener) => listener(before));
  state.sight = sight;
  if (network && (sight || before.sight)) firstSight();
  drawTitle();
}
