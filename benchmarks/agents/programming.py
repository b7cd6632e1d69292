"""Scripted models that write programs: one program a task, corrected from what the check and the run say."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from airbyte_agent_sdk.values import is_array, is_object

from .policy import GivenUpError, Habits, Model, Outcome, other_case
from .reading import has_read, operations_in
from .task import Guess, Step, Task
from .tools import Style

__all__ = ["solve_by_program"]

#: Programs that a model writes before it gives up.
_TRIES: Final = 6
#: Records of a list of which only the first matter.
_FEW: Final = 10
_MOST: Final = """\
def most(pairs):
    sums = {}
    for name, number in pairs:
        sums[name] = sums.get(name, 0) + number
    return max(sums, key=lambda name: sums[name])
"""


def solve_by_program(task: Task, style: Style, habits: Habits) -> Outcome:
    """Do a task by a program."""
    steps = tuple(replace(step, wants=_name(step.wants), guess=_name(step.guess)) for step in task.steps)
    writer = _Writer(replace(task, steps=steps), style, habits)
    try:
        writer.outcome.answer = writer.run()
    except GivenUpError as error:
        writer.outcome.flagged = str(error)
    return writer.outcome


class _Writer(Model):
    #: Whether it writes ``[...][0]`` for ``next(...)``, which sandboxes may lack.
    _lists = False

    def run(self) -> Any:
        """What the program that succeeds returns; ``None`` where only what it changes counts."""
        operations = {step.wants: self.located(step) for step in self.task.steps}
        written: list[str] = []
        for _ in range(_TRIES):
            program = self._program(operations)
            if program in written:
                for operation in operations.values():
                    self.describe(operation)
                program = self._program(operations)
                if program in written:
                    break
            written.append(program)
            answer = self.call("run", {"code": program})
            if not answer.failed:
                return _tuples(json.loads(answer.text)["data"]) if self.task.answer else None
            self._learn(operations, answer.text)
        raise GivenUpError(f"the program does not succeed: {self.outcome.turns[-1].answer.text[:200]}")

    def _learn(self, operations: dict[str, str], text: str) -> None:
        self._lists = self._lists or "is not an iterator" in text
        for step in self.task.steps:
            operation = operations[step.wants]
            self.texts[operation] = f"{self.texts.get(operation, '')}\n{text}"
            self.warned.add(operation)
            if re.fullmatch(step.wants, operation):
                continue
            names = operations_in(text, _name(self.task.slug), step.wants)
            operations[step.wants] = names[0] if names else self.found(step, step.find)
            self.texts.setdefault(operations[step.wants], text)

    def _program(self, operations: Mapping[str, str]) -> str:
        lines: list[str] = [_MOST] if "most(" in self.task.answer else []
        for step in self.task.steps:
            operation = operations[step.wants]
            call = f"{operation}({self._given(step, operation)})"
            if step.each:
                lines.append(f"for it in {_by_key(step.each)}:\n    {call}")
            else:
                lines.append(
                    call if step is self.task.steps[-1] and not self.task.answer else f"{step.into} = {call}"
                )
        lines.append(_by_key(self.task.answer) if self.task.answer else "")
        program = "\n".join(lines).rstrip("\n")
        return re.sub(r"next\(\((.*?)\)\)", r"[\1][0]", program) if self._lists else program

    def _given(self, step: Step, operation: str) -> str:
        text = self.texts.get(operation, "")
        given = {
            self.name(path, step, text): self._code(value, path, step, text)
            for path, value in step.gives.items()
        }
        warned = operation in self.warned
        forgotten = [name for name in self.style.required(operation) if name in given][-1:]
        if self.habits.forgets and not warned and forgotten:
            del given[forgotten[0]]
        if self.habits.camel and not warned:
            given = {other_case(name): value for name, value in given.items()}
        if not step.all and not step.until and operation.endswith(("list", "search")):
            given["limit"] = str(_FEW)
        return ", ".join(f"{name}={value}" for name, value in given.items())

    def _code(self, value: Any, path: str, step: Step, text: str) -> str:
        """A value as it stands in the program."""
        if isinstance(value, Guess):
            value = value.right if has_read(str(value.right), text) else value.first
        if isinstance(value, str) and value.startswith("="):
            return _by_key(value[1:])
        if is_object(value):
            paths = {f"{path}.{name}": item for name, item in value.items()}
            names = (repr(self.name(place, step, text)) for place in paths)
            items = (self._code(item, place, step, text) for place, item in paths.items())
            return f"{{{', '.join(map(': '.join, zip(names, items, strict=True)))}}}"
        if is_array(value):
            return f"[{', '.join(self._code(item, path, step, text) for item in value)}]"
        as_text = self.habits.texts and isinstance(value, int) and not step.each and not self.warned
        return repr(str(value) if as_text else value)


class _Keys(ast.NodeTransformer):
    """Writes ``it["name"]`` for ``it.name``, as records are dicts in programs."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Attribute):  # a method
            node.func.value = self.visit(node.func.value)
        node.args = [self.visit(item) for item in node.args]
        node.keywords = [self.visit(item) for item in node.keywords]
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return ast.Subscript(self.visit(node.value), ast.Constant(node.attr), ast.Load())


def _by_key(expression: str) -> str:
    return ast.unparse(_Keys().visit(ast.parse(expression, mode="eval")))


def _name(operation: str) -> str:
    """The name of an operation, or a pattern of such, as programs have it."""
    return operation.replace("-", "_")


def _tuples(value: Any) -> Any:
    return tuple(value) if is_array(value) else value
