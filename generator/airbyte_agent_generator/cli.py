"""The command ``connectorgen``."""

from __future__ import annotations

import difflib
import json
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from .errors import GeneratorError
from .packages import recover, stray, write
from .specs import Spec, find
from .stamp import Stamp

if TYPE_CHECKING:
    from airbyte_agent_sdk.spec.complaints import Complaint

    from .generation import Generated

__all__ = ["app"]

app = typer.Typer(
    help="Make typed connector packages out of connector.yaml files.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Slugs = Annotated[
    list[str] | None, typer.Argument(metavar="[SLUG]...", help="Connectors; all where none is named.")
]
Specs = Annotated[Path, typer.Option("--specs", metavar="DIR", help="Folder of <slug>/connector.yaml.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Folder of packages.")]
Foreign = Annotated[
    bool, typer.Option("--foreign", help="Only warn of what specs written by others may hold.")
]
Force = Annotated[bool, typer.Option("--force", help="Also where nothing has changed.")]
AsJson = Annotated[bool, typer.Option("--json", help="Complaints as a JSON list.")]

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
    foreign: Foreign = False,
) -> None:
    """Write the packages whose specs have changed."""
    outcome = Outcome()
    for spec in _find(specs, slugs):
        package = out / spec.distribution
        with outcome.reported(spec):
            recover(package)
            stamp = Stamp.read(package)
            if not force and stamp and stamp.is_current(spec.path.read_bytes(), package):
                _say(f"{spec.slug}: unchanged")
                continue
            started = time.perf_counter()
            generated = _build(spec, foreign=foreign)
            write(package, generated.texts)
            seconds = time.perf_counter() - started
            _say(f"{spec.slug}: {len(generated.texts)} files in {package}, {seconds:.1f} s")
    outcome.leave()


@app.command()
def check(slugs: Slugs = None, specs: Specs = _SPECS, out: Out = _PACKAGES, foreign: Foreign = False) -> None:
    """Compare the packages with what their specs make, byte for byte; write nothing."""
    outcome = Outcome()
    for spec in _find(specs, slugs):
        package = out / spec.distribution
        with outcome.reported(spec):
            generated = _build(spec, foreign=foreign)
            different = list(_differences(package, generated.module, generated.texts))
            for text in different:
                _say(text)
            outcome.failed |= bool(different)
            _say(f"{spec.slug}: {'differs' if different else 'as generated'}")
    outcome.leave()


@app.command()
def validate(
    slugs: Slugs = None, specs: Specs = _SPECS, as_json: AsJson = False, foreign: Foreign = False
) -> None:
    """Read the specs and list every complaint about them."""
    from airbyte_agent_sdk.spec.load import load

    outcome = Outcome()
    found: list[Complaint] = []
    for spec in _find(specs, slugs):
        with outcome.reported(spec):
            loaded = load(spec.path, foreign=foreign)
            found += loaded.complaints
            outcome.failed |= bool(loaded.errors)
            if not as_json:
                for complaint in loaded.complaints:
                    _say(str(complaint))
                _say(f"{spec.slug}: {len(loaded.errors)} errors, {len(loaded.warnings)} warnings")
    if as_json:
        _say(json.dumps([asdict(complaint) for complaint in found], indent=2))
    outcome.leave()


@dataclass(slots=True)
class Outcome:
    """Whether any connector failed: the others are still served."""

    failed: bool = False

    @contextmanager
    def reported(self, spec: Spec) -> Generator[None]:
        """Turn what may be wrong with a connector into a message."""
        try:
            yield
        except (GeneratorError, OSError) as error:
            self.failed = True
            _complain(str(error) if isinstance(error, GeneratorError) else f"{spec.slug}: {error}")

    def leave(self) -> None:
        """End the command."""
        raise typer.Exit(int(self.failed))


def _build(spec: Spec, *, foreign: bool) -> Generated:
    from .generation import build  # what has nothing to do need not load it

    generated = build(spec, foreign=foreign)
    for complaint in generated.warnings:
        _complain(str(complaint))
    return generated


def _find(specs: Path, slugs: list[str] | None) -> list[Spec]:
    try:
        return find(specs, slugs or ())
    except GeneratorError as error:
        _complain(str(error))
        raise typer.Exit(2) from None


def _differences(package: Path, module: str, texts: Mapping[str, str]) -> Iterator[str]:
    """A unified diff for each file that is not as it should be."""
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


def _complain(text: str) -> None:
    _errors.print(text, markup=False, style="yellow" if ": warning: " in text else "red")
