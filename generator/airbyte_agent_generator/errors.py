"""What may be wrong with what the generator is given; each message says what to do.

::

    GeneratorError
    ├── SpecsError           the specs that were asked for are not there
    ├── CatalogueError       a catalogue of operations cannot be read
    ├── PickError            what was picked cannot be had
    ├── SourceError          a source.yaml or what it names cannot be used
    ├── VendorDocumentError  a vendor's document cannot be read
    ├── ApiError             the API of a package, or an earlier one, cannot be read
    ├── DriftError           a spec cannot be compared with a newer document, or not brought up to it
    ├── InvalidSpecError     a spec has errors; one diagnostic a line
    ├── BuildError           another process could not make a package; what it said
    ├── PlanError            no package can be made of a valid spec
    ├── RenderError          what was rendered is not Python: a fault of the generator
    └── ForeignFilesError    a file that was not generated stands in the way
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from airbyte_agent_format.read.diagnostics import Diagnostic

__all__ = [
    "ApiError",
    "BuildError",
    "CatalogueError",
    "DriftError",
    "ForeignFilesError",
    "GeneratorError",
    "InvalidSpecError",
    "PickError",
    "PlanError",
    "RenderError",
    "SourceError",
    "SpecsError",
    "VendorDocumentError",
]


class GeneratorError(Exception):
    """Root of what is raised on purpose."""


class SpecsError(GeneratorError):
    """The specs that were asked for are not there."""


class CatalogueError(GeneratorError):
    """A catalogue of operations cannot be read."""


class PickError(GeneratorError):
    """What was picked out of a vendor's document cannot be had."""


class SourceError(GeneratorError):
    """A source.yaml, or what it names, cannot be used."""


class VendorDocumentError(GeneratorError):
    """A vendor's document cannot be read, or holds what is not understood."""


class ApiError(GeneratorError):
    """The API of a package, or that of an earlier revision, cannot be read."""


class DriftError(GeneratorError):
    """A spec cannot be compared with a newer document, or cannot be brought up to it."""


class InvalidSpecError(GeneratorError):
    """A spec has errors."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


class BuildError(GeneratorError):
    """A package could not be made where it was tried; the message is what was wrong there."""


class PlanError(GeneratorError):
    """No package can be made of a valid spec."""


class RenderError(GeneratorError):
    """What was rendered is not Python."""


class ForeignFilesError(GeneratorError):
    """Files that were not generated stand where files would be written; nothing was changed."""

    def __init__(self, package: Path, paths: Iterable[str]) -> None:
        self.paths = tuple(paths)
        super().__init__(
            f"{package}: would overwrite files that connectorgen did not generate: "
            f"{', '.join(self.paths)}; move or delete them"
        )
