"""``connectorgen diff`` sees what calling code would notice, and nothing else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from airbyte_agent_generator.authoring.api_diff import Bump, compare
from airbyte_agent_generator.authoring.public_api import read_api
from airbyte_agent_generator.cli import app
from airbyte_agent_generator.errors import ApiError
from airbyte_agent_generator.stamp import NAME, Extent, Stamp
from typer.testing import CliRunner

pytestmark = pytest.mark.once

FILES = {
    "__init__.py": """\
from .entities.ponds import Ponds as Ponds
from .entities.ponds import SyncPonds as SyncPonds
from .models.ponds import Pond as Pond
from .params import *
""",
    "definition.py": '__all__ = ["DEFINITION"]\nDEFINITION = 1\n',
    "auth.py": """\
from dataclasses import dataclass
__all__ = ["PondAuthConfig"]
@dataclass(frozen=True)
class PondAuthConfig:
    token: str
""",
    "entities/__init__.py": "",
    "entities/ponds.py": """\
from typing import Literal
from ..models.ponds import Pond
__all__ = ["Ponds", "SyncPonds"]
LIST = 1
class Ponds(Entity):
    def list(
        self, *, limit: int | Omit = omit, kind: Literal["garden", "wild"] | Omit = omit
    ) -> AsyncPager[Pond]:
        ...  # List
    async def get(self, id: str, *, expand: str = "none") -> Pond:
        ...
    async def create(self, *, name: str, shape: PondShape | Omit = omit) -> Pond:
        ...
    def _hidden(self) -> None: ...
class SyncPonds(Entity):
    def list(self) -> SyncPage[Pond]: ...
""",
    "models/__init__.py": "",
    "models/ponds.py": """\
from typing import Literal
class PondOwner(Record):
    name: str
class Pond(Record):
    id: str
    depth: float | None = None
    kind: Literal["garden", "wild"] | str
    size: Literal["s", "m"]
    owner: PondOwner
""",
    "params/__init__.py": "",
    "params/ponds.py": """\
from typing import Literal, Required, TypeAlias, TypedDict
__all__ = ["PondShape", "PondQuery", "PondColumn"]
PondColumn: TypeAlias = Literal["id", "depth"]
class PondShape(TypedDict, total=False):
    width: Required[float]
    length: float
