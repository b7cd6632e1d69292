"""What holds for every operation of every connector: short texts, and examples that the check accepts."""

from __future__ import annotations

import json
import re
from importlib import import_module
from pathlib import Path

import anyio
import pytest
from airbyte_agent_sdk import AirbyteAuthConfig, toolset
from airbyte_agent_sdk.errors import ExecutorError
from airbyte_agent_sdk.tools.arguments import understood
from airbyte_agent_sdk.tools.catalog import Catalog, Selection
from airbyte_agent_sdk.tools.describing import described
from airbyte_agent_sdk.tools.signature import example_arguments, members
from airbyte_agent_sdk.wire.arguments import given
from airbyte_agent_sdk.wire.request import check_params

HOSTED = AirbyteAuthConfig(airbyte_client_id="id", airbyte_client_secret="secret", workspace_name="acme")
#: Characters of a token of these texts; 3.8 in o200k_base, measured, and a little less in other encodings.
PER_TOKEN = 3.2


def connectors():
    for path in sorted((Path(__file__).parents[2] / "packages").iterdir()):
        module = import_module(path.name.replace("-", "_"))
        (name,) = (
            item for item in module.__all__ if item.endswith("Connector") and not item.startswith("Sync")
        )
        yield getattr(module, name)(auth_config=HOSTED)


CONNECTORS = {connector.connector_name: connector for connector in connectors()}
ENTRIES = [
    (slug, entry)
    for slug, connector in CONNECTORS.items()
    for catalog in [Catalog({slug: connector}, Selection(read_only=False))]
    for entry in map(catalog.entry, catalog.names)
]


def definitions(tools) -> str:
    return json.dumps([[tool.name, tool.description, tool.parameters] for tool in tools])


@pytest.mark.parametrize("slug", CONNECTORS)
def test_definitions_are_short_and_always_the_same(slug):
    tools = CONNECTORS[slug].tools(read_only=False)
    assert [tool.name for tool in tools] == sorted(tool.name for tool in tools)
    assert len(definitions(tools)) / PER_TOKEN <= 1_000
    assert all(len(tool.description) <= 1_024 and len(tool.name) <= 60 for tool in tools)
    assert definitions(CONNECTORS[slug].tools(read_only=False)) == definitions(tools)


def test_definitions_of_all_connectors_are_short():
    tools = toolset(CONNECTORS.values(), read_only=False)
    assert len(definitions(tools)) / PER_TOKEN <= 1_200
    assert definitions(toolset(list(CONNECTORS.values())[::-1], read_only=False)) == definitions(tools)


def test_descriptions_are_short():
    sizes = sorted(len(described(entry)) / PER_TOKEN for _, entry in ENTRIES)
    assert len(sizes) >= 388
    assert sizes[int(len(sizes) * 0.95)] <= 420  # 328 tokens of o200k_base
    assert sizes[-1] <= 800


def test_every_argument_and_result_opens():
    for _, entry in ENTRIES:
        paths = ["result"] if entry.record is not None else []
        for item in entry.parameters:
            paths += [item.name, *(f"{item.name}.{inner}" for inner in members(item.schema)[0])]
        for path in paths:
            assert len(described(entry, path)) <= 3_100, (entry.name, path)


def test_examples_are_accepted():
    refused = {}
    for slug, entry in ENTRIES:
        arguments = example_arguments(entry.operation)
        meant = understood(entry.operation, arguments)
        assert meant.problems == [], (slug, entry.name)
        try:
            check_params(entry.operation, given(entry.operation, meant.params))
        except ExecutorError as error:
            refused[f"{slug}.{entry.name}"] = str(error)
    assert refused == {}


