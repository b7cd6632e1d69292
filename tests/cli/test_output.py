"""What is printed and written, and where."""

from __future__ import annotations

import csv
import json
import os
import pty
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from .conftest import COMMAND

Run = Callable[..., Any]


@pytest.mark.parametrize("name", ["c.csv", "c.jsonl", "c.json", "c.parquet"])
def test_a_files_name_says_its_format(stripe: Run, customers: list[str], tmp_path: Path, name: str) -> None:
    done = stripe("customers", "list", "--all", "-o", name)
    assert (done.code, done.out) == (0, "")
    assert done.err == f"7 records in {name}\n"
    read: Mapping[str, Callable[[Path], list[str]]] = {
        "c.csv": lambda path: [row["id"] for row in csv.DictReader(path.read_text().splitlines())],
        "c.jsonl": lambda path: [json.loads(line)["id"] for line in path.read_text().splitlines()],
        "c.json": lambda path: [row["id"] for row in json.loads(path.read_text())],
        "c.parquet": lambda path: pyarrow.parquet.read_table(path)["id"].to_pylist(),
    }
    assert read[name](tmp_path / name) == customers
    assert [path.name for path in tmp_path.iterdir()] == [name]
    again = stripe("customers", "list", "-o", name)
    assert again.code == 2
    assert "--overwrite replaces it" in again.err
    assert stripe("customers", "list", "--limit", "2", "-o", name, "--overwrite").code == 0
    assert read[name](tmp_path / name) == customers[:2]


def test_files_hold_what_was_selected(stripe: Run, customers: list[str], tmp_path: Path) -> None:
    words = ("customers", "list", "--select", "id,address.city", "--where", "address.city == London")
    assert stripe(*words, "-o", "c.csv").code == 0
    assert [*csv.reader((tmp_path / "c.csv").read_text().splitlines())] == [
        ["id", "address.city"],
        *([id, "London"] for id in customers[::2]),
    ]
    assert stripe(*words, "-o", "c.parquet").code == 0
    assert pyarrow.parquet.read_table(tmp_path / "c.parquet").column_names == ["id", "address.city"]


def test_a_failed_export_leaves_no_file_and_can_be_resumed(run: Run, serve: Run, tmp_path: Path) -> None:
    from tests.e2e.misbehaving.server import answer, ok

    first = {"object": "list", "data": [{"id": "cus_1"}], "has_more": True}
    second = {"object": "list", "data": [{"id": "cus_2"}], "has_more": False}
    server = serve(ok(first), answer(403, "{}"), ok(first), ok(second))
    words = ("stripe", "customers", "list", "--all", "-o", "c.jsonl", "--resume")
    variables = {"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": server.url}
    assert run(*words, **variables).code == 3
    assert not (tmp_path / "c.jsonl").exists()
    assert run(*words, **variables).code == 0
    assert [json.loads(line)["id"] for line in (tmp_path / "c.jsonl").read_text().splitlines()] == [
        "cus_1",
        "cus_2",
    ]
    assert "starting_after=cus_1" in server.requests[3].target


def test_csv_goes_to_standard_output_too(process: Run, stripe_url: str, customers: list[str]) -> None:
    variables = {"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": stripe_url}
    done = process("stripe", "customers", "list", "--output", "csv", **variables)
    assert [row["id"] for row in csv.DictReader(done.lines)] == customers


def test_exit_code_6_says_that_the_rate_limit_is_exhausted(run: Run, serve: Run) -> None:
    from tests.e2e.misbehaving.server import answer

    server = serve(answer(429, "{}", retry_after="0"), forever=True)
    done = run("stripe", "customers", "list", STRIPE_API_KEY="sk_test_x", STRIPE_BASE_URL=server.url)
    assert done.code == 6


def on_a_terminal(words: list[str], environment: Mapping[str, str], columns: int) -> str:
    """What the command prints on a terminal that is so wide."""
    import fcntl
    import struct
    import termios

    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    done = subprocess.Popen(
        [COMMAND, *words],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        env={**environment, "TERM": "xterm"},
    )
    os.close(follower)
    printed = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        printed += piece
    os.close(leader)
    assert done.wait(60) == 0
    return printed.decode()


def test_tables_fit_the_terminal(environment: dict[str, str], stripe_url: str, customers: list[str]) -> None:
    from rich.cells import cell_len

    variables = {**environment, "STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": stripe_url}
    words = ["stripe", "customers", "list", "--select", "id,name,email,address.city", "--quiet"]
    printed = on_a_terminal(words, variables, 40)
    assert max(map(cell_len, printed.splitlines())) <= 40
    assert "…" in printed
    assert "\x1b[" not in printed
    del variables["NO_COLOR"]
    assert "\x1b[1m" in on_a_terminal(words, variables, 200)
    assert "Zürich 東京" in on_a_terminal(words, variables, 200)


def test_what_a_service_returns_cannot_change_the_terminal(run: Run, serve: Run) -> None:
    from tests.e2e.misbehaving.server import ok

    server = serve(ok({"id": "cus_1", "name": "\x1b[31mred\x07 [bold]x[/bold]\r\n"}), forever=True)
    done = run(
        *("stripe", "customers", "get", "cus_1", "--output", "table"),
        STRIPE_API_KEY="sk_test_x",
        STRIPE_BASE_URL=server.url,
    )
    assert "\x1b" not in done.out
    assert "[31mred  [bold]x[/bold]" in done.out


@pytest.mark.parametrize("name", ["c.xlsx", "c", "csv"])
def test_a_file_without_a_known_format_is_an_error(stripe: Run, tmp_path: Path, name: str) -> None:
    done = stripe("customers", "list", "-o", name)
    assert done.code == 2
    assert "use --output, or a name that ends in .json, .jsonl, .csv or .parquet" in done.err
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    "words", [("-o", "c.csv"), ("-o", "c.json"), ("--output", "table"), ("--output", "csv")]
)
def test_a_page_says_that_there_are_more(stripe: Run, customers: list[str], words: tuple[str, str]) -> None:
    place = f" in {words[1]}" if words[0] == "-o" else ""
    done = stripe("customers", "list", "--limit", "5", *words)
    assert (done.code, done.err) == (0, f"5 records{place}; there are more: --all\n")
    assert "more" not in stripe("customers", "list", "--max-items", "5", *words, "--overwrite").err
    assert "more" not in stripe("customers", "list", "--limit", "7", *words, "--overwrite").err
    assert stripe("customers", "list", "--limit", "5", *words, "--overwrite", "--quiet").err == ""
