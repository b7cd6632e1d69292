"""What a type checker knows of maps, tuples and lists."""

from __future__ import annotations

from typing import assert_type

from airbyte_agent_containers import SyncContainersConnector


def use(containers: SyncContainersConnector) -> None:
    for box in containers.boxes.list(ids=None, sizes=[1, 2]):
        assert_type(box.position, tuple[float, float, str])
        assert_type(box.corners, list[tuple[int, int]] | None)
        assert_type(box.labels, dict[str, str | None])
        assert_type(box.marks, list[str] | None)
    containers.boxes.create(
        name="a",
        position=(1.5, 2, "north"),
        corners=[(0, 0), (1, 1)],
        labels={"owner": None, "use": "tea"},
        marks=None,
        limits={"weight": 5, "height": 7},
        settings={"locked": True, "theme": "dark"},
    )
