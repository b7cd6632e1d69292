"""README.md and REFERENCE.md of the packages: scripts that run as pasted, links that lead somewhere."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from airbyte_agent_sdk.auth import OAuthConfig

from tests.format.service_account import key_file

ROOT = Path(__file__).parents[2]
PACKAGES = sorted(path.name for path in (ROOT / "packages").iterdir() if (path / "README.md").is_file())
#: Runs scripts whose requests find nobody, a line for each: a proxy that is not there is asked for every one,
#: and again without a wait.
RUNNER = """
import anyio, json, sys, time
from airbyte_agent_sdk.errors import NetworkError
async def at_once(_): pass
anyio.sleep, time.sleep = at_once, lambda _: None
for script in json.load(sys.stdin):
    try:
        exec(compile(script, "README.md", "exec"), {"__name__": "__main__"})
    except NetworkError:
        print("sent")
    except ExceptionGroup:
        print("sent")
"""


def blocks(package: str, name: str) -> list[str]:
    text = (ROOT / "packages" / package / name).read_text(encoding="utf-8")
    return [block.partition("```")[0] for block in text.split("```python\n")[1:]]


@pytest.mark.once
@pytest.mark.parametrize("package", PACKAGES)
def test_scripts_of_the_readme_run_when_pasted(package):
    scripts = [block for block in blocks(package, "README.md") if "Connector(" in block]
    assert len(scripts) == 3
    pasted = [
        script.replace('json="..."', f"json={key_file()!r}").replace('"..."', '"x"') for script in scripts
    ]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUNNER],
        input=json.dumps(pasted),
        env={"ALL_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"},
        capture_output=True,
        text=True,
        check=False,
    )
    outcomes = re.findall("^sent$|success=False", done.stdout, re.MULTILINE)
    assert (len(outcomes), done.returncode) == (3, 0), done.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_the_easiest_credentials_come_first(package):
    auth = importlib.import_module(package.replace("-", "_") + ".auth")
    script = blocks(package, "README.md")[0]
    shown = re.findall(r"auth_config=(\w+)\(([^)]*)\)", script)
    others = [
        getattr(auth, name)
        for name in auth.__all__
        if "scheme" in vars(getattr(auth, name)) and not issubclass(getattr(auth, name), OAuthConfig)
    ]
    ((name, given),) = shown
    if others:
        assert getattr(auth, name) in others
        assert given.count("=") == min(len(fields(item)) for item in others)


@pytest.mark.parametrize("package", PACKAGES)
def test_iteration_asks_for_the_largest_pages(package):
    module = package.replace("-", "_")
    definition = importlib.import_module(f"{module}.definition").DEFINITION
    script = next(block for block in blocks(package, "README.md") if "for record in" in block)
    entity, method, arguments = re.findall(r"connector\.(\w+)\.(\w+)\((.*)\)", script)[0]
    name = next(key for key, value in definition.attributes.items() if value == entity)
    operation = definition.operation(name, method)
    size = operation.by_name[operation.paging.page_size] if operation.paging.page_size else None
    largest = size.schema.get("maximum") if size else None
    assert (f"={largest}" in arguments) == (largest is not None)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_reference_has_contents_and_explains_what_arguments_are_made_of(package):
    text = (ROOT / "packages" / package / "REFERENCE.md").read_text(encoding="utf-8")
    anchors = {
        re.sub(r"[^\w-]", "", title.lower().replace(" ", "-"))
        for title in re.findall(r"^#{2,3} (.*)$", text, re.MULTILINE)
    }
    links = re.findall(r"\]\(#([^)]*)\)", text)
    assert set(links) <= anchors
    methods = {re.sub(r"\W", "", title) for title in re.findall(r"^### (\w+\.\w+)$", text, re.MULTILINE)}
    assert methods <= set(links)
    arguments = text.partition("\n## Arguments\n")[2].partition("\n## Records\n")[0]
    explained = set(re.findall(r"^### (\w+)$", arguments, re.MULTILINE))
    used = set(re.findall(r"\b[A-Z]\w*Param\b", text))
    assert used <= explained


@pytest.mark.parametrize("package", PACKAGES)
def test_execute_completes_every_entity_and_action(package):
    module = package.replace("-", "_")
    definition = importlib.import_module(f"{module}.definition").DEFINITION
    text = (ROOT / "packages" / package / module / "calls.py").read_text(encoding="utf-8")
    found = re.findall(r'entity: Literal\[\s*"(\w+)",?\s*\],\s*action: (.*?),\s*params', text, re.DOTALL)
    stored = {"context_store_search", "context_store_sql_query"}
    completed = {
        entity: set(re.findall(r'"(\w+)"', actions)) | (stored if "Stored" in actions else set())
        for entity, actions in found
    }
    assert {entity: actions - stored for entity, actions in completed.items()} == {
        **{entity: set(actions) for entity, actions in definition.entities.items()},
        **{entity: set() for entity in definition.context_store.keys() - definition.entities.keys()},
    }
    assert {entity for entity, actions in completed.items() if stored <= actions} == set(
        definition.context_store
    )
