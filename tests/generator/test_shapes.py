from __future__ import annotations

from typing import Any

import pytest
from airbyte_agent_format.schema import Schemas
from airbyte_agent_generator.plan.names import Names
from airbyte_agent_generator.plan.shapes import Shapes
from airbyte_agent_generator.plan.types import annotation

Json = dict[str, Any]


def hint(schema: object, components: Json | None = None, *, arguments: bool = False) -> str:
    shapes = Shapes(Schemas(components or {}), Names(), arguments=arguments)
    return annotation(shapes.flatten(schema, "Thing"), "argument" if arguments else "field")


def fields(shapes: Shapes) -> dict[str, dict[str, str]]:
    return {
        plan.name: {item.api_name: annotation(item.schema, "field") for item in plan.fields}
        for plan in shapes.classes.values()
    }


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "str"),
        ({"type": "string", "format": "date-time"}, "dt.datetime"),
        ({"type": "string", "format": "date"}, "dt.date"),
        ({"type": "string", "format": "uuid"}, "str"),
        ({"type": "string", "format": "binary"}, "str"),
        ({"type": ["string", "null"]}, "str | None"),
        ({"type": "string", "nullable": True}, "str | None"),
        ({"type": ["string"]}, "str"),
        ({"type": ["string", "integer", "null", "string"]}, "str | int | None"),
        ({"type": "any"}, "Any"),
        ({"type": "string", "enum": ["a", "b"]}, 'Literal["a", "b"] | str'),
        ({"enum": ["a", None]}, 'Literal["a"] | str | None'),
        ({"type": ["string", "null"], "enum": ["a"]}, 'Literal["a"] | str | None'),
        ({"enum": [1, 2]}, "Literal[1, 2] | int"),
        ({"enum": [True, "x"]}, 'Literal["x"] | str | bool'),
        ({"enum": [0.5]}, "float"),
        ({"enum": [["x"]]}, "Any"),
        ({"const": "customer"}, 'Literal["customer"] | str'),
        (
            {"anyOf": [{"enum": ["a"]}, {"enum": ["b", "a"]}, {"enum": [1]}]},
            'Literal["a", "b", 1] | str | int',
        ),
        ({"type": "array"}, "list[Any]"),
        ({"items": {"type": "integer"}}, "list[int]"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"additionalProperties": {"type": ["string", "null"]}}, "dict[str, str | None]"),
        ({"type": "object", "properties": {}}, "dict[str, Any]"),
        ({"type": "string", "required": True, "description": "draft 3"}, "str"),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, "str | None"),
        (
            {"anyOf": [{"type": "null"}, {"type": "string"}, {"type": "string", "format": "uri"}]},
            "str | None",
        ),
        ({"anyOf": [{"type": "string"}, {}]}, "Any"),
        ({"type": "string", "anyOf": [{"minLength": 1}, {"maxLength": 0}]}, "str"),
        ({"$ref": "#/components/schemas/Missing"}, "Any"),
        (True, "Any"),
        ("junk", "Any"),
    ],
)
def test_flat_schemas_as_annotations(schema: object, expected: str) -> None:
    assert hint(schema) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "format": "date-time"}, "dt.datetime | str"),
        ({"type": "string", "format": "binary"}, "FileContent"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, "Sequence[str | None]"),
        ({"type": "object"}, "Mapping[str, Any]"),
    ],
)
def test_arguments_take_more_than_results_give(schema: Json, expected: str) -> None:
    assert hint(schema, arguments=True) == expected


def test_a_moment_that_is_sent_as_a_number_may_be_a_datetime():
    seconds, millis = {"type": "integer", "format": "unix-time"}, {"type": "number", "format": "unix-time-ms"}
    assert hint(seconds, arguments=True) == "int | dt.datetime"
    assert hint(millis, arguments=True) == "float | dt.datetime"
    assert (hint(seconds), hint(millis)) == ("int", "float")


