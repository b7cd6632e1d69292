"""Every block of docs/agents/styles.md runs, against a Stripe that keeps what it is given."""

from __future__ import annotations

import ast
import builtins
import inspect
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

PAGE = Path(__file__).parents[2] / "docs" / "agents" / "styles.md"
CONNECTOR = 'StripeConnector(StripeAuthConfig(api_key="sk_test_...")'

pytestmark = pytest.mark.anyio


def seed(url: str, form: dict[str, str]) -> None:
    httpx.post(f"{url}/v1/customers", data=form, auth=("sk_test_seed", "")).raise_for_status()


async def test_every_block_runs(stripe_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        form = {"email": f"c{number}@example.com"}
        seed(stripe_url, form)
    text = PAGE.read_text("utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert len(blocks) == text.count("```") // 2
    assert sum(CONNECTOR in block for block in blocks) == 1
    names: dict[str, Any] = {"__name__": "page"}
    for number, block in enumerate(blocks):
        source = block.replace(CONNECTOR, f"{CONNECTOR}, base_url={stripe_url!r}")
        code = compile(source, f"block {number}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        value = eval(code, names)
        if inspect.isawaitable(value):
            await value
        if number == 0:
            found = [tool.name for tool in names["tools"]]
            assert found == ["stripe_charges_list", "stripe_customers_get", "stripe_customers_list"]
    assert json.loads(names["result"].text) == {"data": [["example.com", 12]], "calls": 1}

    monkeypatch.setattr(builtins, "input", lambda asked: "y" if "Ada" in asked else "n")
    run = next(tool for tool in names["tools"] if tool.name == "stripe_run")
    program = 'stripe.customers.create(name="Ada")\nstripe.customers.create(name="Grace")'
    result = json.loads((await run.call({"code": program})).text)
    assert result["error"] == "declined"
    assert result["writes_made"] == {"stripe.customers.create": 1}
    await names["stripe"].close()
