"""Scripted models: they do a task as models do, and correct themselves from what the tools say alone.

A policy knows what it wants to do, what the user told it, and how to recognize an operation by its name. It
does not know names: that of an operation or an argument is used only once a text of a tool had it, and before
that the one of its own guess. It asks for another page only where a result says that there is one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from airbyte_agent_sdk.names import identifier
from airbyte_agent_sdk.values import is_array, is_object

from .reading import has_read, most, names_argument, operations_in, page_of, signature_in
from .task import Guess, Step, Task
from .tools import Answer, Style

__all__ = ["HABITS", "GivenUpError", "Habits", "Model", "Outcome", "Turn", "other_case", "solve"]

#: Calls of one step, and pages of one list, after which a model gives up.
_TRIES, _PAGES = 6, 40
#: How services call the place where a list goes on.
_CURSORS: Final = (
    "cursor", "starting_after", "page[after]", "after", "pageToken", "nextPageToken", "start_cursor",
    "offset", "startAt", "page",
)  # fmt: skip
_SIZES: Final = ("limit", "per_page", "page_size", "pageSize", "maxResults", "first", "page[size]")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a model works.

    Attributes:
        name: What it is called in the report.
        searches: Whether it looks for an operation before it calls one.
        describes: Whether it reads about nested arguments and fields before it needs them.
        nulls: Whether it sends null for every optional argument.
        texts: Whether it writes numbers, booleans and objects as text.
        camel: Whether it writes names in the other case, and arguments beside ``operation``.
        forgets: Whether it leaves out one required argument at first.
    """

    name: str
    searches: bool = True
    describes: bool = False
    nulls: bool = False
    texts: bool = False
    camel: bool = False
    forgets: bool = False


