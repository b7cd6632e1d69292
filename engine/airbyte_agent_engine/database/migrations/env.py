"""Runs the migrations on the connection that :meth:`Database.migrate` passes."""

from __future__ import annotations

from airbyte_agent_engine.database.tables import Base
from alembic import context

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
context.run_migrations()
