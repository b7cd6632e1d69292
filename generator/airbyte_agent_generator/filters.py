"""What templates do with values: each filter writes for one place, and quotes for it."""

from __future__ import annotations

import json
import re
from ast import literal_eval
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from . import markdown
from .layout import Group, Item, packed
from .literals import assignment, source
from .plan.auth import CredentialPlan
from .plan.docs import Doc, docstring
from .plan.methods import MethodPlan
from .plan.package import SettingPlan
from .plan.params import AliasPlan, TypedDictPlan
from .plan.shapes import FieldPlan
from .plan.types import annotation

__all__ = ["filters"]

#: A closed list of values in an annotation.
_ENUM = re.compile(r"""Literal\[((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\]"'])*)\]""")


def filters(schemas: Mapping[str, str]) -> dict[str, Callable[..., str]]:
    """The filters by name.

    Args:
        schemas: Source of schemas that have a name in the package, to that name.
    """
    return {
        "alias": _alias,
        "argument": partial(annotation, direction="argument"),
        "assigned": partial(_assigned, schemas),
        "code": markdown.code,
        "credential": _credential,
        "declared": _declared,
        "docstring": _docstring,
        "functional": _functional,
        "hint": partial(annotation, direction="field"),
        "listed": _listed,
        "markdown": markdown.text,
        "operations": _operations,
        "prose": markdown.prose,
        "settings": _settings,
        "source": source,
        "toml": partial(json.dumps, ensure_ascii=False),
        "url": markdown.url,
    }


def _assigned(schemas: Mapping[str, str], value: object, name: str) -> str:
    return assignment(name, value, schemas)


def _docstring(doc: Doc | str, indent: int = 0) -> str:
    return docstring(Doc(doc) if isinstance(doc, str) else doc, indent)


def _listed(names: Iterable[str]) -> str:
    """A module's ``__all__``."""
    text = assignment("__all__", sorted(names, key=_natural), {})
    return f"{text}  # fmt: skip" if "\n" in text else text


def _natural(name: str) -> tuple[bool, list[tuple[int, str]]]:
    """The order that linters want: constants first, ``P9`` before ``P10``."""
    parts = re.findall(r"\d+|\D+", name)
    return not name.isupper(), [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]


def _declared(field: FieldPlan, hint: str) -> str:
    """A field of a model."""
    value = "" if field.required else " = None"
    if field.name != field.api_name:
        default = "" if field.required else "default=None, "
        value = f" = Field({default}alias={source(field.api_name)})"
    return _hinted(f"{field.name}: ", hint, value, indent=4)


def _hinted(label: str, hint: str, after: str = "", *, indent: int = 0) -> str:
    """``label``, an annotation and ``after``; the values of a long enum as many to a line as fit."""
    found = _ENUM.search(hint)
    if found is None:
        return f"{label}{hint}{after}"
    values = tuple(Item("", source(value)) for value in literal_eval(f"[{found[1]}]"))
    before, behind = hint[: found.start()], hint[found.end() :]
    lines = packed(f"{label}{before}", Group("Literal[", values, "]"), indent, f"{behind}{after}")
    return "\n".join(lines).lstrip() + "  # fmt: skip" * (len(lines) > 1)


def _credential(item: CredentialPlan) -> str:
    """A field of an authentication class."""
    hint, default = ("str | None", "default=None, ") if item.optional else ("str", "")
    if item.name != item.api_name:
        return f'{item.name}: {hint} = field({default}metadata={{"name": {source(item.api_name)}}})'
    return f"{item.name}: {hint}{' = None' if item.optional else ''}"


def _alias(plan: AliasPlan) -> str:
    """The name of a long enum."""
    return _hinted(f"{plan.name}: TypeAlias = ", plan.annotation)


def _functional(plan: TypedDictPlan) -> str:
    """A TypedDict whose keys are not all fit for the body of a class."""
    keys = Group("{", tuple(Item(f"{source(key.name)}: ", key.value) for key in plan.keys), "}")
    arguments = (Item("", source(plan.name)), Item("", keys), Item("", "total=False"))
    lines = packed(f"{plan.name} = ", Group("TypedDict(", arguments, ")", folds=True))
    return "\n".join(lines) + "  # fmt: skip" * (len(lines) > 1)


def _operations(methods: Iterable[MethodPlan]) -> str:
    """The table of an entity's operations."""
    items = tuple(Item(f"{source(method.operation.action)}: ", method.constant) for method in methods)
    return "\n".join(packed("OPERATIONS: Mapping[str, Operation] = ", Group("{", items, "}")))


def _settings(settings: Iterable[SettingPlan]) -> str:
    """A constructor's arguments as settings."""
    return f"{{{', '.join(f'{source(setting.api_name)}: {setting.name}' for setting in settings)}}}"
