"""Connectors send what the vendors' own clients send."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from airbyte_agent_sdk.download import SyncDownload
from airbyte_agent_sdk.errors import AirbyteError

from tests.clients.comparison import CLIENTS, differences
from tests.clients.conftest import Driver, Recording

pytestmark = [pytest.mark.clients, pytest.mark.once]

CALLS = [
    pytest.param(slug, operation, id=f"{slug} {operation}", marks=pytest.mark.xdist_group(slug))
    for slug, client in CLIENTS.items()
    for operation in client.calls
]


@pytest.mark.parametrize(("slug", "operation"), CALLS)
def test_requests_agree(
    slug: str, operation: str, recording: Recording, driver: Callable[[str], Driver]
) -> None:
    client = CLIENTS[slug]
    value = client.answers.get(operation, client.answers.get("*", {}))
    said: list[str] = []
    running = driver(slug)
    theirs = recording.during(lambda: said.append(running.call(operation)), value)

    def call() -> None:
        # Whether the answer is a real one does not matter here.
        with client.connect(recording.server.url) as connector:
            try:
                result = connector.execute(*operation.split("."), client.calls[operation])
                if isinstance(result.data, SyncDownload):
                    result.data.close()
            except AirbyteError as error:
                said.append(repr(error))

    ours = recording.during(call, value)
    assert theirs, f"the client sent nothing: {said}"
    assert ours, f"the connector sent nothing: {said}"
    assert len(theirs) == len(ours), ([sent.line for sent in theirs], [sent.line for sent in ours])
    found: dict[str, object] = {}
    for first, second in zip(theirs, ours, strict=True):
        found |= differences(first, second, client.headers, encoded=client.encoded)
    assert found.keys() == client.declared(operation).keys(), (found, said)
