"""A real Chromium without any network, and pages whose every complaint fails the test."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
Write: TypeAlias = Callable[[str], "Path"]

# The shell is the same engine without the windows around it, and takes half of the processor time.
CHROMIUM = (
    shutil.which("chromium-headless-shell")
    or shutil.which("chromium")
    or shutil.which("chromium-browser")
)


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


@contextmanager
def _watched(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Yield what opens an address in a context of its own, where only a place may be asked.

    At the end no other request, no complaint and no dialog may have come.
    """
    complaints: list[str] = []
    contexts = []

    def opened(address: str, place: str, **settings: Any) -> Page:  # noqa: ANN401 - Playwright's
        def guard(route: Route) -> None:
            if route.request.url.startswith(place):
                route.continue_()
            else:
                complaints.append(f"request for {route.request.url}")
                route.abort()

        def dismiss(dialog: Dialog) -> None:
            complaints.append(f"dialog: {dialog.message}")
            dialog.dismiss()

        context = browser.new_context(**settings)
        context.set_default_timeout(20_000)
        contexts.append(context)
        context.route("**/*", guard)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", dismiss)
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "graph.html"
    write_page(page_store(), path, title="Test graph")
    return path


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return what writes the page of the test graph with more in it, which is Turtle."""

    def written(more: str) -> Path:
        write_page(page_store(more), tmp_path / "page.html")
        return tmp_path / "page.html"

    return written


@pytest.fixture
def open_page(browser: Browser, page_file: Path) -> Iterator[Open]:
    """Return what opens a page from a file, with its fragment."""
    with _watched(browser) as opened:

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
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    """Return what opens a path of that server, or of another."""
    with _watched(browser) as opened:

        def visited(
            path: str, *, server: str = address, width: int = 1200, **settings: object
        ) -> Page:
            viewport = {"width": width, "height": 900}
            return opened(f"{server}{path}", server, viewport=viewport, **settings)

        yield visited
