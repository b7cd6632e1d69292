"""The configuration of connectors as JSON Schemas, and validation against them.

It has three parts. ``credentials`` has the properties of one security scheme. ``environment`` has the
variables of the server URL. ``source_config`` has all other settings: parameters of calls, and values that
other settings are derived from. A setting is accepted in either of the latter two and stored where it
belongs, since users cannot know which one it is. ``replication_config`` is for syncing, which an engine does
not do: it is stored unchanged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias, cast

from airbyte_agent_sdk.errors import ConfigurationError, suggest
from airbyte_agent_sdk.spi import (
    CredentialText,
    Definition,
    Scheme,
    Server,
    ServerVariable,
    Settings,
    choose,
    easiest,
    matches,
    unknown_hint,
    ways,
)

from .consent import place_of
from .problems import FieldError, ProblemError

__all__ = ["Requirements"]

_Schema: TypeAlias = dict[str, Any]

_KINDS = {
    "bearer": "bearer token",
    "basic": "user name and password",
    "api_key": "API key",
    "oauth2": "OAuth",
}
#: Maximum fields in one part of a request: the nearest known name is searched for each unknown field.
_MOST_NAMES = 100
#: Keyword for where to find a credential in the service's pages.
_WHERE = "x-airbyte-where-to-find"
#: Keyword for aliases of a credential.
_NAMES = "x-airbyte-other-names"
_GIVEN = "Provided by your organization's OAuth app."
_TARGETS = {
    "access_token": "Sent with each call.",
    "refresh_token": "Used to obtain access tokens. If the service rotates it, the new one is stored.",
    "client_id": "From the OAuth app.",
    "client_secret": "From the OAuth app.",
    "credentials_json": "The key file of a service account, as text.",
}


class Requirements:
    """The configuration that a type's connectors require.

    Args:
        definition: The type's definition.

    Attributes:
        source_config: Schema of the settings other than server variables.
        environment: Schema of the server variables.
    """

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self._told = {name for scheme in definition.schemes for name in scheme.extract}
        self.environment = self._environment()
        injected = _injected(definition)
        self.source_config = _object(
            {
                name: self._setting(name, injected)
                for name in definition.settings
                if name not in self.environment["properties"]
            }
        )
        self._known = {**self.source_config["properties"], **self.environment["properties"]}

    def credentials(self, provided: Collection[str] = ()) -> _Schema:
        """Schema of the credentials: one branch per scheme, the easiest first. One branch must match.

        Args:
            provided: Properties that the organization's OAuth app provides.
        """
        branches = [_branch(scheme, provided) for scheme in easiest(self._definition.schemes)]
        return branches[0] if len(branches) == 1 else {"anyOf": branches or [_object({})]}

    def checked(
        self, credentials: Mapping[str, Any], source_config: Mapping[str, Any], environment: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Returns ``source_config`` and ``environment`` with each setting where it belongs.

        Raises:
            ProblemError: A value is invalid or missing. The error lists each field and repeats no value.
        """
        parts = {"credentials": credentials, "source_config": source_config, "environment": environment}
        field_errors = [
            FieldError(message=f"may have at most {_MOST_NAMES} fields", field=part)
            for part, given in parts.items()
            if len(given) > _MOST_NAMES
        ]
        if field_errors:
            raise self._refusal(field_errors)
        homes, misplaced = self._placed(source_config, environment)
        field_errors = [*self._credentials(credentials), *misplaced]
        field_errors += _field_errors("source_config", self.source_config, homes["source_config"])
        field_errors += _field_errors("environment", self.environment, homes["environment"])
        field_errors = field_errors or self._unfit(
            credentials, {**homes["source_config"], **homes["environment"]}
        )
        if field_errors:
            raise self._refusal(field_errors)
        return homes["source_config"], homes["environment"]

    def _placed(
        self, source_config: Mapping[str, Any], environment: Mapping[str, Any]
    ) -> tuple[dict[str, dict[str, Any]], list[FieldError]]:
        """Sorts settings into the two parts; also returns unknown settings."""
        homes: dict[str, dict[str, Any]] = {"source_config": {}, "environment": {}}
        wrong: list[FieldError] = []
        for part, given in (("source_config", source_config), ("environment", environment)):
            for name, value in given.items():
                home = "environment" if name in self.environment["properties"] else "source_config"
                if name not in self._known:
                    wrong.append(_unknown(part, name, suggest(name[:100], self._known)))
                elif homes[home].setdefault(name, value) != value:
                    said = "has different values in source_config and environment"
                    wrong.append(FieldError(message=said, field=f"{part}.{name}"))
        return homes, wrong

    def _refusal(self, field_errors: list[FieldError]) -> ProblemError:
        said = "; ".join(f"{item.field}: {item.message}" for item in field_errors)
        slug = self._definition.slug
        return ProblemError(
            422,
            f"{said}; see the schemas of {slug}: GET /api/v1/integrations/templates/sources/{slug}",
            errors=field_errors,
        )

    def _credentials(self, given: Mapping[str, Any]) -> list[FieldError]:
        """Errors according to the scheme that ``given`` resembles most."""
        schemes = self._definition.schemes
        known = {name for scheme in schemes for name in scheme.properties}
        strangers = [
            _unknown("credentials", name, unknown_hint(schemes, name)) for name in given if name not in known
        ]
        if strangers or not schemes:
            return strangers

        def distance(scheme: Scheme) -> tuple[int, int]:
            foreign = sum(name not in scheme.properties for name in given)
            return foreign, sum(name not in given for name in _branch(scheme)["required"])

        nearest = min(easiest(schemes), key=distance)
        apart = [name for name in given if name not in nearest.properties]
        if apart or (not given and len(schemes) > 1):
            said = f"{', '.join(given)} cannot be combined" if apart else "are missing"
            return [FieldError(message=f"{said}; provide {ways(schemes)}", field="credentials")]
        return _field_errors("credentials", _branch(nearest), given)

    def _unfit(self, credentials: Mapping[str, Any], settings: Mapping[str, Any]) -> list[FieldError]:
        """Checks that the SDK makes: which scheme applies, and which values the server URL may have."""
        definition = self._definition
        scheme: Scheme | None = None
        try:
            if definition.schemes:
                scheme = choose(definition, credentials).scheme
        except ConfigurationError as error:
            return [FieldError(message=_said(definition, error), field="credentials")]
        try:
            # Passed as credentials, since no message repeats those.
            Settings(definition, {}, {**credentials, **settings}, scheme=scheme).base_url({})
        except ConfigurationError as error:
            said = _said(definition, error)
            name = said.partition(" ")[0]
            if name in self._told and name not in settings:
                return []
            return [
                FieldError(
                    message=said, field=f"environment.{name}" if name in self._known else "environment"
                )
            ]
        return []

    def _environment(self) -> _Schema:
        properties: dict[str, _Schema] = {}
        credentials = {name for scheme in self._definition.schemes for name in scheme.properties}
        derived = {rule.target: rule.source for rule in self._definition.normalization}
        required: list[str] = []
        several = bool(self._definition.other_servers)  # the settings determine which one
        for server, variable in _variables(self._definition):
            name, schema = (
                variable.name,
                _text(variable.name, variable.description or f"Part of {server.url}."),
            )
            if variable.enum:
                schema["enum"] = list(variable.enum)
            if variable.default is not None:
                schema["default"] = variable.default
            if name in derived:
                schema["description"] += f" Derived from {derived[name]} if omitted."
            if name in self._told:
                schema["description"] += " The service returns it with the token."
            properties[name] = schema
            if variable.default is None and not several and name not in {*derived, *self._told, *credentials}:
                required.append(name)
        return _object(properties, required)

    def _setting(self, name: str, injected: Mapping[str, Collection[str]]) -> _Schema:
        scoped = [scope.param for scope in self._definition.scoping if scope.config_key == name]
        about = f"Default of the call parameter {', '.join(scoped)}." if scoped else ""
        schema = _text(name, about or "A setting of the connector.")
        if injected.get(name):
            schema["enum"] = sorted(injected[name])
        default = self._definition.settings[name]
        return schema if default is None else {**schema, "default": default}


