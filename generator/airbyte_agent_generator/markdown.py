"""Texts and examples for README.md and REFERENCE.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from textwrap import indent
from typing import Any

from .literals import source
from .plan.docs import Doc, clean
from .plan.methods import MethodPlan
from .plan.package import EntityPlan, Package
from .plan.samples import ANY_TEXT

__all__ = ["Examples", "call", "code", "contents", "examples", "prose", "text", "url"]

#: Records of a page that is printed.
_FEW = 10
_SAFE_URL = re.compile(r"https?://[^\s()<>\"']+")


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a README."""

    local: str
    paging: str


def text(value: str) -> str:
    """A spec's text, escaped so that it contains no HTML and cannot end a table cell."""
    return clean(value).replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")


def prose(doc: Doc) -> str:
    """A docstring's sentences in one paragraph."""
    return text(" ".join((doc.summary, *doc.paragraphs)))


def code(value: str) -> str:
    """A piece of code in a line of text."""
    return f"``{value}``" if "`" in value else f"`{value}`"


def url(value: str) -> str:
    """A link's target; empty if it is not an http(s) URL."""
    return value if _SAFE_URL.fullmatch(value) else ""


def call(entity: EntityPlan, method: MethodPlan, *, whole: bool = False) -> str:
    """A call with its required arguments, and one that makes the example useful.

    Args:
        entity: Whose method.
        method: The method.
        whole: Whether all pages are wanted, for which the largest are asked for; else one of some records.
    """
    paging = method.operation.paging
    size = paging.page_size if paging else None
    given: list[str] = []
    for argument in method.arguments:
        value = argument.sample
        if argument not in method.positional and not argument.required:
            if size is not None and argument.api_name == size:
                value = _page_size(method.operation.by_name[size].schema, whole=whole)
            elif paging or argument.api_name != _shown(method):
                value = None
        if argument.by_position and value == ANY_TEXT:
            value = argument.name.strip("_")
        if value is not None:
            given.append(f"{'' if argument.by_position else f'{argument.name}='}{source(value)}")
    return f"connector.{entity.attribute}.{method.name}({', '.join(given)})"


def _page_size(schema: Mapping[str, Any], *, whole: bool) -> int | None:
    """The largest size of a page, where it is known; else one that fits on a screen."""
    lowest, highest = (schema.get(key) for key in ("minimum", "maximum"))
    if whole or schema.get("type") != "integer":
        return highest if isinstance(highest, int) else None
    usual = min(_FEW, highest) if isinstance(highest, int) else _FEW
    return max(usual, lowest) if isinstance(lowest, int) else usual


def _shown(method: MethodPlan) -> str | None:
    """The optional parameter that an example has: the first field of a body."""
    body = [parameter for parameter in method.operation.parameters if parameter.location == "body"]
    return body[0].name if body and not any(parameter.required for parameter in body) else None


def contents(entities: Iterable[EntityPlan]) -> list[str]:
    """Links to the methods of each entity, one entity per line."""
    return [
        f"[{entity.attribute}](#{entity.attribute}): "
        + ", ".join(f"[{name}](#{entity.attribute}{name})" for name in _methods(entity))
        for entity in entities
    ]


def _methods(entity: EntityPlan) -> Iterable[str]:
    yield from (method.name for method in entity.methods)
    if entity.store:
        yield from ("context_store_search", "context_store_sql_query")


def examples(package: Package) -> Examples:
    """Examples with the package's own methods: scripts that run once the credentials are filled in."""
    pagers = [
        (entity, method) for entity in package.entities for method in entity.methods if method.kind == "pager"
    ]
    free = [
        (entity, method)
        for entity, method in pagers
        if not any(argument.required for argument in method.arguments)
    ]
    entity, method = next(iter(free or pagers), (None, None))
    body, paging = "", ""
    if entity and method:
        body = f"page = await {call(entity, method)}\nprint(page.data)"
        paging = _script(
            package, True, f"for record in {call(entity, method, whole=True)}:\n    print(record)"
        )
    elif package.entities and package.entities[0].methods:
        body = f"print(await {call(package.entities[0], package.entities[0].methods[0])})"
    return Examples(_script(package, False, body or "print(await connector.check())"), paging)


def _script(package: Package, sync: bool, body: str) -> str:
    """A script that creates a connector with the easiest credentials and uses it."""
    connector, easiest = package.connectors[sync], package.easiest[:1]
    given = [f'{setting.name}="..."' for setting in package.settings if setting.required]
    for auth in easiest:
        values = ", ".join(f'{item.name}="..."' for item in auth.credentials if item.required)
        given.insert(0, f"auth_config={auth.name}({values})")
    names = ", ".join(sorted((connector, *(auth.name for auth in easiest))))
    opened = f"{'' if sync else 'async '}with {connector}({', '.join(given)}) as connector:"
    inner = f"{opened}\n{indent(body, '    ')}"
    imports = f"from {package.module} import {names}\n\n"
    if sync:
        return imports + inner
    main = f"async def main() -> None:\n{indent(inner, '    ')}\n\n\nasyncio.run(main())"
    return f"import asyncio\n\n{imports}\n{main}"
