"""Fields that no record has are named."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("words", "warning"),
    [
        (
            ("--where", "adress.city == London"),
            '--where: no field "adress.city"; did you mean "address.city"?\n',
        ),
        (
            ("--where", "not (zzqq and nam == x) or id"),
            '--where: no field "nam"; did you mean "name"?\n--where: no field "zzqq"\n',
        ),
        (("--select", "id,mail"), '--select: no field "mail"; did you mean "email"?\n'),
        (("--select", "address.cty"), '--select: no field "address.cty"; did you mean "address.city"?\n'),
        (("--select", "id,address.city,metadata.any,shipping.name"), ""),
        (("--where", "discount.coupon.id == x and sources.data.0.id == y"), ""),
    ],
)
def test_misspelt_fields_of_a_list(
    stripe: Run, customers: list[str], words: tuple[str, str], warning: str
) -> None:
    done = stripe("customers", "list", *words)
    assert (done.code, done.err) == (0, warning)


def test_a_list_without_records_is_compared_with_the_model(run: Run, serve: Run) -> None:
    from tests.e2e.misbehaving.server import ok

    server = serve(ok({"object": "list", "data": [], "has_more": False}), forever=True)
    variables = {"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": server.url}
    done = run("stripe", "customers", "list", "--select", "email,mail", **variables)
    assert (done.json, done.err) == ([], '--select: no field "mail"; did you mean "email"?\n')


def test_extra_fields_of_a_record_are_fields(run: Run, serve: Run) -> None:
    from tests.e2e.misbehaving.server import ok

    data = [{"id": "cus_1"}, {"id": "cus_2", "extra": {"inner": 1}}]
    server = serve(ok({"object": "list", "data": data, "has_more": False}), forever=True)
    variables = {"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": server.url}
    assert run("stripe", "customers", "list", "--select", "extra.inner", **variables).err == ""
    done = run("stripe", "customers", "list", "--select", "extra.iner", **variables)
    assert done.err == '--select: no field "extra.iner"; did you mean "extra.inner"?\n'


def test_misspelt_fields_of_one_record_and_of_a_request(
    stripe: Run, run: Run, stripe_url: str, customers: list[str]
) -> None:
    done = stripe("customers", "get", customers[0], "--select", "id,mail")
    assert (done.code, done.json) == (0, {"id": customers[0]})
    assert done.err == '--select: no field "mail"; did you mean "email"?\n'
    variables = {"STRIPE_API_KEY": "sk_test_x", "STRIPE_BASE_URL": stripe_url}
    done = run(
        "request", "stripe", "get", "/v1/customers", "--records", "$.data", "--select", "mail", **variables
    )
    assert done.err == '--select: no field "mail"; did you mean "email"?\n'
