"""Methods of an entity: one per action, with arguments, return type and docstring."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from airbyte_agent_format.compile import OperationTexts, ParameterTexts, Texts
from airbyte_agent_format.model import document as spec
from airbyte_agent_sdk.definition import Operation, Parameter
from airbyte_agent_sdk.names import identifier, identifiers
from airbyte_agent_sdk.wire.graphql import may_be_null

from .docs import Doc, clean, describe, sentence
from .names import Names, class_name, singular
from .samples import sample
from .shapes import REF, ClassPlan, FieldPlan, Schema, Shapes
from .types import annotation

__all__ = ["ArgumentPlan", "MethodPlan", "MethodPlanner", "params_classes"]

Kind = Literal["pager", "one", "none", "download", "bytes"]

_ANY_OBJECT: Schema = {"type": "object", "additionalProperties": {}}
#: Attributes of the base class, and names that annotations in a class body still need.
_METHODS_TAKEN = frozenset({"bool", "bytes", "dict", "dt", "float", "int", "omit", "str"})


@dataclass(frozen=True, slots=True)
class ArgumentPlan:
    """One argument of a method.

    Attributes:
        name: Its Python name.
        api_name: The API's; none for the fields of an open body, which are passed on one by one.
        schema: Its flat schema.
        required: Whether it has no default.
        doc: One paragraph.
        sample: Source of a value for examples.
        scoped: Whether a setting of the connector may give it, so that a call may leave it out.
        by_position: Whether it says which record is meant, so that examples give it by position.
    """

    name: str
    api_name: str | None
    schema: Schema
    required: bool
    doc: str
    sample: Any
    scoped: bool = False
    by_position: bool = False

    @property
    def annotation(self) -> str:
        """Its annotation, without ``Omit``."""
        return annotation(self.schema, "argument")


@dataclass(frozen=True, slots=True)
class MethodPlan:
    """One action.

    Attributes:
        name: The method's.
        constant: Name of its operation in the module.
        operation: That operation.
        kind: Which of the base class' ways to make the call it takes.
        schema: Flat schema of what comes back; of one record, for a pager.
        arguments: Required ones first, which may be given by position: of the path, then other ids.
        params: The TypedDict of its arguments, if it sends a body.
        doc: Its docstring.
    """

    name: str
    constant: str
    operation: Operation
    kind: Kind
    schema: Schema
    arguments: tuple[ArgumentPlan, ...]
    params: str | None
    doc: Doc

    @property
    def sent(self) -> tuple[Schema, ...]:
        """Flat schemas of its arguments, and of all of them together."""
        together: list[Schema] = [{"$ref": f"{REF}{self.params}"}] if self.params else []
        return (*(argument.schema for argument in self.arguments), *together)

    @property
    def record(self) -> str:
        """Annotation of what comes back; of one record, for a pager."""
        return annotation(self.schema, "result")

    @property
    def result_constant(self) -> str:
        """What holds the annotation at run time, where the method cannot name it.

        A union is no class to type checkers; and a parameter may hide a name, as `str` does.
        """
        hidden = {argument.name for argument in self.arguments}.intersection(re.findall(r"\w+", self.record))
        needed = (self.is_union or hidden) and self.kind in ("pager", "one")
        return f"{self.constant}_RESULT" if needed else ""

    @property
    def is_union(self) -> bool:
        """Whether what comes back is one of several types; a list of them is one type."""
        outside, inner = self.record, ""
        while outside != inner:
            outside, inner = re.sub(r"\[[^\[\]]*\]", "", outside), outside
        return " | " in outside

    @property
    def positional(self) -> tuple[ArgumentPlan, ...]:
        """The arguments before the star."""
        return tuple(argument for argument in self.arguments if argument.required or argument.scoped)

    @property
    def keywords(self) -> tuple[ArgumentPlan, ...]:
        """The arguments behind it."""
        return tuple(argument for argument in self.arguments if argument not in self.positional)

    @property
    def is_overloaded(self) -> bool:
        """Whether a required argument follows one that may be left out."""
        return any(
            argument.required and any(before.scoped for before in self.positional[:index])
            for index, argument in enumerate(self.positional)
        )


class MethodPlanner:
    """Plans the methods of one connector.

    Args:
        texts: The connector.
        models: Collects the classes of responses.
        params: Collects the classes of arguments.
        classes: The TypedDicts of whole methods' arguments: see `params_classes`.
    """

    def __init__(
        self, texts: Texts, models: Shapes, params: Shapes, classes: Mapping[tuple[str, str], str]
    ) -> None:
        self._texts = texts
        self._classes = classes
        self._models = models
        self._params = params
        self._scoped = frozenset(scope.param for scope in texts.info.scoping)

    def methods(self, entity: str, tables: Mapping[str, Operation]) -> tuple[MethodPlan, ...]:
        """The entity's methods, in the order of its actions."""
        texts = self._texts.operations[entity]
        names = identifiers(tables, reserved=_METHODS_TAKEN)
        ids = self._ids(tables.values())
        return tuple(
            self._method(names[action], texts[action], table, ids) for action, table in tables.items()
        )

    def _ids(self, tables: Iterable[Operation]) -> frozenset[str]:
        """The parameters that say which record of an entity is meant: what reading one, or a list, needs."""
        return frozenset(
            parameter.name
            for table in tables
            if table.reads and table.action not in ("search", "api_search")
            for parameter in table.parameters
            if parameter.location in ("path", "variable")
            and (parameter.required or self._is_scoped(parameter))
        )

    def _is_scoped(self, parameter: Parameter) -> bool:
        return parameter.required_by_api and parameter.name in self._scoped

    def _method(self, name: str, texts: OperationTexts, table: Operation, ids: frozenset[str]) -> MethodPlan:
        raw = None if table.download else texts.record
        entity, action = class_name(table.entity), class_name(table.action)
        flat = self._models.flatten(
            raw, singular(entity) if table.is_list or action == "Get" else f"{entity}{action}Result"
        )
        kind: Kind = "pager" if table.is_list else "download" if table.download else "one"
        if kind == "one" and (raw is None or table.answer == "bytes"):
            kind = "none" if raw is None else "bytes"
        arguments = self._arguments(texts.parameters, table, ids)
        params = self._classes.get((table.entity, table.action))
        if params:
            self._params.define(_params(params, table, arguments))
        return MethodPlan(
            name=name,
            constant=identifier(table.action).strip("_").upper(),
            operation=table,
            kind=kind,
            schema=flat or _ANY_OBJECT,
            arguments=arguments,
            params=params,
            doc=_doc(texts.source, table, kind, arguments),
        )

    def _arguments(
        self, texts: Mapping[str, ParameterTexts], table: Operation, ids: frozenset[str]
    ) -> tuple[ArgumentPlan, ...]:
        public = _told_apart(parameter for parameter in table.parameters if parameter.inject is None)
        python = identifiers((parameter.name for parameter in public), reserved={"self"})
        raw = {
            parameter.name: self._schema(texts[parameter.name], table, parameter.name) for parameter in public
        }
        flat = self._params.flatten_fields(raw, self._classes.get((table.entity, table.action), _root(table)))
        arguments = [
            self._argument(parameter, python[parameter.name], texts[parameter.name], flat[parameter.name])
            for parameter in public
        ]
        arguments = [
            replace(item, doc=f"{item.doc} Encoded as base64.".lstrip())
            if item.api_name == table.upload
            else item
            for item in arguments
        ]
        if table.open_body:
            arguments.append(_others(table, python.values()))
        if table.download and not {"range", "range_header"} & {name.lower() for name in python}:
            doc = "Range of bytes to download instead of the whole file, such as `bytes=0-1023`."
            kind: Schema = {"type": "string"}
            name = "range_header"
            arguments.append(ArgumentPlan(name, name, kind, required=False, doc=doc, sample="bytes=0-1023"))
        return _ordered(arguments, table, ids)

    @staticmethod
    def _schema(texts: ParameterTexts, table: Operation, name: str) -> object:
        nullable = table.graphql is not None and texts.schema and may_be_null(table.graphql, name)
        return {"anyOf": [texts.schema, {"type": "null"}]} if nullable else texts.schema

    def _argument(
        self, parameter: Parameter, name: str, texts: ParameterTexts, schema: Schema
    ) -> ArgumentPlan:
        schemas = self._texts.schemas
        node = schemas.node(texts.schema)
        doc = describe(node, schemas, texts.description)
        aliases = dict.fromkeys(identifier(alias) for alias in parameter.aliases)
        aliases.pop(name, None)  # the hosted API's name may differ from the argument's in characters alone
        if aliases:
            names = ", ".join(f"`{alias}`" for alias in aliases)
            doc = f"{doc} Also accepted as {names}.".lstrip()
        if parameter.name in self._scoped:
            doc = f"{doc} Defaults to the connector's setting.".lstrip()
        return ArgumentPlan(
            name=name,
            api_name=parameter.name,
            schema=schema,
            required=parameter.required,
            doc=doc,
            sample=sample(node, schemas),
            scoped=self._is_scoped(parameter),
        )


