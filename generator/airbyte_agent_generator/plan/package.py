"""A package as data, independent of its rendering."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from airbyte_agent_format.compile import Texts, runtime_schema
from airbyte_agent_format.model.base import mapping_of
from airbyte_agent_format.model.info import Info
from airbyte_agent_sdk.auth.settings import needs_jinja
from airbyte_agent_sdk.definition import Definition
from airbyte_agent_sdk.definition.access import easiest
from airbyte_agent_sdk.names import attribute_names, identifiers, module_names

from ..errors import PlanError
from ..literals import source
from .auth import AuthPlan, Signature, plan_auth, signatures
from .docs import Doc, clean, first_sentence, sentence
from .methods import MethodPlan, MethodPlanner, params_classes
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
        class_name: Name of the async class; the sync class has the prefix ``Sync``.
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
        """Docstring of the sync class."""
        return f"{self.doc} Sync version of `{self.class_name}`."

    @property
    def actions(self) -> tuple[str, ...]:
        """Names of its methods, including those of the context store."""
        return (*(method.name for method in self.methods), *["context_store_search"] * bool(self.store))

    @property
    def calls(self) -> str:
        """The annotation of the actions that ``execute`` accepts for it."""
        own = ", ".join(source(method.operation.action) for method in self.methods)
        return " | ".join([f"Literal[{own}]"] * bool(own) + ["Stored"] * bool(self.store))

    @property
    def results(self) -> tuple[Schema, ...]:
        """Flat schemas of the values that its methods return."""
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
        prefix: Prefix of its class names.
        source: Path of the spec, as shown in the headers of generated files.
        info: The spec's ``info``, for links, example questions and versions.
        definition: The tables, without operations.
        entities: Its entities.
        models: Classes of responses, by module.
        params: Classes of arguments, by module.
        argument_types: Types of arguments, each with the schema that checks its values at run time.
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
    argument_types: Mapping[str, Schema]
    store: Modules
    auth: tuple[AuthPlan, ...]
    settings: tuple[SettingPlan, ...]
    extras: tuple[str, ...]

    @property
    def doc(self) -> str:
        """A one-paragraph description of the connector."""
        return sentence(self.info.description) or f"{clean(self.definition.name)}."

    @property
    def summary(self) -> str:
        """A one-sentence description of the connector."""
        return first_sentence(self.info.description) or self.doc

    def connector_doc(self, sync: bool) -> Doc:
        """Docstring of a connector class, with its constructor's arguments."""
        arguments = [
            ("auth_config", "Credentials for the service, or for the hosted API."),
            (
                "connector_id",
                "Hosted mode: id of the connector. By default it is looked up in the workspace.",
            ),
            ("workspace_name", "Hosted mode: workspace that contains the connector."),
            ("external_user_id", "Hosted mode: alias of `workspace_name`."),
            ("airbyte_client_id", "Hosted mode: client id. Defaults to `AIRBYTE_CLIENT_ID`."),
            ("airbyte_client_secret", "Hosted mode: client secret. Defaults to `AIRBYTE_CLIENT_SECRET`."),
            (
                "organization_id",
                "Hosted mode: id of the organization, required if the client belongs to several.",
            ),
            *((setting.name, setting.doc) for setting in self.settings),
            ("base_url", self._base_url_doc),
            (
                "timeout",
                "Maximum seconds without progress on the connection. `None` disables it.",
            ),
            (
                "deadline",
                "Maximum seconds for a call, including retries and reading the response. `None` disables it.",
            ),
            (
                "max_retries",
                "Maximum number of retries, for calls that are safe to retry.",
            ),
            (
                "strict",
                "Raise if a record does not match its type, instead of keeping the value with a warning.",
            ),
            (
                "http_client",
                f"An `httpx.{'Client' if sync else 'AsyncClient'}` to send requests with. It is not closed.",
            ),
        ]
        paragraphs = (f"Sync version of `{self.prefix}Connector`.",) if sync else ()
        return Doc(self.doc, paragraphs, tuple(arguments))

    @property
    def _base_url_doc(self) -> str:
        hosted = self.definition.server.self_hosted
        own = " For a self-hosted installation, its address, such as https://example.com." if hosted else ""
        return f"Overrides the service's URL.{own}"

    @property
    def connectors(self) -> tuple[str, str]:
        """The two connector classes."""
        return f"{self.prefix}Connector", f"Sync{self.prefix}Connector"

    @property
    def auth_names(self) -> tuple[str, ...]:
        """The classes of credentials with their aliases, and their common base class if there are several."""
        names = tuple(name for auth in self.auth for name in (auth.name, *auth.aliases))
        return (*names, self.auth_choice) if self.auth_choice else names

    @property
    def easiest(self) -> tuple[AuthPlan, ...]:
        """The authentication methods, easiest first."""
        order = [scheme.name for scheme in easiest(self.definition.schemes)]
        return tuple(sorted(self.auth, key=lambda way: order.index(way.scheme)))

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """The calls of `auth_choice`."""
        return signatures(self.auth)

    @property
    def auth_choice(self) -> str:
        """The base class of all classes of credentials if there are several, else an empty string."""
        return f"{self.prefix}AuthConfig" if len(self.auth) > 1 else ""

    @property
    def actions(self) -> tuple[str, ...]:
        """The union of all entities' methods, the most common first."""
        found = dict.fromkeys(action for entity in self.entities for action in entity.actions)
        return (
            *(action for action in _USUAL if action in found),
            *(action for action in found if action not in _USUAL),
        )

    @property
    def questions(self) -> tuple[str, ...]:
        """Example questions that the connector can answer."""
        asked = self.info.example_questions
        return (*asked.direct, *asked.search)


def plan_package(definition: Definition, texts: Texts, source: str) -> Package:
    """Plan the package of a connector.

    Args:
        definition: Its definition, including operations.
        texts: Its texts and schemas.
        source: Where its spec is, for the headers.

    Raises:
        PlanError: The connector's name is not valid for a package.
    """
    slug = definition.slug
    if not _SLUG.fullmatch(slug):
        raise PlanError(
            f"x-airbyte-connector-name: {slug!r} must be a slug: lower-case words joined by hyphens"
        )
    module = f"airbyte_agent_{slug.replace('-', '_')}"
    tables = definition.tables or {}
    prefix = "".join(word.capitalize() for word in slug.split("-"))

    names = Names()
    names.take(f"{prefix}Connector")
    names.take(f"Sync{prefix}Connector")
    auth = plan_auth(prefix, texts, definition, names)
    models = Shapes(texts.schemas, names, arguments=False)
    params = Shapes(texts.schemas, names, arguments=True)
    planner = MethodPlanner(texts, models, params, params_classes(tables, names))
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
                entity.module: [schema for method in entity.methods for schema in method.sent]
                for entity in entities
            },
        ),
        argument_types={
            name: runtime_schema(texts.schemas, schema) for name, schema in params.origins.items()
        },
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
    schemes = definition.schemes
    # By the answers to token requests, whichever way is taken.
    told = {name for name in texts.required if schemes and all(name in item.extract for item in schemes)}
    plans: list[SettingPlan] = []
    for name, default in definition.settings.items():
        text = said.get(name) or "A setting of the connector."
        doc = f"{text} Default: `{clean(default)}`." if default else text
        plans.append(SettingPlan(python[name], name, name in texts.required - told and not default, doc))
    return tuple(plans)
