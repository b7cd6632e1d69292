"""Packages generated from small specs, imported and used."""

from __future__ import annotations

import datetime as dt
import importlib
import importlib.resources
import inspect
import pkgutil
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, get_args, get_type_hints

import pytest
from airbyte_agent_format.compile import compile_definition
from airbyte_agent_format.load import load
from airbyte_agent_sdk import definition as tables

CUSTOMER = {
    "type": "object",
    "description": "Someone who pays. And stays.",
    "x-airbyte-entity-name": "customers",
    "required": ["id", "created", "parent"],
    "properties": {
        "id": {"type": "string", "description": "Its id"},
        "created": {"type": "string", "format": "date-time"},
        "date": {"type": "string", "format": "date"},
        "parent": {"oneOf": [{"$ref": "#/components/schemas/Customer"}, {"type": "null"}]},
        "from": {"type": "string"},
        "json": {"type": "object"},
        "2fa": {"type": "boolean"},
        "str": {"type": "string"},
        "after": {"type": "string"},
        "status": {"type": "string", "enum": ["active", "gone"]},
        "home": {"type": "object", "properties": {"postalCode": {"type": "string"}}},
    },
}

#: Needs itself, which annotations that are read at once cannot say unquoted.
NODE = {
    "type": "object",
    "required": ["nodes"],
    "properties": {"nodes": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}},
}

#: What entities take of a connector.
CLIENT = SimpleNamespace(execution=None, _make_call=None, _perform=None, _open_download=None)


@pytest.fixture
def document(workshop: Any, operation: Any, query: Any, path_id: Any) -> dict[str, Any]:
    ref = {"$ref": "#/components/schemas/Customer"}
    page = {"type": "object", "properties": {"data": {"type": "array", "items": ref}}}
    address = {
        "type": "object",
        "required": ["city"],
        "properties": {"city": {"type": "string"}, "from": {"type": "string"}},
    }
    odd = {"type": "object", "properties": {"int": {"type": "integer"}, "other": {"type": "integer"}}}
    body = {
        "type": "object",
        "required": ["email"],
        "properties": {
            "email": {"type": "string"},
            "address": address,
            "odd": odd,
            "born": {"type": "string", "format": "date-time"},
            "parts": {"type": "array", "items": {"type": "string"}},
            "tree": {"$ref": "#/components/schemas/Node"},
        },
    }
    gone = {"type": "object", "properties": {"deleted": {"type": "boolean"}}}
    store = {
        "entities": [
            {
                "entity": "customers",
                "fields": [{"name": "from", "type": ["string", "null"]}, {"name": "id", "type": "string"}],
            }
        ]
    }
    return workshop.document(
        {
            "/customers": {
                "get": operation(
                    "customers",
                    "list",
                    response=page,
                    parameters=[query("limit", type="integer"), query("page", type="integer")],
                    **{"x-airbyte-record-extractor": "$.data"},
                ),
                "post": operation("customers", "create", response=ref, body=body),
            },
            "/customers/{id}": {
                "get": operation("customers", "get", response={"anyOf": [ref, gone]}, parameters=[path_id()]),
                "delete": operation("customers", "delete", parameters=[path_id()]),
            },
            "/lists": {"get": operation("lists", "get", response={"type": "array", "items": ref})},
        },
        schemas={"Customer": CUSTOMER, "Node": NODE},
        description="An API of acmes.",
        **{"x-airbyte-context-store": store, "x-airbyte-example-questions": {"direct": ["Who pays?"]}},
    )


@pytest.fixture
def acme(workshop: Any, load: Any, document: dict[str, Any]) -> Any:
    return load(workshop.generate(document))


