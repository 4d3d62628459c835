// The graph as it was embedded, with what must be looked up quickly.

const G = JSON.parse(byId("graph-data").textContent);
const NODES = G.nodes;
const EDGES = G.edges;
const PASSAGES = G.passages;
const STATEMENTS = G.statements;

const KIND = {};
G.kinds.forEach((kind, at) => { KIND[kind] = at; });
const STATUSES = ["occurred", "ongoing", "planned", "proposed", "negated"];
const STATUS_WORDS = { occurred: "done", ongoing: "under way", planned: "planned", proposed: "proposed", negated: "not done" };
const RECORD = -1;

const kindOf = (node) => G.kinds[NODES[node].k];
const labelOf = (node) => NODES[node].l;
const shortOf = (node) => NODES[node].n || NODES[node].l;
const termName = (term) => (term === null || term === undefined ? "" : G.labels[G.terms[term]] || localName(G.terms[term]));
const localName = (iri) => iri.slice(Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);
const typeOf = (node) => (NODES[node].t === undefined ? kindOf(node) : termName(NODES[node].t));
const isEvent = (node) => NODES[node].k === KIND.Event;
const edgeName = (edge) => EDGES[edge][3];
const edgeEvidence = (edge) => EDGES[edge][5] || [];
const edgeLocal = (edge) => localName(G.terms[EDGES[edge][2]]);
const edgeSources = (edge) => EDGES[edge][4];
const isPost = (edge) => edgeLocal(edge) === "Post";
const isPosition = (edge) => Boolean(EDGES[edge][6]) && !isPost(edge);
// Drawn the other way round, so that a picture reads from who to what.
const isTurned = (edge) => edgeLocal(edge) === "agent";
const dateWords = (edtf) => (G.dates[edtf] ? G.dates[edtf][0] : edtf);
const datePrecision = (edtf) => (G.dates[edtf] ? G.dates[edtf][1] : "");

// What is worked out from the data, and again when a served graph has grown.
const workings = [];
function workOut(work) {
  workings.push(work);
  work();
}

const AT = []; // both ways: node -> edges at it
const BY_DEGREE = [];
const NODE_OF = new Map();
const STATEMENT_NODE = [];
workOut(() => {
  AT.splice(0, AT.length, ...NODES.map(() => []));
  EDGES.forEach((edge, number) => {
    AT[edge[0]].push(number);
    if (edge[1] !== edge[0]) AT[edge[1]].push(number);
  });
  BY_DEGREE.splice(0, BY_DEGREE.length, ...NODES.map((_, node) => node).sort((a, b) => AT[b].length - AT[a].length || a - b));
  NODES.forEach((node, number) => NODE_OF.set(node.i, number));
  STATEMENT_NODE.splice(0, STATEMENT_NODE.length, ...STATEMENTS.map((statement) => NODE_OF.get(statement.iri)));
});
const otherEnd = (edge, node) => (EDGES[edge][0] === node ? EDGES[edge][1] : EDGES[edge][0]);
const neighbours = (node) => [...new Set(AT[node].map((edge) => otherEnd(edge, node)))];

// The status of an edge is its event's: a planned signature has planned parts.
function edgeStatus(edge) {
  const [source, target] = EDGES[edge];
  if (isEvent(source)) return NODES[source].s || "";
  return isEvent(target) ? NODES[target].s || "" : "";
}

const edgeStatuses = (edge, among = edgeSources(edge)) => [...new Set(EDGES[edge].slice(0, 2).filter(isEvent).flatMap((node) => statusesOf(node, among)))];

// Passage -> the facts that cite it, worked out when first asked for.
let factsOf = null;
let namesOf = null;
let passagesOf = null;
workOut(() => { factsOf = namesOf = passagesOf = null; });
function factsAt(passage) {
  if (!factsOf) {
    factsOf = PASSAGES.map(() => []);
    NODES.forEach((node, number) => {
      (node.ev || []).forEach((p) => factsOf[p].push({ n: number }));
      (node.p || []).forEach((fact, at) => (fact[4] || []).forEach((p) => factsOf[p].push({ n: number, p: at })));
    });
    EDGES.forEach((edge, number) => {
      // The parts of an event are told by the event itself.
      if (!isEvent(edge[0]) && edgeLocal(number) !== "mentions") edgeEvidence(number).forEach((p) => factsOf[p].push({ e: number }));
    });
  }
  return factsOf[passage];
}

