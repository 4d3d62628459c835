// The details pane: what is known of the selected thing, and the words that say it.

// Where the reader was before the focus went into the details.
let opener = null;

function show(sel, { focus = false } = {}) {
  if (!byId("details").contains(document.activeElement)) opener = document.activeElement;
  change({ sel });
  if (!sel) return;
  if (sel.n !== undefined && network && reveal(sel.n)) noteSight();
  announce(selectionWords(sel));
  if (focus) focusDetails();
}

function selectionWords(sel) {
  if (sel.s) return `Sentence ${sel.s[1] + 1} of ${STATEMENTS[sel.s[0]].title}`;
  if (sel.e !== undefined) return factWords(sel);
  return `${nameOf(sel.n)}, ${typeOf(sel.n)}, ${plural(AT[sel.n].length, "link")}`;
}

function factWords(fact) {
  if (fact.e !== undefined) {
    const [one, other] = EDGES[fact.e].slice(0, 2).map(nameOf);
    if (isPost(fact.e)) return `${one}: ${edgeName(fact.e)}, ${other}`;
    // Only a position is named by a verb.
    return `${one}${isPosition(fact.e) ? "" : ":"} ${edgeName(fact.e)} ${other}`;
  }
  if (fact.p === undefined) return nameOf(fact.n);
  const [term, value, kind] = NODES[fact.n].p[fact.p];
  return `${labelOf(fact.n)} ${termName(term)}: ${valueWords(value, kind)}`;
}

function valueWords(value, kind) {
  if (kind === "node") return nameOf(value);
  if (kind === "iri") return G.labels[value] || localName(value);
  if (value === "true") return "yes";
  if (value === "false") return "no";
  return G.dates[value] && /EDTF$/.test(G.terms[kind] || "") ? dateWords(value) : value;
}

function focusDetails() {
  const heading = byId("details").querySelector("h2");
  if (heading) heading.focus();
}

function nodeButton(node) {
  return button([nodeIcon(node), h("span", {}, nameOf(node))], () => show({ n: node }, { focus: true }), { class: "thing" });
}

function factButton(fact) {
  const sel = fact.e !== undefined ? { e: fact.e } : { n: fact.n };
  const node = fact.e !== undefined ? EDGES[fact.e][0] : fact.n;
  return button([nodeIcon(node), h("span", {}, factWords(fact))], () => show(sel, { focus: true }), { class: "thing" });
}

function head(picture, title, line) {
  return [
    h("div", { class: "close-bar" }, button("×", () => closeDetails(), { class: "close", "aria-label": "Close details" })),
    h("div", { class: "details-head" }, h("p", { class: "kind" }, picture, line), h("h2", { tabindex: "-1" }, title)),
  ];
}

function closeDetails() {
  change({ sel: null });
}

// Back to where the details were opened, or to the view that stands there now.
function leaveDetails() {
  const view = state.view === "graph" ? byId("map") : byId("stage");
  (state.view !== "graph" && opener && opener.getClientRects().length ? opener : view).focus();
}

function row(name, ...values) {
  return [h("dt", {}, name), h("dd", {}, ...values)];
}

// Where a statement speaks of itself, its title is above already.
const isOwn = (node, sources) => sources.length === 1 && STATEMENT_NODE[sources[0]] === node;
const sourceNote = (sources) => (STATEMENTS.length > 1 || sources.includes(RECORD) ? h("small", { class: "source" }, sourceWords(sources)) : null);

// A link to the words of a fact.
function proofButton(name, passages) {
  return passages.length ? [" ", button("words", () => show({ s: sentenceOf(passages[0]) }, { focus: true }), { class: "link", "aria-label": `Words that say it: ${name}` })] : null;
}

// Its event is told by its own words; of anything else the link to the time tells which.
function wordsOfTime(node, edtf) {
  return isEvent(node) ? [] : AT[node].filter((edge) => EDGES[edge][0] === node && NODES[EDGES[edge][1]].i === `edtf:${edtf}`).flatMap(edgeEvidence);
}

function datingRows(node) {
  return (NODES[node].d || []).flatMap((time) => {
    const [edtf, earliest, latest, sources] = time;
    const range = earliest === latest || endsOf(time).includes(null) ? null : h("small", {}, ` between ${earliest} and ${latest}`);
    return row("when", h("span", {}, dateWords(edtf)), " ", h("small", {}, datePrecision(edtf)), range, h("code", {}, edtf), kindOf(node) === "Date" || isOwn(node, sources) ? null : sourceNote(sources), proofButton("when", wordsOfTime(node, edtf)));
  });
}

const LINKS = new Set(["exactMatch", "closeMatch", "registerLink", "seeAlso", "sameAs", "source"]);

