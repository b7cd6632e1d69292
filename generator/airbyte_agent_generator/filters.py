"""Template filters, which format and quote values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from . import markdown
from .literals import source
from .plan.auth import CredentialPlan
from .plan.docs import Doc, docstring
from .plan.methods import MethodPlan
from .plan.package import SettingPlan
from .plan.params import AliasPlan, TypedDictPlan
from .plan.shapes import FieldPlan
from .plan.types import annotation

__all__ = ["filters"]


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


def _assigned(schemas: Mapping[str, str], value: object, name: str, others: Mapping[str, str]) -> str:
    return f"{name} = {source(value, {**schemas, **others})}"


def _docstring(doc: Doc | str, indent: int = 0) -> str:
    return docstring(Doc(doc) if isinstance(doc, str) else doc, indent)


def _listed(names: Iterable[str]) -> str:
    """A module's ``__all__``."""
    return f"__all__ = {source(sorted(names, key=_natural))}"


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
    return f"{field.name}: {hint}{value}"


def _credential(item: CredentialPlan) -> str:
    """A field of an authentication class."""
    hint, default = ("str | None", "default=None, ") if item.optional else ("str", "")
    if item.name != item.api_name:
        return f'{item.name}: {hint} = field({default}metadata={{"name": {source(item.api_name)}}})'
    return f"{item.name}: {hint}{' = None' if item.optional else ''}"


def _alias(plan: AliasPlan) -> str:
    """The name of a long enum."""
    return f"{plan.name}: TypeAlias = {plan.annotation}"


def _functional(plan: TypedDictPlan) -> str:
    """A TypedDict with keys that cannot be in a class body."""
    keys = ", ".join(f"{source(key.name)}: {key.value}" for key in plan.keys)
    return f"{plan.name} = TypedDict({source(plan.name)}, {{{keys}}}, total=False)"


def _operations(methods: Iterable[MethodPlan]) -> str:
    """The table of an entity's operations."""
    items = ", ".join(f"{source(method.operation.action)}: {method.constant}" for method in methods)
    return f"OPERATIONS: Mapping[str, Operation] = {{{items}}}"


def _settings(settings: Iterable[SettingPlan]) -> str:
    """A constructor's arguments as settings."""
    return f"{{{', '.join(f'{source(setting.api_name)}: {setting.name}' for setting in settings)}}}"
