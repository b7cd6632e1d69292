"""The mistakes that checkers find, made at run time: refused before anything is sent, with a way out."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.errors import (
    ActionNotSupportedError,
    ConfigurationError,
    EntityNotFoundError,
    InvalidParameterError,
    MissingParameterError,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def stripe(connect):
    return connect("http://127.0.0.1:1", max_retries=0)


async def test_a_missing_argument_is_named(stripe):
    with pytest.raises(TypeError, match=r"Customers\.get\(\) missing 1 required positional argument: 'id'"):
        await stripe.customers.get()


async def test_a_misspelt_argument_gets_its_nearest_name(stripe):
    with pytest.raises(TypeError, match=r'Customers\.create\(\).*"emial".*did you mean "email"'):
        await stripe.customers.create(emial="ada@example.com")


async def test_a_misspelt_argument_of_a_list_gets_its_nearest_name(stripe):
    with pytest.raises(TypeError, match=r'Customers\.list\(\).*"limt".*did you mean "limit"'):
        await stripe.customers.list(limt=3)


async def test_a_misspelt_nested_name_gets_its_nearest(stripe):
    with pytest.raises(InvalidParameterError, match=r'"address\.ctiy".*did you mean "city"'):
        await stripe.customers.create(address={"ctiy": "London"})


async def test_a_value_of_the_wrong_type_is_told_the_right_one(stripe):
    with pytest.raises(
        InvalidParameterError, match=r"customers\.list: .*\"limit\" must be an integer, not str 'x'"
    ):
        await stripe.customers.list(limit="x")


async def test_a_value_out_of_bounds_is_told_the_bound(stripe):
    with pytest.raises(InvalidParameterError, match=r'"limit".*at most 100'):
        await stripe.customers.list(limit=1000)


async def test_a_misspelt_entity_gets_its_nearest_name(stripe):
    with pytest.raises(AttributeError, match=r"'custmers'.*did you mean \"customers\""):
        stripe.custmers  # noqa: B018  the mistake


async def test_a_misspelt_action_gets_its_nearest_name(stripe):
    with pytest.raises(AttributeError, match=r"'updat'"):
        stripe.customers.updat  # noqa: B018  the mistake


async def test_the_untyped_door_helps_too(stripe):
    with pytest.raises(EntityNotFoundError, match=r'"custmers".*did you mean "customers"'):
        await stripe.execute("custmers", "list")
    with pytest.raises(ActionNotSupportedError, match=r'"lst".*did you mean "list"'):
        await stripe.execute("customers", "lst")
    with pytest.raises(MissingParameterError, match='"id"'):
        await stripe.execute("customers", "get")
    with pytest.raises(InvalidParameterError, match=r'"emial".*did you mean "email"'):
        await stripe.execute("customers", "create", {"emial": "x"})


async def test_a_misspelt_option_gets_its_nearest_name(stripe):
    with pytest.raises(TypeError) as caught:
        stripe.with_options(timeot=3)
    assert str(caught.value) == 'with_options() got an unknown option "timeot"; did you mean "timeout"?'


@pytest.mark.parametrize("max_rps", [1e-320, 5e-324, 1 / 86_401])
async def test_a_pace_that_never_comes_round_is_refused(stripe, max_rps):
    with pytest.raises(ConfigurationError, match="max_rps must be at least 1/86400"):
        stripe.with_options(max_rps=max_rps)
    assert stripe.with_options(max_rps=1 / 86_400)


@pytest.mark.parametrize("variant", ["httpx"], indirect=True)
async def test_a_list_that_was_not_awaited_says_so(stripe):
    with pytest.raises(AttributeError, match="has no 'data'; did you forget await\\?"):
        stripe.customers.list(limit=3).data  # noqa: B018  the mistake
    with pytest.raises(TypeError, match="use `async for`"):
        for _ in stripe.customers.list():
            pass
    assert not hasattr(stripe.customers.list(), "__len__")
