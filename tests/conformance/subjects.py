"""The connectors under test: those with a ``source.yaml``."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml
from airbyte_agent_generator.authoring.source import FILE_NAME, Source, VendorDocument, read_source
from airbyte_agent_generator.errors import GeneratorError
from airbyte_agent_generator.trying.patterns import matching
from airbyte_agent_sdk.auth import AuthChoice, AuthConfig
from airbyte_agent_sdk.calls.connector import Connector, SyncConnector
from airbyte_agent_sdk.definition import Definition, Operation

from .vendor_documents import is_rest, server_path, template

__all__ = ["SPECS", "SUBJECTS", "Subject"]

SPECS = Path(__file__).parents[2] / "specs"


@dataclass(frozen=True)
class Subject:
    """One connector: its spec, its source.yaml, and its generated package."""

    slug: str
    specs: Path = SPECS

    def __str__(self) -> str:
        return self.slug

    @cached_property
    def source(self) -> Source:
        return read_source(self.specs / self.slug / FILE_NAME)

    @cached_property
    def readable(self) -> Source:
        """As :attr:`source`; an empty one where that cannot be read, which a test of its own says."""
        try:
            return self.source
        except GeneratorError:
            return Source()

    @cached_property
    def module(self) -> ModuleType:
        return importlib.import_module(f"airbyte_agent_{self.slug.replace('-', '_')}")

    @cached_property
    def definition(self) -> Definition:
        return self.connector.definition

    @cached_property
    def connector(self) -> type[Connector]:
        return next(iter(self._classes(Connector)))

    @cached_property
    def sync_connector(self) -> type[SyncConnector]:
        return next(iter(self._classes(SyncConnector)))

    @cached_property
    def operations(self) -> list[str]:
        """Every ``entity.action``."""
        return [
            f"{entity}.{action}" for entity, actions in self.definition.entities.items() for action in actions
        ]

    def operation(self, name: str) -> Operation:
        """The table of ``entity.action``."""
        entity, _, action = name.rpartition(".")
        return self.definition.operation(entity, action)

    def wire_name(self, name: str) -> tuple[str, str]:
        """Method, and path from the host on with its parameters' names left out."""
        operation = self.operation(name)
        return operation.method, template(server_path(self.definition.server.url) + operation.path)

    @property
    def documents(self) -> list[VendorDocument]:
        """Those that Prism serves."""
        return [document for document in self.readable.documents if is_rest(document)]

    @property
    def rest(self) -> list[str]:
        """Operations that Prism serves."""
        return [name for document in self.documents for name in document.operations]

    def excused_parameters(self, operation: str) -> list[str]:
        return [
            path
            for excuse in self.readable.excused
            if operation in excuse.operations
            for path in excuse.parameters
        ]

    def excused_fields(self, operation: str) -> list[str]:
        return [
            path
            for excuse in self.readable.excused
            if operation in excuse.operations
            for path in excuse.fields
        ]

    @property
    def excused_operations(self) -> dict[str, str]:
        """Operations that no document has, with the reason: by the spec's own mark, or by source.yaml."""
        excused = {
            operation: excuse.reason
            for excuse in self.readable.excused
            if not excuse.parameters and not excuse.fields
            for operation in excuse.operations
        }
        known = {name for document in self.readable.documents for name in document.operations}
        return {name: reason for name, reason in (self.untested | excused).items() if name not in known}

    @property
    def untested(self) -> dict[str, str]:
        """Operations that the spec says nothing confirms, with the reason."""
        return {
            f"{said['x-airbyte-entity']}.{said['x-airbyte-action']}": said["x-airbyte-untested-reason"]
            for said in self._said()
            if said.get("x-airbyte-untested")
        }

    @property
    def credentials(self) -> list[AuthConfig]:
        """A fake for each way to authenticate, with an access token where it can have one.

        Neither the common name of all ways nor the older name of one is a way of its own. The key of a
        service account gets a token elsewhere, and tokens all look alike.
        """
        named = {kind for kind in self._classes(AuthConfig) if AuthChoice not in kind.__bases__}
        kinds = [kind for kind in self._classes(AuthConfig) if named & {*kind.__mro__} == {kind}]
        return [
            kind(**_faked(kind) | {name: text for name, text in self._addressing if name in _faked(kind)})
            for kind in kinds
            if "credentials_json" not in _faked(kind)
        ]

    @property
    def _addressing(self) -> Iterator[tuple[str, str]]:
        """Credentials that are parameters of calls too, as the patterns of these want them."""
        for scope in self.definition.scoping:
            for name in self.operations:
                parameter = self.operation(name).by_name.get(scope.param)
                if parameter is not None and "pattern" in parameter.schema:
                    yield scope.config_key, matching(parameter.schema["pattern"], 0)

    @property
    def settings(self) -> Mapping[str, str]:
        """Fakes for what the constructor asks besides."""
        server = self.definition.server
        variables = {variable.name: variable for variable in server.variables}
        return {
            name: variables[name].enum[0]
            if name in variables and variables[name].enum
            else "https://acme.example"
            if server.url.startswith(f"{{{name}}}")
            else "acme"
            for name, default in self.definition.settings.items()
            if default is None
        }

    def _classes(self, base: type) -> Iterator[Any]:
        for name in self.module.__all__:
            found = getattr(self.module, name)
            if (
                isinstance(found, type)
                and issubclass(found, base)
                and found.__module__.startswith(self.module.__name__)
            ):
                yield found

    def _said(self) -> Iterator[dict[str, Any]]:
        spec = yaml.load((self.specs / self.slug / "connector.yaml").read_bytes(), Loader=yaml.CSafeLoader)
        for item in spec["paths"].values():
            yield from (
                said for said in item.values() if isinstance(said, dict) and "x-airbyte-entity" in said
            )


def _faked(kind: type[AuthConfig]) -> dict[str, str]:
    names = [item.name for item in fields(kind) if item.compare]
    return {name: f"fake-{name.replace('_', '-')}" for name in names}


#: Those named in the environment, by default all.
_WANTED = os.environ.get("CONNECTORS", "").split()
SUBJECTS = tuple(
    Subject(path.parent.name)
    for path in sorted(SPECS.glob(f"*/{FILE_NAME}"))
    if not _WANTED or path.parent.name in _WANTED
)
