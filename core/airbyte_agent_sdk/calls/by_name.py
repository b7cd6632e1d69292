"""Lists and requests by entity and action name, for programs that get both from their users."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from ..errors import UnsupportedFeatureError
from ..names import identifier
from ..records.record import anything, reader
from ..transport import Request
from .paging import SyncPage, first_page

if TYPE_CHECKING:
    from .connector import SyncConnector
    from .executors import SyncUntypedExecutor

__all__ = ["first_page_of", "model_of", "request_of"]


def first_page_of(
    connector: SyncConnector | SyncUntypedExecutor,
    entity: str,
    action: str,
    params: Mapping[str, Any],
    model: Any = None,
) -> SyncPage[Any]:
    """Fetch the first page of a list.

    Args:
        connector: The connector.
        entity: Name of the entity, such as ``customers``.
        action: Name of the action, such as ``list``.
        params: Values by the API's own names.
        model: The class of the records, from :func:`model_of`; ``None`` leaves them plain JSON.

    Raises:
        AirbyteError: The call is invalid or failed; see :mod:`airbyte_agent_sdk.errors`.
    """
    operation = connector.execution.operation(entity, action)
    # Internal interface between a client and its entities.
    call = connector._make_call(operation, params)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    perform = connector._perform  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return first_page(connector.execution, perform, call, reader(model) if model else anything())


def model_of(connector: SyncConnector, entity: str, action: str) -> Any:
    """The class of the records that a list returns; ``None`` if they have none."""
    attribute = connector.definition.attributes[entity]
    method = getattr(getattr(connector, attribute), identifier(action), None)
    if method is None:
        return None
    try:
        returned = get_type_hints(method).get("return")
    except NameError:
        return None
    record = next(iter(get_args(returned)), None)
    return record if hasattr(record, "model_fields") else None


def request_of(connector: SyncConnector, entity: str, action: str, params: Mapping[str, Any]) -> Request:
    """The first request that a call would send. Nothing is sent.

    Raises:
        UnsupportedFeatureError: The call requires a token request first.
        AirbyteError: The call is invalid.
    """
    operation = connector.execution.operation(entity, action)
    call = connector._make_call(operation, params)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    perform = connector.execution.download if action == "download" else connector.execution.perform
    flow = perform(call)
    step = next(flow)
    flow.close()
    if not isinstance(step, Request):
        raise UnsupportedFeatureError(
            "the request cannot be shown: it requires a token that has not been fetched yet"
        )
    return step