def _others(table: Operation, taken: Iterable[str]) -> ArgumentPlan:
    """The argument for fields of the body that the spec does not name."""
    is_part = any(parameter.location == "body" for parameter in table.parameters)
    name = "other_fields" if is_part else "body"
    doc = f"{'Further fields' if is_part else 'Fields'} of the record, with the API's own names."
    name = f"{name}_" if name in taken else name
    return ArgumentPlan(name, None, _ANY_OBJECT, required=not is_part, doc=doc, sample={})


def _ordered(
    arguments: Iterable[ArgumentPlan], table: Operation, ids: frozenset[str]
) -> tuple[ArgumentPlan, ...]:
    """What a call needs first: parameters of the path, other ids, then the rest."""
    in_path = {parameter.name for parameter in table.parameters if parameter.location == "path"}
    of_path: list[ArgumentPlan] = []
    other_ids: list[ArgumentPlan] = []
    needed: list[ArgumentPlan] = []
    optional: list[ArgumentPlan] = []
    for item in arguments:
        if not item.required and not item.scoped:
            optional.append(item)
        elif item.api_name in in_path:
            of_path.append(replace(item, by_position=True))
        elif item.api_name in ids:
            other_ids.append(replace(item, by_position=True))
        else:
            needed.append(item)
    return (*of_path, *other_ids, *needed, *optional)


