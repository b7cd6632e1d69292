"""Small vendor documents, one a feature, in ``corpus/``: what is drafted of them, and the packages of that.

A case is a file, ``corpus/<name>.yaml``, or a folder with an ``openapi.yaml`` that refers to files beside it.
Every operation of it is drafted, generated, type-checked, and called against Prism. ``info`` may say what the
draft leaves out; without it, nothing::

    x-left-out:
      "#/paths/~1users/post/callbacks/done": callback

and what its operations are called with at each turn, where a schema cannot say what goes together::

    x-arguments:
      guests.create: [{mail: ada@example.com}, {phone: null}]

Beside it, ``corpus/<name>.py`` may use the package; it is type-checked with it.
"""

from __future__ import annotations

import fcntl
import hashlib
import shutil
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml
from airbyte_agent_generator.authoring.new import Written, compose, proposals, write
from airbyte_agent_generator.authoring.source import Source
from airbyte_agent_generator.generation import build
from airbyte_agent_generator.packages import write as write_package
from airbyte_agent_generator.specs import find
from airbyte_agent_generator.vendor.files import read

__all__ = ["CASES", "CORPUS", "Case", "digest", "folder"]

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).with_name("corpus")


@dataclass(frozen=True)
class Case:
    """One document.

    Attributes:
        path: The file.
    """

    path: Path

    def __str__(self) -> str:
        return self.slug

    @property
    def slug(self) -> str:
        return self.path.stem if self.path.parent == CORPUS else self.path.parent.name

    @cached_property
    def document(self) -> dict[str, Any]:
        return yaml.safe_load(self.path.read_bytes())

    @property
    def left_out(self) -> dict[str, str]:
        """Pointer to kind of what the draft does not carry."""
        return self.document["info"].get("x-left-out", {})

    def arguments(self, name: str, turn: int) -> dict[str, Any]:
        """What is sent in place of the arguments made up for an operation; null leaves one out."""
        turns = self.document["info"].get("x-arguments", {}).get(name, [])
        return turns[turn % len(turns)] if turns else {}

    @property
    def example(self) -> Path:
        """A program that uses the package; need not exist."""
        return CORPUS / f"{self.slug}.py"

    def draft(self) -> Written:
        """The spec with every operation that is proposed."""
        files = [read(self.path)]
        return compose(self.slug, files, proposals(files, Source()), Source())

    @cached_property
    def package(self) -> Path:
        """The folder of its generated package, made once for a state of the sources."""
        package = folder() / "packages" / f"airbyte-agent-{self.slug}"
        with (folder() / f"{self.slug}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # another process may be making it
            if not package.exists():
                specs = folder() / "specs"
                if not (specs / self.slug).exists():
                    write(specs / self.slug, self.draft())
                (spec,) = find(specs, [self.slug])
                write_package(package, build(spec).texts)
        return package


@cache
def digest() -> str:
    """Of the corpus, and of everything that makes or types a package."""
    whole = hashlib.sha256()
    for source in (CORPUS, ROOT / "generator", ROOT / "format", ROOT / "core" / "airbyte_agent_sdk"):
        for path in sorted(source.rglob("*")):
            if path.suffix in {".py", ".yaml", ".yml", ".json", ".jinja"} and "build" not in path.parts:
                whole.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return whole.hexdigest()[:16]


@cache
def folder() -> Path:
    """Where packages of this state of the sources are; those of others are removed."""
    here = ROOT / "build" / "corpus" / digest()
    for other in here.parent.glob("*"):
        if other != here:
            shutil.rmtree(other, ignore_errors=True)
    here.mkdir(parents=True, exist_ok=True)
    return here


CASES = [Case(path) for path in sorted([*CORPUS.glob("*.yaml"), *CORPUS.glob("*/openapi.yaml")])]
