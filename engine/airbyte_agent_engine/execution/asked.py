"""Resolves the entity and action of a request to an operation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from airbyte_agent_sdk.errors import ContextStoreError, InvalidParameterError, UnsupportedFeatureError
from airbyte_agent_sdk.spi import STORE_ACTIONS, Operation

from ..connector_types import ConnectorType

__all__ = ["CHECK", "Asked", "resolved"]

#: The call that tests a connector: entity ``*``, action ``check``.
CHECK = Operation("*", "check", "GET", "")
#: Parameters of older clients: the format of the result, and the range of a file.
_RESPONSE_TYPE, _RANGE = "_airbyte_response_type", "range_header"
_SENDABLE = re.compile(r"[!-~][ -~]{0,199}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A call: entity, action, parameters, and which fields to return.

    Attributes:
        ranged: Headers that request a range of a file.
    """

    entity: str
    action: str
    params: Mapping[str, Any]
    select_fields: tuple[str, ...] = ()
    exclude_fields: tuple[str, ...] = ()
    ranged: Mapping[str, str] = field(default_factory=dict[str, str])


def resolved(kind: ConnectorType, asked: Asked) -> tuple[Operation, Asked]:
    """The requested operation, and the call with older parameter names replaced.

    Raises:
        AirbyteError: There is no such operation, or the engine does not support it.
    """
    if (asked.entity, asked.action) == ("*", "check"):
        asked = _current(CHECK, asked)
        if asked.params:
            raise InvalidParameterError("check takes no parameters; omit `params`")
        return CHECK, asked
    actions = kind.definition.entities.get(asked.entity, ())
    if asked.action == "search" and "search" not in actions and "api_search" in actions:
        asked = replace(asked, action="api_search")  # clients without a definition send the current name
    if asked.action in STORE_ACTIONS and asked.entity in kind.definition.context_store:
        raise ContextStoreError(
            "the context store is not ready: this engine has none; use list or search, which query the "
            "service directly",
            entity=asked.entity,
            action=asked.action,
        )
    operation = kind.definition.operation(asked.entity, asked.action)
    if operation.upload is not None:
        error = UnsupportedFeatureError(
            "the hosted API does not support uploads; use the service's own credentials in direct mode"
        )
        raise error.during(operation.entity, operation.action)
    return operation, _current(operation, asked)


def _current(operation: Operation, asked: Asked) -> Asked:
    """A call without the parameters that older clients send to the engine instead of the service."""
    params = dict(asked.params)
    if _RESPONSE_TYPE not in operation.by_name:
        _check_form(operation, params.pop(_RESPONSE_TYPE, None))
    ranged = params.get(_RANGE)
    if operation.action == "download" and _RANGE not in operation.by_name and isinstance(ranged, str):
        if not _SENDABLE.fullmatch(ranged):
            raise InvalidParameterError(f"{_RANGE}: must be a range such as bytes=0-99")
        del params[_RANGE]
        return replace(asked, params=params, ranged={"Range": ranged, **asked.ranged})
    return replace(asked, params=params) if len(params) < len(asked.params) else asked


def _check_form(operation: Operation, form: Any) -> None:
    """Reject an unsupported result format: files are bytes, everything else is JSON."""
    if form is None:
        return
    downloads = operation.action == "download"
    if not isinstance(form, str) or (form.lower() == "json") is downloads:
        only = "a download returns the file's bytes" if downloads else 'the only format is "json"'
        raise InvalidParameterError(f"{_RESPONSE_TYPE}: {only}; omit it")