function namedAt(passage) {
  if (!namesOf) {
    namesOf = PASSAGES.map(() => []);
    NODES.forEach((node, number) => (node.m || []).forEach((p) => namesOf[p].push(number)));
  }
  return namesOf[passage];
}

function passagesIn(statement) {
  if (!passagesOf) {
    passagesOf = STATEMENTS.map(() => []);
    PASSAGES.forEach((passage, number) => passagesOf[passage[0]].push(number));
  }
  return passagesOf[statement];
}

// First and last day of a time as ISO text; null where it is open, or where no day is told.
function endsOf([edtf, earliest, latest]) {
  const [start, end = start] = edtf.split("/");
  const told = (point, day) => (/^(\.\.)?$/.test(point) ? null : day || null);
  return [told(start, earliest), told(end, latest)];
}

// First and last day that any source gives, as ISO text; null where no source gives a time.
function timeOf(node) {
  const times = NODES[node].d;
  if (!times) return null;
  return [times.map((t) => t[1]).sort()[0], times.map((t) => t[2]).sort().pop()];
}

// Where sources differ, each is named with what it says.
const saidBy = (told) => told.map(([words, sources]) => (told.length > 1 ? `${words} (${sourceWords(sources)})` : words)).join("; ");

const whenWords = (node) => saidBy((NODES[node].d || []).map((time) => [dateWords(time[0]), time[3]]));

// What statements say of how far an event has come: each status with its sources.
const statusFacts = (node) => (NODES[node].p || []).filter(([term]) => localName(G.terms[term]) === "status").map(([, value, , sources]) => [localName(String(value)), sources]);

// The statuses that some of the statements, or all, give an event.
function statusesOf(node, among = null) {
  const told = statusFacts(node).filter(([, sources]) => !among || sources.some((source) => among.includes(source)));
  return [...new Set(told.map(([status]) => status))];
}

const statusWords = (statuses) => statuses.map((status) => STATUS_WORDS[status] || status).join(", ");

const inBrackets = (statuses) => (statuses.length ? ` (${statuses.length > 1 ? "statements differ: " : ""}${statusWords(statuses)})` : "");

// The label of an event does not say whether it took place.
function nameOf(node) {
  const statuses = statusesOf(node);
  return statuses.join() === "occurred" ? labelOf(node) : `${labelOf(node)}${inBrackets(statuses)}`;
}

function sourceWords(sources) {
  return sources.map((s) => (s === RECORD ? "on record" : STATEMENTS[s].title)).join("; ");
}

// Sentence number that holds a place of a statement's text.
function sentenceAt(statement, place) {
  const all = STATEMENTS[statement].sentences;
  let found = 0;
  for (let at = 0; at < all.length && all[at][0] <= place; at += 1) found = at;
  return found;
}

// The paragraph that holds a place of a statement's text, or all from it to the one with the last.
function paragraphAt(statement, place, last = place) {
  const { text } = STATEMENTS[statement];
  const start = text.lastIndexOf("\n", place - 1) + 1;
  const end = text.indexOf("\n", last);
  return [start, end < 0 ? text.length : end];
}

// An IRI as a short name where a prefix fits, else in full; and back.
function shortIri(iri) {
  for (const [prefix, base] of Object.entries(G.prefixes)) {
    const rest = iri.slice(base.length);
    if (iri.startsWith(base) && /^[A-Za-z0-9-]+$/.test(rest)) return `${prefix}:${rest}`;
  }
  return iri;
}

function longIri(name) {
  const colon = name.indexOf(":");
  const base = G.prefixes[name.slice(0, colon)];
  return base && !name.startsWith("//", colon + 1) ? base + name.slice(colon + 1) : name;
}

// A name that is a node's own comes first: "edtf:2024" is a date here, however the prefix reads.
function nodeNamed(name) {
  return NODE_OF.has(name) ? NODE_OF.get(name) : NODE_OF.get(longIri(name));
}
