from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_generator.authoring.source import patched
from airbyte_agent_generator.vendor.shape import upgraded

from .calls import Caller
from .node import SERVE, missing, node_server
from .report import reports
from .second import OneOperation
from .subjects import SUBJECTS, Subject
from .vendor_documents import VendorOperation, fixes, load, prism_document, template, vendor_operations

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """``subject`` alone, or with what else ``@pytest.mark.each`` goes through of it."""
    if "subject" not in metafunc.fixturenames:
        return
    each = metafunc.definition.get_closest_marker("each")
    names, rows = each.args if each else ((), lambda subject: [()])
    metafunc.parametrize(
        ("subject", *names),
        [
            # One process has all of a connector: it starts one Prism.
            pytest.param(subject, *row, marks=pytest.mark.xdist_group(subject.slug), id=_id(subject, row))
            for subject in SUBJECTS
            for row in _rows(rows, subject)
        ],
    )


def _rows(rows: Callable[[Subject], Iterable[Any]], subject: Subject) -> list[Any]:
    """Nothing for a connector whose package is not there, which keeps nobody from testing the others."""
    try:
        return list(rows(subject))
    except ModuleNotFoundError:
        return []


def _id(subject: Subject, row: Iterable[object]) -> str:
    return "-".join([subject.slug, *(part for part in row if isinstance(part, str))])


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Connector by connector, so that one Prism runs at a time."""
    here = [item for item in items if item.path.parent == HERE]
    items[:] = [item for item in items if item.path.parent != HERE] + sorted(here, key=_slug)


def _slug(item: pytest.Item) -> str:
    callspec = getattr(item, "callspec", None)
    return str(callspec.params.get("subject", "")) if callspec else ""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "each(names, rows): the other parameters of a test, and their values for a subject"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = terminalreporter.getreports("passed")
    for heading, lines in reports(item for report in passed for item in report.user_properties):
        terminalreporter.section(heading)
        for line in lines:
            terminalreporter.line(line)


@pytest.fixture(scope="session")
def vendor_documents() -> Path:
    """The folder with the vendors' own API documents, one folder a connector."""
    folder = ROOT / os.environ.get("VENDOR_DOCS", "../shared/vendor")
    if not folder.is_dir():
        missing(f"no vendor documents at {folder}; set VENDOR_DOCS")
    return folder


@pytest.fixture(scope="session")
def prism() -> Callable[[Iterable[Path]], AbstractContextManager[str]]:
    """``prism(documents)`` serves documents while a ``with`` block runs, and gives the URL."""
    return lambda documents: node_server(SERVE, "@stoplight/prism-cli", *documents)


class Served:
    """A connector's documents, served by Prism: where, and what they say of its operations."""

    def __init__(
        self,
        subject: Subject,
        url: str,
        found: dict[tuple[str, str], VendorOperation],
        wholes: dict[str, tuple[Any, str]],
    ) -> None:
        self.url = url
        self._wholes = wholes
        self._subject = subject
        self._found = found
        self._caller: Caller | None = None

    def operation(self, name: str) -> VendorOperation:
        """What the documents say of ``entity.action``."""
        key = self._subject.wire_name(name)
        found = self._found.get(key) or next(
            (self._found[one] for one in self._found if fixes(key, one)), None
        )
        assert found, f"{name} calls {' '.join(key)}, which its document does not have"
        return found

    def one(self, name: str) -> OneOperation:
        """The vendor's own words on ``entity.action``."""
        return OneOperation(*self._wholes[name])

    @property
    def caller(self) -> Caller:
        """The connector there, with the first of its credentials."""
        if self._caller is None:
            self._caller = Caller(self._subject, self.url, self._subject.credentials[0])
        return self._caller

    def close(self) -> None:
        if self._caller is not None:
            self._caller.close()


@pytest.fixture(scope="session")
def stage(vendor_documents, prism, tmp_path_factory) -> Iterator[Callable[[Subject], Served]]:
    """``stage(subject)`` serves a connector's documents until another's are asked for."""
    now: dict[Subject, Served] = {}
    running = ExitStack()

    def serve(subject: Subject) -> Served:
        if subject not in now:
            running.close()
            now.clear()
            folder = tmp_path_factory.mktemp(subject.slug)
            paths: list[Path] = []
            found: dict[tuple[str, str], VendorOperation] = {}
            wholes: dict[str, tuple[Any, str]] = {}
            for document in subject.documents:
                file = load(vendor_documents / subject.slug, document)
                contents = prism_document(subject.slug, document, file)
                whole = patched(file.contents, document.overrides, document.file)
                if "discoveryVersion" in whole:
                    whole = upgraded(whole)
                wholes |= {name: (whole, at) for name, at in document.operations.items()}
                found |= {(one.method, template(one.path)): one for one in vendor_operations(contents)}
                paths.append(folder / f"{len(paths)}.json")
                paths[-1].write_text(json.dumps(contents), encoding="utf-8")
            served = Served(subject, running.enter_context(prism(paths)), found, wholes)
            running.callback(served.close)
            now[subject] = served
        return now[subject]

    with running:
        yield serve


@pytest.fixture
def served(subject, stage) -> Served:
    """Prism over the documents of the connector under test."""
    return stage(subject)


@pytest.fixture
def accepted(record_property) -> Callable[[Subject, str], None]:
    """``accepted(subject, operation)`` counts a call that the vendor's document allows."""

    def note(subject: Any, operation: str) -> None:
        record_property("accepted", f"{subject} {operation}")

    return note