def test_every_module_imports(acme: Any) -> None:
    found = [module.name for module in pkgutil.walk_packages(acme.__path__, f"{acme.__name__}.")]
    for name in found:
        importlib.import_module(name)
    assert {name.removeprefix("airbyte_agent_acme.") for name in found} == {
        "_operations",
        "_operations.customers",
        "_operations.lists",
        "auth",
        "calls",
        "connector",
        "definition",
        "entities",
        "entities.customers",
        "entities.lists",
        "models",
        "models.customers",
        "models.shared",
        "params",
        "params.customers",
        "store",
        "store.customers",
    }
    for name in acme.__all__:
        assert getattr(acme, name) is not None
    assert dir(acme) == acme.__all__


def test_the_tables_are_those_of_the_spec(acme: Any, workshop: Any) -> None:
    compiled = compile_definition(load(workshop.specs / "acme" / "connector.yaml").document)
    definition = acme.AcmeConnector.definition
    for entity in definition.entities:
        written = {action: _plain(item) for action, item in definition.operations(entity).items()}
        assert written == {action: _plain(item) for action, item in compiled.operations(entity).items()}
    assert _plain(definition) | {"tables": None, "package": None} == _plain(compiled) | {"tables": None}


def _plain(table: Any) -> dict[str, Any]:
    return {name: getattr(table, name) for name in table.__dataclass_fields__}


