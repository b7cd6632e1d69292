"""Errors of the generator. Each message says what to do.

::

    GeneratorError
    ├── SpecsError           the requested specs do not exist
    ├── CatalogueError       a catalog of operations cannot be read
    ├── PickError            the picked operations are not available
    ├── SourceError          a source.yaml or a file that it names is invalid
    ├── VendorDocumentError  a vendor's document cannot be read
    ├── ApiError             the API of a package, or an earlier one, cannot be read
    ├── DriftError           a spec cannot be compared with a newer document, or updated from it
    ├── WordsError           a table of words cannot be read
    ├── TryError             a connector cannot be tried on this machine, or with these documents
    ├── InvalidSpecError     a spec has errors; one diagnostic per line
    ├── BuildError           another process could not build a package, with its message
    ├── PlanError            no package can be generated from a valid spec
    ├── RenderError          the rendered code is not Python: a bug in the generator
    └── ForeignFilesError    a file that was not generated would be overwritten
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
    "TryError",
    "VendorDocumentError",
    "WordsError",
]


class GeneratorError(Exception):
    """Base class of the generator's errors."""


class SpecsError(GeneratorError):
    """The requested specs do not exist."""


class WordsError(GeneratorError):
    """A table of words cannot be read."""


class CatalogueError(GeneratorError):
    """A catalog of operations cannot be read."""


class PickError(GeneratorError):
    """The operations picked from a document are not available."""


class SourceError(GeneratorError):
    """A source.yaml, or a file that it names, is invalid."""


class VendorDocumentError(GeneratorError):
    """A service's document cannot be read, or is not supported."""


class ApiError(GeneratorError):
    """The API of a package, or that of an earlier revision, cannot be read."""


class DriftError(GeneratorError):
    """A spec cannot be compared with a newer document, or updated from it."""


class TryError(GeneratorError):
    """A connector cannot be tried: something is not installed, or its documents do not fit."""


class InvalidSpecError(GeneratorError):
    """A spec has errors."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


class BuildError(GeneratorError):
    """A package could not be built in another process; the message is from there."""


class PlanError(GeneratorError):
    """No package can be generated from a valid spec."""


class RenderError(GeneratorError):
    """The rendered code is not Python."""


class ForeignFilesError(GeneratorError):
    """Files that were not generated would be overwritten; nothing was changed."""

    def __init__(self, package: Path, paths: Iterable[str]) -> None:
        self.paths = tuple(paths)
        super().__init__(
            f"{package}: would overwrite files that connectorgen did not generate: "
            f"{', '.join(self.paths)}; move or delete them"
        )