def test_a_constant_that_is_sent_is_only_that():
    cleared = {"oneOf": [{"type": "array", "items": {"type": "string"}}, {"type": "string", "const": ""}]}
    assert hint(cleared, arguments=True) == 'Sequence[str] | Literal[""]'
    assert hint({"oneOf": [{"type": "integer"}, {"const": "inf"}]}, arguments=True) == 'int | Literal["inf"]'


def test_an_open_object_with_names_of_its_own_is_any_mapping_too() -> None:
    opened = {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True}
    components = {"Fields": opened}
    ref = {"$ref": "#/components/schemas/Fields"}
    assert hint(opened, arguments=True) == "Thing | Mapping[str, Any]"
    assert hint(ref, components, arguments=True) == "FieldsParam | Mapping[str, Any]"
    assert hint(ref, components) == "Fields"


def test_nested_objects_are_named_after_parent_and_field() -> None:
    shapes = Shapes(Schemas({}), Names(), arguments=False)
    line = {"type": "object", "properties": {"text": {"type": "string"}}}
    address = {"type": "object", "properties": {"lines": {"type": "array", "items": line}}}
    by_name = {"type": "object", "additionalProperties": line}
    flat = shapes.flatten(
        {"type": "object", "properties": {"address": address, "others": by_name}}, "Customer"
    )
    assert annotation(flat, "field") == "Customer"
    assert fields(shapes) == {
        "Customer": {"address": "CustomerAddress", "others": "dict[str, CustomerOthersValue]"},
        "CustomerAddress": {"lines": "list[CustomerAddressLine]"},
        "CustomerAddressLine": {"text": "str"},
        "CustomerOthersValue": {"text": "str"},
    }


def nested(*path: str) -> Json:
    """An object in an object, as many as there are fields."""
    schema: Json = {"type": "object", "properties": {"x": {"type": "string"}}}
    for field in reversed(path):
        schema = {"type": "object", "properties": {field: schema}}
    return schema


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"tax": nested()}, ["Tax"]),
        ({"options": nested("card", "plan")}, ["Options", "Card", "Plan"]),
        (
            {"us": nested("bank", "plan"), "card": nested("plan")},
            ["Us", "Bank", "BankPlan", "Card", "CardPlan"],
        ),
        ({"plan": nested(), "card": nested("plan")}, ["Plan", "Card", "CardPlan"]),
        ({"lines": {"type": "array", "items": nested("taxes")}}, ["Line", "Taxes"]),
        ({"by_day": {"additionalProperties": nested()}}, ["ByDayValue"]),
        ({"one": {"anyOf": [nested("deep"), {"type": "string"}]}}, ["One", "Deep"]),
        (
            {"saved_payment_method_collection_options_of_customers": nested()},
            ["SavedPaymentOptionsOfCustomers"],
        ),
    ],
)
def test_types_in_arguments_have_the_shortest_names_that_tell_them_apart(
    arguments: Json, expected: list[str]
) -> None:
    shapes = Shapes(Schemas({}), Names(), arguments=True)
    shapes.flatten_fields(arguments, "OrderCreateParams")
    assert list(shapes.classes) == [f"OrderCreateParams{name}" for name in expected]


def test_a_component_is_told_from_the_arguments_of_a_method() -> None:
    address = {"type": "object", "properties": {"city": {"type": "string"}}}
    shapes = Shapes(
        Schemas({"OrderCreate": address, "OrderParam": address}), names := Names(), arguments=True
    )
    names.take("OrderCreateParams")
    refs = {name: {"$ref": f"#/components/schemas/{name}"} for name in ("OrderCreate", "OrderParam")}
    shapes.flatten_fields(refs, "OrderCreateParams")
    assert list(shapes.classes) == ["OrderCreateInput", "OrderParam"]


def test_components_keep_their_names_and_may_refer_to_each_other() -> None:
    node = {
        "type": "object",
        "properties": {
            "next": {"oneOf": [{"$ref": "#/components/schemas/tree_node"}, {"type": "null"}]},
            "kind": {"$ref": "#/components/schemas/Kind"},
        },
    }
    components = {"tree_node": node, "Kind": {"type": "string", "enum": ["leaf"]}}
    shapes = Shapes(Schemas(components), Names(), arguments=False)
    shapes.flatten({"$ref": "#/components/schemas/tree_node"}, "Thing")
    assert fields(shapes) == {"TreeNode": {"next": "TreeNode | None", "kind": 'Literal["leaf"] | str'}}


