"""The types of connectors on offer: installed packages, and folders of ``connector.yaml`` files."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import entry_points
from pathlib import Path

from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.errors import ConfigurationError
from airbyte_agent_sdk.spec.compile import load_definition

__all__ = ["ConnectorType", "ConnectorTypes"]

_GROUP = "airbyte_agent.connectors"
#: Template ids are made of the slug, so that every worker and every start has the same.
_NAMESPACE = uuid.UUID("6f0b3c57-3f4f-5d5e-9f0e-5f1f6d2b7a11")


class ConnectorType:
    """One type.

    Attributes:
        definition: Its tables.
        template_id: Its id among the templates.
    """

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.template_id = str(uuid.uuid5(_NAMESPACE, definition.slug))


class ConnectorTypes:
    """All types, by whatever a caller calls them.

    Args:
        definitions: Their tables; of two with one slug the later stands.
    """

    def __init__(self, definitions: Iterable[Definition]) -> None:
        types = {definition.slug: ConnectorType(definition) for definition in definitions}
        self._by_slug: Mapping[str, ConnectorType] = dict(sorted(types.items()))
        self._by_name: dict[str, ConnectorType] = {}
        for kind in self._by_slug.values():
            definition = kind.definition
            for name in (definition.name, definition.slug, definition.definition_id, kind.template_id):
                self._by_name[name.lower()] = kind

    @classmethod
    def installed(cls, folders: Iterable[Path]) -> ConnectorTypes:
        """Those of the installed packages and of ``folders``, whose files stand over packages.

        Raises:
            SpecError: A file has errors.
            ConfigurationError: A folder has no ``connector.yaml``.
        """
        return cls([*_packages(), *(found for folder in folders for found in _files(folder))])

    def __iter__(self) -> Iterator[ConnectorType]:
        return iter(self._by_slug.values())

    def find(self, name: str) -> ConnectorType | None:
        """A type by slug, name, definition id or template id; any case."""
        return self._by_name.get(name.lower())


def _packages() -> Iterator[Definition]:
    for point in entry_points(group=_GROUP):
        yield point.load().definition


def _files(folder: Path) -> Iterator[Definition]:
    paths = sorted({*folder.glob("*/connector.yaml"), *folder.glob("connector.yaml")})
    if not paths:
        raise ConfigurationError(f"{folder} has no connector.yaml, nor a folder with one")
    for path in paths:
        yield load_definition(path)
