"""What a generated package promises: its classes, methods, parameters and fields, read off its sources."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import griffe

from ..errors import ApiError

__all__ = ["Name", "Promise", "read_api"]

#: ``("Customers", "create", "email")``. A class that the package itself exports goes by its name alone, so
#: that it may move between modules; others have their module before it: ``models.shared.Address``.
Name: TypeAlias = tuple[str, ...]

#: What the annotation of an optional parameter has besides its values.
_NOT_GIVEN = re.compile(r" \| Omit( \| None)?$")


@dataclass(frozen=True, slots=True)
class Promise:
    """One thing that calling code can depend on.

    Attributes:
        kind: What it is.
        type: Its annotation; of a class its bases, of a method what it returns.
        is_given: Callers give it; else they are given it.
        is_required: A parameter or field without which nothing works.
        default: As it stands in the source.
        position: Of a parameter that may be given without its name.
    """

    kind: Literal["class", "method", "async method", "parameter", "field", "type"]
    type: str
    is_given: bool = False
    is_required: bool = False
    default: str = ""
    position: int | None = None


def read_api(package: Path) -> dict[Name, Promise]:
    """The public API of a package folder. Nothing of it is imported or run.

    Classes for blocking calls are left out: they say what their namesakes say.

    Args:
        package: ``packages/airbyte-agent-<slug>``.

    Raises:
        ApiError: It holds no package that can be read.
    """
    module = package.name.replace("-", "_")
    try:
        root = griffe.load(module, search_paths=[package.resolve()], allow_inspection=False)
    except (ImportError, griffe.GriffeError, SyntaxError) as error:
        raise ApiError(f"{package}: {error}; regenerate the package") from None
    modules = [root, *_modules(root)]
    # Griffe passes over what it cannot parse.
    for path in (package.resolve() / module).rglob("*.py"):
        if path not in [part.filepath for part in modules]:
            raise ApiError(f"{path}: not Python; regenerate the package")
    exported = {
        name
        for name, member in root.members.items()
        if isinstance(member, griffe.Alias) and member.target_path.startswith(f"{module}.")
    }
    return dict(
        promise
        for part in modules
        # Tables that the base classes read; nobody is told of them.
        if part.name not in {"definition", "schemas"}
        for promise in _promises(part, exported)
        if not _is_private(promise[0])
    )


def _is_private(name: Name) -> bool:
    return any(part.startswith("_") and part != "__init__" for part in name)


def _exports(part: griffe.Object | griffe.Alias) -> set[str]:
    """The names in ``__all__``; without one, the classes and types that the module defines."""
    if part.exports is not None:
        return {str(name) for name in part.exports}
    return {
        name
        for name, member in part.members.items()
        if isinstance(member, griffe.Class) or (isinstance(member, griffe.Attribute) and member.annotation)
    }


def _modules(part: griffe.Object | griffe.Alias) -> Iterator[griffe.Object | griffe.Alias]:
    for inner in part.members.values():
        if isinstance(inner, griffe.Module):
            yield inner
            yield from _modules(inner)


def _promises(part: griffe.Object | griffe.Alias, exported: set[str]) -> Iterator[tuple[Name, Promise]]:
    within = part.path.partition(".")[2]
    is_given = within.partition(".")[0] in {"params", "auth"}
    for word in _exports(part):
        member = part.members.get(word)
        if member is None or (word.startswith("Sync") and word.removeprefix("Sync") in part.members):
            continue
        name = (word,) if word in exported or within.startswith("params.") else (f"{within}.{word}",)
        if isinstance(member, griffe.Class):
            yield from _class(name, member, is_given=is_given)
        elif isinstance(member, griffe.Attribute):
            yield from _alias(name, str(member.value), is_given=is_given)


def _class(name: Name, member: griffe.Class, *, is_given: bool) -> Iterator[tuple[Name, Promise]]:
    yield name, Promise("class", ", ".join(map(str, member.bases)))
    optional = str(member.keywords.get("total")) == "False"
    for word, inner in member.members.items():
        if isinstance(inner, griffe.Function):
            if "dataclass" in member.labels:
                continue  # made of the fields
            yield (
                (*name, word),
                Promise("async method" if "async" in inner.labels else "method", str(inner.returns)),
            )
            for position, parameter in enumerate(inner.parameters):
                if parameter.name != "self":
                    named = parameter.kind == griffe.ParameterKind.keyword_only
                    yield (
                        (*name, word, parameter.name),
                        Promise(
                            "parameter",
                            _NOT_GIVEN.sub("", str(parameter.annotation)),
                            is_given=True,
                            is_required=parameter.required,
                            default=str(parameter.default),
                            position=None if named else position,
                        ),
                    )
        elif isinstance(inner, griffe.Attribute):
            default = "" if inner.value is None else str(inner.value)
            yield (*name, word), _field(str(inner.annotation), is_given, optional=optional or bool(default))


def _field(type: str, is_given: bool, *, optional: bool) -> Promise:
    for marker, is_required in (("Required", True), ("NotRequired", False)):
        if type.startswith(f"{marker}["):
            return Promise("field", type[len(marker) + 1 : -1], is_given, is_required)
    return Promise(
        "field", type.removesuffix(" | None") if is_given and optional else type, is_given, not optional
    )


def _alias(name: Name, value: str, *, is_given: bool) -> Iterator[tuple[Name, Promise]]:
    """A name for a type. A ``TypedDict`` whose keys are no identifiers is written as a call."""
    match ast.parse(value, mode="eval").body:
        case ast.Call(func=ast.Name("TypedDict"), args=[_, ast.Dict(keys, values)], keywords=keywords):
            yield name, Promise("class", "TypedDict")
            for key, type in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant):
                    yield (
                        (*name, str(key.value)),
                        _field(ast.unparse(type), is_given, optional=bool(keywords)),
                    )
        case _:
            yield name, Promise("type", value, is_given)