def test_methods_have_exactly_their_arguments(acme: Any) -> None:
    customers = acme.Customers
    assert str(inspect.signature(customers.list)) == (
        "(self, *, limit: 'int | Omit | None' = omit, page: 'int | Omit | None' = omit)"
        " -> 'AsyncPager[Customer]'"
    )
    assert list(inspect.signature(customers.create).parameters) == [
        "self",
        "email",
        "address",
        "odd",
        "born",
        "parts",
        "tree",
    ]
    assert inspect.signature(customers.create).parameters["email"].default is inspect.Parameter.empty
    assert inspect.signature(customers.get).parameters["id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert inspect.iscoroutinefunction(customers.create)
    assert not inspect.iscoroutinefunction(acme.SyncCustomers.create)
    assert inspect.getdoc(customers) == "Someone who pays."


def test_annotations_can_be_evaluated(acme: Any) -> None:
    for entity in (acme.Customers, acme.SyncCustomers, acme.Lists, acme.SyncLists):
        for name, method in inspect.getmembers(entity, inspect.isfunction):
            if not name.startswith("_"):
                assert "return" in get_type_hints(method), name
    params = importlib.import_module("airbyte_agent_acme.params.customers")
    for name in params.__all__:
        if hasattr(getattr(params, name), "__total__"):
            get_type_hints(getattr(params, name))


def test_a_misspelt_argument_is_a_type_error(acme: Any) -> None:
    with pytest.raises(TypeError, match="email"):
        acme.SyncCustomers(CLIENT).create(emial="x")


def test_records_have_python_names_and_the_apis(acme: Any) -> None:
    record = acme.Customer.model_validate(
        {
            "id": "c",
            "created": "2026-01-31T00:00:00Z",
            "date": "2026-01-31",
            "parent": None,
            "from": "here",
            "json": {"x": 1},
            "2fa": True,
            "str": "s",
            "status": "brand-new",
            "home": {"postalCode": "1"},
            "unknown": 1,
        }
    )
    assert record.created == dt.datetime(2026, 1, 31, tzinfo=dt.UTC)
    assert record.date == dt.date(2026, 1, 31)
    assert (record.from_, record.json_, record.field_2fa, record.str_) == ("here", {"x": 1}, True, "s")
    assert record.status == "brand-new"
    assert type(record.home).__name__ == "CustomerHome"
    assert record.home.postal_code == "1"
    assert record.unknown == 1
    assert record.model_dump(by_alias=True, exclude_unset=True)["from"] == "here"


def test_required_optional_and_nullable_fields(acme: Any) -> None:
    fields = acme.Customer.model_fields
    assert {name for name, field in fields.items() if field.is_required()} == {"id", "created", "parent"}
    assert get_type_hints(acme.Customer)["parent"] == acme.Customer | None


def test_typed_dicts_keep_required_keys_and_odd_names(acme: Any) -> None:
    params = importlib.import_module("airbyte_agent_acme.params.customers")
    assert params.CustomerCreateParamsAddress.__required_keys__ == {"city"}
    assert params.CustomerCreateParamsAddress.__optional_keys__ == {"from_"}
    assert set(params.CustomerCreateParamsOdd.__annotations__) == {"int", "other"}
    store = importlib.import_module("airbyte_agent_acme.store.customers")
    assert get_args(store.CustomersStoreColumn) == ("from", "id")


def test_the_arguments_of_a_method_with_a_body_are_a_typed_dict(acme: Any) -> None:
    params = acme.CustomerCreateParams
    assert list(params.__annotations__) == list(inspect.signature(acme.Customers.create).parameters)[1:]
    assert params.__required_keys__ == {"email"}
    assert get_type_hints(params)["address"] == acme.CustomerCreateParamsAddress | None
    assert not hasattr(acme, "CustomerListParams")
    assert not hasattr(acme, "CustomerDeleteParams")


def test_types_of_arguments_come_from_the_root_and_from_params(acme: Any) -> None:
    params = importlib.import_module("airbyte_agent_acme.params")
    assert set(params.__all__) == {
        "CustomerCreateParams",
        "CustomerCreateParamsAddress",
        "CustomerCreateParamsOdd",
        "NodeParam",
    }
    assert dir(params) == params.__all__
    for name in params.__all__:
        assert getattr(acme, name) is getattr(params, name)
    for name in ("TypedDict", "customers", "_hidden"):
        with pytest.raises(AttributeError, match=f"airbyte_agent_acme' has no attribute '{name}'"):
            getattr(acme, name)


def test_an_argument_may_hold_its_like(acme: Any) -> None:
    params = importlib.import_module("airbyte_agent_acme.params.customers")
    assert params.NodeParam.__required_keys__ == {"nodes"}
    assert get_type_hints(params.NodeParam)["nodes"] == Sequence[params.NodeParam]


def test_fields_of_an_open_body_go_along_as_they_are(workshop: Any, load: Any, operation: Any) -> None:
    class SentError(Exception):
        """What a connector was handed."""

    def make_call(_operation: object, params: dict[str, Any]) -> None:
        raise SentError(params)

    body = {"type": "object", "additionalProperties": True}
    create = operation("records", "create", response={"type": "object"}, body=body)
    records = load(workshop.generate(workshop.document({"/records": {"post": create}}))).SyncRecords(
        SimpleNamespace(**{**vars(CLIENT), "_make_call": make_call})
    )
    with pytest.raises(SentError) as caught:
        records.create(body={"Deep__c": {"x": 1}, "Flat__c": None})
    assert caught.value.args == ({"Deep__c": {"x": 1}, "Flat__c": None},)


def test_credentials_are_a_typed_class(acme: Any) -> None:
    config = acme.AcmeAuthConfig(token="secret-value")
    assert config.values() == {"token": "secret-value"}
    assert "secret-value" not in repr(config)
    with pytest.raises(TypeError):
        acme.AcmeAuthConfig()


def test_entities_hang_on_the_connector(acme: Any) -> None:
    connector = acme.SyncAcmeConnector(acme.AcmeAuthConfig(token="x"))
    assert isinstance(connector.customers, acme.SyncCustomers)
    assert connector.customers is connector.customers
    assert inspect.getdoc(type(connector).customers) == "Someone who pays."
    connector.close()


def test_importing_the_package_builds_no_model_and_reads_no_yaml(
    workshop: Any, document: dict[str, Any]
) -> None:
    package = workshop.generate(document)
    program = """
import sys
import airbyte_agent_acme
from airbyte_agent_acme import AcmeAuthConfig, AcmeConnector
AcmeConnector(AcmeAuthConfig(token="x"))
loaded = [name for name in sys.modules if name.startswith("airbyte_agent_acme")]
heavy = ("yaml", "jinja2", "airbyte_agent_format")
print(*sorted(loaded), *(name for name in heavy if name in sys.modules))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=package, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [
        "airbyte_agent_acme",
        "airbyte_agent_acme.auth",
        "airbyte_agent_acme.calls",
        "airbyte_agent_acme.connector",
        "airbyte_agent_acme.definition",
    ]


def test_the_distribution_says_what_it_is(workshop: Any, document: dict[str, Any]) -> None:
    package = workshop.generate(document)
    project = tomllib.loads((package / "pyproject.toml").read_text())["project"]
    assert project["name"] == "airbyte-agent-acme"
    assert project["version"] == "0.3.0"
    assert project["description"] == "An API of acmes."
    assert project["dependencies"] == ["airbyte-agent-sdk>=1.0,<2"]
    assert project["entry-points"] == {
        "airbyte_agent.connectors": {"acme": "airbyte_agent_acme:AcmeConnector"}
    }
    assert (package / "LICENSE").read_text().startswith("MIT License")
    assert (package / "airbyte_agent_acme" / "py.typed").exists()


def test_templates_at_run_time_need_the_extra(workshop: Any, document: dict[str, Any]) -> None:
    document["paths"]["/customers"]["get"]["x-airbyte-record-transform"] = {"name": "{{ record.id }}"}
    project = tomllib.loads((workshop.generate(document) / "pyproject.toml").read_text())["project"]
    assert project["dependencies"] == ["airbyte-agent-sdk[templates]>=1.0,<2"]


def test_readme_and_reference_show_every_method(workshop: Any, document: dict[str, Any]) -> None:
    package = workshop.generate(document)
    readme, reference = ((package / name).read_text() for name in ("README.md", "REFERENCE.md"))
    assert "| [`customers`](REFERENCE.md#customers) | ✓ | ✓ | ✓ | ✓ | ✓ |" in readme
    assert 'AcmeConnector(auth_config=AcmeAuthConfig(token="..."))' in readme
    assert "- Who pays?" in readme
    for method in ("list", "get", "create", "delete", "context_store_search", "context_store_sql_query"):
        assert f"### customers.{method}\n" in reference
    assert 'await connector.customers.create(email="...")' in reference
    assert "- [customers](#customers): [list](#customerslist), [create](#customerscreate), " in reference
    assert "- `created` (`dt.datetime`)" in reference


@pytest.mark.parametrize("name", ["README.md", "REFERENCE.md"])
def test_python_in_the_documents_compiles(workshop: Any, document: dict[str, Any], name: str) -> None:
    text = (workshop.generate(document) / name).read_text()
    blocks = [block.partition("```")[0] for block in text.split("```python\n")[1:]]
    assert blocks
    for block in blocks:
        compile(block, name, "exec", flags=0x2000)  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


def test_every_file_says_where_it_is_from(workshop: Any, document: dict[str, Any]) -> None:
    package = workshop.generate(document)
    sentence = "Generated from specs/acme/connector.yaml by `connectorgen generate acme`. Do not edit."
    for path in package.rglob("*"):
        # JSON has no comments.
        if path.is_file() and path.suffix != ".json" and path.name not in {"LICENSE", "py.typed"}:
            assert sentence in path.read_text(encoding="utf-8").splitlines()[0], path


def test_tables_of_definition_are_what_the_generator_writes() -> None:
    """A table that the templates import nothing for would be a NameError in somebody's package."""
    templates = importlib.resources.files("airbyte_agent_generator") / "templates"
    text = "".join((templates / name).read_text() for name in ("operations.py.jinja", "definition.py.jinja"))
    for name in set(tables.__all__) - {"ConnectorModel"}:
        if isinstance(getattr(tables, name), type):  # types and constants are printed as their values
            assert name in text, name
