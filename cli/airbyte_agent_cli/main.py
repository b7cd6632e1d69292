"""Runs the command, and makes of every failure a message and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

__all__ = ["main", "pipe_broken"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``airbyte-agent``.

    Args:
        arguments: The words after the command; by default those of the process.

    Returns:
        The exit code; :mod:`.exits` lists them.
    """
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _interrupted()
    except BrokenPipeError:
        return pipe_broken()


def _run(arguments: Sequence[str] | None) -> int:
    import click

    from .root import root

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a lone surrogate becomes an escape, which JSON knows
            stream.reconfigure(errors="backslashreplace")
    try:
        code: object = root.main(
            None if arguments is None else list(arguments), prog_name="airbyte-agent", standalone_mode=False
        )
        sys.stdout.flush()
    except click.Abort:
        return _interrupted()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BrokenPipeError:
        raise
    except Exception as error:  # every failure of a call is one message and an exit code
        from .exits import reported

        return reported(error)
    return code if isinstance(code, int) else 0


def pipe_broken() -> int:
    """End without a word where whatever read the output has ended; returns the exit code."""
    # What is left in the buffer must not be written at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 141


def _interrupted() -> int:
    print(file=sys.stderr)
    return 130
