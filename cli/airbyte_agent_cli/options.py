"""The options of this command, as opposed to the parameters of operations."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias, cast

import click

__all__ = ["Connection", "Format", "Reading", "connection_options", "reading_options", "split"]

Format: TypeAlias = Literal["table", "json", "jsonl", "csv", "parquet"]
_FORMATS: Final = ("table", "json", "jsonl", "csv", "parquet")
_SUFFIXES: Final[Mapping[str, Format]] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
}


@dataclass(frozen=True)
class Connection:
    """Which account a call uses.

    Attributes:
        profile: Stored credentials; ``None`` is the environment, else the profile ``default``.
        hosted: Whether to call through the hosted API.
        workspace: Where it looks the connector up.
        base_url: Another server.
        timeout: Seconds without progress.
    """

    profile: str | None = None
    hosted: bool = False
    workspace: str | None = None
    base_url: str | None = None
    timeout: float = 60.0


@dataclass(frozen=True)
class Reading:
    """What becomes of a result.

    Attributes:
        everything: Whether to fetch all pages of a list.
        max_items: At most this many records.
        select: Fields to keep.
        where: A condition that records meet.
        output: The format; ``None`` is a table on a terminal, else JSON.
        file: Where to write; ``None`` is standard output.
        resume: Whether to continue an interrupted export.
        overwrite: Whether to replace the file.
        quiet: Whether to show no progress.
    """

    everything: bool = False
    max_items: int | None = None
    select: tuple[str, ...] = ()
    where: str | None = None
    output: Format | None = None
    file: str | None = None
    resume: bool = False
    overwrite: bool = False
    quiet: bool = False


def connection_options() -> list[click.Parameter]:
    """The options that choose the account."""
    return [
        click.Option(["--profile"], metavar="NAME", help="Stored credentials to use; see login."),
        click.Option(["--hosted"], is_flag=True, help="Call through the hosted API (AIRBYTE_CLIENT_ID)."),
        click.Option(["--hosted-workspace"], metavar="NAME", help="Its workspace. Implies --hosted."),
        click.Option(["--base-url"], metavar="URL", help="Another server than the service's."),
        click.Option(
            ["--timeout"],
            type=click.FloatRange(min=0, min_open=True),
            default=60.0,
            metavar="SECONDS",
            help="Seconds without progress after which a call fails.",
        ),
    ]


def reading_options(*, is_list: bool) -> list[click.Parameter]:
    """The options that say what becomes of a result."""
    paging: list[click.Parameter] = [
        click.Option(["--all", "everything"], is_flag=True, help="Fetch every page."),
        click.Option(
            ["--max-items"], type=click.IntRange(min=0), metavar="N", help="Fetch at most N records."
        ),
        click.Option(["--where"], metavar="CONDITION", help="Keep records such as 'amount > 100'."),
        click.Option(["--resume"], is_flag=True, help="Continue an interrupted export to -o FILE."),
    ]
    return [
        *(paging if is_list else []),
        click.Option(["--select"], metavar="FIELDS", help="Keep only these fields, such as id,address.city."),
        click.Option(
            ["--output"], type=click.Choice(_FORMATS), help="Default: table on a terminal, else json."
        ),
        click.Option(["-o", "file"], metavar="FILE", help="Write to a file, whole or not at all."),
        click.Option(["--overwrite"], is_flag=True, help="Replace the file of -o."),
        click.Option(["--quiet"], is_flag=True, help="Show no progress."),
    ]


def split(given: dict[str, Any], *, is_download: bool = False) -> tuple[Connection, Reading]:
    """Take this command's own options out of what click parsed.

    Args:
        given: All options.
        is_download: Whether ``-o FILE`` gets bytes as they are, whatever its name.

    Raises:
        click.UsageError: The options do not go together, or the file's name says no format.
    """
    workspace = given.pop("hosted_workspace", None)
    connection = Connection(
        profile=given.pop("profile", None),
        hosted=bool(given.pop("hosted", False)) or workspace is not None,
        workspace=workspace,
        base_url=given.pop("base_url", None),
        timeout=given.pop("timeout", 60.0),
    )
    select = str(given.pop("select", None) or "")
    reading = Reading(
        everything=given.pop("everything", False),
        max_items=given.pop("max_items", None),
        select=tuple(name.strip() for name in select.split(",") if name.strip()),
        where=given.pop("where", None),
        output=cast("Format | None", given.pop("output", None)),
        file=given.pop("file", None),
        resume=given.pop("resume", False),
        overwrite=given.pop("overwrite", False),
        quiet=given.pop("quiet", False),
    )
    if reading.resume and reading.file is None:
        raise click.UsageError("--resume continues an export to a file: give -o FILE")
    if reading.output is None and reading.file not in (None, "-") and not is_download:
        return connection, _by_suffix(reading)
    return connection, reading


def _by_suffix(reading: Reading) -> Reading:
    """The format that the file's name says."""
    from dataclasses import replace

    name = os.path.basename(reading.file or "")  # noqa: PTH119  pathlib costs a start
    suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122
    if suffix not in _SUFFIXES:
        raise click.UsageError(
            f"{f'unknown format {suffix}' if suffix else f'no format in the name {name}'}; use --output, "
            "or a name that ends in .json, .jsonl, .csv or .parquet"
        )
    return replace(reading, output=_SUFFIXES[suffix])
