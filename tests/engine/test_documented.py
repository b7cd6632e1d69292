"""The commands of docs/hosted-api.md, run one after another as they stand there, with the real curl."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.engine.conftest import Start
from tests.engine.shop import KEY, Shop

PAGE = Path(__file__).parents[2] / "docs" / "hosted-api.md"
BLOCK = re.compile(r"^```(bash|json)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
END = "-- the end of a block --"


def shape(value: Any) -> Any:
    """What of an example must be as it is shown: names and types, and the shapes in a list."""
    if isinstance(value, dict):
        return {name: shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return {json.dumps(shape(item), sort_keys=True) for item in value}
    return type(value).__name__


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
def test_the_page_is_right(start: Start, tmp_path: Path) -> None:
    blocks = BLOCK.findall(PAGE.read_text("utf-8"))
    commands = [text for kind, text in blocks if kind == "bash"]
    assert len(commands) > 10
    with Shop() as shop:
        engine = start(upstreams={"stripe": shop.url})
        made = engine.organization()
        script = "".join(f"{text}echo; echo '{END}'\n" for text in commands)
        ran = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=tmp_path,
            env={
                "PATH": os.environ["PATH"],
                "ENGINE": engine.url,
                "CLIENT_ID": made.client_id,
                "CLIENT_SECRET": made.client_secret,
                "STRIPE_KEY": KEY,
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr
    said = iter(ran.stdout.split(END))
    for index, (kind, text) in enumerate(blocks):
        if kind == "json":
            continue
        output = next(said).strip()
        following = blocks[index + 1] if index + 1 < len(blocks) else ("", "")
        if following[0] == "json":
            assert shape(json.loads(output)) == shape(json.loads(following[1])), f"{text}\n{output}"
        elif output:
            assert "message" not in json.loads(output), f"{text}\n{output}"
