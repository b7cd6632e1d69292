"""Diagnostics, and the document that comes of a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from airbyte_agent_format.load import load, load_text
from airbyte_agent_format.read.diagnostics import Diagnostic, spell
from airbyte_agent_format.read.reading import MAX_DIAGNOSTICS
from pydantic import ValidationError

from tests.spec.tiny import TINY, diagnostics, document, tiny

PATHS = TINY[TINY.index("paths:") :]


def test_a_good_file_gives_a_document_and_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "connector.yaml"
    file.write_bytes(tiny())
    loaded = load(file)
    assert loaded.diagnostics == ()
    assert loaded.document is not None
    [(path, method, operation)] = loaded.document.operations()
    assert (path, method, operation.entity, operation.action) == ("/things", "get", "things", "list")
    assert operation.record_extractor == "$.data"
    assert loaded.document.info.display_name == "Tiny"


def test_a_document_is_read_only() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        document().info.title = "Other"


def test_a_file_that_is_not_there_is_the_callers_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "connector.yaml")


def test_errors_and_warnings_are_told_apart() -> None:
    text = tiny(
        ("$.data", "data"),
        ("      x-airbyte-action: list\n", "      x-airbyte-action: list\n      x-airbyte-quantum: true\n"),
    )
    loaded = load_text(text, "tiny.yaml")
    assert loaded.document is None
    assert [diagnostic.where for diagnostic in loaded.errors] == ["x-airbyte-record-extractor"]
    assert [diagnostic.where for diagnostic in loaded.warnings] == ["x-airbyte-quantum"]


def test_a_warning_alone_leaves_the_document() -> None:
    edit = ("  title: Tiny\n", "  title: Tiny\n  x-airbyte-quantum: true\n")
    assert document(edit).info.title == "Tiny"
    assert diagnostics(edit) == [
        "4:3: warning: x-airbyte-quantum: unknown key, perhaps from a newer format; it is ignored"
    ]


def test_a_complaint_reads_as_compilers_write_them() -> None:
    diagnostic = Diagnostic("specs/stripe/connector.yaml", 41, 7, "x-airbyte-record-extracter", "unknown key")
    assert str(diagnostic) == "specs/stripe/connector.yaml:41:7: x-airbyte-record-extracter: unknown key"


@pytest.mark.parametrize(
    ("path", "spelt"),
    [
        ((), ""),
        (("info",), "info"),
        (("info", "title"), "title"),
        (("servers", 1), "servers[1]"),
        (("paths", "/x", "get", "parameters", 2, "schema"), "parameters[2].schema"),
        (("a", 0, 1, "b"), "a[0][1].b"),
    ],
)
def test_where_is_the_end_of_the_path_that_says_something(path: tuple[str | int, ...], spelt: str) -> None:
    assert spell(path) == spelt


def test_a_complaint_is_one_printable_line() -> None:
    loaded = load_text(tiny(("  title: Tiny\n", '  title: Tiny\n  "a\\nb\\e[31m": 1\n')), "tiny.yaml")
    assert [str(diagnostic) for diagnostic in loaded.diagnostics] == ["tiny.yaml:4:3: a?b?[31m: unknown key"]
    long = load_text(tiny(("  title: Tiny\n", f"  title: Tiny\n  {'k' * 900}: 1\n")), "tiny.yaml")
    assert len(str(long.diagnostics[0])) == 500


def test_nobody_is_told_of_a_thousand_mistakes() -> None:
    mistakes = "".join(f"  key{number}: 1\n" for number in range(1_000))
    loaded = load_text(tiny(("  title: Tiny\n", "  title: Tiny\n" + mistakes)), "tiny.yaml")
    assert len(loaded.diagnostics) == MAX_DIAGNOSTICS
    assert loaded.document is None
    foreign = load_text(tiny(("  title: Tiny\n", "  title: Tiny\n" + mistakes)), "tiny.yaml", foreign=True)
    assert len(foreign.diagnostics) == MAX_DIAGNOSTICS
    assert foreign.document is not None
    both = tiny(("  title: Tiny\n", mistakes))
    assert load_text(both, "tiny.yaml", foreign=True).document is None


def test_an_empty_key_counts_as_absent() -> None:
    assert document(("security:\n  - token: []\n", "security:\n"), foreign=True).security == []
    assert (
        document(("  title: Tiny\n", "  title: Tiny\n  x-airbyte-retry-config:\n")).info.retry_config is None
    )


class TestForeignFiles:
    """Files written by others: what does not keep them from running is a warning."""

    @pytest.mark.parametrize(
        "edit",
        [
            ("  title: Tiny\n", "  title: Tiny\n  licence: MIT\n"),
            ("record-extractor: $.data", "record-extracter: $.data"),
            ("token: ${api_key}", "token: ${key}"),
            ("$.data", "$..data"),
            ("{type: string}}\n", "{type: string, enum: [1]}}\n"),
            ("schemas/Thing", "schemas/Thin"),
            ("#/components/schemas/Thing", "./thing.yaml"),
        ],
    )
    def test_a_lapse_is_a_warning(self, edit: tuple[str, str]) -> None:
        assert document(edit, foreign=True).info.connector_name == "tiny"
        [own] = diagnostics(edit)
        [foreign] = diagnostics(edit, foreign=True)
        assert foreign == own.replace(": ", ": warning: ", 1)

    @pytest.mark.parametrize(
        "edit",
        [
            ("  title: Tiny\n", ""),
            ("servers:\n  - url: https://api.tiny.example\n", "servers: []\n"),
        ],
    )
    def test_what_cannot_run_stays_an_error(self, edit: tuple[str, str]) -> None:
        assert diagnostics(edit, foreign=True) == diagnostics(edit)
        assert "warning" not in diagnostics(edit)[0]

    def test_of_two_operations_of_one_name_the_last_one_stands(self) -> None:
        second = (
            PATHS.removeprefix("paths:\n").replace("/things:", "/v2/things:").replace("list", "listAll", 1)
        )
        edit = (PATHS, PATHS + second)
        assert [path for path, _, _ in document(edit, foreign=True).operations()] == ["/v2/things"]
        assert diagnostics(edit, foreign=True) == [
            (
                "50:25: warning: x-airbyte-action: things.list is already defined on line 29; "
                "the last one is used"
            )
        ]
        assert diagnostics(edit) == ["50:25: x-airbyte-action: things.list is already defined on line 29"]


class TestOnePlaceForEverything:
    """What may be written in several places stands in one afterwards."""

    def test_parameters_of_a_path_are_its_operations(self) -> None:
        shared = "    parameters:\n      - {name: cursor, in: query}\n      - {name: tenant, in: header}\n"
        loaded = document(("  /things:\n", "  /things:\n" + shared))
        [(_, _, operation)] = loaded.operations()
        assert [(item.name, item.schema_) for item in operation.parameters] == [
            ("tenant", {}),
            ("cursor", {"type": "string"}),
        ]

    def test_a_path_without_parameters_of_its_operation(self) -> None:
        own = "      parameters:\n        - {name: cursor, in: query, schema: {type: string}}\n"
        loaded = document(
            ("  /things:\n", "  /things:\n    parameters: [{name: cursor, in: query}]\n"), (own, "")
        )
        [(_, _, operation)] = loaded.operations()
        assert [item.name for item in operation.parameters] == ["cursor"]

    def test_a_mistake_in_a_shared_parameter_is_told_once_where_it_stands(self) -> None:
        shared = "    parameters:\n      - {name: tenant, in: heder}\n"
        second = PATHS[PATHS.index("    get:") :].replace("get:", "post:").replace("listThings", "x")
        edits = ((PATHS, PATHS + second), ("  /things:\n", "  /things:\n" + shared))
        assert [text for text in diagnostics(*edits) if "header" in text] == [
            "30:28: parameters[0].in: must be one of path, query, header, cookie; did you mean header?"
        ]

    def test_shared_parts_are_put_where_they_are_referred_to(self) -> None:
        parts = (
            "  parameters:\n    Cursor: {name: cursor, in: query, schema: {type: string}}\n"
            "  requestBodies:\n    Filter: {content: {application/json: {schema: {type: object}}}}\n"
            "  responses:\n    Gone: {description: Gone.}\n"
        )
        loaded = document(
            ("  schemas:\n", parts + "  schemas:\n"),
            (
                "        - {name: cursor, in: query, schema: {type: string}}\n      responses:\n",
                (
                    '        - {$ref: "#/components/parameters/Cursor"}\n'
                    '      requestBody: {$ref: "#/components/requestBodies/Filter"}\n'
                    '      responses:\n        "404": {$ref: "#/components/responses/Gone"}\n'
                ),
            ),
        )
        [(_, _, operation)] = loaded.operations()
        assert operation.parameters[0].name == "cursor"
        assert operation.body_schema == {"type": "object"}
        assert operation.responses["404"].description == "Gone."

    @pytest.mark.parametrize(
        "holder",
        [
            "      x-airbyte-body-type: %s\n",
            "      requestBody: {x-airbyte-body-type: %s}\n",
            "      requestBody: {content: {application/json: {x-airbyte-body-type: %s}}}\n",
        ],
    )
    def test_a_graphql_body_is_the_operations(self, holder: str) -> None:
        body = '{type: graphql, query: "{ things { id } }"}'
        loaded = document(("      responses:\n", holder % body + "      responses:\n"))
        [(_, _, operation)] = loaded.operations()
        assert operation.body_type is not None
        assert operation.body_type.query == "{ things { id } }"

    def test_a_body_shared_by_an_alias_serves_both_operations(self) -> None:
        body = '      requestBody: &body {x-airbyte-body-type: {type: graphql, query: "{ a { b } }"}}\n'
        second = PATHS.removeprefix("paths:\n").replace("/things:", "/others:").replace("listThings", "x")
        second = second.replace(": things\n", ": others\n")
        edits = (
            (
                PATHS,
                PATHS + second.replace("      responses:\n", "      requestBody: *body\n      responses:\n"),
            ),
            ("      responses:\n", body + "      responses:\n"),
        )
        assert [operation.body_type is not None for _, _, operation in document(*edits).operations()] == [
            True,
            True,
        ]

    def test_token_settings_of_a_flow_are_the_schemes(self) -> None:
        loaded = document(
            (
                "      type: http\n      scheme: bearer\n",
                (
                    "      type: oauth2\n      flows:\n        clientCredentials:\n"
                    "          tokenUrl: https://tiny.example/token\n"
                    "          x-airbyte-token-refresh: {auth_style: basic}\n"
                ),
            ),
            ("token: ${api_key}", "client_secret: ${api_key}"),
        )
        refresh = loaded.components.security_schemes["token"].token_refresh
        assert refresh is not None
        assert refresh.auth_style == "basic"


def test_a_variable_may_stand_in_the_url_of_tokens_only() -> None:
    servers = ("api.tiny.example", "api.tiny.example\n    variables: {login: {default: login}}")
    flows = "{clientCredentials: {tokenUrl: 'https://{login}.tiny.example/t', scopes: {}}}"
    tokens = ("type: http\n      scheme: bearer", f"type: oauth2\n      flows: {flows}")
    credentials = ("token: ${api_key}", "client_id: ${api_key}")
    assert diagnostics(servers, tokens, credentials) == []
    assert "login: is not in the url" in "".join(diagnostics(servers))


def test_an_overridden_path_is_the_operations_path() -> None:
    override = "      x-airbyte-path-override: {path: /v2/things}\n"
    loaded = document(
        ("  /things:\n", "  /things:list:\n"),
        ("      responses:\n", override + "      responses:\n"),
    )
    assert [path for path, _, _ in loaded.operations()] == ["/v2/things"]


def test_fields_of_a_body_are_those_of_its_parts() -> None:
    loaded = document()
    thing = {"$ref": "#/components/schemas/Thing"}
    assert loaded.schemas.body({"allOf": [thing, {"properties": {"size": {}}}]}).properties.keys() == {
        "id",
        "size",
    }
    assert loaded.schemas.body({"type": "array", "items": thing}).properties.keys() == {"id"}
    assert loaded.schemas.body({}).properties == {}


def test_a_reference_to_nothing_resolves_to_anything() -> None:
    loaded = document()
    assert loaded.schemas.resolve({"$ref": "#/components/schemas/Thing"})["type"] == "object"
    assert loaded.schemas.resolve({"$ref": "#/components/schemas/Missing"}) == {}