def _variables(definition: Definition) -> Iterable[tuple[Server, ServerVariable]]:
    """The variables of all servers."""
    return ((server, variable) for server in definition.servers for variable in server.variables)


def _branch(scheme: Scheme, provided: Collection[str] = ()) -> _Schema:
    properties = {name: _property(scheme, name, provided) for name in scheme.properties}
    needed = [name for name in scheme.required if scheme.properties.get(name) is None]
    branch = _object(properties, [name for name in needed if name not in provided])
    branch["title"] = scheme.title or f"{scheme.name}: {_KINDS[scheme.kind]}"
    if scheme.description:
        branch["description"] = scheme.description
    tokens = [] if needed else _tokens(scheme)
    return {**branch, "anyOf": tokens} if tokens else branch


def _tokens(scheme: Scheme) -> list[_Schema]:
    """For an OAuth scheme without required properties: an access token, or the credentials to obtain one."""
    needs = scheme.refresh.needs if scheme.renewable and scheme.refresh is not None else ()
    ways = [[place_of(scheme, name) for name in names] for names in (("access_token",), needs)]
    return [{"required": names} for names in ways if names and None not in names]


def _property(scheme: Scheme, name: str, provided: Collection[str]) -> _Schema:
    targets = [target for target, template in scheme.mapping.items() if f"${{{name}}}" in template]
    text = scheme.texts.get(name, CredentialText())
    usual = " ".join(_TARGETS[item] for item in targets if item in _TARGETS)
    about = _GIVEN if name in provided else text.description or usual
    schema = _text(name, about) | {"writeOnly": True}
    told = {
        "title": text.title,
        "pattern": text.pattern,
        "examples": [*text.examples],
        _WHERE: text.where,
        _NAMES: [alias for alias, own in scheme.aliases.items() if own == name],
    }
    schema |= {key: value for key, value in told.items() if value}
    default = scheme.properties[name]
    return schema if default is None else {**schema, "default": default}


