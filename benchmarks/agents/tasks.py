"""The forty tasks."""

from __future__ import annotations

from typing import Final

from . import tasks_business, tasks_work

__all__ = ["TASKS"]

TASKS: Final = (*tasks_business.TASKS, *tasks_work.TASKS)
