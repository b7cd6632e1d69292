"""Runs the code of a page of docs/agents/."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from shop import Shop

PAGES = Path(__file__).parents[3] / "docs" / "agents"


def blocks(page: str) -> list[str]:
    """The Python of a page, block by block."""
    return re.findall(
        r"^```python\n(.*?)^```", (PAGES / f"{page}.md").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )


CONNECTOR = 'StripeConnector(StripeAuthConfig(api_key="sk_test_..."))'


async def run(
    page: str, shop: Shop, replaced: Mapping[str, str] | None = None, **names: Any
) -> dict[str, Any]:
    """Run all blocks of a page, one after another, in one namespace, which is returned.

    Args:
        page: Its name.
        shop: Where its connector of Stripe goes.
        replaced: Pieces of its code, and the code that stands in for each.
        names: What that code uses.
    """
    namespace: dict[str, Any] = {"__name__": "page", **names}
    pieces = {CONNECTOR: CONNECTOR.removesuffix(")") + f", base_url={shop.url!r})", **(replaced or {})}
    sources = blocks(page)
    assert [piece for piece in pieces if not any(piece in source for source in sources)] == []
    for index, block in enumerate(sources):
        source = block
        for piece, other in pieces.items():
            source = source.replace(piece, other)
        code = compile(source, f"{page}.md, block {index + 1}", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        value = eval(code, namespace)
        if inspect.isawaitable(value):
            await value
    return namespace
