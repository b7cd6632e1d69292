"""Credentials given by name may have the other names that a spec has for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from airbyte_agent_format.compile import load_definition
from airbyte_agent_sdk.auth.schemes import choose
from airbyte_agent_sdk.errors import ConfigurationError

HARBOR = Path(__file__).parents[1] / "fixtures" / "specs" / "harbor-crm" / "connector.yaml"


def test_an_alias_is_the_property() -> None:
    choice = choose(load_definition(HARBOR), {"partner_id": "me", "token": "planted"})
    assert choice.scheme.name == "partnerOAuth"
    assert choice.known == {"partner_id": "me", "partner_token": "planted"}


def test_a_property_given_by_both_names_is_refused() -> None:
    given = {"partner_id": "me", "token": "planted-1", "partner_token": "planted-2"}
    with pytest.raises(ConfigurationError, match="partner_token is passed twice") as caught:
        choose(load_definition(HARBOR), given)
    assert "planted" not in str(caught.value)