PondQuery = TypedDict("PondQuery", {"in": str, "created[gte]": Required[int]}, total=False)
""",
}  # fmt: skip


def package(folder: Path, *edits: tuple[str, str, str]) -> Path:
    """A package, after replacing in files the first text by the second."""
    files = dict(FILES)
    for name, old, new in edits:
        assert old in files[name]
        files[name] = files[name].replace(old, new)
    root = folder / "airbyte-agent-pond"
    for name, text in files.items():
        path = root / "airbyte_agent_pond" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


ENTITY, MODEL, PARAM = "entities/ponds.py", "models/ponds.py", "params/ponds.py"


@pytest.mark.parametrize(
    ("edit", "bump", "line"),
    [
        ((ENTITY, "# List", "# List ponds"), None, ""),
        ((ENTITY, "LIST = 1", "LIST = 2"), None, ""),
        ((ENTITY, "_hidden", "_secret"), None, ""),
        ((ENTITY, "SyncPage[Pond]", "SyncPage[Any]"), None, ""),
        (("definition.py", "DEFINITION", "TABLE"), None, ""),
        ((ENTITY, ", *, expand", ", *, deep: bool | Omit = omit, expand"), "MINOR", "added Ponds.get(deep): bool"),  # noqa: E501
        ((ENTITY, ", *, expand", ", *, deep: bool, expand"), "MAJOR", "added Ponds.get(deep): bool"),
        ((ENTITY, ', *, expand: str = "none"', ""), "MAJOR", "removed Ponds.get(expand): str"),
        ((ENTITY, '"none"', '"all"'), "MAJOR", "changed Ponds.get(expand): default 'none' is now 'all'"),
        ((ENTITY, "self, id: str, *,", "self, *, id: str,"), "MAJOR", "changed Ponds.get(id): at place 1, now by name only"),  # noqa: E501
        ((ENTITY, "name: str, ", "name: str | Omit = omit, "), "MINOR", "changed Ponds.create(name): is now optional"),  # noqa: E501
        ((ENTITY, "limit: int | Omit = omit", "limit: int"), "MAJOR", "changed Ponds.list(limit): is now required"),  # noqa: E501
        ((ENTITY, '"garden", "wild"', '"garden", "wild", "sea"'), "MINOR", "changed Ponds.list(kind): also 'sea'"),  # noqa: E501
        ((ENTITY, '"garden", "wild"', '"garden"'), "MAJOR", "changed Ponds.list(kind): no longer 'wild'"),
        ((ENTITY, "limit: int |", "limit: float |"), "MINOR", "changed Ponds.list(limit): int is now float"),
        ((ENTITY, "async def get", "async def fetch"), "MAJOR", "removed Ponds.get"),
        ((ENTITY, "async def get", "def get"), "MAJOR", "changed Ponds.get: async method is now method"),
        ((MODEL, "    owner: PondOwner\n", ""), "MAJOR", "removed Pond.owner: PondOwner"),
        ((MODEL, "    id: str\n", "    id: str\n    name: str\n"), "MINOR", "added Pond.name: str"),
        ((MODEL, "float | None = None", "float"), "MINOR", "changed Pond.depth: float | None is now float"),
        ((MODEL, "    id: str\n", "    id: str | None = None\n"), "MAJOR", "changed Pond.id: str is now str | None"),  # noqa: E501
        ((MODEL, '"garden", "wild"', '"garden", "wild", "sea"'), "MINOR", "changed Pond.kind: also 'sea'"),
        ((MODEL, '"s", "m"', '"s", "m", "l"'), "MINOR", "changed Pond.size: also 'l'"),
        ((MODEL, '"s", "m"', '"s", "l"'), "MAJOR", "changed Pond.size: no longer 'm'; also 'l'"),
        ((MODEL, "class Pond(Record)", "class Pond(Pool)"), "MAJOR", "changed Pond: Record is now Pool"),
        ((PARAM, "length: float", "length: Required[float]"), "MAJOR", "changed PondShape.length: is now required"),  # noqa: E501
        ((PARAM, "length: float", "length: float\n    depth: Required[float]"), "MAJOR", "added PondShape.depth: float"),  # noqa: E501
        ((PARAM, "length: float", "length: float\n    depth: float"), "MINOR", "added PondShape.depth: float"),  # noqa: E501
        ((PARAM, '"created[gte]": Required[int]', '"created[gte]": int'), "MINOR", "changed PondQuery.created[gte]: is now optional"),  # noqa: E501
        ((PARAM, '"id", "depth"', '"id"'), "MAJOR", "changed PondColumn: no longer 'depth'"),
        ((PARAM, 'PondColumn: TypeAlias = Literal["id", "depth"]', "PondColumn = int"), "MAJOR", "changed PondColumn: Literal['id', 'depth'] is now int"),  # noqa: E501
        (("auth.py", "token: str", "token: str\n    user: str"), "MAJOR", "added auth.PondAuthConfig.user: str"),  # noqa: E501
        (("__init__.py", "from .models.ponds import Pond as Pond\n", ""), "MAJOR", "removed Pond"),
    ],
)  # fmt: skip
def test_a_change_asks_for_its_bump(
    edit: tuple[str, str, str], bump: str | None, line: str, tmp_path: Path
) -> None:
    old, new = package(tmp_path / "old"), package(tmp_path / "new", edit)

    changes = compare(read_api(old), read_api(new))

    assert [(change.bump.name, change.text) for change in changes][:1] == ([(bump, line)] if bump else [])


def test_a_class_is_one_line_and_may_move_where_the_package_exports_it(tmp_path: Path) -> None:
    old = package(tmp_path / "old")
    new = package(
        tmp_path / "new",
        (MODEL, "class Pond(Record)", "class Pool(Record)"),
        (PARAM, '"PondQuery", "PondColumn"]', '"PondQuery", "PondColumn", "Pond"]'),
        (
            PARAM,
            'PondColumn: TypeAlias = Literal["id", "depth"]',
            """\
