"""An engine of your own, as a child process on a free loopback port.

    with engine(upstreams={"stripe": url}) as served:
        served.url, served.client_id, served.client_secret

It starts empty, keeps its state in a folder that is removed, and is gone when the block ends.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["ServedEngine", "engine"]


@dataclass(frozen=True)
class ServedEngine:
    """Where it is, and what its first organization gets in with."""

    url: str
    client_id: str
    client_secret: str = field(repr=False)


@contextmanager
def engine(upstreams: Mapping[str, str]) -> Generator[ServedEngine]:
    """Run an engine while the block runs.

    Args:
        upstreams: Other servers than the services' own, on this machine, by connector type.

    Raises:
        RuntimeError: It did not start; the text has what it said.
    """
    with tempfile.TemporaryDirectory() as home:
        settings = {
            "AIRBYTE_ENGINE_HOME": home,
            "AIRBYTE_ENGINE_UPSTREAMS": json.dumps(upstreams),
            "AIRBYTE_ENGINE_ALLOW_NETWORKS": '["127.0.0.0/8"]',
        }
        command = [Path(sys.executable).with_name("airbyte-agent-engine"), "serve", "--port", "0"]
        log = Path(home, "log")
        with (
            log.open("w") as errors,
            subprocess.Popen(
                command, env={**os.environ, **settings}, stdout=subprocess.PIPE, stderr=errors, text=True
            ) as process,
        ):
            try:
                assert process.stdout is not None
                said: dict[str, str] = {}
                while "url" not in said:
                    if not (line := process.stdout.readline()):
                        raise RuntimeError(f"the engine did not start: {log.read_text()}")
                    if exported := re.fullmatch(r"export (\w+)=(\S+)\n", line):
                        said[exported[1]] = exported[2]
                    elif line.startswith("url:"):
                        said["url"] = line.removeprefix("url:").strip()
                yield ServedEngine(said["url"], said["AIRBYTE_CLIENT_ID"], said["AIRBYTE_CLIENT_SECRET"])
            finally:
                process.terminate()
