// Reading a statement, its facts underlined and the names in it marked.

function readAt(statement, sentence) {
  change({ view: "text", read: statement, sel: sentence === null ? state.sel : { s: [statement, sentence] } });
  const target = byId(`sentence-${sentence}`);
  if (target) { target.scrollIntoView({ block: "center" }); target.focus(); }
}

function readingSentence(statement, number) {
  const [start, end] = STATEMENTS[statement].sentences[number];
  const inside = passagesIn(statement).filter((p) => PASSAGES[p][1] < end && PASSAGES[p][2] > start);
  const marks = inside.filter((p) => factsAt(p).length || namedAt(p).length).map((p) => ({ start: PASSAGES[p][1], end: PASSAGES[p][2], fact: factsAt(p).length > 0 }));
  const words = stretches(statement, start, end, marks, (text, over) => h("span", { class: over.some((mark) => mark.fact) ? (over.some((mark) => !mark.fact) ? "fact named" : "fact") : "named" }, text));
  const count = uniqueFacts(inside).length;
  const open = () => show({ s: [statement, number] });
  const on = state.sel && state.sel.s && state.sel.s[0] === statement && state.sel.s[1] === number;
  return h("span", {
    id: `sentence-${number}`, class: `sentence${count ? " has-facts" : ""}`, role: "button", tabindex: "0", "aria-pressed": String(Boolean(on)),
    onclick: open, onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); show({ s: [statement, number] }, { focus: true }); } },
  }, words, count ? h("sup", { class: "fact-count" }, h("span", { class: "unseen" }, `, ${plural(count, "fact")}`), h("span", { "aria-hidden": "true" }, String(count))) : null);
}

function readingParagraphs(statement) {
  const { text, sentences } = STATEMENTS[statement];
  const found = [];
  let last = null;
  sentences.forEach(([start], number) => {
    const [from] = paragraphAt(statement, start);
    if (from !== last) found.push([]);
    last = from;
    found[found.length - 1].push(number);
  });
  return found.map((numbers) => h("p", {}, numbers.map((number, at) => {
    const before = at ? text.slice(sentences[number - 1][1], sentences[number][0]) : "";
    return [before, readingSentence(statement, number)];
  })));
}

// What was chosen, else the first that the filters leave something of. A statement is read whole.
const readNow = () => state.read ?? selection().statements[0] ?? 0;

function drawReading() {
  const view = byId("view-text");
  if (!STATEMENTS.length) { view.replaceChildren(h("p", { class: "note" }, "This graph holds no statement.")); return; }
  const read = readNow();
  const statement = STATEMENTS[read];
  const { statements } = selection();
  const choices = [...new Set([...statements, read])].map((number) => [number, clip(STATEMENTS[number].title, 90)]);
  const choose = (value) => { change({ read: value }); byId("pick-reading").focus(); };
  view.replaceChildren(
    STATEMENTS.length > 1 ? pick("pick-reading", "Statement", "", choices, read, choose) : "",
    statements.includes(read) ? "" : h("p", { class: "note" }, "The filters leave nothing of this statement. ", button("Clear all filters", clearFilters)),
    h("article", { lang: statement.language }, h("h2", {}, statement.title), sourceLine(read), readingParagraphs(read)),
    h("p", { class: "note" }, h("span", { class: "fact" }, "Underlined"), ": words that support a fact; ", h("span", { class: "named" }, "dotted"), ": names and dates. Choose a sentence for all its facts."));
  const none = view.querySelector("#pick-reading option[value='']");
  if (none) none.remove();
}

function markReading() {
  byId("view-text").querySelectorAll(".sentence").forEach((item) => {
    const on = state.sel && state.sel.s && state.sel.s[0] === readNow() && item.id === `sentence-${state.sel.s[1]}`;
    item.setAttribute("aria-pressed", String(Boolean(on)));
  });
}

onChange((before) => {
  if (state.view !== "text") return;
  if (["view", "read", ...FILTERS].some((name) => before[name] !== state[name])) drawReading();
  else markReading();
});
