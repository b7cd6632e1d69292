"""What hosts and people read: documents and schemas as resources, example questions as prompts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import PackageNotFoundError, metadata
from typing import Any, Final

import mcp_types as types
from airbyte_agent_sdk import Connector
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS

__all__ = ["Reading"]

_SCHEME: Final = "airbyte-agent://"
_QUESTIONS: Final = re.compile(r"^## Example questions\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_COMMENT: Final = re.compile(r"\A<!--.*?-->\s*", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>|~&])")
#: Questions that no write answers.
_READS: Final = re.compile(
    r"(?:Which|What|Who|Whose|When|Where|Why|How|Is|Are|Does|Do|Did|Has|Have|Was|Were|Can"
    r"|List|Find|Search|Show|Get|Read|Count|Compare|Summarize|Download|Export)\b",
    re.IGNORECASE,
)
#: A key such as EX-42, an id such as ch_1a, or a number after a noun, unlike that in "more than 100".
_ID: Final = re.compile(
    r"\b[A-Z]{2,}-\d+\b|\b[a-z]+_\d\w+"
    r"|\b(?:account|call|company|contact|conversation|deal|document|file|issue|message|order|project|request|task|ticket"
    r"|user)s? \w*\d"
)
#: The code of a resource that is not there, up to 2025-11-25.
_NOT_FOUND: Final = -32002
#: Characters of a prompt's name.
_LONGEST: Final = 48


@dataclass(frozen=True)
class Reading:
    """What there is to read of some connectors.

    Attributes:
        connectors: The connectors by name.
        has_writes: Whether to offer example questions that need a write.
    """

    connectors: Mapping[str, Connector]
    has_writes: bool = True

    def resources(self) -> list[types.Resource]:
        """A README of each connector; the schemas of entities have a template."""
        return [
            types.Resource(
                uri=f"{_SCHEME}{name}/readme",
                name=f"{name}-readme",
                title=f"{connector.definition.name}: README",
                description=f"Entities, operations and credentials of {connector.definition.name}.",
                mime_type="text/markdown",
            )
            for name, connector in self.connectors.items()
            if _readme(connector)
        ]

    @staticmethod
    def templates() -> list[types.ResourceTemplate]:
        """Where the schema of an entity is."""
        return [
            types.ResourceTemplate(
                uri_template=f"{_SCHEME}{{connector}}/entities/{{entity}}",
                name="entity-schema",
                title="Schema of an entity",
                description="JSON Schema of an entity's records and of each action's parameters.",
                mime_type="application/json",
            )
        ]

    def read(self, uri: str, protocol_version: str) -> types.TextResourceContents:
        """A resource.

        Raises:
            MCPError: There is none at this address.
        """
        name, _, path = uri.removeprefix(_SCHEME).partition("/")
        connector = self.connectors.get(name) if uri.startswith(_SCHEME) else None
        if connector is not None and path == "readme" and (text := _readme(connector)):
            return types.TextResourceContents(uri=uri, mime_type="text/markdown", text=text)
        kind, _, entity = path.partition("/")
        if connector is not None and kind == "entities" and entity in connector.definition.entities:
            text = json.dumps(connector.entity_schema(entity), ensure_ascii=False, separators=(",", ":"))
            return types.TextResourceContents(uri=uri, mime_type="application/json", text=text)
        code = types.INVALID_PARAMS if protocol_version in MODERN_PROTOCOL_VERSIONS else _NOT_FOUND
        raise MCPError(code=code, message=f"Resource not found: {uri}", data={"uri": uri})

    def completions(self, argument: str, value: str, given: Mapping[str, str]) -> list[str]:
        """Values of the template's arguments that begin so."""
        names: Sequence[str] = list(self.connectors)
        if argument == "entity":
            connector = self.connectors.get(given.get("connector", next(iter(self.connectors))))
            names = [] if connector is None else list(connector.definition.entities)
        return [name for name in names if name.startswith(value)][:100]

    def prompts(self) -> list[types.Prompt]:
        """The example questions of each connector, without those about ids that the account does not have."""
        return [types.Prompt(name=name, title=question) for name, (_, question) in self._questions.items()]

    def prompt(self, name: str) -> types.GetPromptResult:
        """A question, as a user's message.

        Raises:
            MCPError: There is none of this name.
        """
        if name not in self._questions:
            raise MCPError(code=types.INVALID_PARAMS, message=f"Prompt not found: {name}")
        connector, question = self._questions[name]
        text = question if len(self.connectors) == 1 else f"{question} ({connector})"
        return types.GetPromptResult(
            messages=[types.PromptMessage(role="user", content=types.TextContent(text=text))]
        )

    @cached_property
    def _questions(self) -> Mapping[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for name, connector in self.connectors.items():
            section = _QUESTIONS.search(_readme(connector))
            for line in (section[1] if section else "").splitlines():
                if line.startswith("- "):
                    question = _ESCAPE.sub(r"\1", line.removeprefix("- ").strip())
                    if _ID.search(question) or not (self.has_writes or _READS.match(question)):
                        continue
                    found.setdefault(_prompt_name(name, question), (connector.definition.name, question))
        return found


def _prompt_name(connector: str, question: str) -> str:
    """Such as ``stripe-list-the-ten-newest-customers``."""
    words = re.sub(r"[^a-z0-9]+", "-", f"{connector} {question}".lower()).strip("-")
    return words if len(words) <= _LONGEST else words[: _LONGEST + 1].rpartition("-")[0]


def _readme(connector: Connector) -> str:
    """The README that the connector's distribution was built with."""
    try:
        said: Any = metadata(type(connector).__module__.partition(".")[0].replace("_", "-"))
    except PackageNotFoundError:
        return ""
    # A header in every version; the body only where no backport, which the keyring brings, has read it.
    return _COMMENT.sub("", str(said["Description"] or ""))
