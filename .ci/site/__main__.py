"""The documentation's site: `python .ci/site assemble FOLDER` and `python .ci/site check FOLDER`.

`assemble` writes the pages and the settings of the site generator, which `make docs` then runs. What did not
change is not written again, so that a running `make docs-serve` builds only what did. `check` looks at the
built site.
"""

from __future__ import annotations

import sys
from pathlib import Path

import checking
import generated
import navigation
import pages


def assemble(folder: Path) -> int:
    """Write the site's sources into ``folder``; returns the exit status."""
    try:
        texts = pages.read()
        made, sections = generated.read()
        entries = navigation.navigation(sections)
    except (pages.BrokenLinkError, navigation.IncompleteContentsError) as error:
        print(f"docs: {error}", file=sys.stderr)
        return 1
    settings = (pages.ROOT / "mkdocs.yml").read_text("utf-8").replace("ROOT", pages.ROOT.as_posix())
    written = {folder / "pages" / place: text.encode() for place, text in (texts | made).items()}
    for path in [*pages.DOCS.rglob("*.svg"), *pages.DOCS.rglob("*.css")]:
        written[folder / "pages" / path.relative_to(pages.DOCS)] = path.read_bytes()
    written[folder / "mkdocs.yml"] = f"{settings}\ndocs_dir: pages\n{navigation.yaml(entries)}".encode()
    for path in {path for path in (folder / "pages").rglob("*") if path.is_file()} - {*written}:
        path.unlink()
    for path, content in written.items():
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return 0


def check(folder: Path) -> int:
    """Print what is wrong with the site in ``folder``; returns the exit status."""
    problems = checking.problems(folder)
    for problem in problems:
        print(f"docs: {problem}", file=sys.stderr)
    return int(bool(problems))


if __name__ == "__main__":
    command, target = sys.argv[1:]
    sys.exit({"assemble": assemble, "check": check}[command](Path(target).resolve()))
