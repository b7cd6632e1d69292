"""The README's table of connectors, with the document that each was verified against."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .authoring.source import FILE_NAME, VendorDocument, read_source
from .errors import RenderError
from .specs import Spec
from .stamp import Stamp

__all__ = ["README", "overview"]

#: Where it is, in the repository.
README = Path("README.md")

_BEGIN, _END = "<!-- connectors -->\n", "<!-- /connectors -->"
_HEAD = "| connector | entities | operations | credentials | verified against |\n|---|--:|--:|---|---|\n"


def overview(specs: Sequence[Spec], packages: Path, readme: str) -> str:
    """Update the table in the README.

    Args:
        specs: The repository's, all of them.
        packages: The folder of the generated packages.
        readme: Its text.

    Raises:
        RenderError: It has no place for the table.
        SourceError: A spec's source.yaml cannot be read.
    """
    before, begin, rest = readme.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise RenderError(
            f"{README}: no {_BEGIN.strip()} and {_END} to write the table of connectors between"
        )
    return before + begin + _HEAD + "".join(_row(spec, packages) for spec in specs) + end + after


def _row(spec: Spec, packages: Path) -> str:
    stamp = Stamp.read(packages / spec.distribution)
    if stamp is None:
        return ""  # its package could not be generated, which was reported
    extent = stamp.extent
    path = spec.path.with_name(FILE_NAME)
    documents = read_source(path).documents if path.exists() else []
    verified = "; ".join(map(_named, documents)) or "nothing yet"
    if extent.untested:
        verified += f"; {_counted(extent.untested, 'operation')} not in it"
    name = f"[{spec.slug}]({packages}/{spec.distribution}/README.md)"
    cells = (name, str(extent.entities), str(extent.operations), ", ".join(extent.credentials), verified)
    return f"| {' | '.join(cells)} |\n"


def _named(document: VendorDocument) -> str:
    """Title, version without the hash of a build, and how often it was corrected."""
    version = re.sub(r"[-+]?(SNAPSHOT-)?[0-9a-f]{12,}$", "", document.version)
    corrected = f" (corrected in {_counted(len(document.overrides), 'place')})" if document.overrides else ""
    return f"{', '.join(filter(None, (document.title, version)))}{corrected}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number > 1 else ''}"
