"""Whether this checkout can be released: `make release-check`.

Checks, in this order, that

1. git has nothing uncommitted and no untracked file, and no tag of this version yet;
2. the changelog's newest heading is `## [VERSION] - YYYY-MM-DD`, with text below it;
3. every distribution builds as a wheel;
4. the runtime, the command line, the format, the engine, the generator, the MCP server and the store have
   that version, as `airbyte_agent_sdk.__version__` does;
5. what each wheel requires of the others is satisfied by the wheels beside it;
6. the public API of the runtime has lost nothing since the newest release, unless the major version is new.
   `connectorgen diff SLUG --base TAG` says the same of a connector's package.

Prints every problem and exits with 1 if there is one.
"""

from __future__ import annotations

import email
import logging
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import griffe
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
UV = Path(sys.executable).with_name("uv")


@dataclass(frozen=True)
class Wheel:
    """What a wheel says of itself."""

    name: str
    version: str
    requires: tuple[Requirement, ...]

    @classmethod
    def read(cls, path: Path) -> Wheel:
        """The metadata of the wheel at ``path``."""
        with zipfile.ZipFile(path) as archive:
            [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
            said = email.message_from_bytes(archive.read(name))
        requires = tuple(Requirement(text) for text in said.get_all("Requires-Dist", []))
        return cls(canonicalize_name(said["Name"]), said["Version"], requires)


def run(*command: str | Path) -> str:
    """The output of a command, which must succeed."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"release-check: {' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def uncommitted(status: str) -> Iterator[str]:
    """Problems that `git status --porcelain` shows."""
    for line in status.splitlines():
        yield f"{line[3:]}: not committed; commit it or remove it"


def released(changelog: str) -> tuple[str | None, list[str]]:
    """The version of the newest heading, and what is wrong with its section."""
    found = re.search(r"^## \[(.+?)\](?: - ([^\n]+))?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    if found is None:
        return None, ["CHANGELOG.md: no heading of a version; write ## [1.2.3] - 2026-01-31"]
    version, date, text = found.groups()
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        return None, [f"CHANGELOG.md: the newest heading is [{version}]; give it the version and the date"]
    problems: list[str] = []
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", date or ""):
        problems.append(f"CHANGELOG.md: [{version}] has no release date; write ## [{version}] - 2026-01-31")
    if not text.strip():
        problems.append(f"CHANGELOG.md: [{version}] lists no change")
    return version, problems


def versions(wheels: Mapping[str, Wheel], version: str | None) -> Iterator[str]:
    """Wheels of the runtime and its tools with another version, and requirements that no wheel here meets."""
    for wheel in wheels.values():
        # A connector's package follows its spec's version; what all of them share is released together.
        if version and not (ROOT / "packages" / wheel.name).is_dir() and wheel.version != version:
            yield f"{wheel.name}: version {wheel.version}, but CHANGELOG.md says {version}"
        for requirement in wheel.requires:
            other = wheels.get(canonicalize_name(requirement.name))
            if other and other.version not in requirement.specifier:
                yield f"{wheel.name}: requires {requirement}, but {other.name} is {other.version}"


def lost(tag: str, version: str, repository: Path = ROOT) -> Iterator[str]:
    """What callers of the runtime at ``tag`` can no longer use, unless ``version`` has another major number.

    Args:
        tag: A release, such as ``v1.2.0``.
        version: The version that is to be released.
        repository: Where both are.
    """
    if tag.removeprefix("v").partition(".")[0] == version.partition(".")[0]:
        logging.getLogger("griffe").setLevel(logging.ERROR)
        paths, name = ["core"], "airbyte_agent_sdk"
        before = griffe.load_git(name, ref=tag, repo=repository, search_paths=paths)
        now = griffe.load(name, search_paths=[repository / path for path in paths])
        for breakage in griffe.find_breaking_changes(before, now):
            moved = breakage.kind is griffe.BreakageKind.OBJECT_REMOVED and breakage.obj.name in now.members
            if moved:  # between modules; what the package itself exports is still there
                continue
            change = re.sub(r"\x1b\[\d+m", "", breakage.explain(griffe.ExplanationStyle.ONE_LINE))
            change = change.replace(f"{repository}/", "")
            yield f"{change}; released in {tag}, so keep it, or give the next version a new major number"


def main() -> None:
    """Check everything, and print what is wrong."""
    problems = [*uncommitted(run("git", "status", "--porcelain"))]
    version, wrong = released((ROOT / "CHANGELOG.md").read_text("utf-8"))
    problems += wrong
    if version and run("git", "tag", "--list", f"v{version}").strip():
        problems.append(f"v{version}: the tag exists already; choose the next version")
    print("release-check: building the wheels; about ten seconds", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        constraints = ("--build-constraint", "constraints.txt")
        run(UV, "build", "--quiet", "--all-packages", "--wheel", *constraints, "--out-dir", folder)
        wheels = {wheel.name: wheel for wheel in map(Wheel.read, Path(folder).glob("*.whl"))}
    problems += versions(wheels, version)
    said = run(sys.executable, "-c", "import airbyte_agent_sdk; print(airbyte_agent_sdk.__version__)").strip()
    if said != wheels["airbyte-agent-sdk"].version:
        problems.append(f"airbyte_agent_sdk.__version__ is {said}, but its wheel says otherwise")
    releases = run("git", "tag", "--list", "v*", "--sort=-version:refname").split()
    if releases and version:
        problems += lost(releases[0], version)
    for problem in problems:
        print(f"release-check: {problem}")
    if problems:
        sys.exit(1)
    print(f"release-check: {len(wheels)} wheels of version {version} are ready")


if __name__ == "__main__":
    main()
