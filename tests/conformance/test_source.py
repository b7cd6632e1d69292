"""``source.yaml`` speaks of the connector, and of the documents that are there."""

from __future__ import annotations

import pytest
from airbyte_agent_generator.authoring.source import patched, read_source

from .subjects import SPECS
from .vendor_documents import load


def with_documents(subject):
    yield from [()] if subject.documents else []


def test_each_operation_is_in_one_document_or_excused(subject):
    source = read_source(SPECS / subject.slug / "source.yaml")
    named = [name for document in source.documents for name in document.operations]
    assert sorted([*named, *subject.excused_operations]) == sorted(subject.operations)


def test_excuses_are_for_operations_that_there_are(subject):
    excused = {name for excuse in subject.source.excused for name in excuse.operations}
    assert sorted(excused - set(subject.operations)) == []


@pytest.mark.each((), with_documents)
def test_overrides_change_the_document(subject, vendor_documents):
    """``patched`` refuses what does not fit, and what the document says by now."""
    for document in subject.documents:
        patched(load(vendor_documents / subject.slug, document).contents, document.overrides, document.file)
