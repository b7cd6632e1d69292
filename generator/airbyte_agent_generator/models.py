"""Annotations of response models, made by datamodel-code-generator.

One call for a whole package: names, aliases, order and texts are the plan's, so that nothing is ever numbered
and no text of a spec passes through; what comes back is the type of each field.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Any

from .plan.shapes import ClassPlan

__all__ = ["type_hints"]

#: Keeps field names apart from type names, keywords and whatever else would make the tool rename one.
_PREFIX = "field_"

# A field may be called `date`, which is then not a type for the fields after it.
_RENAMED = {"date": "dt.date", "datetime": "dt.datetime"}


def type_hints(classes: Iterable[ClassPlan]) -> Mapping[str, Mapping[str, str]]:
    """The annotation of each field: class name to field name to source text.

    Args:
        classes: The models; whatever class they refer to is among them.
    """
    plans = {plan.name: plan for plan in classes}
    if not plans:
        return {}
    tree = ast.parse(_generated({name: _object(plan) for name, plan in plans.items()}))
    found = {node.name: dict(_fields(node)) for node in tree.body if isinstance(node, ast.ClassDef)}
    lost = [
        name for name in plans if [field.name for field in plans[name].fields] != list(found.get(name, ()))
    ]
    if lost:
        raise RuntimeError(f"datamodel-code-generator changed the fields of {', '.join(lost)}")
    return found


def _object(plan: ClassPlan) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {_PREFIX + field.name: field.schema for field in plan.fields},
        "required": [_PREFIX + field.name for field in plan.fields if field.required],
    }


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


def _fields(node: ast.ClassDef) -> Iterable[tuple[str, str]]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            yield (
                statement.target.id.removeprefix(_PREFIX),
                ast.unparse(_Renamer().visit(statement.annotation)),
            )


class _Renamer(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(_RENAMED.get(node.id, node.id))
