"""The figures as tables for the terminal and for docs/agents/benchmark.md."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .figures import Figures, figures
from .running import Run
from .tokens import Tokens

__all__ = ["Report"]

_COMPACT, _OPERATIONS, _CODE = "compact", "one tool an operation", "code"


@dataclass(frozen=True)
class Report:
    """All runs, with the definitions of each style's tools."""

    runs: Sequence[Run]
    definitions: Mapping[str, Sequence[Mapping[str, Any]]]
    tokens: Tokens

    def markdown(self) -> str:
        """The tables."""
        return "\n".join(
            [
                f"Tokens: {self.tokens.method}.",
                "",
                *self._styles(),
                "",
                *self._goals(),
                "",
                f"The same by kind of model, for `{_COMPACT}`:",
                "",
                *self._habits(_COMPACT),
                "",
                *self._wrong(),
            ]
        )

    def _of(self, style: str, **facts: Any) -> Figures:
        chosen = [
            run
            for run in self.runs
            if run.style == style and all(_fact(run, name) == value for name, value in facts.items())
        ]
        return figures(chosen, self.definitions[style], self.tokens)

    def _styles(self) -> Iterator[str]:
        yield _line(
            "style", "tools", "tokens of definitions", "solved", "silently wrong", "calls a task",
            "failed calls a task", "tokens of results a task", "tokens written a task",
            "tokens read in all, a task",
        )  # fmt: skip
        yield _line("---", *["--:"] * 9)
        for style, definitions in self.definitions.items():
            found = self._of(style)
            each = [f"{sum_ / found.runs:,.0f}" for sum_ in (found.results, found.arguments, found.read)]
            yield _line(style, len(definitions), f"{found.definitions:,}", *_outcome(found), *each)

    def _habits(self, style: str) -> Iterator[str]:
        yield _line(
            "model",
            "solved",
            "silently wrong",
            "calls a task",
            "failed calls a task",
            "tokens of results a task",
        )
        yield _line("---", *["--:"] * 5)
        for habits in dict.fromkeys(run.habits for run in self.runs):
            found = self._of(style, habits=habits)
            yield _line(habits, *_outcome(found), f"{found.results / found.runs:,.0f}")

    def _goals(self) -> Iterator[str]:
        yield "| goal | measured | |"
        yield "|---|--:|---|"
        compact, operations = self._of(_COMPACT), self._of(_OPERATIONS)
        failed = compact.failed / compact.runs
        yield _goal(
            f"`{_COMPACT}` solves every task",
            f"{compact.solved} of {compact.runs}",
            compact.solved == compact.runs,
        )
        yield _goal(f"`{_COMPACT}` is never silently wrong", str(compact.silent), not compact.silent)
        yield _goal(f"`{_COMPACT}`: at most 0.3 failed calls a task", f"{failed:.2f}", failed <= 0.3)
        yield _share(
            "definitions at most 2 % of one tool an operation",
            compact.definitions,
            operations.definitions,
            0.02,
        )
        yield _share(
            "results at most 40 % of one tool an operation", compact.results, operations.results, 0.4
        )
        if _CODE in self.definitions:
            pages = self._of(_CODE, pages=True).said, self._of(_COMPACT, pages=True).said
            single = self._of(_CODE, pages=False).said, self._of(_COMPACT, pages=False).said
            yield _share(f"tasks with pages: `{_CODE}` at most 40 % of `{_COMPACT}`'s tokens", *pages, 0.4)
            yield _share(f"other tasks: `{_CODE}` at most `{_COMPACT}`'s tokens", *single, 1.0)

    def _wrong(self) -> Iterator[str]:
        yield "Not solved, or silently wrong:"
        yield ""
        for style in self.definitions:
            wrong = [run for run in self.runs if run.style == style and not run.solved]
            names = ", ".join(sorted({run.task.name for run in wrong}))
            yield f"- `{style}`: {f'{len(wrong)} runs, of {names}' if wrong else 'none'}"


def _fact(run: Run, name: str) -> Any:
    return run.task.has_pages if name == "pages" else getattr(run, name)


def _line(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _outcome(found: Figures) -> tuple[str, ...]:
    calls, failed = found.calls / found.runs, found.failed / found.runs
    return f"{found.solved} of {found.runs}", str(found.silent), f"{calls:.1f}", f"{failed:.2f}"


def _goal(what: str, measured: str, met: bool) -> str:
    return _line(what, measured, "met" if met else "missed")


def _share(what: str, ours: float, theirs: float, limit: float) -> str:
    share = ours / theirs
    return _goal(what, f"{share:.1%}", share <= limit)
