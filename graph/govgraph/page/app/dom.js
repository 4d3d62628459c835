// Making elements. Text only ever enters the page as text nodes.

const byId = (id) => document.getElementById(id);

// h("p", {class: "x", onclick: f}, "text", child): attributes, listeners, then children.
function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  setAttributes(element, attributes);
  element.append(...children.flat(Infinity).filter((child) => child !== null));
  return element;
}

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
}

function button(text, onclick, attributes) {
  return h("button", { type: "button", onclick, ...attributes }, text);
}

function announce(text) {
  byId("announce").textContent = text;
}

// Tell everybody what went wrong, until the count is drawn again.
function tell(text) {
  announce(text);
  byId("count").textContent = text;
}

// A list of which some is shown at first, and so many more at each click.
function folded(items, line, first, step) {
  const list = h("ul", { class: "things" });
  const bring = (count) => {
    const shown = list.children.length;
    list.append(...items.slice(shown, shown + count).map(line));
    const left = items.length - list.children.length;
    more.hidden = !left;
    more.textContent = `${left.toLocaleString("en")} more`;
    return list.children[shown];
  };
  const more = button("", () => bring(step).querySelector("button").focus());
  bring(first);
  return [list, more];
}

const plural = (count, one, many) => `${count.toLocaleString("en")} ${count === 1 ? one : many || `${one}s`}`;

// Only web addresses become links: a graph may hold any IRI, "javascript:" included.
function webLink(address, text) {
  if (!/^https?:\/\//i.test(address)) return document.createTextNode(text || address);
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, text || address);
}
