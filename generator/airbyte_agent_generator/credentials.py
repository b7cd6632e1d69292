"""The page about all connectors' credentials: what each scheme requires, and where to find it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from pathlib import Path

from airbyte_agent_sdk.definition import CredentialText, Definition, Scheme

from .literals import source
from .markdown import code, text
from .plan.auth import AuthPlan
from .plan.package import Package
from .specs import Spec
from .stamp import Stamp

__all__ = ["CREDENTIALS", "credentials_page", "guide"]

#: Where the page is, in the repository.
CREDENTIALS = Path("docs/credentials.md")

_HEAD = """<!-- Generated from specs/*/connector.yaml by `connectorgen generate`. Do not edit. -->
# Credentials

The authentication methods of every connector: the credentials that each requires, where to find them at the
service, how to pass them to a connector in Python, and how to create a connector with them on an engine. The
easiest method of each connector comes first. All values on this page are invented.

The commands need the engine's URL in `AIRBYTE_API_URL`, which its first start prints, and an access token in
`TOKEN`; see [how to get a token](hosted-api.md#get-a-token). An engine returns the same information as JSON
Schema from `GET /api/v1/integrations/templates/sources/SLUG`.

"""


def credentials_page(specs: Sequence[Spec], packages: Path) -> str:
    """Render the page from the stamps of packages.

    Args:
        specs: The repository's, all of them.
        packages: The folder of the generated packages.
    """
    stamps = (Stamp.read(packages / spec.distribution) for spec in specs)
    return _HEAD + "\n".join(stamp.guide for stamp in stamps if stamp is not None)


def guide(package: Package) -> str:
    """The section of a connector."""
    definition = package.definition
    schemes = {scheme.name: scheme for scheme in definition.schemes}
    parts = [f"## {text(definition.name)}\n"]
    parts += [_way(package, way, schemes[way.scheme]) for way in package.easiest]
    return "\n".join(parts)


def _way(package: Package, way: AuthPlan, scheme: Scheme) -> str:
    rows = "".join(
        f"| {code(item.api_name)}{'' if item.required else ' (optional)'} "
        f"| {_about(scheme.texts[item.api_name])} | {text(scheme.texts[item.api_name].where)} |\n"
        for item in way.credentials
    )
    needed = _needed(scheme)
    settings = _settings(package.definition, scheme)
    python = {setting.api_name: setting.name for setting in package.settings}
    fields = ", ".join(
        f"{item.name}={source(needed[item.api_name])}" for item in way.credentials if item.api_name in needed
    )
    given = [
        f"{way.name}({fields})",
        *(f"{python[name]}={source(value)}" for name, value in settings.items()),
    ]
    body: dict[str, object] = {"connector_type": package.definition.slug, "credentials": needed}
    if settings:
        body["environment"] = settings
    return f"""### {text(package.definition.name)}: {text(way.title)}

{text(" ".join(way.doc.paragraphs) or way.doc.summary)}

| credential | what it is | where to find it |
|---|---|---|
{rows}
```python
connector = {package.connectors[False]}({", ".join(given)})
```

```sh
curl -sS "$AIRBYTE_API_URL/api/v1/integrations/connectors" \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d {shlex.quote(json.dumps(body, indent=2, ensure_ascii=False))}
```
"""


def _about(item: CredentialText) -> str:
    example = f" Example: {code(item.examples[0])}." if item.examples else ""
    title = f"{text(item.title)}: " if item.title and item.title != item.description else ""
    return f"{title}{text(item.description)}.{example}"


def _needed(scheme: Scheme) -> dict[str, str]:
    """Invented values of the scheme's required properties, and of an access token if they yield none."""
    names = [name for name in scheme.required if scheme.properties.get(name) is None]
    given = {f"${{{name}}}" for name in names}
    needs = scheme.refresh.needs if scheme.refresh and scheme.renewable else ("access_token",)
    tokens = given & {scheme.mapping.get("access_token"), scheme.mapping.get("refresh_token")}
    if (
        scheme.kind == "oauth2"
        and not tokens
        and not all(scheme.mapping.get(name) in given for name in needs)
    ):
        names += [name for name in scheme.properties if scheme.mapping.get("access_token") == f"${{{name}}}"]
    return {name: next(iter(scheme.texts[name].examples), "...") for name in names}


def _settings(definition: Definition, scheme: Scheme) -> dict[str, str]:
    """Settings that the scheme's server requires."""
    named = [server for server in definition.servers if server.name == scheme.server]
    server = named[0] if scheme.server else definition.server
    told = {*scheme.extract, *scheme.properties}
    return {item.name: "acme" for item in server.variables if item.default is None and item.name not in told}