TASKS = {
    "stripe": {
        "refund the last charge of a customer": "refunds.create",
        "what is our balance": "balance.get",
        "find customers by email": "customers.list",
        "create an invoice": "invoices.create",
        "cancel a subscription": "subscriptions.delete",
    },
    "github": {
        "list open issues": "issues.list",
        "merge a pull request": "pull_requests.",
        "leave a comment": "comments.create",
        "who starred it": "stargazers.list",
        "releases": "releases.list",
    },
    "zendesk-support": {
        "open a ticket": "tickets.create",
        "reply to a ticket": "ticket_comments.create",
        "list tickets": "tickets.list",
    },
    "slack": {"send a message to a channel": "messages.create", "list channels": "channels.list"},
    "gong": {"who spoke in a call": "call", "transcript of a call": "call_transcripts"},
    "google-drive": {"download a file": "files.download", "share a file": "permissions."},
    "jira": {"search issues with jql": "issues.search", "comment on an issue": "issue_comments.create"},
    "notion": {"append text to a page": "block", "query a database": "d"},
}


@pytest.mark.parametrize(
    ("slug", "query", "wanted"), [(s, q, w) for s, found in TASKS.items() for q, w in found.items()]
)
def test_tasks_find_their_operations_among_the_first_six(slug, query, wanted):
    found = Catalog({slug: CONNECTORS[slug]}, Selection(read_only=False)).find(query).names[:6]
    assert any(wanted in name for name in found), found
    every = Catalog(CONNECTORS, Selection(read_only=False)).find(f"{slug} {query}").names[:6]
    assert any(wanted in name and name.startswith(slug) for name in every), every


def test_types_are_named_in_every_result():
    from typing import Any, Literal

    from airbyte_agent_sdk.tools.describing import _short

    few, many = Literal["a", "b"], Literal["a", "b", "c", "d", "e", "f", "g"]
    assert _short(many | str | None) == "str"
    assert _short(few | str) == "a|b"
    assert _short(int | None) == "int"
    assert _short(dict[str, Any] | None) == "map"
    for slug, entry in ENTRIES:
        text = described(entry)
        assert ": ," not in text, (slug, entry.name)
        assert not text.startswith(f"{entry.name}() -> str, Any")
        assert re.fullmatch(r"[\w\[\]| ]+", entry.returns), (slug, entry.name, entry.returns)


GUESSES = {
    "stripe.customers.find": "stripe.customers.search",
    "stripe.charges.refund": "stripe.refunds.create",
    "stripe.subscriptions.cancel": "stripe.subscriptions.delete",
    "intercom.contacts.add_note": "intercom.notes.create",
    "notion.pages.blocks": "notion.blocks.list",
    "github.issues.close": "github.issues.update",
    "google-drive.files.permissions": "google-drive.permissions.list",
    "asana.tasks.complete": "asana.tasks.update",
    "zendesk.tickets.reply": "zendesk-support.ticket_comments.create",
    "jira.issues.transition": "jira.issue_transitions.create",
    "slack.chat.post": "slack.messages.create",
    "slack.members.list": "slack.users.list",
}


@pytest.mark.parametrize(("guess", "meant"), GUESSES.items())
def test_a_guessed_name_is_refused_with_the_signatures_of_the_nearest(guess, meant):
    (read,) = (tool for tool in toolset(CONNECTORS.values()) if tool.name == "read")
    (write,) = (tool for tool in toolset(CONNECTORS.values(), read_only=False) if tool.name == "write")
    for tool in (read, write):
        result = anyio.run(tool.call, {"operation": guess})
        assert result.outcome == "invalid"
        lines = json.loads(result.text)["operations"]
        assert len(lines) <= 3
        writes = not meant.endswith((".list", ".search"))
        assert any(line.startswith(f"{meant}(") for line in lines) or (writes and tool is read)


def test_a_misspelt_argument_is_not_answered_with_headers():
    (entry,) = (entry for slug, entry in ENTRIES if (slug, entry.name) == ("notion", "pages.list"))
    (problem,) = understood(entry.operation, {"title": "Roadmap"}).problems
    assert problem.endswith("parameters: query, filter, sort, limit, cursor")


def test_optional_headers_are_taken_and_not_shown():
    (entry,) = (entry for slug, entry in ENTRIES if (slug, entry.name) == ("intercom", "tags.list"))
    assert entry.signature() == "tags.list(limit?: int, cursor?: str) -> Tag[]"
    meant = understood(entry.operation, {"intercom_version": "2.14"})
    assert list(meant.params.values()) == ["2.14"]
    assert meant.problems == []
