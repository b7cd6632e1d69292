# Generated from specs/linear/connector.yaml by `connectorgen generate linear`. Do not edit.
"""Arguments of `projects`."""

from typing import Literal, TypeAlias

__all__ = ["ProjectsUpdateUpdateRemindersDay"]

ProjectsUpdateUpdateRemindersDay: TypeAlias = Literal[
    "Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"
]