def _text(name: str, about: str) -> _Schema:
    title = name.replace("_", " ").replace("-", " ").strip().capitalize()
    schema: _Schema = {"type": "string", "title": title, "minLength": 1, "maxLength": 20_000}
    return {**schema, "description": about} if about else schema


def _object(properties: Mapping[str, _Schema], required: Iterable[str] = ()) -> _Schema:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(required),
        "additionalProperties": False,
    }


def _injected(definition: Definition) -> dict[str, set[str]]:
    """Descriptions of settings that calls use through a map. Requires reading all operations."""
    explained = {scope.config_key for scope in definition.scoping}
    explained |= {variable.name for _, variable in _variables(definition)}
    values: dict[str, set[str]] = {}
    if definition.settings.keys() <= explained:
        return values
    for entity in definition.entities:
        for operation in definition.operations(entity).values():
            for parameter in operation.injected:
                if parameter.inject is not None:
                    values.setdefault(parameter.inject.source, set()).update(parameter.inject.map)
    return values


def _field_errors(part: str, schema: _Schema, given: Mapping[str, Any]) -> list[FieldError]:
    """Validation errors, without the validator's own messages, which repeat values."""
    found: list[FieldError] = []
    validator: Any = _validator()(schema)
    for error in validator.iter_errors(dict(given)):
        if error.validator == "anyOf":
            ways = "; or ".join(", ".join(way["required"]) for way in schema["anyOf"])
            found.append(FieldError(message=f"are missing; provide {ways}", field=part))
            continue
        if error.validator == "required":
            missing = [name for name in schema["required"] if name not in given]
            found += [FieldError(message="is missing", field=f"{part}.{name}") for name in missing]
            continue
        name = str(error.absolute_path[0]) if error.absolute_path else ""
        about = schema["properties"].get(name, {})
        said = {
            "type": "must be a string",
            "minLength": "is empty",
            "maxLength": "is too long",
            "enum": f"must be one of {', '.join(about.get('enum', ()))}",
            "pattern": _form(about),
        }.get(str(error.validator), "is invalid")
        found.append(FieldError(message=said, field=f"{part}.{name}"))
    return list({item.field: item for item in reversed(found)}.values())[
        ::-1
    ]  # the first error of each field


@cache
def _validator() -> Any:  # its type hints are partial
    """A JSON Schema validator that matches patterns in linear time."""
    import jsonschema  # importing it takes 0.1 seconds
    from jsonschema import validators

    extend = cast("Any", validators).extend

    def pattern(_: Any, wanted: str, value: Any, __: Any) -> Iterable[Any]:
        if isinstance(value, str) and matches(wanted, value) is False:
            yield jsonschema.ValidationError("does not match")

    return extend(jsonschema.Draft202012Validator, {"pattern": pattern})


def _form(schema: _Schema) -> str:
    like = f" such as {schema['examples'][0]}" if schema.get("examples") else ""
    where = f"; you can find it at: {schema[_WHERE]}" if schema.get(_WHERE) else ""
    return f"has an invalid format{like} (pattern {schema.get('pattern')}){where}"


def _unknown(part: str, name: str, hint: str) -> FieldError:
    # A name may be a misplaced secret: only short, simple names are repeated.
    plain = len(name) <= 40 and name.replace("_", "").replace("-", "").isalnum()
    field = f"{part}.{name}" if plain else part
    return FieldError(message=f"unknown field{hint}", field=field)


def _said(definition: Definition, error: ConfigurationError) -> str:
    return error.message.removeprefix(f"{definition.slug}: ").replace("construct the connector with", "give")
