// Completes names in every field marked with data-names, from the store itself.
"use strict";
(() => {
  let newest = 0;
  const complete = async (field) => {
    const list = document.getElementById(field.getAttribute("list"));
    const asked = ++newest;
    if (field.value.trim().length < 2) return;
    const answer = await fetch(`/names.json?q=${encodeURIComponent(field.value)}`);
    if (!answer.ok || asked !== newest) return;
    const found = await answer.json();
    list.replaceChildren(...found.map((each) => {
      const option = document.createElement("option");
      option.value = field.id === "q" ? each.name.replace(/ \([^()]*\)$/, "") : each.short;
      option.label = `${each.name} · ${each.kind}`;
      return option;
    }));
  };
  for (const field of document.querySelectorAll("[data-names]")) {
    let wait;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(() => complete(field), 150);
    });
  }
})();
