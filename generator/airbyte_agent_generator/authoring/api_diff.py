"""``connectorgen diff``: what has changed in a package's API, and the version that this asks for."""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from io import BytesIO
from pathlib import Path

from ..errors import ApiError
from ..specs import Spec
from ..stamp import NAME, Stamp
from .compatibility import adds_values_only, difference, takes_all_of
from .public_api import Name, Promise, read_api

__all__ = ["Bump", "Change", "Comparison", "compare", "compare_with_revision"]


class Bump(IntEnum):
    """The part of a version that goes up."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        bump: What it asks for.
        text: One line: ``removed Customers.create(coupon): str``.
    """

    bump: Bump
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A package now and at a revision.

    Attributes:
        changes: Of its API, the gravest first.
        wanted: The bump they ask for; ``PATCH`` where only something else differs.
        version: The package's version now.
        base: Its version then; None where it was not there.
    """

    changes: tuple[Change, ...]
    wanted: Bump
    version: str
    base: str | None

    @property
    def given(self) -> Bump:
        """The bump between the two versions."""
        before, now = _numbers(self.base or self.version), _numbers(self.version)
        if now <= before:
            return Bump.NONE
        return Bump(3 - next(index for index in range(3) if now[index] != before[index]))

    @property
    def is_enough(self) -> bool:
        """Whether the version went up as far as it must."""
        return self.base is None or self.given >= self.wanted


def compare_with_revision(spec: Spec, packages: Path, revision: str) -> Comparison:
    """A package in the working tree beside the same package at a git revision; the tree is left as it is.

    Args:
        spec: The connector.
        packages: Folder of packages, in a git repository.
        revision: Any name that git has for a commit.

    Raises:
        ApiError: The package is not what its spec makes, git knows no such revision, or a source cannot be
            read.
    """
    package = packages / spec.distribution
    stamp = Stamp.read(package)
    if stamp is None or not stamp.is_current(spec.contents, package):
        raise ApiError(
            f"{package}: differs from what {spec.path} generates; run `connectorgen generate "
            f"{spec.slug}` first"
        )
    with tempfile.TemporaryDirectory() as folder:
        before = _checked_out(package, revision, Path(folder))
        if before is None:
            return Comparison((), Bump.NONE, _version(package), None)
        changes = compare(read_api(before), read_api(package))
        wanted = max((change.bump for change in changes), default=Bump.NONE)
        if wanted is Bump.NONE and _texts(before) != _texts(package):
            wanted = Bump.PATCH
        return Comparison(changes, wanted, _version(package), _version(before))


def compare(old: Mapping[Name, Promise], new: Mapping[Name, Promise]) -> tuple[Change, ...]:
    """What has changed from one API to another, the gravest first."""
    changes = [
        Change(Bump.MAJOR, f"removed {_said(name, old[name])}") for name in old if _is_alone(name, old, new)
    ]
    for name in new:
        promise = new[name]
        if name in old:
            changes += (
                Change(bump, f"changed {_spelt(name, promise)}: {what}")
                for bump, what in _differences(old[name], promise)
            )
        elif _is_alone(name, new, old):
            breaks = promise.is_given and promise.is_required and promise.kind in {"parameter", "field"}
            changes.append(Change(Bump.MAJOR if breaks else Bump.MINOR, f"added {_said(name, promise)}"))
    return tuple(sorted(changes, key=lambda change: (-change.bump, change.text)))


def _is_alone(name: Name, where: Mapping[Name, Promise], other: Mapping[Name, Promise]) -> bool:
    """Whether the other API lacks the name, and has what it belongs to."""
    return name not in other and not (name[:-1] in where and name[:-1] not in other)


def _differences(old: Promise, new: Promise) -> Iterator[tuple[Bump, str]]:
    if old.kind != new.kind:
        yield Bump.MAJOR, f"{old.kind} is now {new.kind}"
    elif old.type != new.type:
        if new.kind == "class":
            mild = False
        elif new.is_given:
            mild = takes_all_of(new.type, old.type)
        else:
            mild = takes_all_of(old.type, new.type) or adds_values_only(new.type, old.type)
        yield Bump.MINOR if mild else Bump.MAJOR, difference(old.type, new.type)
    if old.is_required != new.is_required and new.is_given:
        now = "required" if new.is_required else "optional"
        yield Bump.MAJOR if new.is_required else Bump.MINOR, f"is now {now}"
    elif old.default != new.default and not (old.is_required or new.is_required):
        yield Bump.MAJOR, f"default {old.default} is now {new.default}"
    if old.position != new.position:
        places = ["by name only" if at is None else f"at place {at}" for at in (old.position, new.position)]
        yield Bump.MAJOR if old.position is not None else Bump.MINOR, f"{places[0]}, now {places[1]}"


def _spelt(name: Name, promise: Promise) -> str:
    return f"{'.'.join(name[:-1])}({name[-1]})" if promise.kind == "parameter" else ".".join(name)


def _said(name: Name, promise: Promise) -> str:
    return _spelt(name, promise) + (f": {promise.type}" if promise.kind in {"parameter", "field"} else "")


def _checked_out(package: Path, revision: str, folder: Path) -> Path | None:
    """The package as it was, in ``folder``; None where it was not."""
    root = package.parent
    if shutil.which("git") is None:
        raise ApiError("git is not installed, but is required to read earlier revisions")
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode().strip() or f"git has no revision {revision!r}; pass one with --base"
        raise ApiError(f"{root}: {said}") from None
    name = commit.decode().strip()
    if not _git(root, "ls-tree", name, f"./{package.name}/"):
        return None
    with tarfile.open(fileobj=BytesIO(_git(root, "archive", name, package.name))) as archive:
        archive.extractall(folder, filter="data")
    return folder / package.name


def _git(folder: Path, *arguments: str) -> bytes:
    return subprocess.run(["git", "-C", folder, *arguments], check=True, capture_output=True).stdout  # noqa: S603, S607


def _texts(package: Path) -> dict[str, bytes]:
    """Its files. Which version of the generator made them, and of which spec, is no difference."""
    return {
        str(path.relative_to(package)): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and path.name != NAME and path.suffix != ".pyc"
    }


def _version(package: Path) -> str:
    try:
        return str(
            tomllib.loads((package / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
        )
    except (OSError, ValueError, LookupError) as error:
        raise ApiError(f"{package}/pyproject.toml: {error}; regenerate the package") from None


def _numbers(version: str) -> tuple[int, int, int]:
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)
