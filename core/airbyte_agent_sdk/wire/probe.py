"""The call that checks credentials, including its required parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..definition import Definition, Operation, Parameter, Relationship
from ..errors import AirbyteError, ConfigurationError, EntityNotFoundError
from ..names import identifier
from ..records.jsonpath import parse
from ..transport import Flow
from ..transport.options import Options
from ..values import is_array, is_object
from .call import Call
from .next_page import as_declared
from .response import ParsedResponse
from .templates import rendered

__all__ = ["Probe", "checkable", "source_of"]

#: Maximum number of parent levels searched for a parameter's value.
_MAX_DEPTH = 4


class _NoParentError(AirbyteError):
    """The list that should provide a value is empty. Caught within this module."""


def checkable(definition: Definition, names: Iterable[str] | None) -> list[str]:
    """The entities to check: by default, all with a list operation.

    Raises:
        EntityNotFoundError: There is no such entity.
    """
    if names is None:
        return [entity for entity, actions in definition.entities.items() if "list" in actions]
    named = list(dict.fromkeys(names))
    for name in named:
        if name not in definition.entities:
            raise EntityNotFoundError.unknown(definition.slug, name, list(definition.entities))
    return named


def source_of(definition: Definition, operation: Operation, name: str) -> Relationship | None:
    """Which field of which entity has the values of a parameter; ``None`` if that is not known."""
    if name in operation.param_sources:
        target, key = operation.param_sources[name]
        return Relationship(operation.entity, target, name, key)
    for link in definition.relationships:
        if link.source == operation.entity and identifier(link.foreign_key) == identifier(name):
            return link
    return None


@dataclass(frozen=True, slots=True)
class Probe:
    """Checks a connector.

    Attributes:
        definition: The connector.
        perform: Executes a call.
        options: Options of every call.
        config: The connector's settings, for probe defaults.
    """

    definition: Definition
    perform: Callable[[Call], Flow[ParsedResponse]]
    options: Options
    config: Mapping[str, Any]

    def run(self, entity: str | None = None) -> Flow[ParsedResponse]:
        """Make the preferred call, or list ``entity``. The outcome's meta names the call.

        Required parameters are taken from probe defaults, or from the first record of the list that a param
        source or relationship refers to. If such a list is empty, the credentials have been verified by then:
        ``note`` in the meta says what was not called, and why.

        Raises:
            ConfigurationError: There is no suitable operation, or a required parameter has no source.
            AirbyteError: A call failed.
        """
        operation = self._preferred() if entity is None else self._list(entity)
        meta = {"entity": operation.entity, "action": operation.action}
        try:
            params = yield from self._params(operation, (operation.entity,))
        except _NoParentError as nothing:
            return ParsedResponse(None, {**meta, "note": nothing.message})
        yield from self.perform(Call(operation, params, self.options))
        return ParsedResponse(None, meta)

    def _preferred(self) -> Operation:
        definition = self.definition
        if definition.check is not None:
            return definition.operation(*definition.check)
        for entity, actions in definition.entities.items():
            if "list" in actions and self._is_callable(definition.operation(entity, "list"), (entity,)):
                return definition.operation(entity, "list")
        raise ConfigurationError(f"{definition.slug} has no operation that can check the credentials")

    def _list(self, entity: str) -> Operation:
        operations = self.definition.operations(entity)
        if "list" not in operations:
            raise ConfigurationError(f"{entity} cannot be checked: it has no list operation")
        return operations["list"]

    def _asked(self, operation: Operation) -> Iterator[Parameter]:
        """Parameters that neither the connector nor the spec provides."""
        filled = {scope.param for scope in self.definition.scoping}
        for item in operation.parameters:
            if item.required and item.inject is None and item.probe is None and item.name not in filled:
                yield item

    def _is_callable(self, operation: Operation, above: tuple[str, ...]) -> bool:
        """Whether all required parameters of ``operation`` have a source."""
        for item in self._asked(operation):
            link = source_of(self.definition, operation, item.name)
            if "default" in item.schema:
                continue
            if (
                link is None
                or link.target in above
                or "list" not in self.definition.entities.get(link.target, ())
            ):
                return False
            if len(above) > _MAX_DEPTH or not self._is_callable(
                self._list(link.target), (*above, link.target)
            ):
                return False
        return True

    def _params(self, operation: Operation, above: tuple[str, ...]) -> Flow[dict[str, Any]]:
        params = {item.name: self._probe(item) for item in operation.parameters if item.probe is not None}
        for item in self._asked(operation):
            if "default" in item.schema:
                params[item.name] = item.schema["default"]
                continue
            link = source_of(self.definition, operation, item.name)
            if link is None or link.target in above or len(above) > _MAX_DEPTH:
                raise ConfigurationError(
                    f"{operation.entity}.{operation.action} cannot be checked: it requires {item.name}, "
                    "which "
                    "no probe default, param source or relationship provides"
                )
            value = yield from self._found(link, item.name, (*above, link.target))
            params[item.name] = as_declared(operation, item.name, value)
        return params

    def _probe(self, item: Parameter) -> Any:
        template = isinstance(item.probe, str) and "{" in item.probe
        return rendered(item.probe, self.config) if template else item.probe

    def _found(self, link: Relationship, name: str, above: tuple[str, ...]) -> Flow[Any]:
        """The value from the first record of the parent's list."""
        operation = self._list(link.target)
        params = yield from self._params(operation, above)
        size = operation.paging.page_size if operation.paging else None
        if size is not None and not link.where:
            params.setdefault(size, max(1, operation.by_name[size].schema.get("minimum", 1)))
        outcome = yield from self.perform(Call(operation, params, self.options))
        for record in outcome.data if is_array(outcome.data) else ():
            if is_object(record) and all(record.get(key) == wanted for key, wanted in link.where.items()):
                value = parse(f"$.{link.target_key}").first(record)
                if value is not None:
                    return value
        raise _NoParentError(f"not called: there is no {link.target} record to take {name} from")
