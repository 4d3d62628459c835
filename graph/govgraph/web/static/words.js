// Shows which words of a statement the address means: #char=START,END, in characters of its text.
"use strict";
(() => {
  if (!window.Highlight) return;
  const units = (text, characters) => [...text].slice(0, characters).join("").length;

  function* cited(start, end) {
    for (const line of document.querySelectorAll(".text p[data-start]")) {
      let at = Number(line.dataset.start);
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const length = [...node.data].length;
        const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
        at += length;
        if (from >= to) continue;
        const range = new Range();
        range.setStart(node, units(node.data, from));
        range.setEnd(node, units(node.data, to));
        yield range;
      }
    }
  }

  const show = () => {
    const place = /^#char=(\d+),(\d+)$/.exec(decodeURIComponent(location.hash));
    CSS.highlights.set("cited", new Highlight(...(place ? cited(Number(place[1]), Number(place[2])) : [])));
  };
  addEventListener("hashchange", show);
  show();
})();
