"""Annotations of response models, made by datamodel-code-generator.

It is called once per package. Names, aliases, order and texts come from the plan, so that no names are
numbered and no text of a spec passes through; only the type of each field is used. Fields with the same
schema share a type.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from typing import Any

from .plan.shapes import ClassPlan, FieldPlan, classes_in

__all__ = ["type_hints"]

# A field may be called `date`, which is then not a type for the fields after it.
_RENAMED = {"date": "dt.date", "datetime": "dt.datetime"}


def type_hints(classes: Iterable[ClassPlan]) -> Mapping[str, Mapping[str, str]]:
    """The annotation of each field: class name to field name to source text.

    Args:
        classes: The models; including all classes that they refer to.
    """
    plans = list(classes)
    fields = {_key(field): field for plan in plans for field in plan.fields}
    if not fields:
        return {plan.name: {} for plan in plans}
    schemas = _stand_ins(fields.values())
    name = max(("Asked", *schemas), key=len) + "For"  # longer than any other
    tree = ast.parse(_generated({name: _asked(fields.values()), **schemas}))
    (asked,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    hints = dict(zip(fields, _annotations(asked), strict=True))
    return {plan.name: {field.name: hints[_key(field)] for field in plan.fields} for plan in plans}


def _key(field: FieldPlan) -> str:
    return json.dumps([field.required, field.schema])


def _asked(fields: Iterable[FieldPlan]) -> dict[str, Any]:
    """One class with every field, under names that the tool has no cause to change."""
    names = {f"field_{number}": field for number, field in enumerate(fields)}
    return {
        "type": "object",
        "properties": {name: field.schema for name, field in names.items()},
        "required": [name for name, field in names.items() if field.required],
    }


def _stand_ins(fields: Iterable[FieldPlan]) -> dict[str, Any]:
    """A small class for each that a field refers to."""
    names = {name for field in fields for name in classes_in(field.schema)}
    return {name: {"type": "object", "properties": {"x": {"type": "string"}}} for name in sorted(names)}


def _generated(schemas: Mapping[str, Any]) -> str:
    # Imported when there is something to generate: it takes longer than all else that `connectorgen` loads.
    from datamodel_code_generator import DatetimeClassType, LiteralType, PythonVersion, generate
    from datamodel_code_generator.enums import DataModelType, InputFileType

    document = {
        "openapi": "3.1.0",
        "info": {"title": "models", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    text = generate(
        document,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        output_datetime_class=DatetimeClassType.Datetime,
        enum_field_as_literal=LiteralType.All,
        strict_nullable=True,
        disable_timestamp=True,
        formatters=[],
    )
    return str(text)  # one module, since no name holds a dot


def _annotations(node: ast.ClassDef) -> Iterable[str]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign):
            yield ast.unparse(_Renamer().visit(statement.annotation))


class _Renamer(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(_RENAMED.get(node.id, node.id))