function propertyValue(value, kind) {
  if (kind === "node") return nodeButton(value);
  if (kind === "iri" && !G.labels[value]) return webLink(value, linkWords(value));
  return h("span", {}, valueWords(value, kind));
}

function linkWords(iri) {
  const wikidata = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/.exec(iri);
  if (wikidata) return `Wikidata ${wikidata[1]}`;
  const treaty = /[?&]treatynum=(\d+)/.exec(iri);
  if (treaty) return `Treaty register, no. ${treaty[1]}`;
  return /^https?:/.test(iri) ? iri.replace(/^https?:\/\//, "") : iri;
}

// What tells of a statement's file, and not of what was said.
const OF_THE_FILE = new Set(["sha256", "inLanguage"]);

function propertyRows(node, ofTheFile = false) {
  const rows = new Map();
  (NODES[node].p || []).forEach(([term, value, kind, sources, evidence]) => {
    const local = localName(G.terms[term]);
    if (local === "status" || OF_THE_FILE.has(local) !== ofTheFile) return;
    const name = termName(term);
    if (!rows.has(name)) rows.set(name, []);
    rows.get(name).push(h("div", {}, propertyValue(value, kind), " ", LINKS.has(local) || isOwn(node, sources) ? null : sourceNote(sources), proofButton(name, evidence || [])));
  });
  return [...rows].flatMap(([name, values]) => row(name, ...values));
}

function sentenceOf(passage) {
  return [PASSAGES[passage][0], sentenceAt(PASSAGES[passage][0], PASSAGES[passage][1])];
}

const statusBadge = (status) => h("span", { class: "badge" }, icon("Event", status), statusWords([status]));

// Where statements differ over an event's status, each is told with its source.
function statusRow(node) {
  const found = statusFacts(node);
  if (!found.length) return [];
  return row("status", ...found.map(([status, sources]) => h("div", {}, statusBadge(status), " ", sourceNote(sources))));
}

function edgeRows(node) {
  const rows = new Map();
  AT[node].forEach((edge) => {
    const out = EDGES[edge][0] === node;
    const name = out ? edgeName(edge) : backName(edge);
    if (edgeLocal(edge) === "when" && out) return;
    if (!rows.has(name)) rows.set(name, []);
    rows.get(name).push(edge);
  });
  return [...rows].map(([name, edges]) => edgeGroup(name, edges, node));
}

// What a link is called from its other end.
const BACK = {
  agent: "acts in", object: "object of", place: "place of", atMeeting: "what happened there", about: "subject of", when: "time of", partOf: "has part", superEvent: "has edition", broader: "has narrower",
  speaker: "speaker of", onBehalfOf: "statements on its behalf", deliveredAt: "statements made there", mentions: "mentioned in", organiser: "organiser of", country: "country of",
  buildsOn: "built upon by", amends: "amended by", implements: "implemented by", succeeds: "succeeded by", adoptedBy: "adopted", signedBy: "signed", ratifiedBy: "ratified", participatedIn: "participant",
  Support: "supported by", Commitment: "commitment of", Call: "called for by", Concern: "concern of", Welcome: "welcomed by",
};
const backName = (edge) => BACK[edgeLocal(edge)] || `${edgeName(edge)}: this, of`;

function edgeGroup(name, edges, node) {
  const line = (edge) => h("li", {}, nodeButton(otherEnd(edge, node)), button("fact", () => show({ e: edge }, { focus: true }), { class: "link", "aria-label": `Fact: ${factWords({ e: edge })}` }));
  return h("div", { class: "relation" }, h("h4", {}, name), folded(edges, line, 12, 500));
}

const NAMES_SHOWN = 3;

function aliasLine(names) {
  const line = h("p", { class: "aliases" }, "Also: ", names.slice(0, NAMES_SHOWN).join(" · "));
  const rest = names.slice(NAMES_SHOWN);
  if (rest.length === 1) line.append(` · ${rest[0]}`);
  else if (rest.length) {
    const more = button(`and ${rest.length} more`, () => more.replaceWith(`· ${rest.join(" · ")}`), { class: "link" });
    line.append(" ", more);
  }
  return line;
}

function nodeDetails(node) {
  const data = NODES[node];
  const facts = [...statusRow(node), ...datingRows(node), ...propertyRows(node)];
  const file = propertyRows(node, true);
  const relations = edgeRows(node);
  const mentions = (data.m || []).filter((p) => !(data.ev || []).includes(p));
  const type = typeOf(node);
  return [
    head(nodeIcon(node), nameOf(node), type === kindOf(node) ? type : `${type} · ${kindOf(node)}`),
    data.a ? aliasLine(data.a) : null,
    h("p", { class: "actions" },
      button("Show neighbours", () => { change({ view: "graph" }, { keep: true }); openNeighbours(node); }),
      kindOf(node) === "Statement" ? button("Read the statement", () => readAt(STATEMENT_NODE.indexOf(node), null)) : null,
      kindOf(node) === "Date" ? null : button("Turtle", () => saveText(thingTurtle(node), "thing.ttl", "text/turtle"))),
    facts.length ? h("section", {}, h("h3", {}, "Facts"), h("dl", {}, facts)) : null,
    data.ev ? h("section", {}, h("h3", {}, "The words that say it"), evidenceList(data.ev)) : null,
    relations.length ? h("section", {}, h("h3", {}, "Links"), relations) : null,
    mentions.length ? h("section", {}, h("h3", {}, "Where it is named"), evidenceList(mentions)) : null,
    file.length ? h("section", {}, h("h3", {}, "The file"), h("dl", {}, file)) : null,
    data.i.startsWith("edtf:") ? null : h("p", { class: "iri" }, isLive(node) ? h("a", { href: `${LIVE}thing?iri=${encodeURIComponent(data.i)}`, target: "_top" }, data.i) : data.i),
  ];
}

function edgeDetails(edge) {
  const [source, target, term] = EDGES[edge];
  const passages = edgeEvidence(edge);
  return [
    head(nodeIcon(source), factWords({ e: edge }), isPosition(edge) ? "Position" : isPost(edge) ? "Post" : "Fact"),
    h("section", {}, h("h3", {}, "Fact"), h("dl", {},
      row("from", nodeButton(source)), row("is", h("span", {}, edgeName(edge)), " ", h("code", {}, shortIri(G.terms[term]))), row("to", nodeButton(target)),
      row("stated in", ...edgeSources(edge).map((source) => h("div", {}, sourceWords([source]), " ", edgeStatuses(edge, [source]).map(statusBadge)))))),
    passages.length
      ? h("section", {}, h("h3", {}, "The words that say it"), evidenceList(passages))
      : h("p", { class: "note" }, edgeSources(edge).includes(RECORD) ? "A fact of record: the authority knows it, no statement here says it." : "Told by the document itself."),
  ];
}

// A sentence, and every fact that it supports.
function sentenceDetails([statement, sentence]) {
  const [start, end] = STATEMENTS[statement].sentences[sentence];
  const inside = passagesIn(statement).filter((p) => PASSAGES[p][1] < end && PASSAGES[p][2] > start);
  const facts = uniqueFacts(inside);
  const cited = inside.filter((p) => factsAt(p).length);
  const named = [...new Set(inside.flatMap(namedAt))];
  return [
    head(icon("Statement", ""), `Sentence ${sentence + 1}`, STATEMENTS[statement].title),
    sourceLine(statement),
    h("blockquote", { lang: STATEMENTS[statement].language }, stretches(statement, start, end, cited.map((p) => ({ start: PASSAGES[p][1], end: PASSAGES[p][2] })), (text) => h("mark", {}, text))),
    button("Read in the statement", () => readAt(statement, sentence), { class: "link" }),
    h("section", {}, h("h3", {}, plural(facts.length, "fact"), " from this sentence"), facts.length ? h("ul", { class: "things" }, facts.map((fact) => h("li", {}, factButton(fact)))) : h("p", { class: "note" }, "None was found in it.")),
    named.length ? h("section", {}, h("h3", {}, "Named in it"), h("ul", { class: "things" }, named.map((node) => h("li", {}, nodeButton(node))))) : null,
  ];
}

function uniqueFacts(passages) {
  const seen = new Map();
  passages.flatMap(factsAt).forEach((fact) => seen.set(`${fact.n} ${fact.p} ${fact.e}`, fact));
  return [...seen.values()];
}

function drawDetails() {
  const pane = byId("details");
  const inside = pane.contains(document.activeElement);
  pane.hidden = !state.sel;
  if (!state.sel) {
    pane.replaceChildren();
    if (inside) leaveDetails();
    return;
  }
  const parts = state.sel.s ? sentenceDetails(state.sel.s) : state.sel.e !== undefined ? edgeDetails(state.sel.e) : nodeDetails(state.sel.n);
  pane.replaceChildren(...parts.flat().filter(Boolean));
  pane.scrollTop = 0;
  if (inside) focusDetails();
}

// The pane takes room from the map, which must know before it can tell what is in sight.
function resizeMap() {
  if (network && byId("map").clientWidth) network.setSize("100%", "100%");
}

onChange((before) => { if (before.sel !== state.sel) { drawDetails(); resizeMap(); } });