from ..models.ponds import PondOwner
PondColumn: TypeAlias = Literal["id", "depth"]
class Pond(Record):
    id: str
    depth: float | None = None
    kind: Literal["garden", "wild"] | str
    size: Literal["s", "m"]
    owner: PondOwner""",
        ),
    )

    changes = compare(read_api(old), read_api(new))

    assert not [change for change in changes if change.text.startswith("removed Pond")]


def test_the_gravest_comes_first(tmp_path: Path) -> None:
    old = package(tmp_path / "old")
    new = package(tmp_path / "new", (MODEL, "    id: str\n", "    name: str\n"))

    changes = compare(read_api(old), read_api(new))

    assert [(change.bump, change.text) for change in changes] == [
        (Bump.MAJOR, "removed Pond.id: str"),
        (Bump.MINOR, "added Pond.name: str"),
    ]


def test_what_is_no_package_is_told(tmp_path: Path) -> None:
    broken = package(tmp_path, (MODEL, "class Pond(", "class Pond(("))

    with pytest.raises(ApiError, match="regenerate the package"):
        read_api(broken)
    with pytest.raises(ApiError, match="regenerate the package"):
        read_api(tmp_path / "airbyte-agent-lake")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A git repository with the package at version 1.0.0, committed."""
    monkeypatch.chdir(tmp_path)
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    generate(tmp_path, "1.0.0")
    git("init", "-q")
    git("add", ".")
    git("-c", "user.name=A", "-c", "user.email=a@pond.example", "commit", "-qm", "One", "--no-gpg-sign")
    return tmp_path


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def generate(folder: Path, version: str, *edits: tuple[str, str, str]) -> None:
    """As the generator would leave it."""
    spec = folder / "specs/pond/connector.yaml"
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.write_text(f"version: {version}\n")
    root = package(folder / "packages", *edits)
    (root / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n')
    texts = {str(path.relative_to(root)): path.read_text() for path in root.rglob("*.*") if path.name != NAME}
    (root / NAME).write_text(Stamp.of(spec.read_bytes(), texts, Extent(1, 1, 0, []), "").text)


def diff(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, ["diff", "pond", *arguments])
    return result.exit_code, result.output


@pytest.mark.parametrize(
    ("version", "edit", "code", "said"),
    [
        ("1.0.0", None, 0, "pond: nothing has changed; it was 1.0.0 and is 1.0.0\n"),
        (
            "1.0.0",
            (ENTITY, "# List", "# List ponds"),
            1,
            "pond: requires a patch version; it was 1.0.0 and is 1.0.0\n",
        ),
        (
            "1.0.1",
            (ENTITY, "# List", "# List ponds"),
            0,
            "pond: requires a patch version; it was 1.0.0 and is 1.0.1\n",
        ),
        (
            "1.0.1",
            (MODEL, "    id: str\n", "    id: str\n    name: str\n"),
            1,
            "minor: added Pond.name: str\npond: requires a minor version; it was 1.0.0 and is 1.0.1\n",
        ),
        (
            "1.9.0",
            (MODEL, "    id: str\n", ""),
            1,
            "major: removed Pond.id: str\npond: requires a major version; it was 1.0.0 and is 1.9.0\n",
        ),
        (
            "2.0.0",
            (MODEL, "    id: str\n", ""),
            0,
            "major: removed Pond.id: str\npond: requires a major version; it was 1.0.0 and is 2.0.0\n",
        ),
    ],
)
def test_the_command_compares_with_a_commit(
    version: str, edit: tuple[str, str, str] | None, code: int, said: str, repository: Path
) -> None:
    generate(repository, version, *([edit] if edit else []))
    before = sorted(path for path in repository.rglob("*") if ".git" not in path.parts)

    assert diff() == (code, said)

    assert sorted(path for path in repository.rglob("*") if ".git" not in path.parts) == before


def test_a_new_package_is_new(repository: Path) -> None:
    git("rm", "-rq", "--cached", "packages")
    git("-c", "user.name=A", "-c", "user.email=a@pond.example", "commit", "-qm", "Two", "--no-gpg-sign")

    assert diff() == (0, "pond: does not exist at HEAD; everything is new, as version 1.0.0\n")
    assert diff("--base", "HEAD~1")[0] == 0


def test_mistakes_are_told(repository: Path) -> None:
    assert diff("--base", "nowhere") == (
        2,
        "packages: git has no revision 'nowhere'; pass one with --base\n",
    )
    assert diff("--base=--all")[0] == 2
    (repository / "specs/pond/connector.yaml").write_text("version: 3.0.0\n")
    code, said = diff()

    assert code == 2
    assert "differs from what specs/pond/connector.yaml generates; run `connectorgen generate pond`" in said


def test_outside_a_repository_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    generate(tmp_path, "1.0.0")

    code, said = diff()

    assert code == 2
    assert "not a git repository" in said
