"""The pytest plugin: the fixture ``recorder``, the option ``--record`` and a marker.

pytest imports it in every run, so it loads nothing else until a test uses the fixture.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .recorder import Recorder

__all__ = [
    "pytest_addoption",
    "pytest_configure",
    "pytest_runtest_call",
    "pytest_runtest_makereport",
    "recorder",
]

_UNUSUAL = re.compile(r"[^\w.-]+")
#: Characters of the name of a cassette, at most.
_LONGEST = 100
_PASSED: pytest.StashKey[bool] = pytest.StashKey()
#: Whether a part of the test has failed, such as a subtest.
_FAILED: pytest.StashKey[bool] = pytest.StashKey()
_OPTIONS = frozenset({"redact", "strict"})


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--record``."""
    parser.getgroup("airbyte-agent").addoption(
        "--record",
        choices=("none", "once", "all"),
        default="none",
        help="for tests with the fixture recorder: none replays their cassettes (the default), "
        "once records those that are missing, all records all anew",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers", "recorder(redact=(), strict=True): options of the fixture recorder; see Recorder"
    )


@pytest.fixture
def recorder(request: pytest.FixtureRequest) -> Iterator[Recorder]:
    """A :class:`Recorder` for this test, whose cassette is in the folder ``cassettes`` beside it.

    If the test fails, nothing is recorded.
    """
    from .recorder import Recorder

    marker = request.node.get_closest_marker("recorder")
    options = dict(marker.kwargs) if marker is not None else {}
    if marker is not None and (marker.args or not _OPTIONS.issuperset(options)):
        given = ", ".join(
            [*map(repr, marker.args), *(f"{name}={value!r}" for name, value in options.items())]
        )
        raise pytest.UsageError(f"pytest.mark.recorder takes redact=[...] and strict=..., not {given}")
    mode: Any = request.config.getoption("--record")
    made = Recorder(_cassette(request.node), mode=mode, **options)
    made.open()
    try:
        yield made
    finally:
        made.close()
    if request.node.stash.get(_PASSED, False):
        made.finish()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Remember that a test has passed: fixtures are not told."""
    item.stash[_PASSED] = item.stash[_FAILED] = False
    result = yield
    item.stash[_PASSED] = not item.stash[_FAILED]
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember that a subtest has failed: the test itself goes on."""
    report = yield
    if report.failed:
        item.stash[_FAILED] = True
    return report


def _cassette(item: pytest.Item) -> Path:
    """Where the cassette of a test is: ``cassettes/<module>/<test>.yaml``."""
    name = item.nodeid.partition("::")[2].replace("::", ".")
    plain = _UNUSUAL.sub("-", name).strip("-")[:_LONGEST]
    if plain != name:  # another test's name may become the same
        plain += f"-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return item.path.parent / "cassettes" / item.path.stem / f"{plain}.yaml"
