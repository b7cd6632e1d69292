"""A connector whose settings say what its calls are about, as the documented samples have it."""

from __future__ import annotations

import json

from tests.e2e.misbehaving.server import ok
from tests.engine.calling import Called
from tests.engine.conftest import Serve, Start

ISSUE = {"id": "I_1", "number": 7}
LISTED = ok(
    {
        "data": {
            "repository": {
                "issues": {"nodes": [ISSUE], "pageInfo": {"hasNextPage": False, "endCursor": None}}
            }
        }
    }
)
GOT = ok({"data": {"repository": {"issue": ISSUE}}})


def test_the_documented_samples_for_github(start: Start, serve: Serve) -> None:
    server = serve(LISTED, GOT, forever=True)
    engine = start(upstreams={"github": server.url})
    config = {"repositories": "airbytehq/airbyte"}
    with Called(engine, "github", {"token": "ghp_planted"}, source_config=config) as call:
        listed = call("issues", "list", {"per_page": 10})
        got = call("issues", "get", {"id": "7"})
    assert (listed.status_code, listed.json()["result"]) == (200, [ISSUE]), listed.text
    assert (got.status_code, got.json()["result"]) == (200, ISSUE), got.text
    asked = [json.loads(request.body)["variables"] for request in server.requests[-2:]]
    assert asked[0] == {"owner": "airbytehq", "repo": "airbyte", "per_page": 10}
    assert asked[1] == {"owner": "airbytehq", "repo": "airbyte", "number": 7}


def test_without_the_setting_the_parameters_are_missing(start: Start, serve: Serve) -> None:
    server = serve(LISTED, forever=True)
    engine = start(upstreams={"github": server.url})
    with Called(engine, "github", {"token": "ghp_planted"}) as call:
        refused = call("issues", "list", {"per_page": 10})
    assert refused.status_code == 422
    assert 'missing parameter "owner"; pass it, or' in refused.json()["message"]
