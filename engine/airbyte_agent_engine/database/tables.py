"""The tables. Every row belongs to an organization; secrets are only stored in encrypted columns."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, LargeBinary, String, TypeDecorator, UniqueConstraint
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

__all__ = [
    "SEALED",
    "Application",
    "AuditEntry",
    "Automation",
    "Base",
    "Connector",
    "Consent",
    "KeyCheck",
    "OAuthApp",
    "Organization",
    "TokenWindow",
    "Workflow",
    "Workspace",
    "new_id",
    "now",
]


def new_id() -> str:
    """An unguessable id."""
    return str(uuid.uuid4())


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


class Moment(TypeDecorator[datetime]):
    """A time in UTC, also on databases without time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time as it was stored."""
        del dialect
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


class Base(DeclarativeBase):
    """Base of the tables."""

    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, list[Any]: JSON, bytes: LargeBinary}  # noqa: RUF012  SQLAlchemy's


class Organization(Base):
    """An organization, to which all other rows belong."""

    __tablename__ = "organizations"

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(default=now)


class Application(Base):
    """A program's client id, and the hash of its secret."""

    __tablename__ = "applications"

    client_id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE"), index=True
    )
    name: Mapped[str] = mapped_column(String(200))
    secret_hash: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(default=now)


class Workspace(Base):
    """A part of an organization, often for one of its users."""

    __tablename__ = "workspaces"
    __table_args__ = (UniqueConstraint("organization_id", "name"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(200))
    created_at: Mapped[datetime] = mapped_column(default=now)


class Connector(Base):
    """A connector with its credentials.

    ``version`` counts its changes. ``tokens`` are the renewed tokens of its credentials. ``lease`` identifies
    the worker that renews them; the worker changes it with every heartbeat.
    """

    __tablename__ = "connectors"
    __table_args__ = (
        UniqueConstraint("workspace_id", "name"),
        Index("ix_connectors_listed", "organization_id", "workspace_id", "created_at", "id"),
        Index("ix_connectors_all", "organization_id", "created_at", "id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(200))
    slug: Mapped[str] = mapped_column(String(100))
    definition_id: Mapped[str] = mapped_column(String(64))
    credentials: Mapped[bytes]
    source_config: Mapped[dict[str, Any]] = mapped_column(default=dict)
    environment: Mapped[dict[str, Any]] = mapped_column(default=dict)
    replication_config: Mapped[dict[str, Any]] = mapped_column(default=dict)
    version: Mapped[int] = mapped_column(default=1)
    tokens: Mapped[bytes | None]
    lease: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)

    @property
    def place(self) -> str:
        """The context to which its credentials are sealed."""
        return f"connectors/{self.organization_id}/{self.id}/credentials"

    @property
    def tokens_place(self) -> str:
        """The context to which its tokens are sealed."""
        return f"connectors/{self.organization_id}/{self.id}/tokens"


class OAuthApp(Base):
    """An organization's OAuth app for a service; ``slug`` is empty for all services."""

    __tablename__ = "oauth_apps"

    organization_id: Mapped[str] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE"), primary_key=True
    )
    slug: Mapped[str] = mapped_column(String(100), primary_key=True, default="")
    credentials: Mapped[bytes]
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)

    @property
    def place(self) -> str:
        """The context to which its credentials are sealed."""
        return f"oauth_apps/{self.organization_id}/{self.slug}/credentials"


class Consent(Base):
    """A pending OAuth consent: the user has not returned from the service yet."""

    __tablename__ = "consents"

    state: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    slug: Mapped[str] = mapped_column(String(100))
    request: Mapped[bytes]
    expires_at: Mapped[datetime]

    @property
    def place(self) -> str:
        """The context to which its request is sealed."""
        return f"consents/{self.organization_id}/{self.state}/request"


class Workflow(Base):
    """Tasks to be done in a workspace."""

    __tablename__ = "workflows"

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    tasks: Mapped[list[Any]] = mapped_column(default=list)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)


class Automation(Base):
    """When a workflow runs."""

    __tablename__ = "automations"

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    workspace_id: Mapped[str] = mapped_column(ForeignKey("workspaces.id", ondelete="CASCADE"))
    workflow_id: Mapped[str] = mapped_column(ForeignKey("workflows.id", ondelete="CASCADE"), index=True)
    trigger_type: Mapped[str] = mapped_column(String(20), default="schedule")
    enabled: Mapped[bool] = mapped_column(default=True)
    cron_expression: Mapped[str | None] = mapped_column(String(200))
    timezone: Mapped[str | None] = mapped_column(String(64))
    completion_webhook_url: Mapped[str | None] = mapped_column(String(2000))
    webhook: Mapped[bytes | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)

    @property
    def webhook_place(self) -> str:
        """The context to which its webhook's secrets are sealed."""
        return f"automations/{self.organization_id}/{self.id}/webhook"


class AuditEntry(Base):
    """An audit log entry: caller, connector, operation, time, duration and outcome; never a payload."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_listed", "organization_id", "at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True, default=new_id)
    at: Mapped[datetime] = mapped_column(default=now)
    organization_id: Mapped[str] = mapped_column(String(64))
    workspace_id: Mapped[str] = mapped_column(String(64))
    client_id: Mapped[str] = mapped_column(String(64))
    connector_id: Mapped[str] = mapped_column(String(64), index=True)
    slug: Mapped[str] = mapped_column(String(100))
    entity: Mapped[str] = mapped_column(String(200))
    action: Mapped[str] = mapped_column(String(200))
    outcome: Mapped[str] = mapped_column(String(100))
    duration_ms: Mapped[int]
    request_id: Mapped[str] = mapped_column(String(128))


class TokenWindow(Base):
    """The number of token requests of one client or IP address in one minute."""

    __tablename__ = "token_windows"

    key: Mapped[str] = mapped_column(String(200), primary_key=True)
    minute: Mapped[int] = mapped_column(primary_key=True)
    requests: Mapped[int] = mapped_column(default=0)


class KeyCheck(Base):
    """A single row, sealed like secrets, so that a wrong key is detected at startup."""

    __tablename__ = "key_checks"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sealed: Mapped[bytes]

    @property
    def place(self) -> str:
        """The context to which it is sealed."""
        return f"key_checks/{self.id}/sealed"


#: Every sealed column, and the property with its context; the key check is last.
SEALED: tuple[tuple[type[Base], str, str], ...] = (
    (Connector, "credentials", "place"),
    (Connector, "tokens", "tokens_place"),
    (OAuthApp, "credentials", "place"),
    (Consent, "request", "place"),
    (Automation, "webhook", "webhook_place"),
    (KeyCheck, "sealed", "place"),
)
