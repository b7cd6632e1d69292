"""The available connector types: installed packages, and directories of ``connector.yaml`` files."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.metadata import entry_points
from pathlib import Path

from airbyte_agent_format.compile import load_definition
from airbyte_agent_sdk.errors import ConfigurationError, SpecError, suggest
from airbyte_agent_sdk.spi import Definition

from .requirements import Requirements

__all__ = ["ConnectorType", "ConnectorTypes"]

_GROUP = "airbyte_agent.connectors"
#: Template ids are derived from the slug, so that they are the same in every worker and after every start.
_NAMESPACE = uuid.UUID("6f0b3c57-3f4f-5d5e-9f0e-5f1f6d2b7a11")
_LIST = "/api/v1/integrations/templates/sources"


class ConnectorType:
    """One type.

    Attributes:
        definition: Its definition.
        template_id: Its template id.
    """

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.template_id = str(uuid.uuid5(_NAMESPACE, definition.slug))

    @cached_property
    def requirements(self) -> Requirements:
        """What a connector of this type requires."""
        return Requirements(self.definition)


class ConnectorTypes:
    """All types, found by any of their names or ids.

    Args:
        definitions: Their definitions; of two with the same slug, the later one is used.

    Raises:
        ConfigurationError: Two types have the same name or definition id.
    """

    def __init__(self, definitions: Iterable[Definition]) -> None:
        types = {definition.slug: ConnectorType(definition) for definition in definitions}
        self._by_slug: Mapping[str, ConnectorType] = dict(sorted(types.items()))
        self._by_name: dict[str, ConnectorType] = {}
        diagnostics: list[str] = []
        for kind in self._by_slug.values():
            definition = kind.definition
            for name in (definition.slug, definition.name, definition.definition_id, kind.template_id):
                other = self._by_name.setdefault(name.lower(), kind)
                if other is not kind:
                    diagnostics.append(
                        f"{other.definition.slug} and {definition.slug} are both called {name!r}"
                    )
        if diagnostics:
            raise ConfigurationError("connector types are ambiguous: " + "; ".join(diagnostics))

    @classmethod
    def installed(cls, folders: Iterable[Path]) -> ConnectorTypes:
        """The types of the installed packages and of ``folders``, whose files override packages.

        Raises:
            SpecError: Files have errors; the message lists all of them.
            ConfigurationError: A directory has no ``connector.yaml``, a package cannot be imported, or two
                types have the same name.
        """
        found = {definition.slug: definition for definition in _packages()}
        diagnostics: list[str] = []
        sources: dict[str, Path] = {}
        for path in (path for folder in folders for path in _files(folder)):
            try:
                definition = load_definition(path)
            except SpecError as error:
                diagnostics += error.diagnostics or (error.message,)
                continue
            first = sources.setdefault(definition.slug, path)
            if first != path:
                diagnostics.append(f"{path}: {first} already has a connector named {definition.slug!r}")
            found[definition.slug] = definition
        if diagnostics:
            raise SpecError("connector types cannot be loaded:", diagnostics=tuple(diagnostics))
        return cls(found.values())

    def __iter__(self) -> Iterator[ConnectorType]:
        return iter(self._by_slug.values())

    def find(self, name: str) -> ConnectorType | None:
        """Returns a type by slug, name, definition id or template id, case-insensitive."""
        return self._by_name.get(name.lower())

    def unknown(self, name: str) -> str:
        """The error message for an unknown type."""
        known = [text for kind in self for text in (kind.definition.slug, kind.definition.name)]
        hint = suggest(name.lower()[:100], known) or ";"
        return f"there is no such connector type{hint} {_LIST} lists them"


def _packages() -> Iterator[Definition]:
    for point in entry_points(group=_GROUP):
        try:
            yield point.load().definition
        except Exception as error:  # importing a package may raise anything
            raise ConfigurationError(
                f"the connector package of {point.value} cannot be imported: {type(error).__name__}: "
                f"{error}; "
                "reinstall or remove it"
            ) from error


def _files(folder: Path) -> list[Path]:
    paths = sorted({*folder.glob("*/connector.yaml"), *folder.glob("connector.yaml")})
    if not paths:
        raise ConfigurationError(f"{folder} contains no connector.yaml, nor a directory with one")
    return paths
