"""The command ``connectorgen``."""

from __future__ import annotations

import difflib
import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from .authoring.commands import add_commands
from .errors import GeneratorError
from .packages import recover, stray, write
from .specs import Spec, find
from .stamp import Stamp
from .workers import Result, build_all

if TYPE_CHECKING:
    from airbyte_agent_format.read.diagnostics import Diagnostic

__all__ = ["app"]

app = typer.Typer(
    help="Generate typed connector packages from connector.yaml files.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Slugs = Annotated[list[str] | None, typer.Argument(metavar="[SLUG]...", help="Connectors; all by default.")]
Specs = Annotated[Path, typer.Option("--specs", metavar="DIR", help="Folder of <slug>/connector.yaml.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of packages.")]
Foreign = Annotated[
    bool, typer.Option("--foreign", help="Report deviations in specs written for other tools as warnings.")
]
MaybeForeign = Annotated[
    bool | None,
    typer.Option("--foreign/--own", help="Like --foreign; the default if --specs names another folder."),
]
Force = Annotated[bool, typer.Option("--force", help="Regenerate unchanged packages too.")]
Missing = Annotated[bool, typer.Option("--missing", help="Also list missing descriptions.")]
Words = Annotated[
    Path | None,
    typer.Option(
        "--words",
        metavar="FILE",
        help="Write descriptions into the spec from a table of names and words, YAML or TSV. If there is no "
        "FILE, write one with the names that lack a description.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Diagnostics as a JSON list.")]

_SPECS = Path("specs")
_PACKAGES = Path("packages")

_output = Console(highlight=False, soft_wrap=True)
_errors = Console(stderr=True, highlight=False, soft_wrap=True)


@app.command()
def generate(
    slugs: Slugs = None,
    specs: Specs = _SPECS,
    out: Out = _PACKAGES,
    force: Force = False,
    foreign: MaybeForeign = None,
) -> None:
    """Write the packages whose specs have changed."""
    outcome = Outcome()
    stale: list[Spec] = []
    for spec in _find(specs, slugs):
        with outcome.reported(spec):
            recover(out / spec.distribution)
            if not force and _is_current(spec, out / spec.distribution):
                _say(f"{spec.slug}: unchanged")
            else:
                stale.append(spec)
    for result in _built(stale, foreign=_are_foreign(specs, foreign)):
        package = out / result.spec.distribution
        with outcome.reported(result.spec):
            generated = result.generated
            write(package, generated.texts)
            _say(f"{result.spec.slug}: {len(generated.texts)} files in {package}, {result.seconds:.1f} s")
    for path, text in _of_repository(specs, out).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            _say(f"{path}: written")
    outcome.leave()


@app.command()
def check(
    slugs: Slugs = None, specs: Specs = _SPECS, out: Out = _PACKAGES, foreign: MaybeForeign = None
) -> None:
    """Check that the packages match their specs, byte for byte. Nothing is written."""
    outcome = Outcome()
    for result in _built(_find(specs, slugs), foreign=_are_foreign(specs, foreign)):
        slug, package = result.spec.slug, out / result.spec.distribution
        with outcome.reported(result.spec):
            generated = result.generated
            different = list(_differences(package, generated.module, generated.texts))
            for text in different:
                _say(text)
            if different:
                outcome.failed.append(slug)
            _say(f"{slug}: {'differs' if different else 'as generated'}")
    for path, text in _of_repository(specs, out).items():
        for difference in _differences(path.parent, path.stem, {path.name: text}):
            _say(difference)
            outcome.failed.append(str(path))
    outcome.leave()


@app.command()
def validate(
    slugs: Slugs = None,
    specs: Specs = _SPECS,
    as_json: AsJson = False,
    foreign: Foreign = False,
    missing: Missing = False,
    words: Words = None,
) -> None:
    """Read the specs and list every problem with them."""
    from airbyte_agent_format.load import load

    from .authoring.missing import find_missing

    outcome = Outcome()
    if words:
        _fill(_find(specs, slugs), words, outcome)
        missing = True
    found: list[Diagnostic] = []
    for spec in _find(specs, slugs):
        with outcome.reported(spec):
            loaded = load(spec.path, foreign=foreign)
            diagnostics = [*loaded.diagnostics]
            if loaded.errors:
                outcome.failed.append(spec.slug)
            elif missing:
                diagnostics += find_missing(spec.path)
            found += diagnostics
            if not as_json:
                for diagnostic in diagnostics:
                    _say(str(diagnostic))
                warned = len(diagnostics) - len(loaded.errors)
                _say(f"{spec.slug}: {len(loaded.errors)} errors, {warned} warnings")
    if as_json:
        _say(json.dumps([asdict(diagnostic) for diagnostic in found], indent=2))
    outcome.leave()


def _fill(found: Sequence[Spec], table: Path, outcome: Outcome) -> None:
    """Put the words of a table into specs; without a table, write one that asks for them."""
    from airbyte_agent_format.load import load

    from .authoring.words import fill, read_words, template

    valid = [spec for spec in found if not load(spec.path).errors]
    if not table.exists():
        table.write_text(template(spec.path for spec in valid), encoding="utf-8")
        _say(f"{table}: written; fill in the words, and run the command again")
        raise typer.Exit
    for spec in valid:
        with outcome.reported(spec):
            filled = fill(spec.path, read_words(table))
            unused = f"; not used: {', '.join(filled.unused)}" if filled.unused else ""
            _say(f"{spec.slug}: filled in {filled.names} names at {filled.places} places{unused}")


add_commands(app)


@dataclass(slots=True)
class Outcome:
    """Collects failed connectors: the others are still processed."""

    failed: list[str] = field(default_factory=list[str])

    @contextmanager
    def reported(self, spec: Spec) -> Generator[None]:
        """Convert an error of a connector to a message."""
        try:
            yield
        except (GeneratorError, OSError) as error:
            self.failed.append(spec.slug)
            _report(str(error) if isinstance(error, GeneratorError) else f"{spec.slug}: {error}")

    def leave(self) -> None:
        """End the command."""
        if len(self.failed) > 1:
            _report(f"{len(self.failed)} failed: {', '.join(self.failed)}")
        raise typer.Exit(int(bool(self.failed)))


def _is_current(spec: Spec, package: Path) -> bool:
    stamp = Stamp.read(package)
    return stamp is not None and stamp.is_current(spec.contents, package)


def _of_repository(specs: Path, out: Path) -> dict[Path, str]:
    """The core's stub and the pages about all connectors, by path, for this repository's own packages."""
    from .stub import STUB, stub

    if (specs, out) != (_SPECS, _PACKAGES) or not STUB.parent.is_dir():
        return {}
    from .credentials import CREDENTIALS, credentials_page
    from .overview import README, overview

    found = _find(specs, None)
    try:
        return {
            STUB: stub(out),
            README: overview(found, out, README.read_text("utf-8")),
            CREDENTIALS: credentials_page(found, out),
        }
    except (GeneratorError, OSError) as error:
        _report(str(error))
        raise typer.Exit(2) from None


def _are_foreign(specs: Path, said: bool | None) -> bool:
    """Specs in another folder than the default are foreign, unless an option says otherwise."""
    return specs != _SPECS if said is None else said


def _built(specs: list[Spec], *, foreign: bool) -> Iterator[Result]:
    """Build them, with a progress bar on terminals, and show their warnings."""
    with Progress(console=_errors, transient=True, disable=not _errors.is_terminal) as progress:
        for result in progress.track(build_all(specs, foreign=foreign), len(specs), description="Generating"):
            for diagnostic in result.built.warnings if result.built else ():
                _report(str(diagnostic))
            yield result


def _find(specs: Path, slugs: list[str] | None) -> list[Spec]:
    try:
        return find(specs, slugs or ())
    except GeneratorError as error:
        _report(str(error))
        raise typer.Exit(2) from None


def _differences(package: Path, module: str, texts: Mapping[str, str]) -> Iterator[str]:
    """A unified diff of each file that differs."""
    surplus = dict.fromkeys(stray(package, module, texts), "")
    for path, wanted in {**texts, **surplus}.items():
        try:
            found = (package / path).read_bytes().decode("utf-8", "backslashreplace")
        except OSError:
            found = None
        if found == wanted and path not in surplus:
            continue
        yield (
            "".join(
                difflib.unified_diff(
                    (found or "").splitlines(keepends=True),
                    wanted.splitlines(keepends=True),
                    str(package / path) if found is not None else "/dev/null",
                    f"{path} (generated)" if path not in surplus else "/dev/null",
                )
            )
            or f"{package / path}: {'missing' if found is None else 'should not be there'}"
        )


def _say(text: str) -> None:
    _output.print(text, markup=False)


def _report(text: str) -> None:
    _errors.print(text, markup=False, style="yellow" if ": warning: " in text else "red")
