"""Write HTML: the templates, and where the links on them lead."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from govgraph import __version__, vocab
from govgraph.web.frames import Reply

if TYPE_CHECKING:
    from jinja2 import Environment

_ADDRESS = ("http://", "https://")
_HTML = "text/html; charset=utf-8"


class Pages:
    """The templates of one server; everything that is put into them is escaped."""

    def __init__(self, base: str, data_path: str, *, writable: bool) -> None:
        self._base = base
        self._data_path = data_path
        self._environment = _environment()
        self._environment.filters |= {
            "href": self.href,
            "short": self.short,
            "outside": self.is_outside,
        }
        self._environment.globals |= {"writable": writable, "version": __version__}

    def page(self, template: str, *, status: int = 200, **values: object) -> Reply:
        """Return a page as a reply."""
        text = self._environment.get_template(f"{template}.html.j2").render(values, here=template)
        return Reply(text.encode(), _HTML, status)

    def href(self, iri: str) -> str:
        """Return where a thing is shown: here, or for what is not in the data, where it lives."""
        if iri.startswith(self._base):
            path, mark, fragment = iri.removeprefix(self._base).partition("#")
            return f"{self._data_path}{quote(path, safe='/')}{mark}{quote(fragment, safe='=,')}"
        if iri.startswith(vocab.GG):
            return f"/thing?iri={quote(iri, safe='')}"
        return iri if iri.startswith(_ADDRESS) else f"/thing?iri={quote(iri, safe='')}"

    def short(self, iri: str) -> str:
        """Return a thing's IRI with a prefix where one fits."""
        return vocab.compact(iri, self._base)

    def is_outside(self, iri: str) -> bool:
        """Tell whether a link leads away from this server."""
        return not iri.startswith((self._base, vocab.GG))


def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("govgraph.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
