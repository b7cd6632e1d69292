"""The stamp in each package: its spec, the generator's version and the generated files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import airbyte_agent_format
import airbyte_agent_sdk

from . import __version__

__all__ = ["NAME", "Extent", "Stamp"]

NAME = ".connectorgen.json"


#: Files that determine the text of a package: patterns in the folders of generator, format and core.
_GENERATOR = ("*.py", "plan/*.py", "templates/*.jinja")
_FORMAT = ("*.py", "*/*.py")
_CORE = ("definition/*.py", "wire/graphql.py", "names.py")


@dataclass(frozen=True, slots=True)
class Extent:
    """The size of a connector.

    Attributes:
        entities: Number of its entities.
        operations: Number of its operations.
        untested: Number of operations that are in no document of the service.
        credentials: The titles of the authentication schemes.
    """

    entities: int
    operations: int
    untested: int
    credentials: Sequence[str]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Metadata of a generated package.

    Attributes:
        generator: The generator, as :func:`generator_id` identifies it.
        spec: SHA-256 of the spec, its example included.
        files: SHA-256 of each file's text, by path.
        extent: The size of the connector, available without reading the spec.
        guide: Its section of the credentials page.
    """

    generator: str
    spec: str
    files: Mapping[str, str]
    extent: Extent
    guide: str

    @classmethod
    def of(cls, spec: bytes, texts: Mapping[str, str], extent: Extent, guide: str) -> Stamp:
        """The stamp for a spec and the files made from it."""
        hashes = {path: sha256(text.encode()).hexdigest() for path, text in sorted(texts.items())}
        return cls(generator_id(), sha256(spec).hexdigest(), hashes, extent, guide)

    @classmethod
    def read(cls, package: Path) -> Stamp | None:
        """The stamp of a package folder; ``None`` if it is missing or unreadable."""
        try:
            found = json.loads((package / NAME).read_text(encoding="utf-8"))
            extent = Extent(**found["extent"])
            return cls(
                str(found["generator"]),
                str(found["spec"]),
                dict(found["files"]),
                extent,
                str(found.get("guide", "")),
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    @property
    def text(self) -> str:
        """The stamp as a file."""
        return json.dumps(asdict(self), indent=2) + "\n"

    def is_current(self, spec: bytes, package: Path) -> bool:
        """Whether the package is up to date and unmodified."""
        return (
            self.generator == generator_id()
            and self.spec == sha256(spec).hexdigest()
            and all(_hash(package / path) == expected for path, expected in self.files.items())
        )


def generator_id() -> str:
    """The generator's version and a digest of its sources: a changed template counts as another generator."""
    return f"{__version__}+{_sources()}"


def sources() -> list[tuple[Path, tuple[str, ...]]]:
    """The folders and patterns of the files that determine the text of a package."""
    return [
        (Path(__file__).parent, _GENERATOR),
        (Path(airbyte_agent_format.__file__).parent, _FORMAT),
        (Path(airbyte_agent_sdk.__file__).parent, _CORE),
    ]


@cache
def _sources() -> str:
    digest = sha256()
    for folder, patterns in sources():
        for path in sorted(path for pattern in patterns for path in folder.glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _hash(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
