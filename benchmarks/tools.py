"""Tools for models: making them, and what a call through them costs beside ``execute``."""

from __future__ import annotations

import json

from .environments import PACKAGES, Environments
from .harness import CLIENTS, Row, run


def rows(environments: Environments) -> list[Row]:
    """Time of making the tools of all connectors, and of calls through them."""
    modules = [path.name.replace("-", "_") for path in PACKAGES]
    found = json.loads(run(environments.tools, CLIENTS / "tools.py", *modules).splitlines()[-1])
    return [
        *(
            Row(
                f"Tools of {len(PACKAGES)} connectors, style {style}",
                measured=found[style],
                limit=30,
                unit="ms",
                ours=f"{found[style]:.1f} ms",
                beside="",
            )
            for style in ("compact", "code")
        ),
        Row(
            "Typed tools of Stripe's reads",
            measured=found["typed"],
            limit=100,
            unit="ms",
            ours=f"{found['typed']:.1f} ms",
            beside="",
        ),
        *(
            Row(
                f"CPU of a tool call, {name}",
                measured=found[key] / found["execute"],
                limit=1.2,
                unit="x",
                ours=f"{found[key] * 1000:.0f} us",
                beside=f"execute {found['execute'] * 1000:.0f} us",
            )
            for name, key in (("read", "read"), ("typed", "typed call"))
        ),
        Row(
            "A program of one call, its check and its sandbox",
            measured=found["run"],
            limit=150,
            unit="ms",
            ours=f"{found['run']:.0f} ms",
            beside="",
        ),
    ]
