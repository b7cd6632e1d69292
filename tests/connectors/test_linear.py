"""What is Linear's own: one endpoint, variables that may be null, errors in a 200, keys without Bearer."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest
from airbyte_agent_linear import (
    LinearApiKeyAuthConfig,
    LinearConnector,
    LinearOAuth2AuthConfig,
    SyncLinearConnector,
)
from airbyte_agent_sdk.auth import AirbyteAuthConfig, TokenSet
from airbyte_agent_sdk.errors import (
    ConfigurationError,
    GraphQLError,
    InvalidParameterError,
    PagingError,
    ResponseShapeError,
)

from tests.e2e.misbehaving.server import MisbehavingServer, Script, answer, ok

pytestmark = pytest.mark.once

KEY = LinearApiKeyAuthConfig(api_key="lin_api_planted")
STATE = {"id": "s1", "name": "In Progress", "type": "started", "color": "#26b5ce", "position": 1.5}


def body(server: MisbehavingServer, number: int = 0) -> dict[str, Any]:
    return json.loads(server.requests[number].body)


def states(*ids: str, more: bool) -> Script:
    page = {"hasNextPage": more, "endCursor": ids[-1] if ids else None}
    nodes = [{**STATE, "id": each} for each in ids]
    return ok({"data": {"workflowStates": {"nodes": nodes, "pageInfo": page}}})


def changed(field: str, one: str) -> Script:
    return ok({"data": {field: {"success": True, one: {"id": "1"}}}})


def test_a_walk_begins_without_a_cursor_and_goes_on_by_it(serve):
    server = serve(states("s1", "s2", more=True), states("s3", more=False))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        found = [state.id for state in linear.workflow_states.list(first=2)]
    assert found == ["s1", "s2", "s3"]
    assert [body(server, number)["variables"] for number in (0, 1)] == [
        {"first": 2},
        {"first": 2, "after": "s2"},
    ]


def test_a_cursor_that_is_not_there_yet_may_be_given_as_null(serve):
    server = serve(states(more=False))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        assert list(linear.workflow_states.list(after=None)) == []
    assert body(server)["variables"] == {"after": None}


def test_a_key_goes_out_as_it_is_beside_the_operations_name(serve):
    server = serve(states(more=False))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        linear.workflow_states.list()
    request = server.requests[0]
    assert request.line.startswith("POST /graphql ")
    assert request.headers["authorization"] == "lin_api_planted"
    assert request.headers["x-apollo-operation-name"] == "ListWorkflowStates"
    assert body(server)["query"].startswith("query ListWorkflowStates(")


def test_an_update_sends_what_is_given_and_null_empties(serve):
    server = serve(changed("issueUpdate", "issue"))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        issue = linear.issues.update(id="ENG-1", assignee_id=None, due_date="2026-12-01")
    assert issue.id == "1"
    assert body(server)["variables"] == {
        "id": "ENG-1",
        "input": {"assigneeId": None, "dueDate": "2026-12-01"},
    }


def test_the_former_state_of_a_project_goes_out_only_where_it_is_given(serve):
    server = serve(changed("projectUpdate", "project"), changed("projectUpdate", "project"))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        linear.projects.update(id="p1", status_id="st1")
        linear.projects.update(id="p1", state="started")
    assert [body(server, number)["variables"]["input"] for number in (0, 1)] == [
        {"statusId": "st1"},
        {"state": "started"},
    ]


FORBIDDEN = {
    "message": "Not yours",
    "path": ["workflowStates", "nodes", 1],
    "extensions": {"type": "forbidden"},
}


def partial(more: bool) -> Script:
    """A page of which one node may not be read, as the GraphQL specification has it: null, and an error."""
    connection = {"nodes": [STATE, None], "pageInfo": {"hasNextPage": more, "endCursor": "s1"}}
    return ok({"data": {"workflowStates": connection}, "errors": [FORBIDDEN]})


def test_a_list_goes_on_past_a_node_that_may_not_be_read_when_asked_to(serve):
    server = serve(partial(True), states("s3", more=False), partial(True))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        tolerant = linear.with_options(allow_partial=True)
        pages = list(tolerant.workflow_states.list().pages())
        assert [[state.id for state in page.data] for page in pages] == [["s1"], ["s3"]]
        assert [page.errors for page in pages] == [(FORBIDDEN,), ()]
        with pytest.raises(GraphQLError, match="Not yours"):
            linear.workflow_states.list()


def test_what_failed_stands_in_an_untyped_result_too(serve):
    server = serve(partial(False))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        result = linear.with_options(allow_partial=True).execute("workflow_states", "list")
    assert (len(result.data), result.meta["errors"]) == (1, [FORBIDDEN])


@pytest.mark.anyio
async def test_an_error_has_the_records_before_it(serve):
    server = serve(states("s0", more=True), partial(True), states("s3", more=False))
    async with LinearConnector(KEY, base_url=server.url) as linear:
        with pytest.raises(GraphQLError) as caught:
            await linear.workflow_states.list().all()
        assert [state.id for state in caught.value.records] == ["s0"]
        rest = await linear.with_options(allow_partial=True).workflow_states.list(after="s0").all()
    assert [state.id for state in rest] == ["s3"]


@pytest.mark.parametrize("data", [None, {"workflowStates": None}, {"workflowStates": {"nodes": None}}])
def test_an_answer_without_the_list_stays_an_error(serve, data):
    server = serve(ok({"data": data, "errors": [FORBIDDEN]}))
    with (
        SyncLinearConnector(KEY, base_url=server.url) as linear,
        pytest.raises(GraphQLError, match="Not yours"),
    ):
        linear.with_options(allow_partial=True).workflow_states.list()


def test_a_page_whose_errors_hide_its_end_is_not_the_last(serve):
    said = {"data": {"workflowStates": {"nodes": [STATE], "pageInfo": None}}, "errors": [FORBIDDEN]}
    with SyncLinearConnector(KEY, base_url=serve(ok(said)).url) as linear:
        page = linear.with_options(allow_partial=True).workflow_states.list()
        with pytest.raises(PagingError, match="unknown whether there is a next page"):
            _ = page.has_next_page


def test_hosted_mode_says_that_it_knows_no_such_option():
    config = AirbyteAuthConfig(airbyte_client_id="a", airbyte_client_secret="b", connector_id="c")
    with (
        SyncLinearConnector(config, base_url="http://127.0.0.1:9") as linear,
        pytest.raises(ConfigurationError, match="allow_partial"),
    ):
        linear.with_options(allow_partial=True).workflow_states.list()


def test_errors_in_a_200_are_an_error(serve):
    said = {"message": "Entity not found: Issue", "extensions": {"code": "INPUT_ERROR"}}
    server = serve(ok({"data": None, "errors": [said]}))
    with (
        SyncLinearConnector(KEY, base_url=server.url) as linear,
        pytest.raises(GraphQLError, match="Entity not found: Issue"),
    ):
        linear.issues.get(id="ENG-404")


def test_a_mutation_that_failed_without_a_word_is_an_error(serve):
    server = serve(ok({"data": {"issueUpdate": {"success": False, "issue": None}}}))
    with (
        SyncLinearConnector(KEY, base_url=server.url) as linear,
        pytest.raises(ResponseShapeError, match="no record"),
    ):
        linear.issues.update(id="ENG-1", priority=2)


def test_a_priority_beyond_the_scale_is_refused_before_it_is_sent(serve):
    server = serve()
    with (
        SyncLinearConnector(KEY, base_url=server.url) as linear,
        pytest.raises(InvalidParameterError, match="priority"),
    ):
        linear.issues.update(id="ENG-1", priority=5)
    assert server.requests == []


def test_an_apps_token_is_renewed_by_a_form_and_the_next_refresh_token_is_kept(serve):
    kept: list[TokenSet] = []
    renewed = {"access_token": "planted-access", "refresh_token": "planted-next", "expires_in": 86399}
    server = serve(ok(renewed), states(more=False))
    app = LinearOAuth2AuthConfig(
        client_id="c1",
        client_secret="planted-secret",
        refresh_token="planted-refresh",
        on_token_refresh=kept.append,
    )
    with SyncLinearConnector(app, base_url=server.url) as linear:
        linear.workflow_states.list()
    assert server.requests[0].line.startswith("POST /oauth/token ")
    assert dict(parse_qsl(server.requests[0].body.decode())) == {
        "grant_type": "refresh_token",
        "client_id": "c1",
        "client_secret": "planted-secret",
        "refresh_token": "planted-refresh",
    }
    assert server.requests[1].headers["authorization"] == "Bearer planted-access"
    assert kept[0].refresh_token == "planted-next"


def test_a_400_that_says_ratelimited_is_tried_again(serve):
    said = {"message": "Rate limit exceeded", "extensions": {"code": "RATELIMITED"}}
    server = serve(answer(400, json.dumps({"errors": [said]}), retry_after="0"), states("s1", more=False))
    with SyncLinearConnector(KEY, base_url=server.url) as linear:
        assert len(linear.workflow_states.list().data) == 1
