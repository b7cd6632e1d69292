"""What a type checker knows of patches: null clears a field, and changes are a list."""

from __future__ import annotations

from typing import assert_type

from airbyte_agent_patches import SyncPatchesConnector
from airbyte_agent_patches.models.tents import Tent


def use(patches: SyncPatchesConnector) -> None:
    assert_type(patches.tents.update("1", owner=None, poles=3, pitch={"row": 2}), Tent)
    changes = patches.history.update(
        "1", [{"op": "add", "path": "/poles", "value": 3}, {"op": "remove", "path": "/x"}]
    )
    assert_type(changes, Tent)
