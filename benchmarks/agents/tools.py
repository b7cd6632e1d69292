"""The forms of the tools that are compared: how a model calls an operation in each, and what comes back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any, Final, Protocol

from airbyte_agent_sdk import toolset
from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_sdk.names import identifier
from airbyte_agent_sdk.tools.catalog import Catalog
from airbyte_agent_sdk.tools.tool import Tool

from .connectors import connector_class

__all__ = ["STYLES", "Answer", "Code", "Compact", "Execute", "Operations", "Style"]

_READS: Final = ("list", "get", "search", "download")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a tool returned: its text, and whether it is an error."""

    text: str
    failed: bool = False


class Style(Protocol):
    """A form of the tools, for one run of a task."""

    name: str
    #: Whether operations are found by a tool; otherwise a model reads all of them before it begins.
    finds: bool

    @property
    def definitions(self) -> Sequence[Mapping[str, Any]]:
        """What is sent with every request to the model."""
        ...

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """Call a tool."""
        ...

    def invocation(
        self, operation: str, arguments: Mapping[str, Any], **extras: Any
    ) -> tuple[str, dict[str, Any]]:
        """The tool and its arguments that make a call of an operation."""
        ...

    def read_before(self, operation: str, /) -> str:
        """What the definitions say of an operation."""
        ...

    def required(self, operation: str) -> Sequence[str]:
        """The arguments that it cannot do without, by which a slip is chosen."""
        ...


class _OfCatalog:
    """What all styles have of the catalogue."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def required(self, operation: str) -> Sequence[str]:
        """The arguments that it cannot do without."""
        return self._catalog.entry(operation).operation.required if operation in self._catalog.names else ()


class Compact(_OfCatalog):
    """Four tools: find, describe, read and write."""

    name, finds = "compact", True

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        self._tools: dict[str, Tool] = {
            tool.name: tool for tool in toolset(catalog.connectors, read_only=False)
        }

    @property
    def definitions(self) -> Sequence[Mapping[str, Any]]:
        """The four definitions."""
        return [_definition(tool.name, tool.description, tool.parameters) for tool in self._tools.values()]

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """Call one of the four."""
        result = self._tools[tool].call_blocking(json.dumps(arguments))
        return Answer(result.text, result.is_error)

    def invocation(
        self, operation: str, arguments: Mapping[str, Any], **extras: Any
    ) -> tuple[str, dict[str, Any]]:
        """A call of ``read`` or ``write``, by what the operation's name says."""
        tool = "read" if operation.rpartition(".")[2] in _READS else "write"
        beside = extras.pop("beside", False)
        given = {name: value for name, value in extras.items() if tool == "read"}
        own = dict(arguments) if beside else {"arguments": dict(arguments)}
        return tool, {"operation": operation, **own, **given}

    def read_before(self, _operation: str, /) -> str:
        """Nothing: operations are found."""
        return ""


class Code:
    """Three tools: find, describe, and run, which runs a program of the model. Every write is approved."""

    name, finds = "code", True

    def __init__(self, catalog: Catalog) -> None:
        self._tools: dict[str, Tool] = {
            tool.name: tool
            for tool in toolset(catalog.connectors, style="code", read_only=False, confirm=lambda _: True)
        }
        self._required = {
            name.replace("-", "_"): catalog.entry(name).operation.required for name in catalog.names
        }

    @property
    def definitions(self) -> Sequence[Mapping[str, Any]]:
        """The three definitions."""
        return [_definition(tool.name, tool.description, tool.parameters) for tool in self._tools.values()]

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """Call one of the three."""
        result = self._tools[tool].call_blocking(json.dumps(arguments))
        return Answer(result.text, result.is_error)

    def invocation(
        self, operation: str, arguments: Mapping[str, Any], **_extras: Any
    ) -> tuple[str, dict[str, Any]]:
        """A program of one call."""
        given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        return "run", {"code": f"{operation}({given})"}

    def read_before(self, _operation: str, /) -> str:
        """Nothing: operations are found."""
        return ""

    def required(self, operation: str) -> Sequence[str]:
        """The arguments that it cannot do without."""
        return self._required.get(operation, ())


