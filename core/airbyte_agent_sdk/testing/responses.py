"""What each operation answers with, from the ``responses.json`` of a connector's package."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final, TypeAlias

from ..definition import Definition
from ..errors import ConfigurationError
from ..records.jsonpath import Step
from ..values import is_object

__all__ = ["Responses", "Schema", "items_of", "kinds_of", "members_of", "reference", "responses_of"]

Schema: TypeAlias = Mapping[str, Any]
_REF: Final = "#/schemas/"
_ANYTHING: Final[Schema] = {}


def reference(schema: Schema) -> str | None:
    """The name of the schema that ``schema`` refers to, whether or not it may be null; else ``None``."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(_REF)
    branches = [item for item in schema.get("anyOf", ()) if item.get("type") != "null"]
    return reference(branches[0]) if len(branches) == 1 else None


def members_of(schema: Schema) -> Mapping[str, Schema]:
    """The properties that a schema itself states."""
    found: Mapping[str, Schema] = schema.get("properties") or {}
    return found


def items_of(schema: Schema) -> Schema:
    """What a list holds; the empty schema where nothing is said."""
    found: Schema = schema.get("items") or _ANYTHING
    return found


def kinds_of(schema: Schema) -> tuple[str, ...]:
    """The types that a schema itself states."""
    kinds: str | Sequence[str] = schema.get("type", ())
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


@dataclass(frozen=True, slots=True)
class Responses:
    """The successful responses of a connector's operations.

    Attributes:
        operations: By ``entity.action``, its ``status`` and, where it has a body, its ``schema``.
        schemas: The schemas that those refer to, by name.
    """

    operations: Mapping[str, Mapping[str, Any]]
    schemas: Mapping[str, Schema]

    def status(self, name: str) -> int:
        """The status of an operation's response."""
        return int(self.operations[name].get("status", 200))

    def schema(self, name: str) -> Schema | None:
        """The schema of an operation's response; ``None`` where it has no body."""
        found: Schema | None = self.operations[name].get("schema")
        return found

    def resolved(self, schema: Schema) -> Schema:
        """The schema that is meant, references followed."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(_REF)]
        return schema

    def branches(self, schema: Schema) -> list[Schema]:
        """The alternatives of a schema, references followed; itself where it has none."""
        schema = self.resolved(schema)
        alternatives: Sequence[Schema] = schema.get("anyOf") or schema.get("oneOf") or ()
        if not alternatives:
            return [schema]
        return [branch for item in alternatives for branch in self.branches(item)]

    def properties(self, schema: Schema) -> Mapping[str, Schema]:
        """The properties of an object, of all its alternatives."""
        found: dict[str, Schema] = {}
        for branch in self.branches(schema):
            found.update(members_of(branch))
        return found

    def inner(self, schema: Schema, step: Step) -> Schema | None:
        """The schema of a property, or of the items of a list; ``None`` where there is none."""
        for branch in self.branches(schema):
            found = members_of(branch).get(step) if isinstance(step, str) else branch.get("items")
            if is_object(found):
                return found
        return None

    def nullable(self, schema: Schema) -> bool:
        """Whether null is allowed."""
        return any("null" in kinds_of(branch) or branch == _ANYTHING for branch in self.branches(schema))


def responses_of(definition: Definition) -> Responses:
    """The responses of a generated connector.

    Raises:
        ConfigurationError: The connector has no generated package, or an old one.
    """
    try:
        text = (files(definition.package or "airbyte_agent_sdk.testing") / "responses.json").read_text(
            "utf-8"
        )
    except (ModuleNotFoundError, FileNotFoundError):
        raise ConfigurationError(
            f"{definition.slug} cannot be faked: its package has no responses.json; generate it again with "
            f"connectorgen generate {definition.slug}"
        ) from None
    found = json.loads(text)
    return Responses(found["operations"], found["schemas"])
