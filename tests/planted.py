"""No test may print, log or warn of a planted secret: a plugin that reads all output of every test.

Secrets in tests are texts with one of ``MARKS`` in them. What a failing test shows of itself is left alone,
and so is the DEBUG log of httpcore, which repeats what a server sent.
"""

from __future__ import annotations

import re
from collections.abc import Generator

import pytest

__all__ = ["MARKS", "pytest_runtest_makereport"]

MARKS = re.compile(r"planted[-_&:]|very_secret", re.IGNORECASE)
_HTTPCORE = re.compile(r"^DEBUG +httpcore\..*$", re.MULTILINE)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "teardown" and report.passed:  # the last, with the output of all phases
        for title, text in report.sections:
            if MARKS.search(_HTTPCORE.sub("", text)):
                report.outcome = "failed"
                report.longrepr = f"{item.nodeid}: a planted secret is in its {title}"
    return report
