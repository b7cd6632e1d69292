"""Folders on disk: whole or not at all, and nobody else's files touched."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from airbyte_agent_generator import packages
from airbyte_agent_generator.errors import ForeignFilesError
from airbyte_agent_generator.packages import recover, stray, write
from airbyte_agent_generator.stamp import NAME, Extent, Stamp, _sources, sources


def stamped(**texts: str) -> dict[str, str]:
    """Files with their stamp; ``__`` in a name is a slash."""
    found = {name.replace("__", "/"): text for name, text in texts.items()}
    return {**found, NAME: Stamp.of(b"spec", found, Extent(1, 2, 0, ["Token"]), "").text}


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return tmp_path / "out" / "airbyte-agent-acme"


OLD = stamped(README="old", acme__a="old a", acme__b="old b")
NEW = stamped(README="new", acme__a="new a", acme__deep__c="new c")


def test_a_package_is_written_where_none_was(package: Path) -> None:
    write(package, OLD)
    assert contents(package) == OLD
    assert names(package.parent) == [package.name]


def test_files_that_are_gone_are_removed(package: Path) -> None:
    write(package, OLD)
    write(package, NEW)
    assert contents(package) == NEW
    assert names(package.parent) == [package.name]


def test_other_peoples_files_stay(package: Path) -> None:
    write(package, OLD)
    (package / "notes").mkdir()
    (package / "notes" / "mine.txt").write_text("mine")
    (package / "acme" / "__pycache__").mkdir()
    (package / "acme" / "__pycache__" / "a.pyc").write_text("cache")
    (package / "link").symlink_to("notes")
    write(package, NEW)
    assert contents(package) == {**NEW, "notes/mine.txt": "mine"}
    assert (package / "link").readlink() == Path("notes")


def test_a_file_of_somebody_else_is_not_overwritten(package: Path) -> None:
    write(package, OLD)
    (package / "acme" / "deep").mkdir()
    (package / "acme" / "deep" / "c").write_text("by hand")
    before = contents(package)
    with pytest.raises(ForeignFilesError, match="acme/deep/c"):
        write(package, NEW)
    assert contents(package) == before
    assert names(package.parent) == [package.name]


def test_a_folder_without_a_stamp_is_somebody_elses(package: Path) -> None:
    package.mkdir(parents=True)
    (package / "README").write_text("by hand")
    with pytest.raises(ForeignFilesError, match="README"):
        write(package, NEW)
    assert contents(package) == {"README": "by hand"}


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"generator": 1}', '{"generator": "1", "spec": "2", "files": 3}']
)
def test_a_stamp_that_cannot_be_read_is_none(package: Path, text: str) -> None:
    write(package, OLD)
    (package / NAME).write_text(text)
    assert Stamp.read(package) is None


def test_a_hand_edited_file_is_written_again(package: Path) -> None:
    write(package, OLD)
    stamp = Stamp.read(package)
    assert stamp is not None
    assert stamp.is_current(b"spec", package)
    assert not stamp.is_current(b"another", package)
    (package / "README").write_text("edited")
    assert not stamp.is_current(b"spec", package)
    write(package, OLD)
    assert contents(package) == OLD


def test_another_version_of_the_generator_is_not_current(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(package, OLD)
    stamp = Stamp.read(package)
    assert stamp is not None
    monkeypatch.setattr("airbyte_agent_generator.stamp.__version__", "9.9.9")
    assert not stamp.is_current(b"spec", package)


def test_every_pattern_of_the_sources_finds_files() -> None:
    assert [
        pattern for folder, patterns in sources() for pattern in patterns if not list(folder.glob(pattern))
    ] == []


def test_a_changed_template_is_not_current(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(package, OLD)
    stamp = Stamp.read(package)
    assert stamp is not None
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: path.read_text().encode() + b"\n" * (path.suffix == ".jinja")
    )
    monkeypatch.setattr("airbyte_agent_generator.stamp._sources", _sources.__wrapped__)
    assert not stamp.is_current(b"spec", package)


def test_stray_files_are_those_in_the_module_and_those_once_made(package: Path) -> None:
    write(package, OLD)
    (package / "acme" / "extra").write_text("x")
    (package / "notes").write_text("x")
    assert stray(package, "acme", NEW) == ["acme/b", "acme/extra"]


def test_without_an_exchange_two_renames_do(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "_exchange", lambda *_: False)
    write(package, OLD)
    write(package, NEW)
    assert contents(package) == NEW
    assert names(package.parent) == [package.name]


KILLED = """
import os, signal, shutil, sys
from pathlib import Path
sys.path[:0] = {path!r}
from airbyte_agent_generator import packages
from test_packages import NEW

left = {after}
def counted(function):
    def call(*arguments, **options):
        global left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return call

if {two_steps}:
    packages._exchange = lambda *_: False
else:
    packages._exchange = counted(packages._exchange)
Path.write_text = counted(Path.write_text)
Path.rename = counted(Path.rename)
shutil.copy2 = counted(shutil.copy2)
os.unlink = counted(os.unlink)
os.rmdir = counted(os.rmdir)
packages.write(Path({package!r}), NEW)
"""


@pytest.mark.once
@pytest.mark.parametrize("two_steps", [False, True], ids=["exchange", "renames"])
def test_killed_at_any_moment_the_old_package_or_the_new_stands_whole(package: Path, two_steps: bool) -> None:
    mine = {"notes": "mine"}
    for after in range(1, 60):
        recover(package)
        write(package, OLD)
        (package / "notes").write_text("mine")
        program = KILLED.format(
            path=[str(Path(__file__).parent)], after=after, two_steps=two_steps, package=str(package)
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        recover(package)
        assert contents(package) in ({**OLD, **mine}, {**NEW, **mine}), after
        assert names(package.parent) == [package.name]
        write(package, NEW)
        assert contents(package) == {**NEW, **mine}
        (package / "notes").unlink()
    else:
        pytest.fail("it never got to its end")
    assert after > 10