def params_classes(tables: Mapping[str, Mapping[str, Operation]], names: Names) -> dict[tuple[str, str], str]:
    """The names of the TypedDicts of whole methods' arguments, for methods that send a body.

    Args:
        tables: The operations of each entity.
        names: Where class names come from.

    Returns:
        Entity and action to the name.
    """
    return {
        (table.entity, table.action): names.take(_root(table))
        for operations in tables.values()
        for table in operations.values()
        if table.body and not (table.graphql and table.reads)
    }


def _root(table: Operation) -> str:
    """What the types of a method's arguments begin with: ``CustomerCreateParams``."""
    return f"{class_name(singular(table.entity))}{class_name(table.action)}Params"


def _params(name: str, table: Operation, arguments: Iterable[ArgumentPlan]) -> ClassPlan:
    fields = (
        FieldPlan(item.name, item.api_name or item.name, item.schema, item.required, "") for item in arguments
    )
    return ClassPlan(name, f"Arguments of `{table.entity}.{table.action}`, by name.", tuple(fields))


def _told_apart(parameters: Iterable[Parameter]) -> list[Parameter]:
    """One of each name: a value goes to every place of its name, and is required where one of them does."""
    found: dict[str, Parameter] = {}
    for parameter in parameters:
        first = found.setdefault(parameter.name, parameter)
        if parameter.required and not first.required:
            found[parameter.name] = replace(first, required=True)
    return list(found.values())


def _doc(source: spec.Operation, table: Operation, kind: Kind, arguments: tuple[ArgumentPlan, ...]) -> Doc:
    summary = sentence(source.summary) or f"{class_name(table.action)} {clean(table.entity)}."
    paragraphs = [sentence(source.description)] if clean(source.description) != clean(source.summary) else []
    if kind == "pager":
        paragraphs.append(_paging(source, table))
    if source.untested:
        paragraphs.append(f"Not tested against the live API. {sentence(source.untested_reason)}".rstrip())
    return Doc(
        summary=summary,
        paragraphs=tuple(filter(None, paragraphs)),
        arguments=tuple((argument.name, argument.doc) for argument in arguments if argument.doc),
        returns="The file, as a stream." if kind == "download" else "",
    )


def _paging(source: spec.Operation, table: Operation) -> str:
    if isinstance(source.no_pagination, str):
        return f"Returns a single page. {sentence(source.no_pagination)}"
    if table.paging is None:
        return "Pagination is not supported: getting a second page raises `PagingError`."
    return ""
