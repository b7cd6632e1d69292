"""What `make docs` puts together, and what it refuses."""

from __future__ import annotations

import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from airbyte_agent_cli.root import root
from airbyte_agent_format.model import access, info

pytestmark = pytest.mark.once

ROOT = Path(__file__).parents[2]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch):
    """``site("pages")`` is ``.ci/site/pages.py``."""
    names = ("checking", "generated", "keys", "navigation", "pages", "roles")
    monkeypatch.syspath_prepend(str(ROOT / ".ci" / "site"))

    def module(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield module
    for name in names:
        sys.modules.pop(name, None)


def test_links_lead_to_each_page_in_its_place(site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = site("pages")
    monkeypatch.setattr(pages, "ROOT", tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / ".ci").mkdir()
    page, other, script = tmp_path / "docs" / "a.md", tmp_path / "README.md", tmp_path / ".ci" / "run"
    text = "[r](../README.md#x), [run](../.ci/run), [out](https://a.example/), [here](#x)\n"
    code = "```\n[r](../README.md)\n```\n"
    page.write_text(text + code)
    other.touch()
    script.touch()
    shown: dict[Path, str] = {}
    changed = pages.linked(page, "guide/a.md", {page: "guide/a.md", other: "index.md"}, shown)
    assert shown == {script: "source/ci/run.md"}
    assert changed == (
        "[r](../index.md#x), [run](../source/ci/run.md), [out](https://a.example/), [here](#x)\n" + code
    )
    page.write_text("[r](../nothing.md)")
    with pytest.raises(pages.BrokenLinkError, match=r"docs/a\.md: \.\./nothing\.md is not a file"):
        pages.linked(page, "a.md", {}, shown)


def test_every_page_is_listed(site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    navigation = site("navigation")
    sections = {"Command line": {}, "Writing connectors": {}, "Python API": {"Pages": "api/pages.md"}}
    entries = navigation.navigation(sections)
    assert entries[0] == {"Home": "index.md"}
    titles = [title for entry in entries[1:] for title in entry]
    assert titles[0] == "Start"
    (connectors,) = (entry["Connectors"] for entry in entries if "Connectors" in entry)
    assert len(connectors) == len(list((ROOT / "packages").iterdir()))
    assert {
        "Stripe": ["connectors/stripe/README.md", {"Reference": "connectors/stripe/REFERENCE.md"}]
    } in connectors
    with pytest.raises(navigation.IncompleteContentsError, match="add these sections: Poetry"):
        navigation.navigation({"Poetry": {}})
    shorter = tmp_path / "README.md"
    shorter.write_text(navigation.CONTENTS.read_text("utf-8").replace("- [Paging](paging.md)\n", ""))
    known = navigation.places()
    del known[navigation.CONTENTS]
    monkeypatch.setattr(navigation, "CONTENTS", shorter)
    monkeypatch.setattr(navigation, "places", lambda: known)
    with pytest.raises(navigation.IncompleteContentsError, match=r"add these pages: paging\.md$"):
        navigation.navigation({})


def test_references_have_every_command_key_and_name(site) -> None:
    import airbyte_agent_sdk

    texts, places = site("generated").read()
    for name in root.list_commands(None):  # type: ignore[arg-type]
        if not (ROOT / "specs" / name).is_dir():
            assert f"\n## {name}\n" in texts["cli-reference.md"]
    assert "| `--starting-after VALUE` | text |" in texts["cli-reference.md"]
    for model in (info.RetryConfig, info.Pagination, access.TokenRefresh):
        section = texts["format-keys.md"].partition(f"\n## {model.__name__}\n")[2].partition("\n## ")[0]
        assert [key for key in model.known_keys() if f"| `{key}` |" not in section] == []
    api = "".join(text for place, text in texts.items() if place.startswith("api/"))
    known = set(airbyte_agent_sdk.__all__) - {"__version__"}
    from airbyte_agent_sdk import errors

    assert [
        name for name in known if f"::: airbyte_agent_sdk.{name}\n" not in api and name not in errors.__all__
    ] == []
    assert set(places["Python API"].values()) == {place for place in texts if place.startswith("api/")}


PAGE = """<!doctype html><html><head><link rel="canonical" href="https://docs.example/">
<link rel="stylesheet" href="main.css"></head><body><h1 id="top">T</h1>{}</body></html>"""


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ('<a href="b/">b</a> <a href="b/#x">b</a> <a href="#top">t</a> <a href="/b/">b</a>', None),
        ('<a href="https://other.example/">elsewhere</a> <a href="mailto:a@b.example">a</a>', None),
        ('<a href="c/">c</a>', "index.html: c/ leads to no page"),
        ('<a href="/c/">c</a>', "index.html: /c/ leads to no page"),
        ('<a href="b/#y">b</a>', "index.html: b/#y leads to no heading of that page"),
        ('<a href="#y">b</a>', "index.html: #y leads to no heading of that page"),
        ('<img src="c.svg">', "index.html: c.svg leads to no page"),
        ('<a href="../../outside">b</a>', "index.html: ../../outside leads to no page"),
        ('<img src="//cdn.example/a.svg">', "index.html: //cdn.example/a.svg is loaded from another host"),
        ('<script src="https://cdn.example/a.js"></script>', "a.js is loaded from another host"),
    ],
)
def test_broken_links_and_other_hosts_are_found(site, tmp_path: Path, body: str, problem: str | None) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "main.css").write_text("body { background: url(a.png) }")
    (tmp_path / "index.html").write_text(PAGE.replace("{}", body))
    (tmp_path / "b" / "index.html").write_text('<h2 id="x">X</h2>')
    found = site("checking").problems(tmp_path)
    assert [line for line in found if problem not in line] == [] if problem else found == []
    assert len(found) == bool(problem)


def test_styles_of_other_hosts_and_empty_sites_are_found(site, tmp_path: Path) -> None:
    assert "no page" in site("checking").problems(tmp_path)[0]
    (tmp_path / "index.html").write_text("<p>")
    (tmp_path / "main.css").write_text('@import "https://fonts.example/css";')
    assert site("checking").problems(tmp_path) == ["main.css: loads a file from another host"]


def test_keys_of_the_format_are_described(site) -> None:
    page = site("generated").read()[0]["format-keys.md"]
    undescribed = re.findall(r"^\| `(x-airbyte-[\w-]+)` \|[^|]*\|[^|]*\|  \|$", page, re.MULTILINE)
    # Carried along, without an effect of their own.
    carried = "replication|platform|skip|text-ref|semantic|oauth|direct|enrichment|name$|untested"
    assert [key for key in undescribed if not re.match(rf"x-airbyte-({carried})", key)] == []