HABITS: Final = (
    Habits("careful", describes=True),
    Habits("literal", nulls=True, texts=True),
    Habits("sloppy", camel=True, forgets=True),
    Habits("guessing", searches=False),
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A call of a tool: what the model wrote, and what it read."""

    tool: str
    arguments: str
    answer: Answer


@dataclass(slots=True)
class Outcome:
    """What came of a task.

    Attributes:
        turns: The calls.
        answer: What the model answers; ``None`` where only what was changed counts.
        flagged: Whether it says that it could not do it, or that something is missing.
    """

    turns: list[Turn] = field(default_factory=list[Turn])
    answer: Any = None
    flagged: str = ""


class GivenUpError(Exception):
    """The model does not get on."""


def solve(task: Task, style: Style, habits: Habits) -> Outcome:
    """Do a task with the tools of a style."""
    model = Model(task, style, habits)
    try:
        for step in task.steps:
            model.take(step)
        if task.answer:
            model.outcome.answer = model.value(task.answer)
    except GivenUpError as error:
        model.outcome.flagged = str(error)
    return model.outcome


class Model:
    """A scripted model at its task."""

    def __init__(self, task: Task, style: Style, habits: Habits) -> None:
        self.task, self.style, self.habits = task, style, habits
        self.outcome = Outcome()
        self._held: dict[str, Any] = {"most": most}
        self.texts: dict[str, str] = {}
        self._known: dict[str, str] = {}
        self.warned: set[str] = set()
        self._forgot = False

    def value(self, expression: str, **names: Any) -> Any:
        """What a model concludes from what it has read."""
        try:
            return eval(expression, {**self._held, **names})
        except Exception as error:
            raise GivenUpError(f"cannot tell: {error}") from error

    def take(self, step: Step) -> None:
        """Do one step, or do it for each of what it is for."""
        items = self.value(step.each) if step.each else [None]
        for item in items:
            self._held[step.into] = self._made(step, item)

    def call(self, tool: str, arguments: Mapping[str, Any]) -> Answer:
        """Call a tool."""
        answer = self.style.call(tool, arguments)
        self.outcome.turns.append(Turn(tool, json.dumps(arguments, ensure_ascii=False), answer))
        return answer

    def _made(self, step: Step, item: Any) -> Any:
        operation = self._known.get(step.wants) or self.located(step)
        earlier: list[str] = []
        for _ in range(_TRIES):
            arguments = self._arguments(step, operation, item)
            tool, given = self._call(step, operation, arguments)
            written = json.dumps([tool, given], sort_keys=True)
            if written in earlier:
                operation = self._helped(step, operation)
                continue
            earlier.append(written)
            answer = self.call(tool, given)
            if not answer.failed:
                self._known[step.wants] = operation
                return self._read_on(step, operation, arguments, answer)
            operation = self._corrected(step, operation, answer.text)
        raise GivenUpError(f"{step.wants} does not succeed: {self.outcome.turns[-1].answer.text[:200]}")

    def located(self, step: Step) -> str:
        """The operation that a step is made with, or a guess."""
        if self.style.finds:
            if not self.habits.searches:
                return step.guess
            return self.found(step, step.find)
        # All operations stand in the definitions; one that guesses looks at no more than their names.
        for definition in self.style.definitions:
            function: Mapping[str, Any] = definition["function"]
            name = str(function["name"])
            wanted = re.sub(r"\\\.|-", "_", step.wants)
            named = re.fullmatch(wanted, name) is not None
            if not named and not name.endswith("_execute"):
                continue
            operation = self._named(step, name, str(function["description"])) if not named else ""
            if operation := operation or self._whole(step, name):
                if self.habits.searches:
                    self.texts[operation] = self.style.read_before(operation)
                    return operation
                return operation if named else step.guess
        raise GivenUpError(f"there is no tool for {step.wants}")

    def _named(self, step: Step, tool: str, text: str) -> str:
        slug = self.task.slug
        if tool != f"{identifier(slug)}_execute":
            return ""
        entities = re.findall(r"^- (\w+): (.+)$", text, re.MULTILINE)
        names = [
            f"{slug}.{entity}.{action}"
            for entity, actions in entities
            for action in re.findall(r"(?<![\w(])([a-z]+)(?=[(,]|$)", actions)
        ]
        return next((name for name in names if re.fullmatch(step.wants, name)), "") or step.guess

    def _whole(self, step: Step, tool: str) -> str:
        """The name of the operation whose tool this is."""
        slug = self.task.slug
        rest = tool.removeprefix(f"{identifier(slug)}_")
        entity, _, action = rest.rpartition("_")
        name = f"{slug}.{entity}.{action}"
        return name if re.fullmatch(step.wants, name) else ""

    def found(self, step: Step, words: str) -> str:
        """The operation that ``find`` shows, read with its signature."""
        for query in (words, " ".join(words.split()[-3:]), self.task.slug):
            answer = self.call("find", {"query": query})
            names = operations_in(answer.text, self.task.slug, step.wants)
            if names:
                self.texts[names[0]] = signature_in(answer.text, names[0])
                if self.habits.describes and (_is_nested(step.gives) or step.all or step.until):
                    self.describe(names[0])
                return names[0]
        raise GivenUpError(f"find shows nothing for: {words}")

    def describe(self, operation: str) -> None:
        """Read about an operation."""
        answer = self.call("describe", {"operation": operation})
        self.texts[operation] = f"{self.texts.get(operation, '')}\n{answer.text}"

    def _corrected(self, step: Step, operation: str, text: str) -> str:
        """The operation to call after an error, whose text is remembered."""
        self.texts[operation] = f"{self.texts.get(operation, '')}\n{text}"
        if re.fullmatch(step.wants, operation):
            self.warned.add(operation)
            return operation
        names = operations_in(text, self.task.slug, step.wants)
        if names:
            self.texts[names[0]] = signature_in(text, names[0]) or text
            return names[0]
        return self.found(step, step.find) if self.style.finds else self._read_again(step)

    def _read_again(self, step: Step) -> str:
        """The operation, by a second look at the definitions."""
        text = self.style.read_before(f"{self.task.slug}.x.list")
        operation = self._named(step, f"{identifier(self.task.slug)}_execute", text)
        self.texts[operation] = text
        return operation

    def _helped(self, step: Step, operation: str) -> str:
        """The operation, after looking it up, where a correction brought nothing new."""
        if not self.style.finds:
            definition = self.style.read_before(operation)
            if definition in self.texts.get(operation, ""):
                raise GivenUpError(f"{operation}: {self.outcome.turns[-1].answer.text[:200]}")
            self.texts[operation] = f"{definition}\n{self.texts.get(operation, '')}"
            return operation
        if not re.fullmatch(step.wants, operation):
            return self.found(step, step.find)
        if any(turn.tool == "describe" and operation in turn.arguments for turn in self.outcome.turns):
            raise GivenUpError(f"{operation}: {self.outcome.turns[-1].answer.text[:200]}")
        self.describe(operation)
        return operation

    def _call(self, step: Step, operation: str, arguments: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        extras: dict[str, Any] = {}
        if self.habits.camel:
            extras["beside"] = True
        text = self.texts.get(operation, "")
        fields = [name for name in step.fields if all(has_read(part, text) for part in name.split(".")[:1])]
        if self.habits.describes and fields and fields == list(step.fields) and (step.all or step.until):
            extras |= {"select_fields": fields, "table": True}
        return self.style.invocation(operation, arguments, **extras)

    def _arguments(self, step: Step, operation: str, item: Any) -> dict[str, Any]:
        text = self.texts.get(operation, "")
        arguments = {
            name: self._filled(value, path, step, text, item)
            for path, value in step.gives.items()
            for name in [self.name(path, step, text)]
        }
        if self.habits.forgets and not self._forgot:
            forgotten = [name for name in self.style.required(operation) if name in arguments]
            self._forgot = bool(forgotten)
            arguments = {name: value for name, value in arguments.items() if name not in forgotten[-1:]}
        if (step.all or step.until) and self.habits.describes:
            size = next((name for name in _SIZES if names_argument(name, text)), None)
            arguments |= {size: 100} if size else {}
        if operation in self.warned:  # an error was about its arguments: it writes them with care
            return arguments
        if self.habits.texts:
            arguments = {name: _as_text(value) for name, value in arguments.items()}
        if self.habits.nulls:
            arguments = {**dict.fromkeys(_optional(text)), **arguments}
        if self.habits.camel:
            arguments = {other_case(name): value for name, value in arguments.items()}
        return arguments

    def name(self, path: str, step: Step, text: str) -> str:
        """The name of an argument: the right one if it was read, else what a model thinks it is."""
        for name in path.split("|"):
            if has_read(name.rpartition(".")[2], text):
                return name.rpartition(".")[2]
        return step.slips.get(path, path.partition("|")[0].rpartition(".")[2])

    def _filled(self, value: Any, path: str, step: Step, text: str, item: Any) -> Any:
        if isinstance(value, Guess):
            return value.right if has_read(str(value.right), text) else value.first
        if isinstance(value, str) and value.startswith("="):
            return self.value(value[1:], it=item)
        if is_object(value):
            return {
                self.name(f"{path}.{name}", step, text): self._filled(
                    inner, f"{path}.{name}", step, text, item
                )
                for name, inner in value.items()
            }
        if is_array(value):
            return [self._filled(inner, path, step, text, item) for inner in value]
        return value

    def _read_on(self, step: Step, operation: str, arguments: dict[str, Any], answer: Answer) -> Any:
        """The records of a list, read on while a result says that there is more and it matters."""
        page = page_of(answer.text)
        if page is None:
            return None
        if not is_array(page.value):
            return page.value
        records: list[Any] = [*page.value]
        table = False
        for _ in range(_PAGES):
            if not page.more or page.cursor is None or self._is_enough(step, records):
                return records
            table = table or page.advises_table
            name = self._cursor(operation)
            fields = [name for name in step.fields if name.partition(".")[0] in answer.text]
            extras: dict[str, Any] = {"select_fields": fields} if fields else {}
            extras |= {"table": True} if table or self.habits.describes else {}
            if self.habits.camel:
                extras["beside"] = True
            arguments |= {"limit": 1_000} if page.advises_limit else {}
            given = {**arguments, name: page.cursor}
            answer = self.call(*self.style.invocation(operation, given, **extras))
            following = page_of(answer.text)
            if answer.failed or following is None:
                raise GivenUpError(f"the list does not go on: {answer.text[:200]}")
            page = following
            records += page.value
        raise GivenUpError("the list does not end")

    def _is_enough(self, step: Step, records: Sequence[Any]) -> bool:
        if step.until:
            return any(self.value(step.until, it=record) for record in records)
        return not step.all

    def _cursor(self, operation: str) -> str:
        """The argument by which a list goes on, as the texts say."""
        text = self.texts.get(operation, "") or self.style.read_before(operation)
        return next((name for name in _CURSORS if names_argument(name, text)), "cursor")


def _is_nested(gives: Mapping[str, Any]) -> bool:
    return any(
        is_object(value) or (is_array(value) and any(map(is_object, value))) for value in gives.values()
    )


def _as_text(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value) if isinstance(value, int | float | dict) else value


def _optional(text: str) -> Iterator[str]:
    """The optional arguments that a signature or a schema names."""
    line = text.partition("\n")[0]
    yield from re.findall(r"(?:\(|, )(\w+)\?:", line)


def other_case(name: str) -> str:
    """``issueNumber`` for ``issue_number``, and the other way round."""
    if "_" in name:
        first, *rest = name.split("_")
        return first + "".join(part.title() for part in rest)
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
