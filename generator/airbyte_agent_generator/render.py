"""Renders a plan to files, in memory except for the formatter's folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib.resources import files
from itertools import chain
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FunctionLoader, StrictUndefined
from jinja2.bccache import Bucket

from . import markdown
from .filters import filters
from .formatting import formatted
from .literals import documents, selections, source
from .models import type_hints
from .plan.modules import Module, Modules
from .plan.package import EntityPlan, Package
from .plan.params import AliasPlan, TypedDictPlan, typed_dict
from .plan.shapes import ClassPlan, classes_in
from .plan.types import annotation
from .shared_parameters import shared_parameters
from .shared_schemas import shared_schemas
from .sync_async import VARIANTS

__all__ = ["CORE_RANGE", "render"]

#: The versions of airbyte-agent-sdk that generated code runs on.
CORE_RANGE = ">=1.0,<2"


def render(package: Package, task: str = "") -> dict[str, str]:
    """Every file of the package except its stamp, by path.

    Args:
        package: What is to be in it.
        task: A program for the README.

    Raises:
        RenderError: The rendered code is not Python.
    """
    return formatted(_Renderer(package, task).files())


class _Compiled(BytecodeCache):
    """Templates, compiled once per process."""

    def __init__(self) -> None:
        self._codes: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key] = bucket.code


_COMPILED = _Compiled()


class _Renderer:
    def __init__(self, package: Package, task: str) -> None:
        self._package = package
        self._task = task.strip()
        operations = [method.operation for entity in package.entities for method in entity.methods]
        self._schemas = shared_schemas(operations, package.argument_types)
        schemas = {text: name for text, (name, _) in self._schemas.items()}
        self._parameters = shared_parameters(operations, schemas)
        self._selections = selections(operations)
        self._templates = Environment(
            loader=FunctionLoader(_template),
            bytecode_cache=_COMPILED,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # noqa: S701  these are no web pages; each filter quotes for its own place
        )
        self._templates.filters.update(filters(schemas))
        minimum, _ = CORE_RANGE.removeprefix(">=").split(",<")
        command = f"connectorgen generate {package.slug}"
        self._everywhere: dict[str, Any] = {
            "package": package,
            "header": f"# Generated from {package.source} by `{command}`. Do not edit.",
            "sync_async": VARIANTS,
            "core_range": CORE_RANGE,
            "core_major": minimum.partition(".")[0],
            "title": package.definition.name,
        }

    def files(self) -> dict[str, str]:
        """Path to text."""
        inside = self._package.module
        records = self._records()
        found = {
            "LICENSE": _template("LICENSE.jinja"),
            "README.md": self._fill("README.md", examples=markdown.examples(self._package), task=self._task),
            "REFERENCE.md": self._fill(
                "REFERENCE.md",
                call=markdown.call,
                contents=markdown.contents(self._package.entities),
                classes_in=classes_in,
                records=records,
                nested=self._nested_arguments(),
            ),
            "pyproject.toml": self._fill("pyproject.toml"),
            f"{inside}/py.typed": "",
            f"{inside}/__init__.py": self._init(records),
            **{
                f"{inside}/{name}.py": self._fill(f"{name}.py")
                for name in ("auth", "calls", "connector", "definition")
            },
            **{f"{inside}/_operations/{name}.py": text for name, text in self._operations().items()},
            **{f"{inside}/entities/{name}.py": text for name, text in self._entities().items()},
            **{f"{inside}/models/{name}.py": text for name, text in self._models().items()},
            **{f"{inside}/params/{name}.py": text for name, text in self._params().items()},
            **{f"{inside}/store/{name}.py": text for name, text in self._store().items()},
        }
        if self._schemas:
            found[f"{inside}/_operations/_schemas.py"] = self._fill(
                "schemas.py", definitions=self._schema_definitions()
            )
        if self._parameters:
            found[f"{inside}/_operations/_parameters.py"] = self._fill(
                "parameters.py",
                parameters=self._parameters.values(),
                schemas=[name for name, _ in self._schemas.values()],
            )
        if self._selections:
            found[f"{inside}/_operations/_documents.py"] = self._fill(
                "documents.py", selections=self._selections.values()
            )
        return dict(sorted(found.items()))

    def _fill(self, template: str, **values: Any) -> str:
        return self._templates.get_template(f"{template}.jinja").render(**self._everywhere, **values)

    def _records(self) -> list[ClassPlan]:
        """The classes that methods give back, without those inside them."""
        models = self._package.models
        named = [models.imports(entity.results).values() for entity in self._package.entities]
        wanted = {name for modules in named for names in modules for name in names}
        return [plan for module in models.modules for plan in module.classes if plan.name in wanted]

    def _nested_arguments(self) -> list[Module]:
        """Types within arguments: the reference lists arguments themselves beside their method."""
        package = self._package
        whole = {method.params for entity in package.entities for method in entity.methods}
        modules = (
            replace(module, classes=tuple(plan for plan in module.classes if plan.name not in whole))
            for module in package.params.modules
        )
        return [module for module in modules if module.defined]

    def _init(self, records: Iterable[ClassPlan]) -> str:
        package = self._package
        eager = dict.fromkeys(package.connectors, "connector") | dict.fromkeys(package.auth_names, "auth")
        lazy = {plan.name: f".models.{package.models.places[plan.name]}" for plan in records}
        for entity in package.entities:
            classes = (entity.class_name, f"Sync{entity.class_name}")
            lazy |= dict.fromkeys(classes, f".entities.{entity.module}")
            if entity.store:
                kinds = [entity.store.columns.name, *filter(None, [entity.store.record_class])]
                lazy |= dict.fromkeys(kinds, f".store.{entity.module}")
        lazy["AirbyteAuthConfig"] = "airbyte_agent_sdk.auth"  # it imports pydantic
        exported = lazy | {name: f".{module}" for name, module in eager.items()}
        params = [f".params.{module.name}" for module in package.params.modules]
        return self._fill(
            "__init__.py", eager=eager, lazy=_by_value(lazy), exported=_by_value(exported), params=params
        )

    def _entities(self) -> dict[str, str]:
        package = self._package
        doc = f"The entities of {package.definition.name}, one module each."
        return {"__init__": self._fill("folder.py", doc=doc)} | {
            entity.module: self._fill(
                "entity.py",
                entity=entity,
                models=package.models.imports(entity.results),
                params=_param_imports(entity, package.params),
            )
            for entity in package.entities
        }

    def _operations(self) -> dict[str, str]:
        package = self._package
        doc = f"The operations of {package.definition.name} as tables, by entity."
        written = {"__init__": self._fill("folder.py", doc=doc)}
        shared = {text: name for text, (name, _) in {**self._parameters, **self._selections}.items()}
        for entity in package.entities:
            if entity.methods:
                operations = {method.constant: method.operation for method in entity.methods}
                texts = documents(operations, self._selections)
                written[entity.module] = self._fill(
                    "operations.py",
                    entity=entity,
                    documents=texts.values(),
                    names=shared | {text: name for text, (name, _) in texts.items()},
                    selections=[name for name, _ in self._selections.values()],
                    parameters=[name for name, _ in self._parameters.values()],
                    schemas=[name for name, _ in self._schemas.values()],
                )
        return written

    def _models(self) -> dict[str, str]:
        models = self._package.models
        hints = type_hints(plan for module in models.modules for plan in module.classes)
        doc = f"The records of {self._package.definition.name}, by entity."
        return {"__init__": self._fill("folder.py", doc=doc)} | {
            module.name: self._fill(
                "models.py",
                module=module,
                hints=hints,
                doc=self._module_doc("Records", module),
                aliases=[],
            )
            for module in models.modules
        }

    def _store(self) -> dict[str, str]:
        store = self._package.store
        hints = type_hints(plan for module in store.modules for plan in module.classes)
        aliases = {entity.module: entity.store.columns for entity in self._package.entities if entity.store}
        modules = {module.name: module for module in store.modules}
        doc = f"The context store records of {self._package.definition.name}, by entity."
        written = {"__init__": self._fill("folder.py", doc=doc)}
        for name in dict.fromkeys((*modules, *aliases)):
            module = modules.get(name) or Module(name, (), {}, {})
            alias = [aliases[name]] if name in aliases else []
            written[name] = self._fill(
                "models.py",
                module=module,
                hints=hints,
                doc=self._module_doc("Records in the context store", module),
                aliases=alias,
            )
        return written if len(written) > 1 else {}

    def _params(self) -> dict[str, str]:
        package = self._package
        modules = {module.name: module for module in package.params.modules}
        doc = f"Types of the arguments of {package.definition.name}'s methods, by entity."
        written = {
            "__init__": self._fill("params_init.py", doc=doc, modules=[f".{name}" for name in modules])
        }
        for name, module in modules.items():
            aliases = [
                AliasPlan(item, annotation(flat, "argument")) for item, flat in module.literals.items()
            ]
            known = {*chain.from_iterable(module.imports.values()), *module.literals}
            dicts: list[TypedDictPlan] = []
            for plan in module.classes:
                dicts.append(typed_dict(plan, known))
                known.add(plan.name)
            written[name] = self._fill(
                "params.py",
                imports=module.imports,
                doc=self._module_doc("Arguments", module),
                aliases=aliases,
                dicts=dicts,
                exports=(*(item.name for item in aliases), *(item.name for item in dicts)),
            )
        return written if len(written) > 1 else {}

    def _schema_definitions(self) -> list[str]:
        names: dict[str, str] = {}
        written: list[str] = []
        for text, (name, schema) in self._schemas.items():
            written.append(f"{name}: Mapping[str, Any] = {source(schema, names)}")
            names[text] = name
        return written

    def _module_doc(self, what: str, module: Module) -> str:
        entities = (entity.name for entity in self._package.entities if entity.module == module.name)
        entity = next(entities, None)
        return f"{what} of `{entity}`." if entity else f"{what} that several entities share."


def _by_value(places: Mapping[str, str]) -> dict[str, list[str]]:
    """The names in each place, both sorted."""
    found: dict[str, list[str]] = {}
    for place, name in sorted((place, name) for name, place in places.items()):
        found.setdefault(place, []).append(name)
    return found


def _param_imports(entity: EntityPlan, params: Modules) -> Mapping[str, Iterable[str]]:
    schemas = (argument.schema for method in entity.methods for argument in method.arguments)
    return params.imports(schemas)


def _template(name: str) -> str:
    return (files("airbyte_agent_generator") / "templates" / name).read_text(encoding="utf-8")
