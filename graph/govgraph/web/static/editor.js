// The SPARQL editor: CodeMirror in place of the text area, completing from this server's own store.
import { autocompletion, bracketMatching, closeBrackets, closeBracketsKeymap, EditorView, HighlightStyle, keymap, linter,
  minimalSetup, Prec, sparql, syntaxHighlighting, syntaxTree, tags } from "./codemirror.js";

const WORDS = ("SELECT DISTINCT WHERE GRAPH OPTIONAL FILTER UNION MINUS BIND VALUES EXISTS NOT AS IN ASK CONSTRUCT DESCRIBE " +
  "FROM NAMED PREFIX BASE GROUP BY HAVING ORDER ASC DESC LIMIT OFFSET COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG " +
  "DATATYPE BOUND COALESCE IF REGEX CONTAINS STRSTARTS LCASE UCASE YEAR MONTH DAY").split(" ");
const MOST = 50;
const field = document.getElementById("query");
const known = fetch("/terms.json").then((answer) => answer.json());

// Entities of a prefix by their names: "instrument:cyberc" finds instrument:cets-185.
async function named(prefix, words) {
  const answer = await fetch(`/names.json?q=${encodeURIComponent(words.replaceAll("-", " "))}`);
  if (!answer.ok) return [];
  return (await answer.json()).filter((each) => each.short.startsWith(`${prefix}:`)).map((each) => ({ label: each.short, detail: each.name }));
}

async function candidates(typed, text) {
  if (/^[?$]/.test(typed)) return [...new Set(text.match(/[?$]\w+/g))].filter((name) => name.startsWith(typed)).map((label) => ({ label, detail: "variable" }));
  const { prefixes, terms } = await known;
  const [prefix, rest] = typed.split(":");
  if (rest !== undefined && prefix !== "gg" && prefixes.includes(prefix)) return rest.length < 2 ? [] : named(prefix, rest);
  const all = [...terms.map((each) => ({ label: each.name, detail: each.label })), ...prefixes.map((name) => ({ label: `${name}:`, detail: "prefix" })), ...WORDS.map((label) => ({ label }))];
  const low = typed.toLowerCase();
  const begins = all.filter((each) => each.label.toLowerCase().startsWith(low));
  const holds = low.length < 2 ? [] : all.filter((each) => !begins.includes(each) && `${each.label} ${each.detail || ""}`.toLowerCase().includes(low));
  return [...begins, ...holds];
}

async function complete(context) {
  const found = context.matchBefore(/[?$]\w*|[A-Za-z_][\w-]*(:[\w.-]*)?/);
  if (!context.explicit && (!found || found.text.length < 2)) return null;
  const typed = found ? found.text : "";
  const options = (await candidates(typed, context.state.doc.toString())).filter((each) => each.label !== typed).slice(0, MOST);
  return { from: context.pos - typed.length, options, filter: false };
}

// Where the grammar cannot read on; the server tells the rest when the query is asked.
function faults(view) {
  const found = [];
  syntaxTree(view.state).iterate({ enter({ type, from, to }) {
    if (type.isError && !found.length) found.push({ from, to: Math.max(to, Math.min(from + 1, view.state.doc.length)), severity: "error", message: "SPARQL is not expected here." });
  } });
  return view.state.doc.toString().trim() ? found : [];
}

const run = () => { field.form.requestSubmit(); return true; };
const look = EditorView.theme({
  "&": { border: "1px solid var(--line)", borderRadius: "6px", background: "var(--soft)", color: "var(--ink)" },
  "&.cm-focused": { outline: "3px solid var(--link)", outlineOffset: "2px" },
  ".cm-scroller": { font: "15px/1.5 ui-monospace, monospace", minHeight: "16rem", maxHeight: "32rem" },
  ".cm-content": { caretColor: "var(--ink)", padding: ".6rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { background: "var(--mark)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--mark)" },
  ".cm-tooltip": { background: "var(--paper)", color: "var(--ink)", border: "1px solid var(--line)", borderRadius: "6px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--link)", color: "var(--paper)" },
  ".cm-completionDetail": { fontStyle: "normal", marginLeft: "1rem" },
});
const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--word)", fontWeight: "600" },
  { tag: [tags.string, tags.number, tags.bool], color: "var(--text)" },
  { tag: tags.variableName, color: "var(--link)" },
  { tag: tags.comment, color: "var(--quiet)" },
]);
// In a shadow tree CodeMirror keeps its rules in a style sheet of its own, which the page's policy allows.
const place = document.createElement("div");
const root = place.attachShadow({ mode: "open" });
field.before(place);
const editor = new EditorView({
  doc: field.value, parent: root, root,
  extensions: [
    Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
    minimalSetup, sparql(), syntaxHighlighting(colours), look, bracketMatching(), closeBrackets(), keymap.of(closeBracketsKeymap),
    autocompletion({ override: [complete], icons: false }), linter(faults), EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Query; Ctrl-Space completes, Ctrl-Enter runs, Tab moves on", autocapitalize: "off", spellcheck: "false" }),
    EditorView.updateListener.of(({ docChanged, state }) => { if (docChanged) field.value = state.doc.toString(); }),
  ],
});
field.hidden = true;
document.querySelector("label[for=query]").addEventListener("click", () => editor.focus());
known.then(() => { document.documentElement.dataset.ready = "yes"; });
