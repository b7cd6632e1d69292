"""What programs can name: services, their entities, and the operations as methods."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...names import identifier, identifiers
from ..catalog import Catalog, Entry
from .stubs import HEAD, Stubs

__all__ = ["Service", "Space"]


@dataclass(frozen=True, eq=False)
class Service:
    """A connector as programs see it.

    Attributes:
        name: Its name in programs.
        methods: Names of the operations in the catalog, by the attribute of the entity and the method.
        catalog: Where the operations are.
    """

    name: str
    methods: Mapping[str, Mapping[str, str]]
    catalog: Catalog

    @cached_property
    def stubs(self) -> str:
        """Its declarations, for a type checker."""
        entries = {
            attribute: [self.catalog.entry(name) for name in methods.values()]
            for attribute, methods in self.methods.items()
        }
        return Stubs(self.name, entries).text


class Space:
    """The services of a catalog, by their names in programs.

    Args:
        catalog: The operations that are allowed.
    """

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._names = identifiers(catalog.connectors)
        self.services = {self._names[key]: self._service(key) for key in catalog.connectors}

    def _service(self, key: str) -> Service:
        methods: dict[str, dict[str, str]] = {}
        prefix = "" if self.catalog.single else f"{key}."
        attributes = self.catalog.connectors[key].definition.attributes
        for name in self.catalog.names:
            if name.startswith(prefix):
                entity, _, action = name.removeprefix(prefix).rpartition(".")
                methods.setdefault(attributes[entity], {})[identifier(action)] = name
        return Service(self._names[key], methods, self.catalog)

    def name(self, operation: str) -> str:
        """How a program names an operation of the catalog: ``stripe.customers.list``."""
        key = next(
            (key for key in self.catalog.connectors if operation.startswith(f"{key}.")),
            next(iter(self.catalog.connectors)),
        )
        entity, _, action = operation.removeprefix("" if self.catalog.single else f"{key}.").rpartition(".")
        attribute = self.catalog.connectors[key].definition.attributes[entity]
        return f"{self._names[key]}.{attribute}.{identifier(action)}"

    def entry(self, name: str) -> Entry | None:
        """The operation that ``stripe.customers.list`` names."""
        service, _, rest = name.partition(".")
        attribute, _, method = rest.partition(".")
        found = self.services.get(service)
        operation = found.methods.get(attribute, {}).get(method) if found is not None else None
        return None if operation is None else self.catalog.entry(operation)

    def named_in(self, code: str) -> list[Service]:
        """The services that a program names."""
        words = frozenset(re.findall(r"\w+", code))
        return [service for name, service in self.services.items() if name in words]

    @staticmethod
    def stubs(services: Sequence[Service]) -> str:
        """The declarations of services, for a type checker."""
        return "\n".join([HEAD, *(service.stubs for service in services)])
