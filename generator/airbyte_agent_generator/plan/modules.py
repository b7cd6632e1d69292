"""Which module a class stands in: its entity's, or ``shared`` where more than one entity needs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .shapes import ClassPlan, Schema, Shapes, classes_in

__all__ = ["Module", "Modules", "arrange"]

_SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Module:
    """One module of classes.

    Attributes:
        name: Its file's.
        classes: What it defines; a class after those that it needs, as far as they do not need each other.
        literals: Names of long enums, and their flat schemas.
        imports: What it takes from ``shared``, and hands on.
    """

    name: str
    classes: tuple[ClassPlan, ...]
    literals: Mapping[str, Schema]
    imports: tuple[str, ...]

    @property
    def defined(self) -> tuple[str, ...]:
        """The names that it defines."""
        return (*self.literals, *(plan.name for plan in self.classes))


@dataclass(frozen=True, slots=True)
class Modules:
    """All modules of classes of one kind, and where each class is."""

    modules: tuple[Module, ...]
    places: Mapping[str, str]
    shared: str

    def imports(self, schemas: Iterable[Schema]) -> Mapping[str, tuple[str, ...]]:
        """What to import from which module for annotations of these flat schemas."""
        found: dict[str, list[str]] = {}
        for name in sorted({name for schema in schemas for name in classes_in(schema)}):
            found.setdefault(self.places[name], []).append(name)
        return {module: tuple(found[module]) for module in sorted(found)}


def arrange(shapes: Shapes, roots: Mapping[str, Iterable[Schema]]) -> Modules:
    """Put each class where it is needed.

    Args:
        shapes: The classes.
        roots: Flat schemas that each module's users name.
    """
    needed = {module: _reachable(shapes, schemas) for module, schemas in roots.items()}
    users: dict[str, list[str]] = {}
    for module, names in needed.items():
        for name in names:
            users.setdefault(name, []).append(module)
    shared = f"{_SHARED}_" if _SHARED in needed else _SHARED
    places = {name: modules[0] if len(modules) == 1 else shared for name, modules in users.items()}
    modules = [_module(shared, (), places, shapes)]
    modules += [_module(name, roots[name], places, shapes) for name in needed]
    return Modules(tuple(module for module in modules if module.defined or module.imports), places, shared)


def _module(name: str, roots: Iterable[Schema], places: Mapping[str, str], shapes: Shapes) -> Module:
    defined = [item for item, place in places.items() if place == name]
    classes = tuple(shapes.classes[item] for item in defined if item in shapes.classes)
    used = {item for schema in roots for item in classes_in(schema)}
    used.update(item for plan in classes for item in _needs(plan))
    return Module(
        name=name,
        classes=classes,
        literals={item: shapes.literals[item] for item in defined if item in shapes.literals},
        imports=tuple(sorted(item for item in used if places[item] != name)),
    )


def _reachable(shapes: Shapes, schemas: Iterable[Schema]) -> list[str]:
    """Names of the classes that the schemas lead to; each after those that it needs."""
    found: dict[str, None] = {}
    opened: set[str] = set()
    waiting = [iter([name for schema in schemas for name in classes_in(schema)])]
    path: list[str] = []
    while waiting:
        name = next(waiting[-1], None)
        if name is None:
            waiting.pop()
            if path:
                found[path.pop()] = None
        elif name not in opened:
            opened.add(name)
            path.append(name)
            plan = shapes.classes.get(name)
            waiting.append(_needs(plan) if plan else iter(()))
    return list(found)


def _needs(plan: ClassPlan) -> Iterator[str]:
    return (name for field in plan.fields for name in classes_in(field.schema))
