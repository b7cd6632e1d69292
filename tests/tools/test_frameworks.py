"""Frameworks are imported by name; errors of connectors are translated in tools of one's own."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from airbyte_agent_sdk.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectorClosedError,
    InvalidParameterError,
)
from airbyte_agent_sdk.tools import translate_errors
from airbyte_agent_sdk.tools.frameworks import NAMES, module
from airbyte_agent_sdk.values import Omit, omit
from pydantic import TypeAdapter

from tests.agents.inside import pages
from tests.agents.inside.shop import Shop

pytestmark = pytest.mark.anyio


def test_a_framework_that_does_not_exist() -> None:
    with pytest.raises(ConfigurationError, match='did you mean "pydantic_ai"'):
        module("pydanticai")
    with pytest.raises(ConfigurationError, match="frameworks: anthropic"):
        translate_errors("?")  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "plain"])
def test_a_framework_that_is_not_installed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in (
        "agents",
        "anthropic",
        "google",
        "langchain_core",
        "llama_index",
        "mcp",
        "openai",
        "pydantic_ai",
    ):
        monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, f"airbyte_agent_sdk.tools.frameworks.{name}", raising=False)
    extra = name.replace("_", "-")
    with pytest.raises(ImportError, match=rf"pip install 'airbyte-agent-sdk\[{extra}\]>=1.0'"):
        module(name)


async def test_the_index_of_the_pages(capsys: pytest.CaptureFixture[str]) -> None:
    with Shop() as shop:
        page = await pages.run("README", shop)
        await page["stripe"].close()
    found, _, read = capsys.readouterr().out.partition("\nok ")
    assert found.startswith("customers.list(")
    assert read.startswith('{"data":[{"id":"cus_')


ERRORS = [
    (InvalidParameterError("limit is too large"), "invalid_arguments", "limit is too large"),
    (AuthenticationError("403: no", status_code=403), "permission_denied", "403: no"),
]


@pytest.mark.parametrize(("error", "kind", "message"), ERRORS)
async def test_errors_of_connectors_become_text(error: Exception, kind: str, message: str) -> None:
    @translate_errors()
    def blocking(number: int) -> int:
        """Documented."""
        raise error

    @translate_errors("plain")
    async def awaited(number: int) -> int:
        raise error

    for text in (blocking(1), await awaited(1)):
        assert json.loads(text)["error"] == kind
        assert message in text
    assert list(inspect.signature(blocking).parameters) == ["number"]
    assert blocking.__doc__ == "Documented."


@pytest.mark.parametrize("error", [ConnectorClosedError("closed"), ZeroDivisionError("a bug")])
async def test_other_errors_are_raised(error: Exception) -> None:
    @translate_errors()
    def blocking() -> None:
        raise error

    @translate_errors()
    async def awaited() -> None:
        raise error

    with pytest.raises(type(error)):
        blocking()
    with pytest.raises(type(error)):
        await awaited()


def test_results_are_returned_as_they_are() -> None:
    assert translate_errors()(lambda: [1])() == [1]


def test_omit_does_not_appear_in_schemas() -> None:
    def function(number: int | Omit | None = omit, names: Mapping[str, str] | Omit = omit) -> None: ...

    adapter: TypeAdapter[Any] = TypeAdapter(function)
    assert adapter.json_schema()["properties"] == {
        "number": {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": None, "title": "Number"},
        "names": {
            "type": "object",
            "additionalProperties": {"type": "string"},
            "default": None,
            "title": "Names",
        },
    }


@pytest.mark.parametrize("given", [omit, None])
def test_omit_is_what_is_not_given(given: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(str | Omit)
    assert adapter.validate_python(given) is omit
    assert adapter.validate_python("a") == "a"
    assert adapter.dump_python(omit) is None
