"""Every command of the documentation is one that the real commands understand; nothing is run here."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import click
import pytest
from airbyte_agent_cli.root import root

from .reading import PAGES, ROOT, blocks, command_lines

#: What pages write for words that readers replace.
PLACEHOLDERS = {
    "SLUG": "stripe",
    "ENTITY": "customers",
    "ACTION": "list",
    "NUMBER": "7",
    "METHOD": "GET",
    "FILE": __file__,
}
TARGETS = set(re.findall(r"^([a-z0-9-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def found(command: str) -> Iterator[tuple[str, str]]:
    """Each line that calls ``command``, in blocks of shells and between backticks, and its page."""
    for page in PAGES:
        if page.startswith("docs/decisions/") or page == "CHANGELOG.md":
            continue
        for block in blocks(page, "", "sh", "bash", "console"):
            for line in command_lines(block):
                if line.startswith(f"{command} "):
                    yield line, str(block)
        text = PAGES[page].read_text("utf-8")
        for line in re.findall(rf"(?<!`)`({command} [^`\n]+)`(?!`)", text):
            yield line, page


def parsed(line: str) -> None:
    """Parse a line as the command would; raises what it would say."""
    words = [PLACEHOLDERS.get(word, word) for word in shlex.split(line, comments=True)[1:]]
    for end in ("|", ">", ">>", "<"):
        words = words[: words.index(end)] if end in words else words
    context = root.make_context("airbyte-agent", words)
    while isinstance(context.command, click.Group) and (words := context._protected_args + context.args):
        name, command, rest = context.command.resolve_command(context, words)
        assert command is not None
        context = command.make_context(name, rest, parent=context)


COMMANDS = list(dict.fromkeys(found("airbyte-agent")))


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 20


@pytest.mark.parametrize(("line", "page"), COMMANDS)
def test_commands_are_understood(line: str, page: str) -> None:
    try:
        parsed(line)
    except click.exceptions.Exit:  # --help
        pass
    except click.UsageError as error:
        if isinstance(error, click.MissingParameter) and page in PAGES:
            return  # between backticks, where text speaks of the command itself
        pytest.fail(f"{page}: {line}\n{error.format_message()}")


def test_a_misspelt_command_fails() -> None:
    with pytest.raises(click.UsageError, match=r"No such option .--lmit"):
        parsed("airbyte-agent stripe customers list --lmit 3")
    with pytest.raises(click.UsageError, match="has no entity 'custmers'"):
        parsed("airbyte-agent stripe custmers list")


def test_targets_of_make_exist() -> None:
    named = {
        (word, page)
        for line, page in found("make")
        for word in shlex.split(line, comments=True)[1:]
        if re.fullmatch(r"[a-z0-9-]+", word)
    }
    assert len(named) > 10
    assert {(word, page) for word, page in named if word not in TARGETS} == set()


def test_folders_that_pip_installs_exist() -> None:
    lines = [*found("pip install"), *found("python -m pip install")]
    lines = [
        (line, page) for line, page in lines if not page.startswith("docs/adding-a-connector.md")
    ]  # it makes one
    folders = {
        re.sub(r"\[.*", "", word) for line, _ in lines for word in shlex.split(line) if word.startswith("./")
    }
    assert len(folders) > 5
    assert {folder for folder in folders if not (ROOT / folder / "pyproject.toml").is_file()} == set()
