// Sentences with their words highlighted, and who said them where and when.

function sayer(statement) {
  const { speaker, post, organisation } = STATEMENTS[statement];
  return [speaker && post ? `${speaker}, ${post}` : speaker, organisation].filter(Boolean).join(", for ");
}

function sourceLine(statement) {
  const { title, meeting, when } = STATEMENTS[statement];
  const said = sayer(statement);
  return h("p", { class: "said" }, h("strong", {}, said || title), said ? ` · ${meeting || title}` : null, when ? ` · ${when}` : null);
}

// text[start, end) with the given stretches marked: [{start, end, ...}] -> wrap(text, stretches).
function stretches(statement, start, end, marks, wrap) {
  const { text } = STATEMENTS[statement];
  const cuts = new Set([start, end]);
  marks.forEach((mark) => [mark.start, mark.end].forEach((at) => { if (at > start && at < end) cuts.add(at); }));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1];
    const over = marks.filter((mark) => mark.start < to && mark.end > from);
    return over.length ? wrap(text.slice(from, to), over, from, to) : document.createTextNode(text.slice(from, to));
  });
}

// A paragraph, or several: the supporting sentences in full strength, the words that say it marked.
function paragraph(statement, [start, end], passages) {
  const marks = passages.map((p) => ({ start: PASSAGES[p][1], end: PASSAGES[p][2] }));
  const sentences = STATEMENTS[statement].sentences.filter(([from, to]) => from < end && to > start);
  const parts = [];
  let done = start;
  for (const [from, to] of sentences) {
    if (from > done) parts.push(STATEMENTS[statement].text.slice(done, from));
    const words = stretches(statement, from, to, marks, (text) => h("mark", {}, text));
    parts.push(h("span", { class: marks.some((m) => m.start < to && m.end > from) ? "supports" : "around" }, words));
    done = to;
  }
  return h("blockquote", { lang: STATEMENTS[statement].language }, parts);
}

// How many letters of the words say more than names and times: of an event its verb does, and of the
// title or the dateline that it also cites hardly any.
function lettersTold(passages) {
  const verbal = passages.filter((p) => !namedAt(p).length);
  if (!verbal.length) return 0;
  const names = passagesIn(PASSAGES[verbal[0]][0]).filter((p) => namedAt(p).length).map((p) => PASSAGES[p]);
  const told = new Set();
  verbal.forEach((p) => { for (let at = PASSAGES[p][1]; at < PASSAGES[p][2]; at += 1) told.add(at); });
  names.forEach(([, start, end]) => { for (let at = start; at < end; at += 1) told.delete(at); });
  return told.size;
}

// The paragraphs of each statement, those first whose words tell the fact, else in the order of the text.
function byWeight(items) {
  const weights = new Map(items.map((item) => [item, lettersTold(item.passages)]));
  const most = Math.max(...weights.values());
  const isAside = (item) => Number(2 * weights.get(item) < most);
  return items.sort((a, b) => a.statement - b.statement || isAside(a) - isAside(b) || a.range[0] - b.range[0]);
}

// Words that run on over the end of a paragraph bring all their paragraphs, as one piece.
function byParagraph(passages) {
  const found = [];
  const order = (a, b) => PASSAGES[a][0] - PASSAGES[b][0] || PASSAGES[a][1] - PASSAGES[b][1];
  for (const passage of [...passages].sort(order)) {
    const [statement, start, end] = PASSAGES[passage];
    const range = paragraphAt(statement, start, end - 1);
    const last = found[found.length - 1];
    if (last && last.statement === statement && range[0] <= last.range[1]) {
      last.range[1] = Math.max(last.range[1], range[1]);
      last.passages.push(passage);
    } else found.push({ statement, range, passages: [passage] });
  }
  return found;
}

const FIRST_SHOWN = 8;

// Every paragraph that holds one of the passages, by statement, with a way to read on.
function evidenceList(passages) {
  const all = byWeight(byParagraph(passages));
  const draw = (items) => items.map((item, at) => {
    const first = at === 0 || items[at - 1].statement !== item.statement;
    const verbal = item.passages.find((p) => !namedAt(p).length) ?? item.passages[0];
    const sentence = sentenceAt(item.statement, PASSAGES[verbal][1]);
    return h("div", { class: "evidence" }, first ? sourceLine(item.statement) : null,
      paragraph(item.statement, item.range, item.passages),
      button("All facts of this sentence", () => show({ s: [item.statement, sentence] }, { focus: true }), { class: "link" }),
      button("Read in the statement", () => readAt(item.statement, sentence), { class: "link" }));
  });
  const list = h("div", {}, draw(all.slice(0, FIRST_SHOWN)));
  if (all.length > FIRST_SHOWN) {
    const more = button(`${plural(all.length - FIRST_SHOWN, "more paragraph")}`, () => { more.remove(); list.replaceChildren(...draw(all)); });
    return h("div", {}, list, more);
  }
  return list;
}
