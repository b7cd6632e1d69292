"""A program's way from its id and secret to a result."""

from __future__ import annotations

from tests.engine.serving import RunningEngine


def test_a_connector_is_made_listed_and_deleted(engine: RunningEngine) -> None:
    with engine.client() as client:
        connector_id = engine.create(client, "Stripe", credentials={"api_key": "sk_test_1"})
        listed = client.get("/api/v1/integrations/connectors", params={"workspace_name": "default"}).json()
        assert [item["id"] for item in listed["data"]] == [connector_id]
        assert client.delete(f"/api/v1/integrations/connectors/{connector_id}").status_code == 202
        assert client.get(f"/api/v1/integrations/connectors/{connector_id}").status_code == 404
