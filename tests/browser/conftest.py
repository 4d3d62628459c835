"""A real Chromium without any network, and pages whose every complaint fails the test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from tests.page_store import page_store

from govgraph.page import write_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Dialog, Page, Route

Open: TypeAlias = Callable[..., "Page"]
Write: TypeAlias = Callable[[str], "Path"]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


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
    """Return what opens a page; at the end, no request, complaint or dialog may have come."""
    complaints: list[str] = []
    contexts = []

    def guard(route: Route) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
        else:
            complaints.append(f"request for {route.request.url}")
            route.abort()

    def dismiss(dialog: Dialog) -> None:
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def opened(address: str = "", *, file: Path = page_file, **settings: object) -> Page:
        chosen: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, **settings}
        context = browser.new_context(**chosen)
        context.set_default_timeout(10_000)
        contexts.append(context)
        context.route("**/*", guard)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", dismiss)
        page.goto(f"{file.as_uri()}{address}")
        page.wait_for_selector("html[data-ready=yes]")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []
