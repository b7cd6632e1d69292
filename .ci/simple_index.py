"""Writes a static "simple" index (PEP 503) beside the wheels of a folder.

    python .ci/simple_index.py dist

makes ``dist/simple/index.html`` and ``dist/simple/<name>/index.html``. Links are relative and carry the
SHA-256 of each wheel, so any web server that serves the folder is an index for ``pip install --index-url``.
"""

from __future__ import annotations

import hashlib
import sys
from collections import defaultdict
from email import message_from_bytes
from html import escape
from pathlib import Path
from urllib.parse import quote
from zipfile import ZipFile

PAGE = "<!DOCTYPE html>\n<html>\n<head><title>{title}</title></head>\n<body>\n{links}\n</body>\n</html>\n"


def link(wheel: Path) -> str:
    """The wheel's line on its project's page."""
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    with ZipFile(wheel) as archive:
        (path,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        requires = message_from_bytes(archive.read(path)).get("Requires-Python")
    python = f' data-requires-python="{escape(requires)}"' if requires else ""
    return f'<a href="../../{quote(wheel.name)}#sha256={digest}"{python}>{escape(wheel.name)}</a><br>'


def write(folder: Path) -> int:
    """Write the index of the folder's wheels, and return how many projects it lists."""
    projects: dict[str, list[Path]] = defaultdict(list)
    for wheel in sorted(folder.glob("*.whl")):
        projects[wheel.name.partition("-")[0].replace("_", "-").lower()].append(wheel)
    for project, wheels in projects.items():
        page = folder / "simple" / project / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE.format(title=project, links="\n".join(map(link, wheels))), "utf-8")
    links = "\n".join(f'<a href="{project}/">{project}</a><br>' for project in projects)
    (folder / "simple").mkdir(parents=True, exist_ok=True)
    (folder / "simple" / "index.html").write_text(PAGE.format(title="Simple index", links=links), "utf-8")
    return len(projects)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    print(f"dist: {write(target)} projects in {target}/, their index in {target}/simple/")
