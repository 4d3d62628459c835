// A served graph grows: what lies around a thing comes from the server and joins what is here.

const LIVE = (document.querySelector("meta[name=govgraph-live]") || {}).content || "";
const ASKED = new Map(); // IRI -> what comes of asking: nothing once its neighbours are here, else why not
const isLive = (node) => LIVE !== "" && /^https?:/.test(NODES[node].i);

function grow(iri) {
  if (!ASKED.has(iri)) ASKED.set(iri, fetchAround(iri));
  return ASKED.get(iri);
}

async function fetchAround(iri) {
  byId("map").setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(`${LIVE}graph.json?iri=${encodeURIComponent(iri)}`);
    if (!answer.ok) throw new Error(await answer.text());
    join(await answer.json());
    return "";
  } catch (error) {
    ASKED.delete(iri);
    return `What lies around it could not be fetched: ${error.message.trim()}`;
  } finally {
    byId("map").removeAttribute("aria-busy");
  }
}

// Bring in what a search found in the store: a thing by itself, a post or position with its ends.
async function bringIn(iri) {
  announce("Fetching …");
  const fault = await grow(iri);
  const node = NODE_OF.get(iri);
  const edge = node === undefined ? EDGES.findIndex((each) => each[6] === iri) : -1;
  if (fault || (node === undefined && edge < 0)) { tell(fault || "The store says nothing of it that could be drawn."); return; }
  const ends = node === undefined ? EDGES[edge].slice(0, 2) : [node];
  change({ opened: withOpened(ends), grown: united(state.grown, [iri]) });
  show(node === undefined ? { e: edge } : { n: node }, { focus: true });
}

// What an address says was fetched and opened before; step by step, so that everything finds the
// same place again.
async function growAgain(hash) {
  if (!LIVE) return;
  for (const iri of grownIn(hash)) {
    await grow(iri);
    const opened = openedIn(hash);
    placeAll(opened, FIRST, opened);
  }
}

// Add what is new in a list, and return the number that each item of the other list has in it.
function numbersIn(list, more, key) {
  const known = new Map(list.map((item, number) => [key(item), number]));
  return more.map((item) => {
    if (!known.has(key(item))) known.set(key(item), list.push(item) - 1);
    return known.get(key(item));
  });
}

const united = (one, other) => [...new Set([...(one || []), ...(other || [])])];

// Rows that begin alike are one row; their lists from the given place on are united.
function unitedRows(one, other, length) {
  const found = new Map();
  for (const row of [...(one || []), ...(other || [])]) {
    const key = JSON.stringify(row.slice(0, length));
    const known = found.get(key);
    found.set(key, known ? [...row.slice(0, length), ...tails(known, row, length)] : row);
  }
  return [...found.values()];
}

function tails(one, other, from) {
  return Array.from({ length: Math.max(one.length, other.length) - from }, (_, at) => united(one[from + at], other[from + at]));
}

// Take up another graph; its numbers are its own and are told anew.
function join(more) {
  const terms = numbersIn(G.terms, more.terms, (iri) => iri);
  const statements = numbersIn(STATEMENTS, more.statements, (statement) => statement.iri);
  const passages = numbersIn(PASSAGES, more.passages.map(([statement, ...place]) => [statements[statement], ...place]), String);
  const nodes = numbersIn(NODES, more.nodes.map(({ i, k, l }) => ({ i, k, l })), (node) => node.i);
  Object.assign(G.labels, more.labels);
  Object.assign(G.dates, more.dates);
  const sources = (list) => list.map((source) => (source === RECORD ? RECORD : statements[source]));
  const cited = (list) => (list || []).map((passage) => passages[passage]);
  const fact = ([term, value, kind, from, evidence, reified]) => [terms[term], kind === "node" ? nodes[value] : value, typeof kind === "number" ? terms[kind] : kind, sources(from), ...(evidence ? [cited(evidence), reified] : [])];
  more.nodes.forEach((node, at) => joinNode(NODES[nodes[at]], {
    ...node, t: node.t === undefined ? undefined : terms[node.t], st: sources(node.st || []), ev: cited(node.ev), m: cited(node.m),
    d: (node.d || []).map((time) => [...time.slice(0, 3), sources(time[3])]), p: (node.p || []).map(fact),
  }));
  joinEdges(more.edges.map(([source, target, term, label, from, evidence, iri, reified, language]) => [nodes[source], nodes[target], terms[term], label, sources(from), cited(evidence), iri || "", reified || [], language]));
  workings.forEach((work) => work());
  dropDrawnFacts();
  if (!network) return;
  drawFilters();
  drawDetails();
}

function joinNode(own, other) {
  for (const name of ["t", "l", "n", "s"]) if (other[name] !== undefined && (own[name] === undefined || other.ev.length)) own[name] = other[name];
  if (other.g) own.g = { ...own.g, ...other.g };
  for (const name of ["a", "st", "ev", "m"]) own[name] = united(own[name], other[name]);
  own.d = unitedRows(own.d, other.d, 3);
  own.p = unitedRows(own.p, other.p, 3);
  for (const name of ["a", "ev", "m", "d", "p"]) if (!own[name].length) delete own[name];
}

function joinEdges(edges) {
  const key = (edge) => [...edge.slice(0, 3), edge[6]].join(" ");
  const before = EDGES.length;
  const numbers = numbersIn(EDGES, edges, key);
  edges.forEach((edge, at) => {
    const own = EDGES[numbers[at]];
    if (numbers[at] >= before && own === edge) return;
    [own[4], own[5], own[7]] = [united(own[4], edge[4]), united(own[5], edge[5]), united(own[7], edge[7])];
  });
}

// A fact whose other end was out of sight was told in words; now that both are here it is an edge.
function dropDrawnFacts() {
  NODES.forEach((node, number) => {
    if (!node.p) return;
    const drawn = new Set(AT[number].filter((edge) => EDGES[edge][0] === number).map((edge) => `${EDGES[edge][2]} ${EDGES[edge][1]}`));
    node.p = node.p.map((fact) => (fact[2] === "iri" && NODE_OF.has(fact[1]) ? [fact[0], NODE_OF.get(fact[1]), "node", ...fact.slice(3)] : fact))
      .filter(([term, value, kind]) => !(kind === "node" && drawn.has(`${term} ${value}`)));
  });
}
