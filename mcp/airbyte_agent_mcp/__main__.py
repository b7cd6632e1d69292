"""``python -m airbyte_agent_mcp``."""

from __future__ import annotations

import sys

from .cli import main

sys.exit(main())
