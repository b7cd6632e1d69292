"""Makes a call, and gives its result to an output."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from airbyte_agent_sdk.calls.by_name import first_page_of, model_of
from airbyte_agent_sdk.definition import Operation
from airbyte_agent_sdk.errors import PagingError

from .accounts import connected
from .fields import Fields
from .given import parameters_for
from .options import Connection, Reading
from .output import Output, to_stdout, write_record, write_records
from .preview import Style, show
from .progress import Progress
from .where import condition, fields_of

if TYPE_CHECKING:
    from airbyte_agent_sdk import SyncConnector, SyncDownload
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
    preview: Style | None = None,
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
        FileExistsError: The file to write exists.
        AirbyteError: The call is wrong or did not succeed.
    """
    params = parameters_for(operation, arguments, clear)
    if preview is not None:
        show(slug, operation, _sized(operation, params, reading), connection, preview)
        return
    output = Output.of(reading)
    with connected(slug, connection) as connector:
        if operation.is_list:
            _list(connector, operation, params, reading, output)
            return
        if output.file is not None and output.file.exists() and not output.overwrite:
            raise FileExistsError(f"{output.file} exists; --overwrite replaces it")
        result = connector.execute(operation.entity, operation.action, params)
        if operation.action == "download":
            _save(result.data, reading, output)
        else:
            fields = Fields({"--select": reading.select})
            write_record(next(fields.watched([result.data])), output)
            fields.warn(lambda: _schema(connector, operation))


def _list(
    connector: SyncConnector,
    operation: Operation,
    params: Mapping[str, Any],
    reading: Reading,
    output: Output,
) -> None:
    keeps = condition(reading.where) if reading.where is not None else None
    exported = keeps is None and not reading.select and (output.is_columns or reading.resume)
    if reading.resume and not exported:
        raise click.UsageError("--resume works without --where and --select")
    if reading.resume and output.format not in ("jsonl", "csv", "parquet"):
        raise click.UsageError("--resume works with --output jsonl, csv and parquet")
    if output.file is not None and output.file.exists() and not output.overwrite:
        raise FileExistsError(f"{output.file} exists; --overwrite replaces it")
    model = model_of(connector, operation.entity, operation.action) if output.is_columns else None
    fields = Fields(
        {"--select": reading.select, "--where": fields_of(reading.where) if reading.where is not None else ()}
    )
    progress = Progress(shown=not reading.quiet)
    try:
        page = first_page_of(
            connector, operation.entity, operation.action, _sized(operation, params, reading), model
        )
        if exported:
            count = _export(page, reading, output, progress)
        else:
            rows = fields.watched(_rows(page, reading, progress))
            count = write_records(filter(keeps, rows) if keeps else rows, output)
    finally:
        progress.clear()
    fields.warn(lambda: _schema(connector, operation))
    if reading.quiet:
        return
    more = _is_cut(page, reading)
    if output.file is not None or more:
        place = f" in {output.file}" if output.file is not None else ""
        click.echo(f"{count:,} records{place}{_more(reading) if more else ''}", err=True)


def _is_cut(page: SyncPage[Any], reading: Reading) -> bool:
    """Whether there are more pages than the one that was asked for."""
    if reading.everything or reading.max_items is not None:
        return False
    try:
        return page.has_next_page
    except PagingError:
        return False  # unknown


def _more(reading: Reading) -> str:
    return (
        "; there are more: --all" if reading.where is None else " on the first page; there may be more: --all"
    )


def _schema(connector: SyncConnector, operation: Operation) -> Mapping[str, Any] | None:
    """The JSON Schema of an operation's records; ``None`` if it has no fields."""
    model = model_of(connector, operation.entity, operation.action)
    if model is None and operation.is_list:
        return None
    found = (
        connector.entity_schema(operation.entity)["record"] if model is None else model.model_json_schema()
    )
    return found if found.keys() & {"properties", "$ref", "anyOf", "oneOf", "allOf"} else None


def _export(page: SyncPage[Any], reading: Reading, output: Output, progress: Progress) -> int:
    """A list as the SDK exports it: columns of the model, in constant memory, resumable."""
    most = reading.max_items if reading.everything or reading.max_items is not None else len(page.data)
    options: dict[str, Any] = {"max_items": most, "overwrite": output.overwrite, "progress": progress}

    def write(path: Path) -> int:
        match output.format:
            case "csv":
                return page.to_csv(path, resume=reading.resume, **options)
            case "parquet":
                return page.to_parquet(path, resume=reading.resume, **options)
            case _:
                return page.to_jsonl(path, resume=reading.resume, **options)

    if output.file is not None:
        return write(output.file)
    written: int = to_stdout(output.format, write)
    return written


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
    if reading.max_items == 0:
        return
    for each in page.pages(max_pages=None if reading.everything or reading.max_items is not None else 1):
        for row in each.to_dicts():
            yield row
            count += 1
            if count == reading.max_items:
                return
        progress(count)


def _save(download: SyncDownload, reading: Reading, output: Output) -> None:
    """A file's bytes, to ``-o FILE`` or to a pipe."""
    with download:
        if output.file is not None:
            path = download.save(output.file, overwrite=output.overwrite)
            if not reading.quiet:
                click.echo(f"{path.stat().st_size:,} bytes in {path}", err=True)
        elif sys.stdout.isatty():
            raise click.UsageError("this is a file: give -o FILE, or send it to another command")
        else:
            sys.stdout.flush()
            for piece in download.iter_bytes():
                sys.stdout.buffer.write(piece)
            sys.stdout.buffer.flush()
