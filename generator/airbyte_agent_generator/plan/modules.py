"""Assigns classes to modules: that of the entity that uses them, or ``shared``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

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
        imports: What its classes take from other modules, by module.
    """

    name: str
    classes: tuple[ClassPlan, ...]
    literals: Mapping[str, Schema]
    imports: Mapping[str, tuple[str, ...]]

    @property
    def defined(self) -> tuple[str, ...]:
        """The names that it defines."""
        return (*self.literals, *(plan.name for plan in self.classes))


@dataclass(frozen=True, slots=True)
class Modules:
    """All modules of classes of one kind, and where each class is."""

    modules: tuple[Module, ...]
    places: Mapping[str, str]

    def imports(self, schemas: Iterable[Schema]) -> Mapping[str, tuple[str, ...]]:
        """What to import from which module for annotations of these flat schemas."""
        return _by_place({name for schema in schemas for name in classes_in(schema)}, self.places)


def arrange(
    shapes: Shapes, roots: Mapping[str, Iterable[Schema]], owners: Mapping[str, str] | None = None
) -> Modules:
    """Assign each class to a module.

    Args:
        shapes: The classes.
        roots: Flat schemas that each module's users name.
        owners: The module whose record a class is. It stands there, with what only it needs, and other
            modules import it, unless modules would come to import each other.
    """
    owned = dict(owners or {})
    shared = f"{_SHARED}_" if _SHARED in roots else _SHARED
    while True:
        places = _places(shapes, roots, owned, shared)
        circle = _circle(shapes, places)
        if not circle:
            break
        owned = {name: module for name, module in owned.items() if module not in circle}
    modules = (_module(name, places, shapes) for name in (shared, *roots))
    return Modules(tuple(module for module in modules if module.defined), places)


def _places(
    shapes: Shapes, roots: Mapping[str, Iterable[Schema]], owned: Mapping[str, str], shared: str
) -> dict[str, str]:
    users: dict[str, list[str]] = {}
    for module, schemas in roots.items():
        elsewhere = {name for name, owner in owned.items() if owner != module}
        for name in _reachable(shapes, schemas, elsewhere):
            users.setdefault(name, []).append(module)
    return {name: modules[0] if len(modules) == 1 else shared for name, modules in users.items()}


def _circle(shapes: Shapes, places: Mapping[str, str]) -> set[str]:
    """Modules that would import each other in a circle; empty where none would."""
    graph: dict[str, dict[str, None]] = {}
    for name, place in places.items():
        needed = _needs(shapes.classes[name]) if name in shapes.classes else ()
        others = (places[item] for item in needed)
        graph.setdefault(place, {}).update(dict.fromkeys(other for other in others if other != place))
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return set(error.args[1])
    return set()


def _by_place(names: Iterable[str], places: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        found.setdefault(places[name], []).append(name)
    return {module: tuple(found[module]) for module in sorted(found)}


def _module(name: str, places: Mapping[str, str], shapes: Shapes) -> Module:
    defined = [item for item, place in places.items() if place == name]
    classes = tuple(shapes.classes[item] for item in defined if item in shapes.classes)
    used = {item for plan in classes for item in _needs(plan) if places[item] != name}
    return Module(
        name=name,
        classes=classes,
        literals={item: shapes.literals[item] for item in defined if item in shapes.literals},
        imports=_by_place(used, places),
    )


def _reachable(shapes: Shapes, schemas: Iterable[Schema], elsewhere: Iterable[str]) -> list[str]:
    """Names of the classes that the schemas lead to, but not through those elsewhere; needed ones first."""
    found: dict[str, None] = {}
    opened = set(elsewhere)
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
