// The selection as Turtle, with the spans that support it.

const escapeText = (text) => `"${text.replace(/[\\"\n\r\t]/g, (letter) => ({ "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" })[letter])}"`;

function termText(iri) {
  const short = shortIri(iri);
  if (short !== iri) return short;
  return `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`)}>`;
}

function literalText(value, kind) {
  if (kind === "node") return termText(NODES[value].i);
  if (kind === "iri") return termText(value);
  if (typeof kind === "string") return `${escapeText(value)}${kind}`;
  const datatype = G.terms[kind];
  return /#string$/.test(datatype) ? escapeText(value) : `${escapeText(value)}^^${termText(datatype)}`;
}

// A name in its language, which is English unless the graph says otherwise.
const nameText = (text, kind) => `${escapeText(text)}${(kind || "@en").replace(/^[^@].*/, "")}`;
const ownName = (node, text) => nameText(text, (NODES[node].g || {})[text]);

// Browsers count UTF-16 units, the graph counts code points.
function codePoints(statement, place) {
  return [...STATEMENTS[statement].text.slice(0, place)].length;
}

function spanText(passage) {
  const [statement, start, end] = PASSAGES[passage];
  return `<${STATEMENTS[statement].iri}#char=${codePoints(statement, start)},${codePoints(statement, end)}>`;
}

function block(subject, pairs) {
  const lines = pairs.filter(([, values]) => values.length).map(([predicate, values]) => `${predicate} ${[...new Set(values)].join(", ")}`);
  return lines.length ? `${subject} ${lines.join(" ;\n  ")} .\n` : "";
}

// First days (1) or last days (2) of times, where they are known.
const dayTexts = (times, which) => (times || []).filter((time) => time[which]).map((time) => `${escapeText(time[which])}^^xsd:date`);

// The text, without which offsets mean nothing, and what of the selection it names.
function statementPairs(statement, nodes) {
  const names = (node) => kindOf(node) !== "Date" && (NODES[node].m || []).some((p) => PASSAGES[p][0] === statement);
  return [["schema:text", [escapeText(STATEMENTS[statement].text)]], ["gg:mentions", nodes.filter(names).map((node) => termText(NODES[node].i))]];
}

// A post in no known organisation is told with its holder; in the graph it is the post that says so.
const isHeld = (fact) => localName(G.terms[fact[0]]) === "holds";

function postTurtle(node) {
  const person = termText(NODES[node].i);
  return (NODES[node].p || []).filter(isHeld).map(([, iri, , , evidence, reified]) => block(termText(iri), [["a", ["org:Post"]], ["rdfs:label", [nameText(G.labels[iri] || "")]], ["org:heldBy", [person]]])
    + reifiedTurtle(termText(iri), "org:heldBy", person, evidence || [], reified)).join("");
}

function nodeTurtle(node, edges, nodes) {
  const data = NODES[node];
  const name = data.k === KIND.Statement ? "dcterms:title" : "rdfs:label";
  const pairs = [
    ["a", [`gg:${kindOf(node)}`, ...(data.t === undefined ? [] : [termText(G.terms[data.t])])]],
    [name, [ownName(node, data.l)]],
    ["rdfs:label", data.k === KIND.Statement ? [nameText(data.l, `@${STATEMENTS[STATEMENT_NODE.indexOf(node)].language}`)] : []],
    ["skos:altLabel", (data.a || []).map((alias) => ownName(node, alias))],
    ["gg:when", (data.d || []).map((time) => `${escapeText(time[0])}^^edtf:EDTF`)],
    ["gg:earliest", dayTexts(data.d, 1)], ["gg:latest", dayTexts(data.d, 2)],
    ...(data.p || []).filter((fact) => !isHeld(fact)).map((fact) => [termText(G.terms[fact[0]]), [literalText(fact[1], fact[2])]]),
    ...edges.filter((edge) => !EDGES[edge][6] && EDGES[edge][0] === node && kindOf(EDGES[edge][1]) !== "Date").map((edge) => [termText(G.terms[EDGES[edge][2]]), [termText(NODES[EDGES[edge][1]].i)]]),
    ["gg:evidence", (data.ev || []).map(spanText)],
    ...(data.k === KIND.Statement ? statementPairs(STATEMENT_NODE.indexOf(node), nodes) : []),
  ];
  return block(termText(data.i), merged(pairs));
}

function merged(pairs) {
  const found = new Map();
  pairs.forEach(([predicate, values]) => found.set(predicate, [...(found.get(predicate) || []), ...values]));
  return [...found];
}

