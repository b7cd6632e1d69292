"""Texts and examples for README.md and REFERENCE.md."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .literals import source
from .plan.docs import Doc, clean
from .plan.methods import MethodPlan
from .plan.package import EntityPlan, Package

__all__ = ["Examples", "call", "code", "examples", "prose", "text", "url"]

_SAFE_URL = re.compile(r"https?://[^\s()<>\"']+")


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a README."""

    local: str
    paging: str


def text(value: str) -> str:
    """A spec's text, which can neither hold HTML nor end a table's cell."""
    return clean(value).replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")


def prose(doc: Doc) -> str:
    """A docstring's sentences in one paragraph."""
    return text(" ".join((doc.summary, *doc.paragraphs)))


def code(value: str) -> str:
    """A piece of code in a line of text."""
    return f"``{value}``" if "`" in value else f"`{value}`"


def url(value: str) -> str:
    """A link's target; nothing where it is not on the web."""
    return value if _SAFE_URL.fullmatch(value) else ""


def call(entity: EntityPlan, method: MethodPlan) -> str:
    """A call with the arguments that it needs, or that make it worth showing."""
    shown = _shown(method)
    values = ", ".join(
        source(argument.sample) if argument.in_path else f"{argument.name}={source(argument.sample)}"
        for argument in method.arguments
        if argument in method.positional or argument.api_name == shown
    )
    return f"await connector.{entity.attribute}.{method.name}({values})"


def _shown(method: MethodPlan) -> str | None:
    """The optional parameter that an example has: a page's size, or the first field of a body."""
    operation = method.operation
    if operation.paging:
        return operation.paging.page_size
    body = [parameter for parameter in operation.parameters if parameter.location == "body"]
    return body[0].name if body and not any(parameter.required for parameter in body) else None


def examples(package: Package) -> Examples:
    """Examples with the package's own methods."""
    pagers = [
        (entity, method) for entity in package.entities for method in entity.methods if method.kind == "pager"
    ]
    free = [
        (entity, method)
        for entity, method in pagers
        if not any(argument.required for argument in method.arguments)
    ]
    entity, method = next(iter(free or pagers), (None, None))
    local = [
        f"from {package.module} import {', '.join(sorted((*package.auth_names[:1], package.connectors[0])))}",
        "",
    ]
    given = [f'{setting.name}="..."' for setting in package.settings if setting.required]
    if package.auth:
        auth = package.auth[0]
        values = ", ".join(f'{item.name}="..."' for item in auth.credentials if item.required)
        given.insert(0, f"auth_config={auth.name}({values})")
    local.append(f"async with {package.connectors[0]}({', '.join(given)}) as connector:")
    paging = ""
    if entity and method:
        made = call(entity, method)
        local.append(f"    page = {made}")
        local.append("    print(page.data)")
        paging = f"async for record in {made.removeprefix('await ')}:\n    print(record)"
    elif package.entities and package.entities[0].methods:
        local.append(f"    print({call(package.entities[0], package.entities[0].methods[0])})")
    return Examples("\n".join(local), paging)
