# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Types of the arguments of Ashby's methods, by entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airbyte_agent_sdk.packages import exports

if TYPE_CHECKING:
    from .applications import *
    from .archive_reasons import *
    from .candidate_tags import *
    from .candidates import *
    from .custom_fields import *
    from .departments import *
    from .feedback_form_definitions import *
    from .job_postings import *
    from .jobs import *
    from .locations import *
    from .sources import *
    from .users import *
else:
    __getattr__, __dir__ = exports(
        __name__,
        whole=[
            ".candidates",
            ".applications",
            ".jobs",
            ".departments",
            ".locations",
            ".users",
            ".job_postings",
            ".sources",
            ".archive_reasons",
            ".candidate_tags",
            ".custom_fields",
            ".feedback_form_definitions",
        ],
    )