def test_components_of_arguments_are_told_from_models() -> None:
    components = {"Address": {"type": "object", "properties": {"city": {"type": "string"}}}}
    assert hint({"$ref": "#/components/schemas/Address"}, components, arguments=True) == "AddressParam"


@pytest.mark.parametrize(
    "components",
    [
        {"A": {"$ref": "#/components/schemas/A"}},
        {"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}},
        {"A": {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/A"}]}},
        {"A": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}},
    ],
)
def test_cycles_without_an_object_end_as_any_value(components: Json) -> None:
    assert hint({"$ref": "#/components/schemas/A"}, components) in {"Any", "list[Any]"}


def test_long_chains_of_components_do_not_nest() -> None:
    names = [f"Node{chr(65 + i // 26)}{chr(97 + i % 26)}" for i in range(600)]
    components = {
        name: {"type": "object", "properties": {"next": {"$ref": f"#/components/schemas/{after}"}}}
        for name, after in zip(names, [*names[1:], names[0]], strict=True)
    }
    shapes = Shapes(Schemas(components), Names(), arguments=False)
    shapes.flatten({"$ref": f"#/components/schemas/{names[0]}"}, "Thing")
    assert len(shapes.classes) == 600


def test_what_nests_too_deep_is_any_value() -> None:
    schema: Json = {"type": "string"}
    for _ in range(300):
        schema = {"type": "object", "properties": {"x": schema}}
    assert hint(schema) == "Thing"


def test_all_of_is_one_object_with_everything() -> None:
    components = {
        "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
        "Full": {
            "allOf": [
                {"$ref": "#/components/schemas/Base"},
                {"properties": {"name": {"type": "string"}}, "required": ["name"]},
            ]
        },
    }
    shapes = Shapes(Schemas(components), Names(), arguments=False)
    assert annotation(shapes.flatten({"$ref": "#/components/schemas/Full"}, "Thing"), "field") == "Full"
    assert {item.api_name: item.required for item in shapes.classes["Full"].fields} == {
        "id": True,
        "name": True,
    }
    alone = {"allOf": [{"$ref": "#/components/schemas/Base"}], "description": "Only a remark."}
    assert annotation(shapes.flatten(alone, "Thing"), "field") == "Base"


def test_inline_alternatives_become_one_class_named_ones_stay_apart() -> None:
    components = {"Known": {"type": "object", "properties": {"id": {"type": "string"}}}}
    one = {
        "type": "object",
        "required": ["a", "b"],
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
    }
    two = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}
    shapes = Shapes(Schemas(components), Names(), arguments=False)
    flat = shapes.flatten({"oneOf": [one, {"$ref": "#/components/schemas/Known"}, two]}, "Thing")
    assert annotation(flat, "field") == "Thing | Known"
    assert [
        (item.api_name, annotation(item.schema, "field"), item.required)
        for item in shapes.classes["Thing"].fields
    ] == [
        ("a", "str | int", True),
        ("b", "str", False),
    ]


def test_the_same_object_under_the_same_wish_is_one_class() -> None:
    record = {"type": "object", "properties": {"id": {"type": "string"}}}
    shapes = Shapes(Schemas({}), Names(), arguments=False)
    assert shapes.flatten(record, "Customer") == shapes.flatten(dict(record), "Customer")
    other = {"type": "object", "properties": {"deleted": {"type": "boolean"}}}
    assert annotation(shapes.flatten(other, "Customer"), "field") == "CustomerDetail"


def test_a_long_enum_of_an_argument_gets_a_name() -> None:
    values = [f"a_rather_long_value_{letter}" for letter in "abcd"]
    shapes = Shapes(Schemas({}), Names(), arguments=True)
    assert annotation(shapes.flatten({"enum": values}, "ListStatus"), "argument") == "ListStatus | str"
    assert list(shapes.literals) == ["ListStatus"]
    assert "ListStatus" not in hint({"enum": values})
