"""Makes a call, and gives its result to an output."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from airbyte_agent_sdk.calls.by_name import first_page_of, model_of
from airbyte_agent_sdk.definition import Operation

from .accounts import connected
from .given import parameters_for
from .options import Connection, Reading
from .output import Output, write_record, write_records
from .progress import Progress
from .where import condition

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncConnector
    from airbyte_agent_sdk.calls.paging import SyncPage

__all__ = ["run"]


def run(
    slug: str,
    operation: Operation,
    arguments: Mapping[str, Any],
    connection: Connection,
    reading: Reading,
    *,
    clear: Sequence[str] = (),
    preview: Literal["plain", "curl"] | None = None,  # noqa: ARG001
) -> None:
    """Make one call, or show it.

    Args:
        slug: The connector.
        operation: What is called.
        arguments: Texts by the API's names.
        connection: Which account to use.
        reading: What becomes of the result.
        clear: Fields to set to null.
        preview: Print the request instead, plainly or as a curl command.

    Raises:
        click.UsageError: The arguments cannot be understood.
        AirbyteError: The call is wrong or did not succeed.
    """
    params = parameters_for(operation, arguments, clear)
    keeps = condition(reading.where) if reading.where is not None else None
    output = Output.of(reading)
    with connected(slug, connection) as connector:
        if not operation.is_list:
            result = connector.execute(operation.entity, operation.action, params)
            write_record(result.data, output)
            return
        progress = Progress(shown=not reading.quiet)
        try:
            page = _first_page(connector, operation, params, reading, output)
            rows = _rows(page, reading, progress)
            write_records(filter(keeps, rows) if keeps else rows, output)
        finally:
            progress.clear()


def _first_page(
    connector: SyncConnector,
    operation: Operation,
    params: Mapping[str, Any],
    reading: Reading,
    output: Output,
) -> SyncPage[Any]:
    model = model_of(connector, operation.entity, operation.action) if output.is_typed else None
    return first_page_of(
        connector, operation.entity, operation.action, _sized(operation, params, reading), model
    )


def _sized(operation: Operation, params: Mapping[str, Any], reading: Reading) -> Mapping[str, Any]:
    """The largest pages where many records are wanted, and no more than are wanted."""
    paging = operation.paging
    size = paging.page_size if paging is not None else None
    if size is None or size in params or size not in operation.by_name:
        return params
    most = operation.by_name[size].schema.get("maximum")
    wanted = reading.max_items if reading.where is None else None
    if not isinstance(most, int) or not (reading.everything or reading.max_items):
        return params
    return {**params, size: most if wanted is None else max(1, min(most, wanted))}


def _rows(page: SyncPage[Any], reading: Reading, progress: Progress) -> Iterator[Any]:
    count = 0
    for each in page.pages(max_pages=None if reading.everything or reading.max_items is not None else 1):
        for row in each.to_dicts():
            if reading.max_items is not None and count >= reading.max_items:
                return
            count += 1
            yield row
        progress(count)
