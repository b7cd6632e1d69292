"""Names that hosted mode depends on: those of the catalogue."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml
from airbyte_agent_generator.authoring.missing import find_missing
from airbyte_agent_generator.trying.samples import required_by_api
from airbyte_agent_sdk.definition import Operation

from .node import ROOT, missing
from .subjects import SPECS, Subject

PLACES = {"q": "query", "p": "path", "h": "header"}
Row = Mapping[str, str]


@dataclass(frozen=True)
class Catalogue:
    """Rows of ``catalog-operations.tsv`` by slug and ``entity.action``, and the ids beside it."""

    operations: Mapping[str, Mapping[str, Row]]
    ids: Mapping[str, str]


@pytest.fixture(scope="session")
def catalogue(vendor_documents) -> Catalogue:
    default = vendor_documents.parent / "catalog-operations.tsv"
    path = Path(os.environ.get("CATALOGUE", default))
    if not (ROOT / path).is_file():
        missing(f"no catalogue at {path}; set CATALOGUE")
    operations: dict[str, dict[str, Row]] = {}
    # Where it has an entity's action twice, the later row stands.
    for row in read(ROOT / path):
        operations.setdefault(row["slug"], {})[f"{row['entity']}.{row['action']}"] = row
    connectors = read((ROOT / path).with_name("catalog-connectors.tsv"))
    return Catalogue(operations, {row["slug"]: row["definition_id"] for row in connectors})


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def named(part: str) -> tuple[str, bool]:
    """A name, and whether it is required: ``id!``."""
    return part.removesuffix("!"), part.endswith("!")


def wanted(row: Row) -> tuple[set[tuple[str, str, bool]], set[tuple[str, bool]]]:
    """Parameters with their places, and body fields, as the catalogue has them."""
    parameters = {
        (*named(name), PLACES[place])
        for name, place, _ in (part.rsplit(":", 2) for part in row["params"].split())
    }
    fields = {named(part.rsplit(":", 1)[0]) for part in row["body_fields"].split()}
    return {(name, place, required) for name, required, place in parameters}, fields


def present(operation: Operation) -> tuple[set[tuple[str, str, bool]], set[tuple[str, bool]]]:
    """The same of an operation's table, by the names that the hosted API has.

    What GraphQL takes as a variable is declared in the query or in the body; what a client makes of a file
    or of a whole list is a field of the body.
    """
    parameters: set[tuple[str, str, bool]] = set()
    fields: set[tuple[str, bool]] = set()
    for parameter in operation.parameters:
        name = parameter.hosted_name or parameter.name
        if operation.graphql is not None and parameter.location in {"variable", "none"}:
            fields.add((name, required_by_api(parameter)))
        elif parameter.location in PLACES.values():
            always = parameter.location == "header" or parameter.required_by_api
            filled = always and "default" in parameter.schema  # a version, the dimensions of a report
            parameters.add((name, parameter.location, required_by_api(parameter) or filled))
        else:
            fields.add((name, required_by_api(parameter)))
    return parameters, fields


def hosted_path(operation: Operation) -> str:
    """The path with the hosted API's names."""
    path = operation.path
    for name, hosted in operation.hosted_names.items():
        path = path.replace(f"{{{name}}}", f"{{{hosted}}}")
    return path


def test_operations_are_the_catalogues(subject, catalogue):
    assert set(subject.operations) == set(catalogue.operations[subject.slug])


def test_the_definition_is_the_catalogues(subject, catalogue):
    assert subject.definition.definition_id == catalogue.ids[subject.slug]


def test_methods_and_paths_are_the_catalogues(subject, catalogue):
    different = {}
    for name in subject.operations:
        operation, row = subject.operation(name), catalogue.operations[subject.slug][name]
        method = "GRAPHQL" if operation.graphql is not None else operation.method
        path, wanted_path = hosted_path(operation), row["path"]
        if operation.restli:  # keys as protocol version 2 has them; the catalogue's are of version 1
            wanted_path = re.sub(r"(?<=[(,])(\w+)=(?={)", r"\1:", wanted_path)
        if (method, path) != (row["method"], wanted_path):
            different[name] = f"{method} {path}, not {row['method']} {wanted_path}"
    assert different == {}


