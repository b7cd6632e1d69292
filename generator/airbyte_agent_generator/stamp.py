"""The stamp in each package: what it was made from, by which version, and which files are the generator's."""

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


#: What decides the text of a package: patterns below the generator's folder, the format's, and the core's.
_GENERATOR = ("*.py", "plan/*.py", "templates/*.jinja")
_FORMAT = ("*.py", "*/*.py")
_CORE = ("definition/*.py", "wire/graphql.py", "names.py")


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a connector has.

    Attributes:
        entities: Number of its entities.
        operations: Number of its operations.
        untested: How many of these stand in no document of the vendor's.
        credentials: The ways to authenticate, by their titles.
    """

    entities: int
    operations: int
    untested: int
    credentials: Sequence[str]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the generator knows about a package that it made.

    Attributes:
        generator: What made it, as :func:`generator_id` identifies it.
        spec: SHA-256 of the spec, its example included.
        files: SHA-256 of each file's text, by path.
        extent: What the connector has, for those who need not read the spec for it.
        guide: What the page of credentials says of it.
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
        """The stamp of a package folder; ``None`` where there is none that can be read."""
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
        """Whether the package is what this version makes of the spec, with no file changed since."""
        return (
            self.generator == generator_id()
            and self.spec == sha256(spec).hexdigest()
            and all(_hash(package / path) == expected for path, expected in self.files.items())
        )


def generator_id() -> str:
    """The generator's version and a digest of its sources: a changed template counts as another generator."""
    return f"{__version__}+{_sources()}"


def sources() -> list[tuple[Path, tuple[str, ...]]]:
    """The folders and patterns of the files that decide the text of a package."""
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
