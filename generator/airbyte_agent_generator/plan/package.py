"""A whole package as data: what there is to render, and no word of how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from airbyte_agent_format.compile import Texts
from airbyte_agent_format.model.base import mapping_of
from airbyte_agent_format.model.info import Info
from airbyte_agent_sdk.auth.settings import needs_jinja
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.definition.access import easiest
from airbyte_agent_sdk.names import attribute_names, identifiers, module_names

from ..errors import PlanError
from .auth import AuthPlan, plan_auth
from .docs import Doc, clean, first_sentence, sentence
from .methods import MethodPlan, MethodPlanner
from .modules import Modules, arrange
from .names import Names, class_name
from .shapes import Schema, Shapes, classes_in
from .store import StorePlan, plan_store

__all__ = ["EntityPlan", "Package", "SettingPlan", "plan_package"]

_USUAL = ("list", "get", "create", "update", "delete", "search", "download")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
#: Arguments of every connector's constructor.
_SETTINGS_TAKEN = frozenset(
    {
        "airbyte_client_id",
        "airbyte_client_secret",
        "auth_config",
        "base_url",
        "connector_id",
        "deadline",
        "external_user_id",
        "http_client",
        "max_retries",
        "organization_id",
        "self",
        "settings",
        "strict",
        "timeout",
        "workspace_name",
    }
)


@dataclass(frozen=True, slots=True)
class EntityPlan:
    """One entity.

    Attributes:
        name: The API's.
        module: Name of its modules.
        attribute: The connector's for it.
        class_name: Its class; the blocking twin has ``Sync`` before it.
        doc: One paragraph.
        methods: One an action.
        store: Its types in the context store.
    """

    name: str
    module: str
    attribute: str
    class_name: str
    doc: str
    methods: tuple[MethodPlan, ...]
    store: StorePlan | None

    @property
    def sync_doc(self) -> str:
        """What the blocking class says of itself."""
        return f"{self.doc.removesuffix('.')}; blocking twin of `{self.class_name}`."

    @property
    def actions(self) -> tuple[str, ...]:
        """Names of its methods, those of the context store as well."""
        return (*(method.name for method in self.methods), *["context_store_search"] * bool(self.store))

    @property
    def calls(self) -> tuple[str, ...]:
        """The actions that it may be called with by name."""
        stored = ("context_store_search", "context_store_sql_query") if self.store else ()
        return (*(method.operation.action for method in self.methods), *stored)

    @property
    def results(self) -> tuple[Schema, ...]:
        """Flat schemas of what its methods give back."""
        return tuple(method.schema for method in self.methods if method.kind in ("pager", "one"))


@dataclass(frozen=True, slots=True)
class SettingPlan:
    """A configuration value of the constructor."""

    name: str
    api_name: str
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class Package:
    """A package.

    Attributes:
        slug: The connector's.
        distribution: Name to install.
        module: Name to import.
        prefix: What its class names begin with.
        source: Where the spec is, as the headers say it.
        info: The spec's, for what only a reader cares for: links, questions, versions.
        definition: The tables, without operations.
        entities: Its entities.
        models: Classes of responses, by module.
        params: Classes of arguments, by module.
        store: Classes of records in the context store, by module.
        auth: Its credentials.
        settings: Its settings.
        extras: The core extras it needs: ``templates`` for its templates, ``jwt`` to sign assertions.
    """

    slug: str
    distribution: str
    module: str
    prefix: str
    source: str
    info: Info
    definition: Definition
    entities: tuple[EntityPlan, ...]
    models: Modules
    params: Modules
    store: Modules
    auth: tuple[AuthPlan, ...]
    settings: tuple[SettingPlan, ...]
    extras: tuple[str, ...]

    @property
    def doc(self) -> str:
        """What the connector is, in one paragraph."""
        return sentence(self.info.description) or f"{clean(self.definition.name)}."

    @property
    def summary(self) -> str:
        """The same in one sentence."""
        return first_sentence(self.info.description) or self.doc

    def connector_doc(self, sync: bool) -> Doc:
        """What a connector class says of itself and its arguments."""
        arguments = [
            ("auth_config", "The service's own credentials, or those of the hosted API."),
            ("connector_id", "Hosted: the connector itself, which spares looking it up."),
            ("workspace_name", "Hosted: where to look the connector up."),
            ("external_user_id", "Hosted: another word for `workspace_name`."),
            ("airbyte_client_id", "Hosted: else from `AIRBYTE_CLIENT_ID`."),
            ("airbyte_client_secret", "Hosted: else from `AIRBYTE_CLIENT_SECRET`."),
            ("organization_id", "Hosted: the organization, where the credentials have several."),
            *((setting.name, setting.doc) for setting in self.settings),
            ("base_url", self._base_url_doc),
            ("timeout", "Seconds without progress after which a call fails; `None` disables it."),
            (
                "deadline",
                "Seconds for a call as a whole, with its retries and the answer's body; `None` is no limit.",
            ),
            ("max_retries", "Tries after the first, where repeating is safe."),
            (
                "strict",
                "Raise where a record is not of its type, instead of keeping the value and a warning.",
            ),
            ("http_client", f"An `httpx.{'Client' if sync else 'AsyncClient'}` to use and not to close."),
        ]
        paragraphs = (f"Blocking twin of `{self.prefix}Connector`.",) if sync else ()
        return Doc(self.doc, paragraphs, tuple(arguments))

    @property
    def _base_url_doc(self) -> str:
        hosted = self.definition.server.self_hosted
        own = " Of a self-hosted installation its own address: https://example.com." if hosted else ""
        return f"Another server than the service's own.{own}"

    @property
    def connectors(self) -> tuple[str, str]:
        """The two connector classes."""
        return f"{self.prefix}Connector", f"Sync{self.prefix}Connector"

    @property
    def auth_names(self) -> tuple[str, ...]:
        """The classes of credentials with their aliases, and their common base where there are several."""
        names = tuple(name for auth in self.auth for name in (auth.name, *auth.aliases))
        return (*names, self.auth_choice) if self.auth_choice else names

    @property
    def easiest(self) -> tuple[AuthPlan, ...]:
        """The ways to authenticate, the easiest first."""
        order = [scheme.name for scheme in easiest(self.definition.schemes)]
        return tuple(sorted(self.auth, key=lambda way: order.index(way.scheme)))

    @property
    def auth_choice(self) -> str:
        """The class that all classes of credentials descend from, where there are several; else nothing."""
        return f"{self.prefix}AuthConfig" if len(self.auth) > 1 else ""

    @property
    def actions(self) -> tuple[str, ...]:
        """The methods that any entity has, usual ones first."""
        found = dict.fromkeys(action for entity in self.entities for action in entity.actions)
        return (
            *(action for action in _USUAL if action in found),
            *(action for action in found if action not in _USUAL),
        )

    @property
    def questions(self) -> tuple[str, ...]:
        """Questions that it answers."""
        asked = self.info.example_questions
        return (*asked.direct, *asked.search)


def plan_package(definition: Definition, texts: Texts, source: str) -> Package:
    """Plan the package of a connector.

    Args:
        definition: Its tables, operations included.
        texts: Its texts and schemas.
        source: Where its spec is, for the headers.

    Raises:
        PlanError: The connector's name cannot be a package's.
    """
    slug = definition.slug
    if not _SLUG.fullmatch(slug):
        raise PlanError(f"x-airbyte-connector-name: {slug!r} is no slug: lower-case words joined by hyphens")
    module = f"airbyte_agent_{slug.replace('-', '_')}"
    tables = definition.tables or {}
    prefix = "".join(word.capitalize() for word in slug.split("-"))

    names = Names()
    names.take(f"{prefix}Connector")
    names.take(f"Sync{prefix}Connector")
    auth = plan_auth(prefix, texts, definition, names)
    models = Shapes(texts.schemas, names, arguments=False)
    params = Shapes(texts.schemas, names, arguments=True)
    planner = MethodPlanner(texts, models, params)
    methods = {entity: planner.methods(entity, operations) for entity, operations in tables.items()}
    stored = texts.info.context_store.entities if texts.info.context_store else []
    records = Shapes(texts.schemas, names, arguments=False)
    stores = {entity.entity: plan_store(entity, names, records) for entity in stored}
    docs = _docs(texts)
    entities = _entities(methods, stores, docs, names, definition.name)
    return Package(
        slug=slug,
        distribution=f"airbyte-agent-{slug}",
        module=module,
        prefix=prefix,
        source=source,
        info=texts.info,
        definition=replace(definition, package=module, tables=None),
        entities=entities,
        models=arrange(models, {entity.module: entity.results for entity in entities}, _owners(entities)),
        params=arrange(
            params,
            {
                entity.module: [argument.schema for method in entity.methods for argument in method.arguments]
                for entity in entities
            },
        ),
        store=arrange(records, {item.module: [item.store.schema] for item in entities if item.store}),
        auth=auth,
        settings=_settings(texts, definition),
        extras=_extras(definition),
    )


def _extras(definition: Definition) -> tuple[str, ...]:
    tables = definition.tables or {}
    templates = any(
        operation.transform
        or operation.filter
        or any(isinstance(item.probe, str) and "{" in item.probe for item in operation.parameters)
        for actions in tables.values()
        for operation in actions.values()
    ) or any(needs_jinja(scope.template or "") for scope in definition.scoping)
    signs = any(scheme.refresh and scheme.refresh.grant_type == "jwt_bearer" for scheme in definition.schemes)
    return (*["jwt"] * signs, *["templates"] * templates)


def _owners(entities: Iterable[EntityPlan]) -> dict[str, str]:
    """The one module whose entity a class is the record of: it is read there, or else only made there."""
    read: dict[str, list[str]] = {}
    given: dict[str, list[str]] = {}
    for entity in entities:
        for method in entity.methods:
            if method.kind in ("pager", "one"):
                claims = read if method.kind == "pager" or method.name == "get" else given
                for name in classes_in(method.schema):
                    claims.setdefault(name, []).append(entity.module)
    claimed = {name: set(modules) for name, modules in (given | read).items()}
    return {name: modules.pop() for name, modules in claimed.items() if len(modules) == 1}


def _entities(
    methods: Mapping[str, tuple[MethodPlan, ...]],
    stores: Mapping[str, StorePlan],
    docs: Mapping[str, str],
    names: Names,
    title: str,
) -> tuple[EntityPlan, ...]:
    every = tuple(dict.fromkeys((*methods, *stores)))
    attributes, modules = attribute_names(every), module_names(every)
    return tuple(
        EntityPlan(
            name=entity,
            module=modules[entity],
            attribute=attributes[entity],
            class_name=_class(entity, names),
            doc=docs.get(entity) or sentence(f"{entity.replace('_', ' ')} of {title}"),
            methods=methods.get(entity, ()),
            store=stores.get(entity),
        )
        for entity in every
    )


def _class(entity: str, names: Names) -> str:
    """An entity's class; that of its records has the better claim to a name such as ``Balance``."""
    name = class_name(entity)
    return names.take(name, f"{name}Entity", twin="Sync")


def _docs(texts: Texts) -> dict[str, str]:
    return {
        entity: said for entity, node in texts.entities.items() if (said := first_sentence(node.description))
    }


def _settings(texts: Texts, definition: Definition) -> tuple[SettingPlan, ...]:
    python = identifiers(definition.settings, reserved=_SETTINGS_TAKEN)
    asked = texts.info.replication_config.properties if texts.info.replication_config else {}
    said = {
        name: sentence(mapping_of(item).get("description") or mapping_of(item).get("title"))
        for name, item in asked.items()
    }
    said |= {name: sentence(item.description or item.title) for name, item in texts.variables.items()}
    plans: list[SettingPlan] = []
    for name, default in definition.settings.items():
        text = said.get(name) or "A setting of the connector."
        doc = f"{text} Default `{clean(default)}`." if default else text
        plans.append(SettingPlan(python[name], name, name in texts.required and not default, doc))
    return tuple(plans)