class Operations(_OfCatalog):
    """One tool for each operation, as generators make them of an API's document.

    A definition has the parameters with their schemas and texts, and a result is the records with what the
    answer says of further pages.
    """

    name, finds = "one tool an operation", False

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        self._names = {_tool_name(name): name for name in catalog.names}

    @property
    def definitions(self) -> Sequence[Mapping[str, Any]]:
        """A definition for each operation."""
        return [self._definition(tool, name) for tool, name in self._names.items()]

    def _definition(self, tool: str, name: str) -> Mapping[str, Any]:
        if name not in _DEFINITIONS:
            entry = self._catalog.entry(name)
            shown = [item for item in entry.operation.parameters if item.inject is None]
            texts = entry.texts
            properties = {
                item.name: {**item.schema, "description": texts.get(identifier(item.name), "")}
                for item in shown
            }
            required = [item.name for item in shown if item.required]
            schema = {"type": "object", "properties": properties, "required": required}
            _DEFINITIONS[name] = _definition(tool, entry.summary, schema)
        return _DEFINITIONS[name]

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """Call an operation with what the model gave, as it is."""
        if tool not in self._names:
            return Answer(f"there is no tool {tool}", failed=True)
        slug, _, name = self._names[tool].partition(".")
        entity, _, action = name.rpartition(".")

        def run() -> Any:
            result: Any = self._catalog.connectors[slug].execute(entity, action, dict(arguments))
            return {"data": result.data, "meta": dict(result.meta or {})} if result.meta else result.data

        return _answer(run)

    def invocation(
        self, operation: str, arguments: Mapping[str, Any], **_extras: Any
    ) -> tuple[str, dict[str, Any]]:
        """A call of the operation's tool."""
        return _tool_name(operation), dict(arguments)

    def read_before(self, operation: str) -> str:
        """The definition of the operation's tool."""
        return json.dumps(self._definition(_tool_name(operation), operation))


class Execute(_OfCatalog):
    """One ``execute`` tool for each connector, as ``@Connector.describe`` makes it."""

    name, finds = "execute", False

    def __init__(self, catalog: Catalog) -> None:
        super().__init__(catalog)
        self._connectors = catalog.connectors
        self._texts = {slug: _described(slug) for slug in catalog.connectors}

    @property
    def definitions(self) -> Sequence[Mapping[str, Any]]:
        """A definition for each connector."""
        properties = {
            "entity": {"type": "string"},
            "action": {"type": "string"},
            "params": {"type": "object"},
        }
        schema = {"type": "object", "properties": properties, "required": list(properties)}
        return [
            _definition(f"{identifier(slug)}_execute", text, schema) for slug, text in self._texts.items()
        ]

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """``(await connector.execute(...)).data``, as the README has it."""
        slug = next((slug for slug in self._connectors if f"{identifier(slug)}_execute" == tool), None)
        if slug is None:
            return Answer(f"there is no tool {tool}", failed=True)
        connector = self._connectors[slug]

        def run() -> Any:
            result: Any = connector.execute(arguments["entity"], arguments["action"], arguments["params"])
            return result.data

        return _answer(run)

    def invocation(
        self, operation: str, arguments: Mapping[str, Any], **_extras: Any
    ) -> tuple[str, dict[str, Any]]:
        """A call of the connector's tool."""
        slug, _, name = operation.partition(".")
        entity, _, action = name.rpartition(".")
        tool = f"{identifier(slug)}_execute"
        return tool, {"entity": entity, "action": action, "params": dict(arguments)}

    def read_before(self, operation: str) -> str:
        """What the connector's tool says of all its operations."""
        return self._texts.get(operation.partition(".")[0], "")


_DEFINITIONS: dict[str, Mapping[str, Any]] = {}
#: Programs run in a sandbox, which is an extra.
_PROGRAMS: Final[tuple[Callable[[Catalog], Style], ...]] = (Code,) if find_spec("pydantic_monty") else ()
STYLES: Final[tuple[Callable[[Catalog], Style], ...]] = (Compact, *_PROGRAMS, Operations, Execute)


def _definition(name: str, description: str, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    function = {"name": name, "description": description, "parameters": parameters}
    return {"type": "function", "function": function}


def _tool_name(operation: str) -> str:
    return identifier(operation)


def _described(slug: str) -> str:
    def execute() -> None:
        pass

    execute.__doc__ = f"Call {slug}."
    found: Any = connector_class(slug).describe(execute)
    return str(found.__doc__)


def _answer(run: Callable[[], Any]) -> Answer:
    try:
        value = run()
    except (AirbyteError, TypeError, ValueError) as error:
        return Answer(f"{type(error).__name__}: {error}", failed=True)
    return Answer(json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain))


def _plain(value: Any) -> Any:
    to_dict = getattr(value, "model_dump", None)
    return to_dict() if to_dict is not None else str(value)
