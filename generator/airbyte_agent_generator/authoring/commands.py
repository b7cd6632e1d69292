"""The commands that make and keep specs. What they need is loaded when they run: others must start fast."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from ..errors import GeneratorError, PickError
from ..specs import find

if TYPE_CHECKING:
    from ..vendor.files import VendorFile
    from .picks import Pick
    from .source import Source

__all__ = ["add_commands"]

_SLUG = Annotated[str, typer.Argument(metavar="SLUG", help="The connector, as in `zendesk-support`.")]
_FROM = Annotated[
    list[Path],
    typer.Option(
        "--from", metavar="FILE", help="A vendor's document: OpenAPI, Google discovery or GraphQL SDL."
    ),
]
_PICK = Annotated[
    Path | None,
    typer.Option("--pick", metavar="FILE", help="YAML list of {entity, action, from: GET /path}."),
]
_CATALOGUE = Annotated[
    Path | None,
    typer.Option("--catalog", metavar="FILE", help="Table of the operation names in hosted mode."),
]
_STRICT = Annotated[
    bool, typer.Option("--strict", help="End with 1 if the spec leaves out anything of the documents.")
]
_OUT = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of packages.")]
_BASE = Annotated[str, typer.Option("--base", metavar="REV", help="Git revision to compare with.")]
_AGAINST = Annotated[
    list[Path], typer.Option("--against", metavar="FILE", help="A newer version of the vendor's document.")
]
_PRISM = Annotated[
    Path | None,
    typer.Option(
        "--prism",
        metavar="FILE",
        help="Prism's command; by default PRISM, that on PATH, or that of npm in this folder.",
    ),
]
_APPLY = Annotated[bool, typer.Option("--apply", help="Apply changes that do not break existing calls.")]
_AS_JSON = Annotated[bool, typer.Option("--json", help="The differences as a JSON list.")]
_SPECS = Annotated[Path, typer.Option("--specs", metavar="DIR", help="Folder of <slug>/connector.yaml.")]

_output = Console(highlight=False, soft_wrap=True)
_errors = Console(stderr=True, highlight=False, soft_wrap=True)


@contextmanager
def _told() -> Generator[None]:
    """Say what is wrong, and end with 2."""
    try:
        yield
    except GeneratorError as error:
        _errors.print(str(error), markup=False, style="red")
        raise typer.Exit(2) from None


def add_commands(app: typer.Typer) -> None:
    """Add them to ``connectorgen``."""
    app.command()(new)
    app.command()(diff)
    app.command()(drift)
    app.command("try")(try_connector)


def new(
    slug: _SLUG,
    documents: _FROM,
    pick: _PICK = None,
    catalog: _CATALOGUE = None,
    strict: _STRICT = False,
    specs: _SPECS = Path("specs"),
) -> None:
    """Write a spec out of a vendor's documents.

    Where nothing says which operations it shall have, they are proposed: as a checklist on a terminal, else
    as a file for --pick on standard output. What the spec does not carry of the documents is summarised on
    standard error, and listed in source.yaml with JSON pointers and reasons.
    """
    from ..vendor.files import read
    from .catalogue import read_catalogue
    from .new import compose, must_be_free, write
    from .picks import of_catalogue, read_picks
    from .source import FILE_NAME, Source, read_source

    folder = specs / slug
    with _told():
        must_be_free(folder)
        files = [read(path) for path in documents]
        known = read_source(folder / FILE_NAME) if (folder / FILE_NAME).exists() else Source()
        rows = read_catalogue(catalog, slug) if catalog else []
        if catalog and not rows:
            _errors.print(
                f"{catalog}: does not contain {slug}; names can be chosen freely",
                style="yellow",
                markup=False,
            )
        picks = read_picks(pick, rows) if pick else of_catalogue(rows) or _asked(files, known)
        written = compose(slug, files, picks, known)
        write(folder, written)
    for note in [*written.notes, *written.omissions.lines()]:
        _errors.print(note, markup=False, style="yellow")
    left = f"; left out: {written.omissions.counted()}, see {FILE_NAME}" if written.omissions else ""
    count = f"{written.operations} operation{'s' * (written.operations != 1)}"
    _output.print(f"{folder}: {count}{left}; next: connectorgen validate {slug} --missing")
    raise typer.Exit(int(strict and bool(written.omissions)))


def drift(
    slug: _SLUG,
    against: _AGAINST,
    apply: _APPLY = False,
    as_json: _AS_JSON = False,
    specs: _SPECS = Path("specs"),
) -> None:
    """Say what a newer vendor's document changes for the operations that a spec has.

    Ends with 1 where something breaks calls. With --apply, new values and fields go into the spec, and
    source.yaml names the newer document unless something breaks; with the document that it names already, all
    that the spec leaves out of it is written down there, and is no news from then on.
    """
    from ..vendor.files import read
    from .drift import find_drift
    from .drift_apply import apply as bring_up

    with _told():
        (spec,) = find(specs, [slug])
        drifts = find_drift(spec.path.parent, [read(path) for path in against])
        done = bring_up(spec.path.parent, drifts) if apply else []
    found = [difference for one in drifts for difference in one.differences]
    for note in (note for one in drifts for note in one.notes):
        _errors.print(note, markup=False, style="yellow")
    if as_json:
        keys = ("operation", "path", "what", "breaks")
        _output.print(json.dumps([{key: getattr(one, key) for key in keys} for one in found], indent=2))
    for line in [] if as_json else [*map(str, found), *done]:
        _output.print(line, markup=False)
    raise typer.Exit(int(any(difference.breaks for difference in found)))


def try_connector(slug: _SLUG, documents: _FROM, prism: _PRISM = None, specs: _SPECS = Path("specs")) -> None:
    """Send every operation of a spec to Prism, a mock server of the vendor's document.

    No package is needed, and nothing is sent to the vendor. Each operation is sent with its required
    parameters alone and twice with all. Ends with 1 where one is refused.
    """
    from ..trying.run import attempts
    from ..vendor.files import read

    with _told():
        (spec,) = find(specs, [slug])
        found = attempts(spec, [read(path) for path in documents], prism)
    for attempt in found:
        for problem in attempt.problems:
            _output.print(problem, markup=False)
    accepted = sum(not attempt.problems for attempt in found)
    _output.print(f"{slug}: {accepted} of {len(found)} operations accepted")
    raise typer.Exit(int(accepted < len(found)))


def diff(
    slug: _SLUG, base: _BASE = "HEAD", specs: _SPECS = Path("specs"), out: _OUT = Path("packages")
) -> None:
    """Say what changed in a package's API since a git revision, and the version that this asks for.

    Ends with 1 where the spec's version went up by less.
    """
    from .api_diff import compare_with_revision

    with _told():
        (spec,) = find(specs, [slug])
        found = compare_with_revision(spec, out, base)
    for change in found.changes:
        _output.print(f"{change.bump.name.lower()}: {change.text}", markup=False)
    if found.base is None:
        _output.print(f"{slug}: does not exist at {base}; everything is new, as version {found.version}")
    else:
        wanted = f"requires a {found.wanted.name.lower()} version" if found.wanted else "nothing has changed"
        _output.print(f"{slug}: {wanted}; it was {found.base} and is {found.version}")
    raise typer.Exit(0 if found.is_enough else 1)


def _asked(files: list[VendorFile], known: Source) -> list[Pick]:
    """Let a person choose among what is proposed; where nobody sits, print it as a pick file and end."""
    from .new import proposals

    proposed = proposals(files, known)
    if not proposed:
        raise PickError("nothing to propose; pass operations with --pick")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        for item in proposed:
            picked = {"entity": item.entity, "action": item.action, "from": item.vendor}
            _output.print(f"- {json.dumps(picked)}", markup=False)
        _errors.print(
            "Nothing written. Save the lines you want to a file, and pass it with --pick.", markup=False
        )
        raise typer.Exit
    import questionary

    choices = [questionary.Choice(f"{item.name:40} {item.vendor}", item, checked=True) for item in proposed]
    chosen: list[Pick] | None = questionary.checkbox("Which operations?", choices).ask()
    if not chosen:
        raise typer.Exit(1)
    return chosen