// A position or a post, which the page draws as an edge, is a node of its own in the graph.
function carrierTurtle(edge) {
  const [source, target, term, label, , , iri, , language] = EDGES[edge];
  const [from, to] = [source, target].map((node) => termText(NODES[node].i));
  const evidence = ["gg:evidence", edgeEvidence(edge).map(spanText)];
  const facts = (EDGES[edge][7] || []).map((fact) => fact.split(" ")).map(([predicate, node]) => reifiedTurtle(termText(iri), termText(predicate), /holder$|heldBy$/.test(predicate) ? from : to, edgeEvidence(edge), [node]));
  const carrier = isPost(edge)
    ? block(termText(iri), [["a", ["org:Post"]], ["rdfs:label", [nameText(label, language)]], ["org:heldBy", [from]], ["org:postIn", [to]]])
    : block(termText(iri), [["a", ["gg:Position", termText(G.terms[term])]], ["rdfs:label", [nameText(factWords({ e: edge }))]], ["gg:holder", [from]], ["gg:about", [to]], evidence]);
  return [carrier, ...facts].join("\n");
}

function reifiedTurtle(subject, predicate, object, evidence, reified) {
  return (reified || []).map((iri) => {
    const statement = iri.slice(0, iri.indexOf("#"));
    const spans = evidence.filter((p) => STATEMENTS[PASSAGES[p][0]].iri === statement).map(spanText);
    return block(`<${iri}>`, [["a", ["rdf:Statement"]], ["rdf:subject", [subject]], ["rdf:predicate", [predicate]], ["rdf:object", [object]], ["gg:evidence", spans]]);
  }).join("");
}

function factTurtle(edge) {
  const [source, target, term, , , , , reified] = EDGES[edge];
  const object = kindOf(target) === "Date" ? `${escapeText(NODES[target].d[0][0])}^^edtf:EDTF` : termText(NODES[target].i);
  return reifiedTurtle(termText(NODES[source].i), termText(G.terms[term]), object, edgeEvidence(edge), reified);
}

// A fact of something that is not told itself.
function linkTurtle(edge) {
  const [source, target, term] = EDGES[edge];
  return block(termText(NODES[source].i), [[termText(G.terms[term]), [termText(NODES[target].i)]]]);
}

function spanTurtle(passage, nodes) {
  const [statement, start, end] = PASSAGES[passage];
  const names = namedAt(passage).filter((node) => nodes.has(node));
  const dates = names.filter((node) => kindOf(node) === "Date");
  return block(spanText(passage), [
    ["a", ["gg:Span", ...(dates.length ? ["gg:TimeExpression"] : [])]],
    ["oa:start", [String(codePoints(statement, start))]], ["oa:end", [String(codePoints(statement, end))]], ["oa:exact", [escapeText(quoteOf(passage))]],
    ["gg:inStatement", [termText(STATEMENTS[statement].iri)]],
    ["gg:refersTo", names.filter((node) => !dates.includes(node)).map((node) => termText(NODES[node].i))],
    ["gg:when", dates.map((node) => `${escapeText(NODES[node].d[0][0])}^^edtf:EDTF`)],
    ...[["gg:earliest", 1], ["gg:latest", 2]].map(([name, which]) => [name, dates.flatMap((node) => dayTexts(NODES[node].d, which))]),
  ]);
}

// What is said of a thing: itself, all its links, and the events among these whole.
function thingTurtle(thing) {
  const events = neighbours(thing).filter(isEvent);
  const parts = events.flatMap((event) => AT[event].filter((edge) => EDGES[edge][0] === event));
  return turtle([thing, ...events], united(AT[thing], parts));
}

function turtle(nodes, edges) {
  const shown = new Set(nodes);
  const passages = new Set();
  const cite = (list) => (list || []).forEach((p) => passages.add(p));
  nodes.forEach((node) => { cite(NODES[node].ev); cite(NODES[node].m); (NODES[node].p || []).forEach((fact) => cite(fact[4])); });
  edges.forEach((edge) => cite(edgeEvidence(edge)));
  const out = new Map(nodes.map((node) => [node, []]));
  edges.forEach((edge) => { if (out.has(EDGES[edge][0])) out.get(EDGES[edge][0]).push(edge); });
  const parts = [
    ...nodes.filter((node) => kindOf(node) !== "Date").map((node) => nodeTurtle(node, out.get(node), nodes)),
    ...nodes.map(postTurtle),
    ...edges.filter((edge) => EDGES[edge][6]).map(carrierTurtle),
    ...edges.filter((edge) => !EDGES[edge][6]).map(factTurtle),
    ...edges.filter((edge) => !EDGES[edge][6] && !shown.has(EDGES[edge][0])).map(linkTurtle),
    ...nodes.flatMap((node) => (NODES[node].p || []).filter((fact) => !isHeld(fact)).map((fact) => reifiedTurtle(termText(NODES[node].i), termText(G.terms[fact[0]]), literalText(fact[1], fact[2]), fact[4] || [], fact[5]))),
    ...[...passages].sort((a, b) => a - b).map((passage) => spanTurtle(passage, shown)),
  ].filter(Boolean);
  const prefixes = Object.entries(G.prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  return `${prefixes.join("\n")}\n\n${parts.join("\n")}`;
}
