"""A connector's settings, for the server URL and for default parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from ..definition import Definition, Operation, Scheme, Server
from ..errors import ConfigurationError
from ..names import identifier
from ..wire.arguments import given
from .base_url import checked_base_url
from .confidential import Confidential

__all__ = ["Settings", "needs_jinja"]

#: A name in a template, in each notation that specs use: ``{{ name }}``, ``${name}``, ``{name}``.
_NAME = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}|\$?\{\s*([^{}\s]+)\s*\}")
#: A plain name, as opposed to a Jinja expression.
_SETTING = re.compile(r"[\w.-]+")
_JINJA = re.compile(r"\{[{%#]")
#: A variable's value in a host name or path: ASCII without delimiters.
_PART = re.compile(r"[A-Za-z0-9_~-]+(\.[A-Za-z0-9_~-]+)*")
_ORIGIN = re.compile(
    rf"(?P<scheme>https?)://(?P<host>\[[0-9A-Fa-f:.]+\]|{_PART.pattern})(:[1-9]\d{{0,4}})?"
    rf"(/{_PART.pattern})*/?",
    re.IGNORECASE,
)
#: The part of a URL or URL template before its path.
_SERVER = re.compile(r"^(?:https?://[^/?#]*|\$?\{+[^{}]*\}+)")
#: The host of a URL or URL template whose variables are only subdomains.
_HOST = re.compile(r"https?://((?:\{\w+\}\.)?[A-Za-z0-9.-]+\.[A-Za-z]+)(?=[:/?#]|$)", re.IGNORECASE)
#: The rest of a host name, after a variable.
_DOMAIN = re.compile(r"(?:\.[A-Za-z0-9-]+)+(?=[:/?#]|$)")
_LOOPBACK = re.compile(r"(.+\.)?localhost|127(\.\d+){3}|\[?::1\]?", re.IGNORECASE)
#: Maximum length of a host name.
_LONGEST = 253


class Settings(Confidential):
    """The settings that a connector was constructed with, and values derived from them.

    A missing or invalid setting only fails the first call that requires it: with another ``base_url``, most
    are not required. Messages never repeat credentials.

    Args:
        definition: The connector.
        given: Settings by name, from its constructor; ``None`` counts as missing.
        credentials: Properties of its auth configuration, which a spec may use as settings.
        base_url: Overrides the spec's server.
        scheme: The security scheme, which may determine the server.

    Raises:
        ConfigurationError: ``base_url`` is not an http(s) URL, or a setting neither a text nor an integer.
    """

    def __init__(
        self,
        definition: Definition,
        given: Mapping[str, str | int | None],
        credentials: Mapping[str, str],
        base_url: str | None = None,
        *,
        scheme: Scheme | None = None,
    ) -> None:
        self._definition = definition
        self._given = {name: self._text(name, value) for name, value in given.items() if value is not None}
        self._unfit: dict[str, str] = {}
        defaults = [scheme.properties for scheme in definition.schemes] + [definition.settings]
        self._values: dict[str, str] = {
            **{name: value for some in defaults for name, value in some.items() if value is not None},
            **credentials,
            **self._given,
            **self._derived({**credentials, **self._given}),
        }
        self._given_url = None if base_url is None else checked_base_url(base_url)
        self._url: str | None = None
        self._server = self._chosen(scheme.server if scheme is not None else None)
        self._root = self._self_hosted_root()

    @property
    def config(self) -> dict[str, str]:
        """The settings by name, including derived ones and defaults, for templates. No credentials."""
        secret = {name for scheme in self._definition.schemes for name in scheme.properties}
        names = {**self._definition.settings, **self._given}.keys() - secret
        return {name: value for name, value in self._values.items() if name in names}

    def base_url(self, extracted: Mapping[str, str], path: str = "/", server: str | None = None) -> str:
        """The server's URL, without a trailing slash.

        Args:
            extracted: Server variables from the token response; they override the settings.
            path: Path of the operation, which may differ on a self-hosted installation.
            server: The operation's own server. With another ``base_url`` that stands for its host too.

        Raises:
            ConfigurationError: See :meth:`url`.
        """
        if server is not None:
            given = _SERVER.findall(self._given_url or "")
            template = given[0] + _SERVER.sub("", server, count=1) if given else server
            return self.url(template, extracted).rstrip("/")
        if self._given_url is not None:
            return self._given_url if self._root is None else self._root + self._above(path)
        if extracted:
            return self.url(self._server.url, extracted).rstrip("/")
        if self._url is None:
            self._url = self.url(self._server.url).rstrip("/")
        return self._url

    def url(self, template: str, extracted: Mapping[str, str] | None = None) -> str:
        """A URL of the spec with its variables filled in.

        A variable at the start is a complete origin and must use https or be on this machine, since
        credentials are sent there. Any other variable is a part of the host name or path and cannot change
        other parts.

        Args:
            template: The URL.
            extracted: Values that override the settings.

        Raises:
            ConfigurationError: A variable has no value or an invalid one.
        """
        values = {**self._values, **(extracted or {})}

        def fill(match: re.Match[str]) -> str:
            name = match[1] or match[2]
            value = values.get(name)
            if not value:
                raise ConfigurationError(self._unfit.get(name) or self._unset(name))
            variables = (item for server in self._definition.servers for item in server.variables)
            variable = next((item for item in variables if item.name == name), None)
            if variable is not None and variable.enum:
                allowed = _spelt(value, variable.enum)
                if allowed is None:
                    raise self._not_allowed(name, f"one of {', '.join(variable.enum)}", value)
                value = allowed
            rest = _DOMAIN.match(template, match.end())
            if rest is not None and value.lower().endswith(rest[0].lower()):  # it would be there twice
                raise self._not_allowed(name, f"only what stands before {rest[0]}", value)
            return self._origin(name, value) if match.start() == 0 else self._part(name, value)

        return _NAME.sub(fill, template)

    def token_url(self, template: str) -> str:
        """The spec's token URL; with another ``base_url``, the same path on that server.

        If the spec has different servers for tokens and calls, a ``base_url`` on the token server's domain
        only applies to calls.

        Raises:
            ConfigurationError: See :meth:`url`; or it is an http URL of another machine.
        """
        if self._given_url is not None and not self._is_service(self._given_url, template):
            path = _SERVER.sub("", template, count=1)
            return self.url("".join(_SERVER.findall(self._given_url)[:1]) + path)
        url = self.url(template)
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme != "https" and not _LOOPBACK.fullmatch(host):
            raise ConfigurationError(f"{self._definition.slug}: the token URL {url} must be an https URL")
        return url

    def _chosen(self, name: str | None) -> Server:
        """The selected server, or else the last one whose variables are all set, or else the first."""
        others = self._definition.other_servers
        for server in reversed(others):
            names = [variable.name for variable in server.variables]
            if server.name == name or (name is None and names and all(map(self._values.get, names))):
                return server
        return self._definition.server

    def _self_hosted_root(self) -> str | None:
        """The root URL of a self-hosted installation; ``None`` with any other ``base_url``."""
        hosted, url = self._definition.server.self_hosted, self._given_url
        if hosted is None or url is None:
            return None
        main = hosted.paths["/"].rstrip("/")
        if main and url.endswith(main):
            return url.removesuffix(main)
        return url if re.fullmatch(hosted.base_url, url, re.IGNORECASE) else None

    def _above(self, path: str) -> str:
        """The path prefix of an operation on a self-hosted installation."""
        hosted = self._definition.server.self_hosted
        fitting = [
            prefix
            for prefix in (hosted.paths if hosted is not None else ())
            if f"{path}/".startswith(f"{prefix.rstrip('/')}/")
        ]
        return hosted.paths[max(fitting, key=len)].rstrip("/") if hosted is not None and fitting else ""

    def _is_service(self, url: str, token_template: str) -> bool:
        """Whether a ``base_url`` is on the domain of a separate token server."""
        tokens, calls = (_HOST.match(text) for text in (token_template, self._server.url))
        if tokens is None or (calls is not None and calls[1] == tokens[1]):
            return False
        domain = ".".join(tokens[1].lower().rsplit(".", 2)[-2:])
        host = urlsplit(url).hostname or ""
        return url.lower().startswith("https://") and host.endswith(f".{domain}")

    def filled(self, operation: Operation, params: Mapping[str, Any]) -> dict[str, Any]:
        """Adds default parameters of ``operation`` from the settings to ``params``.

        Raises:
            TemplateError: The spec's template of a value failed.
        """
        filled = given(operation, params)
        for scope in self._definition.scoping:
            parameter, value = operation.by_name.get(scope.param), self._values.get(scope.config_key)
            if parameter is None or parameter.inject is not None or scope.param in filled:
                continue
            written = self._written(scope.template, scope.config_key, value) if value else None
            if written is not None and written != "":
                filled[scope.param] = _typed(written, parameter.schema)
        return filled

    def missing(self, operation: Operation, params: Mapping[str, Any]) -> list[str]:
        """Messages for parameters that are missing because a setting is missing.

        Args:
            operation: The operation.
            params: Parameters from :meth:`filled`.
        """
        found: list[str] = []
        for scope in self._definition.scoping:
            parameter = operation.by_name.get(scope.param)
            if (
                parameter is None
                or not parameter.required_by_api
                or parameter.inject
                or scope.param in params
            ):
                continue
            if self._values.get(scope.config_key):
                way = f"{scope.config_key} is set, but does not contain it; pass it"
            else:
                way = f"pass it, or {self._way(scope.config_key)}"
            found.append(f'missing parameter "{scope.param}"; {way}')
        return found

    def injected(self, operation: Operation) -> dict[str, Any]:
        """Values of hidden parameters of ``operation``.

        Raises:
            ConfigurationError: The setting of a parameter is missing, or not in the spec's map.
        """
        values: dict[str, Any] = {}
        for parameter in operation.injected:
            inject = parameter.inject
            assert inject is not None  # noqa: S101  it is among them for that
            value = self._values.get(inject.source)
            if value:
                spelt = _spelt(value, inject.map) if inject.map else value
                if spelt is None:
                    raise self._not_allowed(inject.source, f"one of {', '.join(inject.map)}", value)
                values[parameter.name] = _typed(inject.map.get(spelt, spelt), parameter.schema)
            elif parameter.required_by_api:
                raise ConfigurationError(self._unset(inject.source))
        return values

    def replication_environment(self) -> dict[str, str]:
        """The settings in the replication source's configuration, by dotted path."""
        return {
            path: str(self._written(template, source, self._values[source]))
            for server in self._definition.servers
            for path, (source, template) in server.replication.items()
            if self._values.get(source)
        }

    def _derived(self, known: Mapping[str, str]) -> dict[str, str]:
        derived: dict[str, str] = {}
        for rule in self._definition.normalization:
            source = known.get(rule.source)
            if not source or (rule.when_missing and known.get(rule.target)):
                continue
            suffix = source.rpartition(rule.delimiter)[2]
            if suffix and suffix != source:
                derived[rule.target] = suffix
            else:
                self._unfit[rule.target] = (
                    f"{self._definition.slug}: {rule.source} does not end in {rule.delimiter!r} and the "
                    f"{rule.target}; {self._way(rule.target)}"
                )
        return derived

    def _text(self, name: str, value: object) -> str:
        """The text of a setting, which may be given as an integer, since many ids are numbers."""
        if isinstance(value, str):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        raise ConfigurationError(
            f"{self._definition.slug}: {name} must be a string or an integer, not {type(value).__name__}"
        )

    def _origin(self, name: str, value: str) -> str:
        found = _ORIGIN.fullmatch(value)
        if found is None or len(value) > _LONGEST:
            raise self._not_allowed(name, "an origin such as https://example.com", value)
        if found["scheme"].lower() == "http" and not _LOOPBACK.fullmatch(found["host"]):
            raise self._not_allowed(name, "an https origin, since http would expose the credentials", value)
        return value.rstrip("/")

    def _part(self, name: str, value: str) -> str:
        if not _PART.fullmatch(value) or len(value) > _LONGEST:
            raise self._not_allowed(name, "ASCII letters, digits, - _ . only", value)
        return value

    def _written(self, template: str | None, key: str, value: str) -> Any:
        """Evaluates a template of setting ``key``, available under its name, ``value`` or ``config_key``."""
        if template is not None and needs_jinja(template):
            from ..wire.templates import evaluated  # few specs use more than plain names

            names = {**self._values, key: value, "value": value, "config_key": value, "config": self.config}
            return evaluated(template, names, f"value_template of {key}")

        def fill(match: re.Match[str]) -> str:
            name = (match[1] or match[2]).removeprefix("config.")
            found = value if name in (key, "value", "config_key") else self._values.get(name)
            if not found:
                raise ConfigurationError(self._unset(name))
            return found

        return value if template is None else _NAME.sub(fill, template)

    def _way(self, name: str) -> str:
        if name not in self._definition.settings and any(
            name in scheme.properties for scheme in self._definition.schemes
        ):
            return f"give {identifier(name)}=... in auth_config"
        return f"construct the connector with {identifier(name)}=..."

    def _unset(self, name: str) -> str:
        return f"{self._definition.slug}: {name} is not set; {self._way(name)}"

    def _not_allowed(self, name: str, wanted: str, value: str) -> ConfigurationError:
        shown = f", not {value[:80]!r}" if self._given.get(name) == value else ""  # others may be secret
        return ConfigurationError(f"{self._definition.slug}: {name} must be {wanted}{shown}")


def needs_jinja(template: str) -> bool:
    """Whether a template contains more than plain names."""
    names = [match[1] or match[2] for match in _NAME.finditer(template)]
    rest = _NAME.sub("", template)
    return bool(_JINJA.search(rest)) or not all(_SETTING.fullmatch(name) for name in names)


def _spelt(value: str, allowed: Iterable[str]) -> str | None:
    """The member of ``allowed`` that equals ``value``, case-insensitive; ``None`` if there is none."""
    return next((item for item in allowed if item.casefold() == value.casefold()), None)


def _typed(value: Any, schema: Mapping[str, Any]) -> Any:
    """Converts a text setting to a parameter's type; other values are returned unchanged."""
    if not isinstance(value, str):
        return value
    kinds = schema.get("type", "string")
    if "array" in kinds:
        return [_typed(value, schema.get("items") or {})]
    if "string" in kinds:
        return value
    from pydantic_core import from_json  # few settings are neither text nor lists

    try:
        return from_json(value)
    except ValueError:
        return value  # validation reports the error
