"""What docs/self-hosting.md says of each limit is what the engine has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from airbyte_agent_engine import connections, middleware, requirements
from airbyte_agent_engine.api import body
from airbyte_agent_engine.app import create_app
from airbyte_agent_engine.configuration import Configuration
from airbyte_agent_engine.console import records, visits
from airbyte_agent_engine.database import sqlite
from airbyte_agent_engine.execution import egress, held, limiter, lookups

PAGE = Path(__file__).parents[2] / "docs" / "self-hosting.md"
UNITS = {"MiB": 2**20, "KiB": 2**10}
#: Settings with a number that bound nothing a caller does.
OTHERS = {"token_seconds", "stop_seconds"}


def numbers(text: str) -> list[float]:
    """The numbers of a cell, in bytes where there is a unit of bytes."""
    found = re.findall(r"(\d+)(?: (MiB|KiB))?", text)
    return [int(number) * UNITS.get(unit, 1) for number, unit in found]


def rows() -> dict[str, tuple[str, list[str]]]:
    """By what is bounded: the default, and the names of the settings."""
    section = PAGE.read_text("utf-8").split("## Limits")[1].split("\n## ")[0]
    lines = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| ")][1:]
    return {
        what.strip(): (default.strip(), re.findall(r"`([A-Z_]+)`", setting))
        for what, default, setting in lines
    }


ROWS = rows()
WITH_SETTING = [what for what, (_, settings) in ROWS.items() if settings]


def field_lists() -> list[float]:
    """How many names a call may give, and how long each may be, as the OpenAPI document says."""
    schemas = create_app(Configuration()).openapi()["components"]["schemas"]
    properties = schemas["ExecuteRequest"]["properties"]
    found: set[tuple[int, int]] = set()
    for name in ("select_fields", "exclude_fields"):
        (array,) = (item for item in properties[name]["anyOf"] if item["type"] == "array")
        found.add((array["maxItems"], array["items"]["maxLength"]))
    (both,) = found
    return [*both]


def constants() -> dict[str, list[float]]:
    """The limits that no setting changes."""
    return {
        "commas and opening brackets in such a response, as an upper bound on its values": [
            egress._BYTES_A_VALUE
        ],
        "request body: of a call, of any other request, without a token": [
            middleware.LONGEST_BODY,
            middleware.LONGEST_OTHER,
            middleware.LONGEST_UNKNOWN,
        ],
        "commas and opening brackets in a request body: of a call, of any other request": [
            middleware.MOST_VALUES,
            middleware.MOST_OTHER,
        ],
        "console form: signed in, not signed in": [
            visits.LONGEST_FORM,
            visits.LONGEST_UNKNOWN,
            visits._FIELDS,
        ],
        "records, columns and JSON of a result shown on a console page": [
            records._ROWS,
            records._COLUMNS,
            records._JSON,
        ],
        "problems listed in an error response": [body._MOST],
        "names in `select_fields`, and in `exclude_fields`": field_lists(),
        "fields in each of `credentials`, `source_config` and `environment`": [requirements._MOST_NAMES],
        "client reading a response, except downloads": [held.SECONDS],
        "client reading 64 kB of any response": [connections.READ_SECONDS],
        "request line and headers": [
            connections.LONGEST_HEAD,
            connections.MOST_HEADERS,
            connections.HEAD_SECONDS,
        ],
        "arrival of the request body": [connections.BODY_SECONDS],
        "client connections per worker; a new one replaces the one that has been idle longest": [
            connections._MOST_CLIENTS
        ],
        "pipelined requests per connection": [connections.PIPELINED],
        "concurrent DNS lookups per connector, organization and worker": [
            lookups.CONNECTOR,
            lookups.ORGANIZATION,
            lookups.WORKER,
        ],
        "DNS lookup": [lookups.SECONDS],
        # A call waits for its connector, or to store its entry; then for the entry's end.
        "wait for a database lock that another program holds, before a 503": [
            sqlite._BUSY,
            2 * sqlite._BUSY,
        ],
        "wait for a concurrency slot of a connector or workspace": [limiter._LONGEST],
    }


def test_every_limit_of_the_page_is_compared() -> None:
    assert ROWS.keys() - {*WITH_SETTING} == constants().keys()


def test_every_setting_that_bounds_something_is_on_the_page() -> None:
    numeric = {
        name
        for name, field in Configuration.model_fields.items()
        if re.search(r"\b(int|float)\b", str(field.annotation))
    }
    told = [setting.lower() for what in WITH_SETTING for setting in ROWS[what][1]]
    assert len(told) == len({*told})
    assert {*told} == numeric - OTHERS


@pytest.mark.parametrize("what", WITH_SETTING)
def test_defaults_of_settings_are_as_the_page_says(what: str) -> None:
    default, settings = ROWS[what]
    configured: list[Any] = [Configuration.model_fields[setting.lower()].default for setting in settings]
    told = [None if default == "none" else number for number in numbers(default) or [None]]
    assert told == configured


@pytest.mark.parametrize("what", [what for what in ROWS if what not in WITH_SETTING])
def test_limits_without_a_setting_are_as_the_page_says(what: str) -> None:
    assert numbers(ROWS[what][0]) == constants()[what]


def test_as_many_wait_as_the_page_says() -> None:
    waiting = [what for what in ROWS if "ten times as many may wait" in what]
    assert len(waiting) == 2
    assert limiter._WAITING == 10