def test_parameters_and_fields_are_the_catalogues(subject, catalogue, request):
    """A body may have more fields; of parameters there are the catalogue's, and what the list is paged by.

    Where the vendor's document has it so, an optional parameter may be added, a parameter or field that the
    catalogue lets be left out may be required, and a field that it requires may be left out. A header that is
    always sent is an optional parameter.
    """
    different = {}
    for name in subject.operations:
        parameters, fields = present(subject.operation(name))
        wanted_parameters, wanted_fields = wanted(catalogue.operations[subject.slug][name])
        filled = {each[:2] for each in parameters if each[1:] == ("header", True)}  # said or not, it is sent
        headers = set(filled)
        filled |= {
            (each.hosted_name or each.name, each.location)
            for each in subject.operation(name).parameters
            if each.required_by_api and "default" in each.schema
        }
        wanted_parameters = {(*each[:2], each[2] or each[:2] in filled) for each in wanted_parameters}
        paging = subject.operation(name).paging
        paged_by = {paging.param, paging.page_size} if paging is not None else set()
        if subject.operation(name).graphql is not None:  # whose variables are declared here or there
            wanted_fields |= {
                (each, required) for each, place, required in wanted_parameters if place == "query"
            }
            wanted_parameters = {each for each in wanted_parameters if each[1] != "query"}
            written = "mutation" in subject.operation(name).graphql.query.split("(")[0]
            added = set() if written else fields - wanted_fields
            extra = {str(each) for each in added if each[0] not in paged_by}
        else:
            extra = set()
        stricter = {each for each in parameters if each[2] and (*each[:2], False) in wanted_parameters}
        if stricter and name in subject.rest:
            said = request.getfixturevalue("served").operation(name).parameters
            needed_parameters = {(each["name"], each["in"]) for each in said if each.get("required")}
            stricter = {each for each in stricter if each[:2] in needed_parameters}
            wanted_parameters = {
                (*each[:2], True) if (*each[:2], True) in stricter else each for each in wanted_parameters
            }
        looser = {each for each in wanted_fields if each[1] and (each[0], False) in fields}
        needed = {each for each in wanted_fields if not each[1] and (each[0], True) in fields}
        added = {each for each in parameters - wanted_parameters if not each[2] or each[:2] in headers}
        if (looser or needed or added) and name in subject.rest:
            said = request.getfixturevalue("served").operation(name)
            known = {(each["name"].partition("[")[0], each["in"]) for each in said.parameters}  # spelt out
            parameters -= {each for each in added if each[:2] in known}
            needed_fields = {
                field
                for kind in ("application/json", "application/x-www-form-urlencoded")
                for field in said.resolved(said.body(kind) or {}).get("required", ())
            }
            wanted_fields -= {each for each in looser if each[0] not in needed_fields}
            wanted_fields -= {each for each in needed if each[0] in needed_fields}
        lacking = {str(each) for each in (wanted_parameters - parameters) | (wanted_fields - fields)}
        extra |= {str(each) for each in parameters - wanted_parameters if each[0] not in paged_by}
        if lacking or extra:
            different[name] = {"lacking": sorted(lacking), "extra": sorted(extra)}
    assert different == {}


def test_lists_have_pages_or_say_why_not(subject):
    spec = yaml.load((SPECS / subject.slug / "connector.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    reasons = {
        f"{said['x-airbyte-entity']}.{said['x-airbyte-action']}": said.get("x-airbyte-no-pagination")
        for item in spec["paths"].values()
        for said in item.values()
        if isinstance(said, dict) and "x-airbyte-entity" in said
    }
    lists = [name for name in subject.operations if subject.operation(name).is_list]
    paged = {name for name in lists if (found := subject.operation(name).paging) and found.strategy != "none"}
    assert [name for name in lists if name not in paged and not reasons[name]] == []


def test_oauth_names_its_scopes(subject: Subject):
    spec = yaml.load((SPECS / subject.slug / "connector.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    said = spec["components"]["securitySchemes"]
    schemes = [scheme for scheme in subject.definition.schemes if scheme.kind == "oauth2"]
    nameless = [scheme.name for scheme in schemes if not scheme.scopes]
    elsewhere = [name for name in said if "x-airbyte-oauth-scopes" in said[name]]  # not requested, or none
    assert [name for name in nameless if name not in elsewhere] == []


def test_everything_is_described(subject):
    assert [str(diagnostic) for diagnostic in find_missing(SPECS / subject.slug / "connector.yaml")] == []
