"""A real Chromium without any network, and pages whose every complaint fails the test."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from tests.page_store import page_store
from tests.web_server import command

from govgraph.page import write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page, Route

Open: TypeAlias = Callable[..., "Page"]
Visit: TypeAlias = Callable[..., "Page"]
Write: TypeAlias = Callable[..., "Path"]

# The shell is the same engine without the windows around it, and takes half of the processor time.
CHROMIUM = (
    shutil.which("chromium-headless-shell")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
)

MOST_FREE = 4


def until(holds: Callable[[], bool]) -> None:
    """Wait for what the page's policy keeps Playwright from waiting for in the page itself."""
    for _ in range(400):
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            # Where the system has none, Playwright's own is taken.
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu"],
        )
        yield browser
        browser.close()


def count(page: Page) -> int:
    """Return how many things the page says that it shows."""
    found = re.match(r"[\d,]+", page.inner_text("#count"))
    assert found is not None
    return int(found[0].replace(",", ""))


class Tab:
    """A page that may ask only one place; all other requests, complaints and dialogs are noted."""

    def __init__(self, browser: Browser, settings: dict[str, Any]) -> None:
        self.settings = settings
        self.place = ""
        self.complaints: list[str] = []
        context = browser.new_context(**settings)
        context.set_default_timeout(20_000)
        context.route("**/*", self._guard)
        self.page = context.new_page()
        self.page.on("console", lambda message: self.complaints.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("dialog", self._dismiss)

    def _guard(self, route: Route) -> None:
        if route.request.url.startswith(self.place):
            route.continue_()
        else:
            self.complaints.append(f"request for {route.request.url}")
            route.abort()

    def _dismiss(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def clear(self) -> None:
        """Leave the page that is open, and all that a test may have set beside it."""
        self.page.goto("about:blank")
        self.page.unroute_all()
        self.page.mouse.move(0, 0)
        self.page.set_viewport_size(self.settings["viewport"])
        self.page.emulate_media(color_scheme=self.settings.get("color_scheme", "light"))


class Tabs:
    """The tabs that no test has now; a new one takes as long as opening a page in it."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: list[Tab] = []

    @contextmanager
    def watched(self) -> Iterator[Callable[..., Page]]:
        """Yield what opens an address in a tab of its own, where only a place may be asked.

        At the end no other request, no complaint and no dialog may have come.
        """
        tabs: list[Tab] = []

        def opened(address: str, place: str, **settings: Any) -> Page:  # noqa: ANN401 - Playwright's
            tab = self._take(settings)
            tabs.append(tab)
            tab.place = place
            tab.page.goto(address)
            return tab.page

        yield opened
        for tab in tabs:
            self._give_back(tab)
        assert [complaint for tab in tabs for complaint in tab.complaints] == []

    def _take(self, settings: dict[str, Any]) -> Tab:
        for tab in self._free:
            if tab.settings == settings and not tab.complaints:
                self._free.remove(tab)
                return tab
        return Tab(self._browser, settings)

    def _give_back(self, tab: Tab) -> None:
        tab.clear()
        self._free.append(tab)
        if len(self._free) > MOST_FREE:
            self._free.pop(0).page.context.close()


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Tabs:
    return Tabs(browser)


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "graph.html"
    write_page(page_store(), path, title="Test graph")
    return path


@pytest.fixture(scope="session")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """Return what writes the page of the test graph with more in it, as ``page_store`` takes it."""

    @cache
    def written(*more: str) -> Path:
        path = tmp_path_factory.mktemp("page") / "page.html"
        write_page(page_store(*more), path)
        return path

    return written


@pytest.fixture
def open_page(tabs: Tabs, page_file: Path) -> Iterator[Open]:
    """Return what opens a page from a file, with its fragment."""
    with tabs.watched() as opened:

        def opened_file(address: str = "", *, file: Path = page_file, **settings: object) -> Page:
            chosen = {"viewport": {"width": 1280, "height": 800}, **settings}
            page = opened(f"{file.as_uri()}{address}", "file:", **chosen)
            page.wait_for_selector("html[data-ready=yes]")
            return page

        yield opened_file


@pytest.fixture(scope="session")
def address(seed_store: str) -> Iterator[str]:
    """Return the address of a server that only reads the seed."""
    with command("--store", seed_store, "--quiet") as (_, found):
        yield found


@pytest.fixture
def visit(tabs: Tabs, address: str) -> Iterator[Visit]:
    """Return what opens a path of that server, or of another."""
    with tabs.watched() as opened:

        def visited(
            path: str, *, server: str = address, width: int = 1200, **settings: object
        ) -> Page:
            viewport = {"width": width, "height": 900}
            return opened(f"{server}{path}", server, viewport=viewport, **settings)

        yield visited
