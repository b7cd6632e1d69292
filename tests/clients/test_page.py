"""The page about what connectors are checked against says what the tests do."""

from __future__ import annotations

import pytest

from tests.clients.comparison import CLIENTS
from tests.clients.page import PAGE, made
from tests.conformance.subjects import SUBJECTS, Subject

pytestmark = pytest.mark.once


def test_it_is_up_to_date() -> None:
    text = PAGE.read_text("utf-8")
    assert text == made(text), "run python -m tests.clients.page"


@pytest.mark.parametrize("slug", CLIENTS)
def test_clients_and_connectors_have_the_same_operations(slug: str) -> None:
    client, operations = CLIENTS[slug], set(Subject(slug).operations)
    skipped = client.uncovered.keys()
    uncovered = {name for name in operations if {name, f"{name.partition('.')[0]}.*", "*"} & skipped}
    assert set(client.calls) | uncovered == operations
    assert not set(client.calls) & uncovered


def test_every_operation_is_checked_or_excused() -> None:
    for subject in SUBJECTS:
        client = CLIENTS.get(subject.slug)
        documented = {name for document in subject.readable.documents for name in document.operations}
        checked = documented | subject.excused_operations.keys() | set(client.calls if client else ())
        assert set(subject.operations) <= checked, subject
