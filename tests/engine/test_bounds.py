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
    section = PAGE.read_text("utf-8").split("## What it bounds")[1].split("\n## ")[0]
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
        "commas and opening brackets of such an answer, each of which may be a value": [
            egress._BYTES_A_VALUE
        ],
        "a request's body: of a call, of any other, without a token": [
            middleware.LONGEST_BODY,
            middleware.LONGEST_OTHER,
            middleware.LONGEST_UNKNOWN,
        ],
        "commas and opening brackets of a body: of a call, of any other": [
            middleware.MOST_VALUES,
            middleware.MOST_OTHER,
        ],
        "a form of the console: signed in, before": [
            visits.LONGEST_FORM,
            visits.LONGEST_UNKNOWN,
            visits._FIELDS,
        ],
        "records, columns and JSON of a result that a page of the console shows": [
            records._ROWS,
            records._COLUMNS,
            records._JSON,
        ],
        "mistakes that a refusal lists": [body._MOST],
        "names in `select_fields`, and in `exclude_fields`": field_lists(),
        "fields in each of `credentials`, `source_config` and `environment`": [requirements._MOST_NAMES],
        "reading an answer that is no download": [held.SECONDS],
        "reading 64 kB of any answer": [connections.READ_SECONDS],
        "a request's line and headers": [
            connections.LONGEST_HEAD,
            connections.MOST_HEADERS,
            connections.HEAD_SECONDS,
        ],
        "the arrival of a request's body": [connections.BODY_SECONDS],
        "clients connected to a worker; the one that is idle for longest makes room for a new one": [
            connections._MOST_CLIENTS
        ],
        "requests that a client sends before it has the first answer": [connections.PIPELINED],
        "host names that are looked up at a time, for a connector, an organization and a worker": [
            lookups.CONNECTOR,
            lookups.ORGANIZATION,
            lookups.WORKER,
        ],
        "looking up a host name": [lookups.SECONDS],
        # A call waits for its connector, or to store its entry; then for the entry's end.
        "waiting for a lock in the database that another program holds; then the answer is a 503": [
            sqlite._BUSY,
            2 * sqlite._BUSY,
        ],
        "waiting for a place among the calls of a connector or a workspace": [limiter._LONGEST],
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
